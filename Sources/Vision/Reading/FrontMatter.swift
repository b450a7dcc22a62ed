/// The YAML between `---` lines at the top of a note.
package struct FrontMatter: Sendable {
    package private(set) var entries: [YAMLValue.Entry] = []
    /// Which key of the format each entry has, in either language.
    private var keys: [NoteKey?] = []
    /// Why it could not be read, on a line of the file; nil when it could.
    package private(set) var fault: YAMLFault?
    /// The first byte after it; 0 where there is none.
    package private(set) var end = 0

    package init(_ source: SourceText) {
        let start = source.bytes.byteOrderMark
        guard source.lineCount > 1, FrontMatter.isFence(source, 0, from: start) else {
            end = start
            return
        }
        guard let closing = (1..<source.lineCount).first(where: { FrontMatter.isFence(source, $0) }) else {
            end = start
            // A lone `---` is a rule; with a key below it, what it says must not get lost in silence.
            if FrontMatter.isKey(source, 1) { fault = YAMLFault(reason: .unclosed, line: 1, column: 1) }
            return
        }
        end = closing + 1 < source.lineCount ? Int(source.lineStarts[closing + 1]) : source.bytes.count
        if let plain = PlainYAML.read(source, lines: 1..<closing) {
            entries = plain
            keys = plain.map { NoteKey(read: $0.key) }
            return
        }
        let text = source.text(Span(Int(source.lineStarts[1]), Int(source.lineStarts[closing])))
            .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        do throws(YAMLFault) {
            entries = try YAMLValue.read(text).shifted(by: 1).entries
            keys = entries.map { NoteKey(read: $0.key) }
        } catch {
            fault = YAMLFault(reason: error.reason, line: error.line + 1, column: error.column)
        }
    }

    private static func isFence(_ source: SourceText, _ line: Int, from start: Int = 0) -> Bool {
        var span = source.line(line)
        if line == 0 { span = Span(start, span.upper) }
        var upper = span.upper
        while upper > span.lower, source.bytes[upper - 1].isBlank { upper -= 1 }
        return upper - span.lower == 3 && source.bytes[span.lower..<upper].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    /// Whether a line begins with a word and a colon.
    private static func isKey(_ source: SourceText, _ line: Int) -> Bool {
        let span = source.line(line)
        guard let colon = source.bytes[span.lower..<span.upper].firstIndex(of: UInt8(ascii: ":")) else { return false }
        return NoteKey(read: source.text(Span(span.lower, colon))) != nil
    }

    /// The value of a key, whichever language it is written in.
    package func value(_ key: NoteKey) -> YAMLValue? {
        keys.firstIndex(of: key).map { entries[$0].value }
    }

    package func text(_ key: NoteKey) -> String? { value(key)?.text }
}

extension YAMLValue {
    /// The same value on lines further down.
    package func shifted(by lines: Int) -> YAMLValue {
        switch self {
        case .scalar(let text, let line, let column): .scalar(text, line: line + lines, column: column)
        case .list(let items, let line, let column):
            .list(items.map { $0.shifted(by: lines) }, line: line + lines, column: column)
        case .map(let entries, let line, let column):
            .map(
                entries.map { entry in
                    Entry(
                        key: entry.key, value: entry.value.shifted(by: lines), line: entry.line + lines,
                        column: entry.column)
                }, line: line + lines, column: column)
        }
    }
}
