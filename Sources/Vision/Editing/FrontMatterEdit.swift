/// Sets keys in the front matter of a note, changing only the lines of those keys.
///
/// A key keeps the spelling and the place that it has; a new one stands last,
/// spelled in the workspace's language. Everything else stays byte for byte.
package struct FrontMatterEdit {
    /// What a key is to hold; nil takes the key away.
    package enum Value: Sendable, Equatable {
        case text(String)
        case list([String])
    }

    private let source: SourceText
    private let language: Language
    private let newline: String

    package init(_ source: SourceText, language: Language) {
        self.source = source
        self.language = language
        newline = NoteFormatter.newline(source)
    }

    /// The note's bytes with the keys set, in the order given.
    ///
    /// A note without front matter gets one.
    package func setting(_ values: [(key: NoteKey, value: Value?)]) -> [UInt8] {
        var edits = TextEdits()
        let entries = entries()
        guard let closing = closingLine else {
            let lines = values.compactMap { key, value in value.map { line(spelled(key), $0) } }
            if lines.isEmpty { return source.bytes }
            edits.insert(
                (["---"] + lines + ["---", "", ""]).joined(separator: newline), at: source.bytes.byteOrderMark)
            return edits.applied(to: source.bytes)
        }
        var added: [String] = []
        for (key, value) in values {
            guard let entry = entries.first(where: { NoteKey(read: $0.key) == key }) else {
                if let value { added.append(line(spelled(key), value) + newline) }
                continue
            }
            let lines = Span(
                Int(source.lineStarts[entry.lines.lowerBound]), Int(source.lineStarts[entry.lines.upperBound]))
            if let value {
                edits.replace(lines, with: line(entry.key, value) + newline)
            } else {
                edits.replace(lines, with: "")
            }
        }
        if !added.isEmpty { edits.insert(added.joined(), at: Int(source.lineStarts[closing])) }
        return edits.applied(to: source.bytes)
    }

    private func spelled(_ key: NoteKey) -> String { key.phrase[language].asciiKey }

    /// A key at the margin, and the lines that it and its value take.
    private struct Entry {
        var key: String
        var lines: Range<Int>
    }

    /// The line of the closing `---`; nil where there is no front matter.
    private var closingLine: Int? {
        let end = FrontMatter(source).end
        guard end > 3 else { return nil }
        return source.lineNumber(at: end - 1)
    }

    private func entries() -> [Entry] {
        guard let closing = closingLine else { return [] }
        var entries: [Entry] = []
        var line = 1
        while line < closing {
            guard let key = key(on: line) else {
                line += 1
                continue
            }
            var end = line + 1
            var next = end
            while next < closing, isPartOfValue(next) {
                next += 1
                // Blank lines belong to the value only where more of it follows.
                if !source.trimmed(source.line(next - 1)).isEmpty { end = next }
            }
            entries.append(Entry(key: key, lines: line..<end))
            line = end
        }
        return entries
    }

    private func key(on line: Int) -> String? {
        let text = source.text(source.line(line))
        guard let first = text.first, !first.isWhitespace, first != "#", first != "-",
            let colon = text.firstIndex(of: ":")
        else { return nil }
        return CommandText.Word(text: String(text[..<colon]).trimmed, offset: 0).bare
    }

    /// Whether a line belongs to the value above it: indented, an item of its list, or blank inside it.
    private func isPartOfValue(_ line: Int) -> Bool {
        source.text(source.line(line)).first.map { $0.isWhitespace || $0 == "-" } ?? true
    }

    private func line(_ key: String, _ value: Value) -> String {
        switch value {
        case .text(let text): "\(key): \(FrontMatterEdit.scalar(text))"
        case .list(let items): "\(key): [\(items.map { FrontMatterEdit.scalar($0) }.joined(separator: ", "))]"
        }
    }

    /// Text as YAML reads it back: plain where that is safe, else in quotation marks.
    package static func scalar(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { byte in
            (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
                || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || byte >= 0x80
        }
        if plain, let first = text.utf8.first, first != UInt8(ascii: "-"), first < 0x80 || text.first?.isLetter == true
        {
            return text
        }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            .replacing("\t", with: "\\t").replacing("\r", with: "\\r")
        return "\"\(escaped)\""
    }
}
