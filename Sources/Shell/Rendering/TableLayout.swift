/// A table set in columns for a terminal of a certain width.
///
/// Parts of cells stand under each other. Where the table is too wide, the
/// widest columns of plain text are made narrower and their cells go on over
/// several lines, or the columns stand closer; where that is not enough, the
/// last columns go below their row, each on a line with its title.
struct TableLayout {
    /// The title line, where there are titles, and the rows.
    private(set) var lines: [String] = []

    private let table: Table
    private let gap: String
    /// How many columns stand beside each other; those after them go below.
    private let beside: Int
    private let width: Int
    private var widths: [ColumnWidth] = []

    private struct ColumnWidth {
        var parts: [Int]
        var total: Int
        /// How narrow it may get.
        var least: Int
    }

    /// Between columns, the wider one where there is room.
    private static let gaps = ["   ", "  "]
    /// No column of text gets narrower than this.
    private static let narrowest = 14
    /// So many columns stay beside each other.
    private static let fewest = 4

    /// - parameter width: the columns of the terminal.
    /// - returns: nil where the table cannot be made narrow enough.
    init?(_ table: Table, width: Int) {
        let all = table.columns.count
        for beside in stride(from: all, through: min(all, Self.fewest), by: -1) {
            var best: TableLayout?
            for gap in Self.gaps {
                guard let layout = TableLayout(table, width: width, gap: gap, beside: beside) else { continue }
                if layout.lines.count < best?.lines.count ?? .max { best = layout }
                // Nothing is broken, so nothing is won by standing closer.
                if layout.lines.count <= table.rows.count + 1 { break }
            }
            guard let best else { continue }
            self = best
            return
        }
        return nil
    }

    private init?(_ table: Table, width: Int, gap: String, beside: Int) {
        (self.table, self.width, self.gap, self.beside) = (table, width, gap, beside)
        widths = (0..<beside).map { column($0) }
        guard shrink(to: width - gap.count * max(0, beside - 1)) else { return nil }
        if table.columns.prefix(beside).contains(where: { !$0.title.isEmpty }) { lines.append(titles) }
        for row in table.rows { lines += set(row) + below(row) }
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
        guard column.parts.last == .left else { return ColumnWidth(parts: parts, total: total, least: total) }
        // The last part is text, which may go on below itself.
        let before = whole - (parts.last ?? 0)
        let text = cells.compactMap { $0.parts.count == column.parts.count ? $0.parts.last : $0.text }
        let least = max(before + max(Self.narrowest, longestWord(text)), title, parts.count > 1 ? spanning : 0)
        return ColumnWidth(parts: parts, total: total, least: min(total, least))
    }

    private func longestWord(_ texts: [String]) -> Int {
        texts.flatMap { $0.split(separator: " ") }.map { TextWidth.of(String($0)) }.max() ?? 0
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
        }.joined(separator: gap)
    }

    private func set(_ row: [Table.Cell]) -> [String] {
        let cells = zip(zip(row, table.columns), widths).map { pair, width in cell(pair.0, pair.1, width) }
        let height = cells.map(\.count).max() ?? 0
        return (0..<height).map { line in
            zip(cells, widths).map { cell, width in
                line < cell.count ? cell[line] : String(repeating: " ", count: width.total)
            }.joined(separator: gap)
        }
    }

    /// The cells that have no column beside the others, under the second column.
    private func below(_ row: [Table.Cell]) -> [String] {
        let indent = String(repeating: " ", count: (widths.first?.total ?? 0) + gap.count)
        return zip(row, table.columns).dropFirst(beside).filter { !$0.0.text.isEmpty }.flatMap { cell, column in
            let text = column.title.isEmpty ? cell.text : "\(column.title): \(cell.text)"
            return TextWidth.wrapped(text, width: width, indent: indent, hanging: indent + "  ")
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
        let before = cell.parts.indices.dropLast().map { part in
            TextWidth.padded(cell.parts[part], to: width.parts[part], column.parts[part])
        }.joined(separator: " ")
        let (last, wanted) = (cell.parts[cell.parts.count - 1], width.parts[cell.parts.count - 1])
        let room = min(wanted, width.total - TextWidth.of(before) - 1)
        let lines = TextWidth.of(last) <= room ? [last] : TextWidth.wrapped(last, width: room)
        return lines.enumerated().map { index, line in
            let start = index == 0 ? before : String(repeating: " ", count: TextWidth.of(before))
            let text = TextWidth.padded(line, to: room, column.parts[cell.parts.count - 1])
            return TextWidth.padded("\(start) \(text)", to: width.total, .right)
        }
    }
}
