/// Writes a document as Markdown.
package enum MarkdownDocument {
    package static func write(_ document: Document) -> String {
        document.blocks.map { block($0) }.joined(separator: "\n\n") + "\n"
    }

    private static func block(_ block: Document.Block) -> String {
        switch block {
        case .heading(let level, let text, let anchor):
            return "\(String(repeating: "#", count: level)) \(inline(text, beginsBlock: false))\(mark(anchor))"
        case .paragraph(let text, let anchor): return "\(inline(text))\(mark(anchor))"
        case .clause(let number, let text, let note, let anchor):
            let after = note.isEmpty ? "" : " \(inline(note))"
            return "**\(number)** \(inline(text))\(after)\(mark(anchor))"
        case .list(let items): return items.map { "- \(inline($0))" }.joined(separator: "\n")
        case .quote(let blocks): return quoted(blocks.map(self.block).joined(separator: "\n\n"))
        case .box(let title, let blocks):
            return quoted("**\(MarkdownText.escaped(title))**\n\n" + blocks.map(self.block).joined(separator: "\n\n"))
        case .picture(let picture):
            let words = picture.words.map { "- \(MarkdownText.escaped($0))" }
            return (["*\(MarkdownText.escaped(picture.title))*\n"] + words).joined(separator: "\n")
        case .table(let caption, let header, let rows, let numbers):
            let rule = header.indices.map { numbers.contains($0) ? "--:" : "---" }
            let lines = [row(header), "| \(rule.joined(separator: " | ")) |"] + rows.map(row)
            let title = caption.isEmpty ? "" : "*\(MarkdownText.escaped(caption))*\n\n"
            return title + lines.joined(separator: "\n")
        }
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.map { MarkdownText.escaped($0).onOneLine }.joined(separator: " | ")) |"
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
            .joined(separator: "\n")
    }

    private static func mark(_ anchor: String?) -> String { anchor.map { " ^\($0)" } ?? "" }

    private static func inline(_ parts: [Document.Inline], beginsBlock: Bool = true) -> String {
        parts.enumerated().map { index, part in
            switch part {
            case .text(let text):
                MarkdownText.escaped(text, beginsBlock: beginsBlock && index == 0).onOneLine
            case .strong(let text): marked(text, with: "**")
            case .emphasis(let text): marked(text, with: "*")
            case .link(let text, let anchor): "[[#^\(anchor)|\(line(text))]]"
            }
        }.joined()
    }

    private static func line(_ text: String) -> String { MarkdownText.escaped(text).onOneLine }

    /// Text between marks, which must stand right beside it: white space at its ends goes outside.
    private static func marked(_ text: String, with mark: String) -> String {
        let bare = text.trimmed
        if bare.isEmpty { return text }
        let before = text.prefix { $0.isWhitespace }.isEmpty ? "" : " "
        let after = text.reversed().prefix { $0.isWhitespace }.isEmpty ? "" : " "
        return "\(before)\(mark)\(line(bare))\(mark)\(after)"
    }
}

extension String {
    /// The text with a space for each line break.
    fileprivate var onOneLine: String { utf8.contains(UInt8(ascii: "\n")) ? replacing("\n", with: " ") : self }
}
