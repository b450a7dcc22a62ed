/// Reads the facts of one note.
///
/// md4c says where blocks are; this scanner reads, line by line and over
/// bytes, what Markdown does not define: callout heads, bracketed fields,
/// wikilinks, block ids. Each line is looked at a bounded number of times.
package struct NoteScanner: ~Copyable {
    private var events = MarkdownEvents()

    package init() {}

    package mutating func facts(of source: SourceText) -> NoteFacts {
        let frontMatter = FrontMatter(source)
        var facts = NoteFacts(source: source, frontMatter: frontMatter)
        let structure = NoteStructure(source, body: frontMatter.end, events: &events)
        let body = source.lineNumber(at: frontMatter.end)
        facts.headings = structure.headings.map { HeadingFacts(level: $0.level, text: $0.text, line: $0.line) }
        var lines = LineScanner(source: source, structure: structure)
        lines.scan(from: body, into: &facts)
        CalloutScanner(source: source, structure: structure).scan(lines.comments, into: &facts)
        findFences(source, structure, &facts)
        findUncovered(source, structure, from: body, &facts)
        findCalloutsInHTML(source, structure, from: body, &facts)
        if let finding = Diagnostic.nulByte(source) { facts.diagnostics.append(finding) }
        facts.compact()
        return facts
    }

    private func findFences(_ source: SourceText, _ structure: NoteStructure, _ facts: inout NoteFacts) {
        for fence in structure.fences {
            let opening = source.trimmed(source.line(fence.opening))
            var marks = opening.lower
            while marks < opening.upper, !source.bytes[marks].isFenceByte { marks += 1 }
            if !fence.isClosed {
                let place = source.place(Span(marks, opening.upper))
                facts.diagnostics.append(.error("unclosed-fence", at: place, .unclosedFence, help: .closeFence))
            }
            while marks < opening.upper, source.bytes[marks].isFenceByte { marks += 1 }
            let info = source.trimmed(Span(marks, opening.upper))
            guard source.text(info).split(separator: " ").first == "stemme" else { continue }
            let first = fence.content.lowerBound
            let start = first < source.lineCount ? source.line(first).lower : source.bytes.count
            let end = fence.content.isEmpty ? start : source.line(fence.content.upperBound - 1).upper
            facts.fences.append(FenceFacts(info: info, content: Span(start, max(start, end)), line: fence.opening))
        }
    }

    /// A line that no block covers would be lost without a word: a link
    /// definition, which Markdown shows nowhere.
    private func findUncovered(
        _ source: SourceText, _ structure: NoteStructure, from body: Int, _ facts: inout NoteFacts
    ) {
        for number in body..<source.lineCount where !structure.lines[number].isCovered {
            var span = source.trimmed(source.line(number))
            while !span.isEmpty, source.bytes[span.lower].isMark {
                span = source.trimmed(Span(span.lower + 1, span.upper))
            }
            guard !span.isEmpty, source.bytes[span.lower] == UInt8(ascii: "["),
                source.bytes[span.lower..<span.upper].contains(UInt8(ascii: ":"))
            else { continue }
            facts.diagnostics.append(
                .warning("uncovered-line", at: source.place(span), .uncoveredLine, help: .mendUncoveredLine))
        }
    }

    /// An HTML block goes on to the next blank line, and takes the callouts on its way with it.
    private func findCalloutsInHTML(
        _ source: SourceText, _ structure: NoteStructure, from body: Int, _ facts: inout NoteFacts
    ) {
        var isComment = false
        for number in body..<source.lineCount where structure.lines[number].isHTML {
            var span = source.trimmed(source.line(number))
            // Who puts something in a comment means it.
            let line = source.bytes[span.lower..<span.upper]
            if line.starts(with: "<!--".utf8) { isComment = true }
            let isHidden = isComment
            if isComment, source.text(span).contains("-->") { isComment = false }
            if isHidden { continue }
            guard !span.isEmpty, source.bytes[span.lower] == UInt8(ascii: ">") else { continue }
            span = source.trimmed(Span(span.lower + 1, span.upper))
            guard source.bytes[span.lower..<span.upper].starts(with: "[!".utf8) else { continue }
            facts.diagnostics.append(
                .warning("callout-in-html", at: source.place(span), .calloutInHTML, help: .leaveHTML))
        }
    }
}

extension UInt8 {
    fileprivate var isFenceByte: Bool { self == UInt8(ascii: "`") || self == UInt8(ascii: "~") }
    fileprivate var isMark: Bool {
        self == UInt8(ascii: ">") || self == UInt8(ascii: "-") || self == UInt8(ascii: "*") || self == UInt8(ascii: "+")
    }
}
