/// A table set in columns for a terminal of a certain width.
///
/// Parts of cells stand under each other. Where the table is too wide, the
/// widest columns of plain text are made narrower and their cells go on over
/// several lines.
struct TableLayout {
    /// The title line, where there are titles, and the rows.
    private(set) var lines: [String] = []

    private let table: Table
    private var widths: [ColumnWidth] = []

    private struct ColumnWidth {
        var parts: [Int]
        var total: Int
        /// How narrow it may get.
        var least: Int
    }

    private static let gap = "   "
    /// No column of text gets narrower than this.
    private static let narrowest = 14

    /// - parameter width: the columns of the terminal.
    /// - returns: nil where the table cannot be made narrow enough.
    init?(_ table: Table, width: Int) {
        self.table = table
        widths = table.columns.indices.map { column($0) }
        let room = width - Self.gap.count * max(0, widths.count - 1)
        guard shrink(to: room) else { return nil }
        if table.columns.contains(where: { !$0.title.isEmpty }) { lines.append(titles) }
        for row in table.rows { lines += set(row) }
    }

    private func column(_ index: Int) -> ColumnWidth {
        let column = table.columns[index]
        let cells = table.rows.map { $0[index] }
        let parted = cells.filter { $0.parts.count == column.parts.count }
        let parts = column.parts.indices.map { part in parted.map { TextWidth.of($0.parts[part]) }.max() ?? 0 }
        let spanning = cells.filter { $0.parts.count != column.parts.count }.map { TextWidth.of($0.text) }.max() ?? 0
        let whole = parts.reduce(0, +) + parts.count - 1
        let title = TextWidth.of(column.title)
        let total = max(whole, title, spanning)
        let least = column.parts == [.left] ? min(total, max(Self.narrowest, title, longestWord(cells))) : total
        return ColumnWidth(parts: parts, total: total, least: least)
    }

    private func longestWord(_ cells: [Table.Cell]) -> Int {
        cells.flatMap { $0.text.split(separator: " ") }.map { TextWidth.of(String($0)) }.max() ?? 0
    }

    /// Takes from the widest column that can give, one character at a time.
    private mutating func shrink(to room: Int) -> Bool {
        var used = widths.reduce(0) { $0 + $1.total }
        while used > room {
            let giving = widths.indices.filter { widths[$0].total > widths[$0].least }
            guard let widest = giving.max(by: { widths[$0].total < widths[$1].total }) else { return false }
            widths[widest].total -= 1
            used -= 1
        }
        return true
    }

    private var titles: String {
        zip(table.columns, widths).map { column, width in
            TextWidth.padded(column.title, to: width.total, column.parts.count == 1 ? column.parts[0] : .right)
        }.joined(separator: Self.gap)
    }

    private func set(_ row: [Table.Cell]) -> [String] {
        let cells = zip(zip(row, table.columns), widths).map { pair, width in cell(pair.0, pair.1, width) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            zip(cells, widths).map { cell, width in
                line < cell.count ? cell[line] : String(repeating: " ", count: width.total)
            }.joined(separator: Self.gap)
        }
    }

    /// A cell as its lines, each as wide as the column.
    private func cell(_ cell: Table.Cell, _ column: Table.Column, _ width: ColumnWidth) -> [String] {
        guard cell.parts.count == column.parts.count, cell.parts.count > 1 else {
            let alignment = column.parts.count == 1 ? column.parts[0] : .left
            let fits = TextWidth.of(cell.text) <= width.total && !cell.text.contains(where: \.isNewline)
            let lines = fits ? [cell.text] : TextWidth.wrapped(cell.text, width: width.total)
            return lines.map { TextWidth.padded($0, to: width.total, alignment) }
        }
        let parts = cell.parts.indices.map { TextWidth.padded(cell.parts[$0], to: width.parts[$0], column.parts[$0]) }
        return [TextWidth.padded(parts.joined(separator: " "), to: width.total, .right)]
    }
}
