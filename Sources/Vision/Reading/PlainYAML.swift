/// Reads front matter that is only `key: text` lines, as most notes have it.
///
/// It gives exactly what the YAML parser gives, or nil where that has to be
/// asked: for anything that YAML could take for more than text.
enum PlainYAML {
    /// - parameter lines: the lines between the fences, counted from 0.
    static func read(_ source: SourceText, lines: Range<Int>) -> [YAMLValue.Entry]? {
        guard !lines.isEmpty, lines.count <= 32 else { return nil }
        var entries: [YAMLValue.Entry] = []
        entries.reserveCapacity(lines.count)
        var brackets = 0
        for line in lines {
            let start = Int(source.lineStarts[line])
            let end = Int(source.lineStarts[line + 1]) - 1
            guard let colon = keyEnd(source.bytes, start, end), colon + 2 < end else { return nil }
            let value = Span(colon + 2, end)
            guard let text = text(value, in: source.bytes, &brackets) else { return nil }
            let key = source.text(Span(start, colon))
            if entries.contains(where: { $0.key == key }) { return nil }
            let scalar = YAMLValue.scalar(source.text(text), line: line + 1, column: colon + 3 - start)
            entries.append(YAMLValue.Entry(key: key, value: scalar, line: line + 1, column: 1))
        }
        return entries
    }

    /// The colon after a key of Latin letters, digits, `_` and `-`, with a space behind it.
    private static func keyEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
        var at = start
        while at < end, bytes[at].isIDByte || bytes[at] == UInt8(ascii: "_") { at += 1 }
        guard at > start, at - start <= 64, bytes[start].isLetter, at + 1 < end, bytes[at] == UInt8(ascii: ":"),
            bytes[at + 1] == 0x20
        else { return nil }
        return at
    }

    /// The text of a value: in double quotation marks, or without any.
    private static func text(_ value: Span, in bytes: [UInt8], _ brackets: inout Int) -> Span? {
        if bytes[value.lower] == UInt8(ascii: "\"") {
            guard value.count > 2, bytes[value.upper - 1] == UInt8(ascii: "\"") else { return nil }
            let inside = Span(value.lower + 1, value.upper - 1)
            for at in inside.lower..<inside.upper {
                guard isPlain(bytes, at) || isInQuotes(bytes[at]) else { return nil }
                // The limit on nesting counts them wherever they stand.
                if bytes[at] == UInt8(ascii: "[") || bytes[at] == UInt8(ascii: "{") { brackets += 1 }
            }
            return brackets <= YAMLValue.deepest ? inside : nil
        }
        let first = bytes[value.lower]
        guard first.isLetter || (48...57).contains(first) || first == 0xC3, bytes[value.upper - 1] != 0x20 else {
            return nil
        }
        for at in value.lower..<value.upper where !isPlain(bytes, at) { return nil }
        return value
    }

    /// Whether a byte means nothing but itself, wherever it stands in a value: ASCII, and the letters after `À`.
    private static func isPlain(_ bytes: [UInt8], _ at: Int) -> Bool {
        let byte = bytes[at]
        if byte.isIDByte || byte == 0x20 || byte == 0xC3 { return true }
        if byte >= 0x80 { return byte < 0xC0 && bytes[at - 1] == 0xC3 }
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: ";"), UInt8(ascii: "+"), UInt8(ascii: "%"):
            return true
        default: return false
        }
    }

    private static func isInQuotes(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (65...90).contains(self) || (97...122).contains(self) }
}
