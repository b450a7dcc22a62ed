/// Finds the callouts of a note, with their text, fields, themes and ids.
struct CalloutScanner {
    let source: SourceText
    let structure: NoteStructure

    func scan(_ comments: Set<Int>, into facts: inout NoteFacts) {
        var ids = OwnLineIDs(facts.blockIDs)
        for quote in structure.quotes {
            let heads = (quote.first...quote.last).filter { isHead($0, depth: 1) }
            if let head = heads.first, head == quote.first {
                let last = heads.dropFirst().first.map { $0 - 1 } ?? quote.last
                read(head, through: last, problem: nil, &facts, &ids, comments, takesID: heads.count == 1)
            }
            for (index, head) in heads.enumerated() where head != quote.first {
                let next = index + 1 < heads.count ? heads[index + 1] - 1 : quote.last
                read(head, through: next, problem: .runsOn, &facts, &ids, comments, takesID: index == heads.count - 1)
            }
        }
        for number in structure.lines.indices where isMisplaced(number) {
            read(number, through: number, problem: .notTopLevel, &facts, &ids, comments, takesID: false)
        }
        facts.callouts.sort { $0.whole.lower < $1.whole.lower }
        for index in facts.blockIDs.indices where ids.taken.contains(index) { facts.blockIDs[index].isOfCallout = true }
    }

    /// Whether a line in a list or nested quote begins a callout.
    private func isMisplaced(_ number: Int) -> Bool {
        let line = structure.lines[number]
        guard line.isCovered, !line.isCode, line.quotes > 1 || (line.quotes > 0 && line.lists > 0) else { return false }
        return isHead(number, depth: Int(line.quotes))
    }

    /// Whether a line, without its quote marks, begins with `[!type]`.
    private func isHead(_ number: Int, depth: Int) -> Bool {
        let line = structure.lines[number]
        guard line.isCovered, !line.isCode, !line.isHTML, Int(line.quotes) == depth else { return false }
        return type(of: content(number)) != nil
    }

    private func type(of content: Span) -> Span? {
        guard content.count > 3, source.bytes[content.lower] == UInt8(ascii: "["),
            source.bytes[content.lower + 1] == UInt8(ascii: "!"),
            let end = source.bytes[content.lower..<content.upper].firstIndex(of: UInt8(ascii: "]")),
            end > content.lower + 2
        else { return nil }
        return Span(content.lower + 2, end)
    }

    /// A line of a quote without its marks, and without list marks where it stands in a list.
    private func content(_ number: Int) -> Span {
        var span = source.trimmed(source.line(number))
        let line = structure.lines[number]
        while !span.isEmpty {
            let byte = source.bytes[span.lower]
            let isListMark =
                line.lists > 0 && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+"))
            if byte == UInt8(ascii: ">") || isListMark {
                span = source.trimmed(Span(span.lower + 1, span.upper))
            } else if line.lists > 0, let past = numberMark(span) {
                span = source.trimmed(Span(past, span.upper))
            } else {
                break
            }
        }
        return span
    }

    private func numberMark(_ span: Span) -> Int? {
        var at = span.lower
        while at < span.upper, (48...57).contains(source.bytes[at]) { at += 1 }
        guard at > span.lower, at < span.upper,
            source.bytes[at] == UInt8(ascii: ".") || source.bytes[at] == UInt8(ascii: ")")
        else { return nil }
        return at + 1
    }

    /// A line of a quote's text: its one mark and one space taken off.
    private func unquoted(_ number: Int) -> Span {
        let span = source.line(number)
        var at = span.lower
        while at < span.upper, source.bytes[at] == 0x20 { at += 1 }
        guard at < span.upper, source.bytes[at] == UInt8(ascii: ">") else { return source.trimmed(span) }
        at += 1
        if at < span.upper, source.bytes[at] == 0x20 { at += 1 }
        return Span(at, max(at, source.trimmed(Span(at, span.upper)).upper))
    }

    private func read(
        _ head: Int, through last: Int, problem: CalloutFacts.Problem?, _ facts: inout NoteFacts,
        _ ids: inout OwnLineIDs, _ comments: Set<Int>, takesID: Bool
    ) {
        guard let type = type(of: content(head)) else { return }
        var start = type.upper + 1
        let end = source.line(head).upper
        if start < end, source.bytes[start] == UInt8(ascii: "-") || source.bytes[start] == UInt8(ascii: "+") {
            start += 1
        }
        var callout = CalloutFacts(
            type: type, head: source.trimmed(Span(start, end)),
            whole: Span(source.line(head).lower, source.line(last).upper), problem: problem)
        callout.isInComment = comments.contains(head)
        var last = last
        if problem != .notTopLevel {
            if takesID, let id = ids.take(inside: head + 1, through: last, facts) {
                callout.id = facts.blockIDs[id].id
                last = facts.blockIDs[id].line - 1
                callout.whole = Span(callout.whole.lower, source.line(last).upper)
            } else if takesID, let id = ids.take(after: last, source, facts) {
                callout.id = facts.blockIDs[id].id
            }
            body(head + 1, last, &callout, &facts)
        }
        facts.callouts.append(callout)
    }

    /// Parts a callout's lines into its text and its last lines of links and fields.
    private func body(_ first: Int, _ last: Int, _ callout: inout CalloutFacts, _ facts: inout NoteFacts) {
        var lower = first
        var upper = last + 1
        let parser = FieldParser(source: source)
        var fieldLines: [FieldParser.Line] = []
        while upper > lower {
            let line = source.trimmed(unquoted(upper - 1))
            if line.isEmpty {
                upper -= 1
            } else if !structure.lines[upper - 1].isCode, let fields = parser.line(line) {
                fieldLines.append(fields)
                upper -= 1
            } else {
                break
            }
        }
        while lower < upper, source.trimmed(unquoted(lower)).isEmpty { lower += 1 }
        let text = facts.textLines.count
        for number in lower..<max(lower, upper) {
            let line = unquoted(number)
            facts.textLines.append(line)
            if !structure.lines[number].isCode { reportFields(in: line, parser, &facts) }
        }
        callout.text = text..<facts.textLines.count
        let (fields, themes) = (facts.fields.count, facts.themes.count)
        for line in fieldLines.reversed() {
            facts.fields += line.fields
            facts.themes += line.links
        }
        callout.fields = fields..<facts.fields.count
        callout.themes = themes..<facts.themes.count
    }

    private func reportFields(in line: Span, _ parser: FieldParser, _ facts: inout NoteFacts) {
        for field in parser.fields(anywhereIn: line) {
            facts.diagnostics.append(
                .warning(
                    "field-in-text", at: source.place(field.whole), .fieldInText(source.text(field.key)),
                    help: .moveFieldDown))
        }
    }
}

/// The block ids on lines of their own, given out to callouts.
private struct OwnLineIDs {
    private var byLine: [Int: Int] = [:]
    private(set) var taken = Set<Int>()

    init(_ ids: [BlockIDFacts]) {
        for (index, id) in ids.enumerated() where id.ownLine { byLine[id.line] = index }
    }

    /// The id on the last line of a callout itself, without a blank line before it.
    mutating func take(inside first: Int, through last: Int, _ facts: NoteFacts) -> Int? {
        guard first <= last, let index = byLine[last] else { return nil }
        taken.insert(index)
        return index
    }

    /// The id on the first line with text after a callout.
    mutating func take(after last: Int, _ source: SourceText, _ facts: NoteFacts) -> Int? {
        var line = last + 1
        while line < source.lineCount, source.trimmed(source.line(line)).isEmpty { line += 1 }
        guard let index = byLine[line] else { return nil }
        taken.insert(index)
        return index
    }
}
