import Yams

/// A value in YAML, with every scalar as the text that was written.
package indirect enum YAMLValue: Sendable {
    case scalar(String, line: Int, column: Int)
    case list([YAMLValue], line: Int, column: Int)
    case map([(key: String, value: YAMLValue)], line: Int, column: Int)

    package var position: (line: Int, column: Int) {
        switch self {
        case .scalar(_, let line, let column), .list(_, let line, let column), .map(_, let line, let column):
            (line, column)
        }
    }

    /// The text of a scalar, or of an unquoted `[[x]]`, which YAML takes for
    /// a list in a list. Nil for an empty scalar and for anything else.
    package var text: String? {
        switch self {
        case .scalar(let text, _, _): text.isEmpty ? nil : text
        case .list(let outer, _, _):
            if outer.count == 1, case .list(let inner, _, _) = outer[0], inner.count == 1, let text = inner[0].text {
                "[[\(text)]]"
            } else {
                nil
            }
        case .map: nil
        }
    }

    /// Every scalar in it as text: a list's items, or the value itself. A map
    /// with one key, as YAML reads an unquoted `NAME: VALUE`, is that text.
    package var texts: [(text: String, line: Int, column: Int)] {
        if let text { return [(text, position.line, position.column)] }
        switch self {
        case .scalar: return []
        case .list(let items, _, _): return items.flatMap(\.texts)
        case .map(let entries, let line, let column):
            return entries.compactMap { entry in
                entry.value.texts.map(\.text).joined(separator: ", ").isEmpty
                    ? (entry.key, line, column)
                    : ("\(entry.key): \(entry.value.texts.map(\.text).joined(separator: ", "))", line, column)
            }
        }
    }

    package var entries: [(key: String, value: YAMLValue)] {
        if case .map(let entries, _, _) = self { entries } else { [] }
    }
}

/// Why a text of YAML could not be read, and on which of its lines, from 1.
package struct YAMLFault: Error, Sendable {
    package enum Reason: Sendable {
        /// Something follows a colon that YAML takes for another key; the line mended.
        case unquotedColon(mended: String)
        case anchorOrTag
        case tooDeep
        case duplicateKey(String)
        case notAMap
        case syntax(String)
    }

    package var reason: Reason
    package var line: Int
    package var column: Int
}

extension YAMLValue {
    /// How many levels a value may have.
    static let deepest = 10

    /// The map that `text` writes. Anchors, tags, and more than ten levels
    /// are refused before the parser sees them.
    package static func read(_ text: String) throws(YAMLFault) -> YAMLValue {
        try refuse(text)
        do throws(YAMLFault) {
            return try compose(text)
        } catch {
            // A link beside other text, unquoted, is read as if it were quoted.
            let quoted = quotingLinks(text)
            if quoted != text, let value = try? compose(quoted) { return value }
            throw error
        }
    }

    private static func compose(_ text: String) throws(YAMLFault) -> YAMLValue {
        let node: Node?
        do {
            node  // Without an encoding Yams asks the environment for one, note after note.
            = try Yams.compose(yaml: text, .default, .default, .utf8)
        } catch let error as YamlError {
            throw fault(error, text)
        } catch {
            throw YAMLFault(reason: .syntax("\(error)"), line: 1, column: 1)
        }
        guard let node else { return .map([], line: 1, column: 1) }
        let value = YAMLValue(node)
        switch value {
        case .map: return value
        case .scalar("", _, _): return .map([], line: 1, column: 1)
        default: throw YAMLFault(reason: .notAMap, line: 1, column: 1)
        }
    }

    private init(_ node: Node) {
        let (line, column) = (node.mark?.line ?? 1, node.mark?.column ?? 1)
        switch node {
        case .scalar(let scalar): self = .scalar(scalar.string, line: line, column: column)
        case .sequence(let sequence): self = .list(sequence.map { YAMLValue($0) }, line: line, column: column)
        case .mapping(let mapping):
            self = .map(
                mapping.map { key, value in (key.scalar?.string ?? "", YAMLValue(value)) }, line: line, column: column)
        case .alias: self = .scalar("", line: line, column: column)
        }
    }

    /// Throws where a value begins with an anchor, an alias or a tag, or nests too deep.
    private static func refuse(_ text: String) throws(YAMLFault) {
        var depth = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var value = line.drop { $0 == " " || $0 == "\t" }
            var dashes = 0
            if value.hasPrefix("#") { continue }
            while value.hasPrefix("- ") {
                dashes += 1
                value = value.dropFirst(2).drop { $0 == " " }
            }
            let column = line.count - value.count + 1
            if dashes > deepest || (line.count - line.drop { $0 == " " }.count) > 200 {
                throw YAMLFault(reason: .tooDeep, line: index + 1, column: column)
            }
            if let colon = value.firstRange(of: ": "), !value.hasPrefix("\""), !value.hasPrefix("'") {
                value = value[colon.upperBound...].drop { $0 == " " }
            }
            if let first = value.first, "&*!".contains(first), value.dropFirst().first.map({ $0 != " " }) ?? false {
                throw YAMLFault(reason: .anchorOrTag, line: index + 1, column: column)
            }
            for byte in line.utf8 {
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") { depth += 1 }
                if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
                if depth > deepest { throw YAMLFault(reason: .tooDeep, line: index + 1, column: column) }
            }
        }
    }

    private static func fault(_ error: YamlError, _ text: String) -> YAMLFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            if let mended = mendedColon(text, near: mark.line) {
                return YAMLFault(reason: .unquotedColon(mended: mended.text), line: mended.line, column: 1)
            }
            return YAMLFault(reason: .syntax(problem), line: max(mark.line, 1), column: max(mark.column, 1))
        case .duplicatedKeysInMapping(let keys, _):
            let name = keys.first.map { "\($0)" } ?? ""
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).lastIndex { $0.hasPrefix(name) }
            return YAMLFault(reason: .duplicateKey(name), line: (line ?? 0) + 1, column: 1)
        default:
            return YAMLFault(reason: .syntax("\(error)"), line: 1, column: 1)
        }
    }

    /// The line with a second colon in an unquoted value, in quotation marks.
    private static func mendedColon(_ text: String, near line: Int) -> (text: String, line: Int)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for index in [line - 1, line - 2, line] where lines.indices.contains(index) {
            guard let colon = lines[index].firstRange(of: ": ") else { continue }
            let value = lines[index][colon.upperBound...].trimmed
            guard !value.hasPrefix("\""), !value.hasPrefix("'"), value.contains(": ") || value.hasSuffix(":") else {
                continue
            }
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return ("\(lines[index][..<colon.lowerBound]): \"\(escaped)\"", index + 1)
        }
        return nil
    }

    /// The text with every value that begins with a link, or a list item that does, in quotation marks.
    private static func quotingLinks(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            guard let link = line.firstRange(of: "[["),
                line[..<link.lowerBound].hasSuffix(": ") || line[..<link.lowerBound].hasSuffix("- "),
                !line.contains("\"")
            else { return String(line) }
            return "\(line[..<link.lowerBound])\"\(line[link.lowerBound...].trimmed)\""
        }.joined(separator: "\n")
    }
}
