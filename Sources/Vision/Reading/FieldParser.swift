/// Reads bracketed fields, `[key:: value]`, from bytes.
struct FieldParser {
    let source: SourceText

    /// A line of only links and fields.
    struct Line {
        var fields: [FieldFacts]
        /// What stands inside each link outside a field.
        var links: [Span]
    }

    /// Reads a line that holds nothing but links and fields, or gives nil.
    func line(_ span: Span) -> Line? {
        var read = Line(fields: [], links: [])
        var at = span.lower
        while at < span.upper {
            if source.bytes[at].isBlank || source.bytes[at] == UInt8(ascii: ",") {
                at += 1
            } else if isLink(at, span.upper) {
                guard let end = linkEnd(at, span.upper) else { return nil }
                read.links.append(Span(source.bytes[at] == UInt8(ascii: "!") ? at + 3 : at + 2, end - 2))
                at = end
            } else if let field = field(at, span.upper) {
                read.fields.append(field)
                at = field.whole.upper
            } else {
                return nil
            }
        }
        return read.links.isEmpty && read.fields.isEmpty ? nil : read
    }

    /// The fields in a line that also holds other text.
    func fields(anywhereIn span: Span) -> [FieldFacts] {
        var found: [FieldFacts] = []
        var at = span.lower
        // A bracket that opens nothing costs a look at the rest of the line: only so many are tried.
        var misses = 0
        while misses < 64, at < span.upper,
            let bracket = source.bytes[at..<span.upper].firstIndex(of: UInt8(ascii: "["))
        {
            if isLink(bracket, span.upper) {
                at = linkEnd(bracket, span.upper) ?? span.upper
            } else if let field = field(bracket, span.upper) {
                found.append(field)
                at = field.whole.upper
            } else {
                at = bracket + 1
                misses += 1
            }
        }
        return found
    }

    private func isLink(_ at: Int, _ end: Int) -> Bool {
        var at = at
        if at < end, source.bytes[at] == UInt8(ascii: "!") { at += 1 }
        return at + 1 < end && source.bytes[at] == UInt8(ascii: "[") && source.bytes[at + 1] == UInt8(ascii: "[")
    }

    private func linkEnd(_ start: Int, _ end: Int) -> Int? {
        var at = start + 2
        while at + 1 < end {
            if source.bytes[at] == UInt8(ascii: "]"), source.bytes[at + 1] == UInt8(ascii: "]") { return at + 2 }
            at += 1
        }
        return nil
    }

    /// The field that begins at a bracket: the key up to the first `::`, without
    /// brackets; the value up to the matching bracket, nesting and `\` respected.
    func field(_ start: Int, _ end: Int) -> FieldFacts? {
        guard start < end, source.bytes[start] == UInt8(ascii: "[") else { return nil }
        var at = start + 1
        while at + 1 < end, !(source.bytes[at] == UInt8(ascii: ":") && source.bytes[at + 1] == UInt8(ascii: ":")) {
            if source.bytes[at] == UInt8(ascii: "[") || source.bytes[at] == UInt8(ascii: "]") || at - start > 64 {
                return nil
            }
            at += 1
        }
        guard at + 1 < end else { return nil }
        let key = source.trimmed(Span(start + 1, at))
        guard !key.isEmpty else { return nil }
        at += 2
        let valueStart = at
        var depth = 1
        while at < end {
            switch source.bytes[at] {
            case UInt8(ascii: "\\"): at += 1
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 {
                    return FieldFacts(
                        key: key, value: source.trimmed(Span(valueStart, at)), whole: Span(start, at + 1))
                }
            default: break
            }
            at += 1
        }
        return nil
    }
}
