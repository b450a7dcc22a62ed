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
        case .table(let caption, let header, let rows, let numbers):
            let rule = header.indices.map { numbers.contains($0) ? "--:" : "---" }
            let lines = [row(header), "| \(rule.joined(separator: " | ")) |"] + rows.map(row)
            return "*\(MarkdownText.escaped(caption))*\n\n\(lines.joined(separator: "\n"))"
        }
    }

    private static func row(_ cells: [String]) -> String {
        "| \(cells.map { MarkdownText.escaped($0).replacing("\n", with: " ") }.joined(separator: " | ")) |"
    }

    private static func quoted(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> \($0)" }
            .joined(separator: "\n")
    }

    private static func mark(_ anchor: String?) -> String { anchor.map { " ^\($0)" } ?? "" }

    /// Text between marks; spaces at its ends stand outside them, where Markdown wants them.
    private static func marked(_ text: String, _ mark: String) -> String {
        let words = text.trimmed
        guard !words.isEmpty else { return text }
        let start = String(text.prefix { $0 == " " })
        let end = String(text.reversed().prefix { $0 == " " })
        return "\(start)\(mark)\(MarkdownText.escaped(words).replacing("\n", with: " "))\(mark)\(end)"
    }

    private static func inline(_ parts: [Document.Inline], beginsBlock: Bool = true) -> String {
        parts.enumerated().map { index, part in
            switch part {
            case .text(let text):
                MarkdownText.escaped(text, beginsBlock: beginsBlock && index == 0).replacing("\n", with: " ")
            case .strong(let text): marked(text, "**")
            case .emphasis(let text): marked(text, "*")
            case .link(let text, let anchor): "[[#^\(anchor)|\(MarkdownText.escaped(text))]]"
            }
        }.joined()
    }
}
