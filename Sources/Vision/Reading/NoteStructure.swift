/// What Markdown makes of the lines of a note.
///
/// md4c decides what is a block; this value says it line by line, so that the
/// scanner can read raw lines for what Markdown does not define.
struct NoteStructure {
    /// What one line is part of.
    struct Line {
        /// How many quotes and lists it stands in.
        var quotes: UInt8 = 0
        var lists: UInt8 = 0
        var isCovered = false
        var isCode = false
        var isHTML = false
        var isHeading = false
        /// Whether a paragraph, heading or item begins with it.
        var beginsBlock = false
    }

    /// A quote at the top level: its first and last line with text, from 0.
    struct Quote {
        var first: Int
        var last: Int
    }

    struct Heading {
        var level: Int
        var line: Int
        var text: Span
    }

    /// A list item or paragraph outside quotes.
    struct Block {
        /// Whether it is an item's own text, before any sub-list.
        var isItem: Bool
        var isTable: Bool
        /// How many lists it stands in.
        var depth: Int
        var first: Int
        var last: Int
        /// Which item, by its number in the note, holds it; nil outside lists.
        var item: Int?
        /// The item around that one.
        var parent: Int?
        /// Whether its first line bears the mark of the item.
        var hasMark = false
    }

    struct Fence {
        /// The line with the opening marks.
        var opening: Int
        /// The lines between the marks.
        var content: Range<Int>
        var isClosed: Bool
        /// How many quotes and lists it stands in.
        var depth: Int
    }

    var lines: [Line]
    var quotes: [Quote] = []
    var headings: [Heading] = []
    var blocks: [Block] = []
    var fences: [Fence] = []
    /// Bytes inside code or HTML, in order: no link, field or id is there.
    var masked: [Span] = []

    /// Reads the structure of the lines from `body`, the first byte after front matter.
    init(_ source: SourceText, body: Int, events: inout MarkdownEvents) {
        lines = Array(repeating: Line(), count: source.lineCount)
        var state = Walk(source: source, line: source.lineNumber(at: body))
        let firstLine = state.line
        var structure = self
        events.parse(source.bytes, from: body) { event in state.take(event, into: &structure) }
        structure.closeFences(source, after: firstLine)
        self = structure
    }
}

/// Where the walk over md4c's events stands.
private struct Walk {
    let source: SourceText
    var line: Int
    var quotes = 0
    var lists = 0
    var quote: NoteStructure.Quote?
    var heading: (level: Int, first: Span?, last: Span?)?
    var inCode: (fenced: Bool, before: Int, first: Int?, last: Int?)?
    var inHTML = false
    var inTable = false
    var block: NoteStructure.Block?
    var items: [Int] = []
    var itemCount = 0
    var beginsBlock = false
    /// Whether an item has begun of which no text was seen yet.
    var beginsItem = false
    /// Per open item, whether its own text is over: a sub-list has begun.
    var itemHasList: [Bool] = []

    mutating func take(_ event: MarkdownEvents.Event, into note: inout NoteStructure) {
        switch event {
        case .enterQuote:
            flush(&note)
            if quotes == 0, lists == 0 { quote = NoteStructure.Quote(first: -1, last: -1) }
            quotes += 1
        case .leaveQuote:
            quotes -= 1
            if quotes == 0, lists == 0, let done = quote {
                if done.first >= 0 { note.quotes.append(done) }
                quote = nil
            }
        case .enterList:
            flush(&note)
            if !itemHasList.isEmpty { itemHasList[itemHasList.count - 1] = true }
            lists += 1
        case .leaveList:
            flush(&note)
            lists -= 1
        case .enterItem:
            flush(&note)
            items.append(itemCount)
            itemHasList.append(false)
            itemCount += 1
            beginsBlock = true
            beginsItem = true
        case .leaveItem:
            flush(&note)
            items.removeLast()
            itemHasList.removeLast()
        case .enterParagraph, .enterTable:
            flush(&note)
            beginsBlock = true
            if case .enterTable = event { inTable = true }
        case .leaveParagraph, .leaveTable:
            flush(&note)
            if case .leaveTable = event { inTable = false }
        case .enterCode(let fenced):
            flush(&note)
            inCode = (fenced, line, nil, nil)
        case .leaveCode:
            if let code = inCode, code.fenced {
                let content = code.first.map { $0..<(code.last ?? $0) + 1 } ?? code.before..<code.before
                note.fences.append(
                    NoteStructure.Fence(
                        opening: code.before, content: content, isClosed: false, depth: quotes + lists))
            }
            inCode = nil
        case .enterHTML:
            flush(&note)
            inHTML = true
        case .leaveHTML: inHTML = false
        case .enterHeading(let level):
            flush(&note)
            heading = (level, nil, nil)
        case .leaveHeading:
            if let done = heading, let first = done.first, let last = done.last {
                note.headings.append(
                    NoteStructure.Heading(
                        level: done.level, line: source.lineNumber(at: first.lower),
                        text: Span(first.lower, last.upper)))
            }
            heading = nil
        case .rule: flush(&note)
        case .text(let span): text(span, isCode: false, isHTML: false, &note)
        case .code(let span):
            note.masked.append(span)
            text(span, isCode: inCode != nil, isHTML: false, &note)
        case .html(let span):
            note.masked.append(span)
            text(span, isCode: false, isHTML: inHTML, &note)
        case .enterEmphasis, .leaveEmphasis, .enterStrong, .leaveStrong: break
        }
    }

    private mutating func text(_ span: Span, isCode: Bool, isHTML: Bool, _ note: inout NoteStructure) {
        advance(to: span.lower)
        note.lines[line].isCovered = true
        note.lines[line].quotes = UInt8(min(quotes, 255))
        note.lines[line].lists = UInt8(min(lists, 255))
        if isCode {
            note.lines[line].isCode = true
            if inCode?.first == nil { inCode?.first = line }
            inCode?.last = line
        }
        if isHTML { note.lines[line].isHTML = true }
        if quote != nil {
            if quote?.first == -1 { quote?.first = line }
            quote?.last = line
        }
        if heading != nil {
            if heading?.first == nil { heading?.first = span }
            heading?.last = span
            note.lines[line].isHeading = true
        } else if !isCode, !isHTML {
            if beginsBlock {
                note.lines[line].beginsBlock = true
                beginsBlock = false
            }
            if quotes == 0 { extend(&note) }
        }
    }

    private mutating func extend(_ note: inout NoteStructure) {
        if block != nil {
            block?.last = line
        } else {
            block = NoteStructure.Block(
                isItem: !items.isEmpty && itemHasList.last == false, isTable: inTable, depth: lists, first: line,
                last: line, item: items.last, parent: items.dropLast().last, hasMark: beginsItem)
            beginsItem = false
        }
    }

    private mutating func flush(_ note: inout NoteStructure) {
        if let done = block { note.blocks.append(done) }
        block = nil
    }

    private mutating func advance(to offset: Int) {
        while line + 1 < source.lineCount, Int(source.lineStarts[line + 1]) <= offset { line += 1 }
        // md4c reports in order but for a few constructs, such as table cells.
        if Int(source.lineStarts[line]) > offset { line = source.lineNumber(at: offset) }
    }
}

extension NoteStructure {
    /// Finds the opening and closing marks of each fence, which md4c does not report.
    fileprivate mutating func closeFences(_ source: SourceText, after first: Int) {
        for index in fences.indices {
            let isEmpty = fences[index].content.isEmpty
            var opening = isEmpty ? fences[index].opening : max(0, fences[index].content.lowerBound - 1)
            let earliest = max(first, fences[index].opening)
            if isEmpty {
                while opening < lines.count, fenceMark(source, opening) == nil { opening += 1 }
            } else {
                while opening > earliest, fenceMark(source, opening) == nil { opening -= 1 }
            }
            guard opening < lines.count, let mark = fenceMark(source, opening) else {
                fences[index].isClosed = true
                continue
            }
            fences[index].opening = opening
            var line = isEmpty ? opening + 1 : max(opening + 1, fences[index].content.upperBound)
            while line < lines.count, content(source, line).isEmpty { line += 1 }
            let closing = line < lines.count ? fenceMark(source, line) : nil
            let closed =
                closing.map { $0.byte == mark.byte && $0.count >= mark.count && $0.isBare && !lines[line].isCovered }
                ?? false
            fences[index].isClosed = closed
            let end = closed ? line : isEmpty ? opening + 1 : max(fences[index].content.upperBound, opening + 1)
            fences[index].content = (opening + 1)..<max(opening + 1, end)
            for covered in opening..<min(closed ? line + 1 : end, lines.count) {
                lines[covered].isCovered = true
                lines[covered].isCode = true
            }
        }
    }

    /// A line without quote marks, list marks and white space before it.
    private func content(_ source: SourceText, _ line: Int) -> Span {
        let span = source.line(line)
        var lower = span.lower
        while lower < span.upper,
            source.bytes[lower].isBlank || source.bytes[lower] == UInt8(ascii: ">")
        { lower += 1 }
        return source.trimmed(Span(lower, span.upper))
    }

    private func fenceMark(_ source: SourceText, _ line: Int) -> (byte: UInt8, count: Int, isBare: Bool)? {
        var span = content(source, line)
        // An opening fence may stand behind a list mark: `- ```stemme`.
        while span.count > 2,
            [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(source.bytes[span.lower]),
            source.bytes[span.lower + 1].isBlank
        { span = source.trimmed(Span(span.lower + 1, span.upper)) }
        guard span.count >= 3 else { return nil }
        let byte = source.bytes[span.lower]
        guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
        var count = 0
        while span.lower + count < span.upper, source.bytes[span.lower + count] == byte { count += 1 }
        return count >= 3 ? (byte, count, span.lower + count == span.upper) : nil
    }
}
