/// A table of Markdown: its header, and below it as many cells in every row.
struct MarkdownTable {
    let header: [String]
    let rows: [[String]]

    /// - parameter lines: the header, the rule below it, and the rows; nil where there is no rule.
    init?(_ lines: [String]) {
        guard lines.count > 1 else { return nil }
        let header = MarkdownTable.cells(lines[0])
        self.header = header
        rows = lines.dropFirst(2).map { line in
            let cells = MarkdownTable.cells(line)
            return header.indices.map { $0 < cells.count ? cells[$0] : "" }
        }
    }

    /// The cells of a line; `\|` is a bar inside one.
    private static func cells(_ line: String) -> [String] {
        var cells = [""]
        var isEscaped = false
        for character in line {
            if character == "|", !isEscaped {
                cells.append("")
            } else {
                if character == "|" { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\" && !isEscaped
        }
        if line.hasPrefix("|") { cells.removeFirst() }
        if line.hasSuffix("|"), !line.hasSuffix("\\|"), !cells.isEmpty { cells.removeLast() }
        return cells.map(\.trimmed)
    }
}
