/// Finds the links, block ids and comments of a note, line by line.
struct LineScanner {
    let source: SourceText
    let structure: NoteStructure
    /// The lines inside `%% … %%`, which other programs hide and Stemme does not.
    private(set) var comments = Set<Int>()

    private var mask = 0

    init(source: SourceText, structure: NoteStructure) {
        self.source = source
        self.structure = structure
    }

    mutating func scan(from body: Int, into facts: inout NoteFacts) {
        var inComment = false
        for number in body..<source.lineCount {
            let line = structure.lines[number]
            if line.isCode || line.isHTML { continue }
            let span = source.line(number)
            if inComment { comments.insert(number) }
            guard line.isCovered else { continue }
            links(in: span, into: &facts, &inComment, number)
            blockID(in: span, number, into: &facts)
        }
    }

    private mutating func links(
        in span: Span, into facts: inout NoteFacts, _ inComment: inout Bool, _ number: Int
    ) {
        source.bytes.withUnsafeBufferPointer { bytes in
            var at = span.lower
            while at + 1 < span.upper {
                let byte = bytes[at]
                guard byte == bytes[at + 1], byte == UInt8(ascii: "[") || byte == UInt8(ascii: "%") else {
                    at += 1
                    continue
                }
                if let past = maskEnd(at) {
                    at = max(past, at + 1)
                } else if byte == UInt8(ascii: "%") {
                    inComment.toggle()
                    comments.insert(number)
                    at += 2
                } else if let end = closing(bytes, from: at + 2, to: span.upper) {
                    let isEmbed = at > span.lower && bytes[at - 1] == UInt8(ascii: "!")
                    facts.links.append(LinkFacts(inside: Span(at + 2, end), isEmbed: isEmbed))
                    at = end + 2
                } else {
                    // No closing brackets on this line: nothing further on it is a link either.
                    at = span.upper
                }
            }
        }
    }

    private func closing(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
        var at = start
        while at + 1 < end {
            if bytes[at] == UInt8(ascii: "]"), bytes[at + 1] == UInt8(ascii: "]") { return at }
            at += 1
        }
        return nil
    }

    /// Where the code or HTML around an offset ends, or nil outside both. Offsets only grow.
    private mutating func maskEnd(_ offset: Int) -> Int? {
        while mask < structure.masked.count, structure.masked[mask].upper <= offset { mask += 1 }
        guard mask < structure.masked.count, structure.masked[mask].lower <= offset else { return nil }
        return structure.masked[mask].upper
    }

    /// A block id ends its line, with a space before it, or stands on the line alone.
    private func blockID(in span: Span, _ number: Int, into facts: inout NoteFacts) {
        let line = source.trimmed(span)
        var start = line.upper
        while start > line.lower, source.bytes[start - 1].isIDByte { start -= 1 }
        guard start < line.upper, start > line.lower, source.bytes[start - 1] == UInt8(ascii: "^") else { return }
        let caret = start - 1
        guard caret == line.lower || source.bytes[caret - 1].isBlank else { return }
        let before = source.bytes[line.lower..<caret]
        let ownLine = before.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ">") }
        facts.blockIDs.append(BlockIDFacts(id: Span(start, line.upper), ownLine: ownLine, line: number))
    }
}
