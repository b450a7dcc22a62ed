import Yams

/// A value in YAML, with every scalar as the text that was written.
package indirect enum YAMLValue: Sendable {
    case scalar(String, line: Int, column: Int)
    case list([YAMLValue], line: Int, column: Int)
    case map([Entry], line: Int, column: Int)

    /// One key of a map, where it stands, and its value.
    package struct Entry: Sendable {
        package var key: String
        package var value: YAMLValue
        package var line: Int
        package var column: Int
    }

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

    package var entries: [Entry] {
        if case .map(let entries, _, _) = self { entries } else { [] }
    }

    /// How many lists and maps stand inside one another here.
    var depth: Int {
        switch self {
        case .scalar: 0
        case .list(let items, _, _): 1 + (items.map(\.depth).max() ?? 0)
        case .map(let entries, _, _): 1 + (entries.map(\.value.depth).max() ?? 0)
        }
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
        /// The line that closes front matter is missing.
        case unclosed
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
        try YAMLGuard.check(text)
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
            // Every scalar stays text, so that nothing need be resolved: the rules for it take a millisecond to compile.
            // Without an encoding Yams asks the environment for one, note after note.
            node = try Yams.compose(yaml: text, .basic, .default, .utf8)
        } catch let error as YamlError {
            throw fault(error, text)
        } catch {
            throw YAMLFault(reason: .syntax("\(error)"), line: 1, column: 1)
        }
        guard let node else { return .map([], line: 1, column: 1) }
        // What the guard did not see is not expanded either.
        if let anchored = node.firstAnchored {
            throw YAMLFault(
                reason: .anchorOrTag, line: anchored.mark?.line ?? 1, column: anchored.mark?.column ?? 1)
        }
        let value = YAMLValue(node)
        switch value {
        case .map:
            if value.depth > deepest { throw YAMLFault(reason: .tooDeep, line: 1, column: 1) }
            return value
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
                mapping.map { key, value in
                    Entry(
                        key: key.scalar?.string ?? "", value: YAMLValue(value), line: key.mark?.line ?? line,
                        column: key.mark?.column ?? column)
                }, line: line, column: column)
        case .alias: self = .scalar("", line: line, column: column)
        }
    }

    private static func fault(_ error: YamlError, _ text: String) -> YAMLFault {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            if let mended = mendedColon(text, near: mark.line) {
                return YAMLFault(reason: .unquotedColon(mended: mended.text), line: mended.line, column: 1)
            }
            // Of a tab it only says that nothing can begin with it.
            let isTab = character(text, mark) == "\t"
            return YAMLFault(
                reason: .syntax(isTab ? "found a tab character that violates indentation" : problem),
                line: max(mark.line, 1), column: max(mark.column, 1))
        case .duplicatedKeysInMapping(let keys, _):
            let name = keys.first.map { "\($0)" } ?? ""
            let line = text.split(separator: "\n", omittingEmptySubsequences: false).lastIndex { $0.hasPrefix(name) }
            return YAMLFault(reason: .duplicateKey(name), line: (line ?? 0) + 1, column: 1)
        case .reader(let problem, let offset, _, _):
            let before = text.prefix(offset ?? 0).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            return YAMLFault(
                reason: .syntax(problem), line: max(1, before.count), column: (before.last?.count ?? 0) + 1)
        default:
            return YAMLFault(reason: .syntax("\(error)"), line: 1, column: 1)
        }
    }

    private static func character(_ text: String, _ mark: Mark) -> Character? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return nil }
        return lines[mark.line - 1].dropFirst(mark.column - 1).first
    }

    /// The line with a second colon in an unquoted value, in quotation marks.
    private static func mendedColon(_ text: String, near line: Int) -> (text: String, line: Int)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for index in [line - 1, line - 2, line] where lines.indices.contains(index) {
            guard let colon = lines[index].firstRange(of: ": ") else { continue }
            let value = lines[index][colon.upperBound...].trimmed
            let isList = value.hasPrefix("{") || (value.hasPrefix("[") && !value.hasPrefix("[["))
            guard !isList, !value.hasPrefix("\""), !value.hasPrefix("'"), value.contains(": ") || value.hasSuffix(":")
            else {
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

extension Node {
    /// The first node with an anchor, as it stands in the text.
    fileprivate var firstAnchored: Node? {
        if anchor != nil { return self }
        switch self {
        case .scalar, .alias: return nil
        case .sequence(let items):
            for item in items { if let found = item.firstAnchored { return found } }
        case .mapping(let pairs):
            for (key, value) in pairs { if let found = key.firstAnchored ?? value.firstAnchored { return found } }
        }
        return nil
    }
}
