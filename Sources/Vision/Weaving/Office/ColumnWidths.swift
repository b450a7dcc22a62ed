/// How wide the columns of a table are beside each other.
enum ColumnWidths {
    /// As many letters as a page is wide, in the size that tables have.
    private static let page = 96.0

    /// The share of each column in the width of the page, as decimals that sum to 1.
    ///
    /// A column is at least as wide as its longest word, and what is left goes to those with longer texts.
    static func shares(_ rows: [[String]], columns: Int) -> [String] {
        let cells = (0..<columns).map { column in rows.compactMap { column < $0.count ? $0[column] : nil } }
        let least = cells.map { texts in
            2 + (texts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.map(\.count).max() ?? 0)
        }.map(Double.init)
        // A long text goes over several lines all the same.
        let wanted = cells.map { texts in Double(min(40, 2 + (texts.map(\.count).max() ?? 0))) }
        let missing = zip(wanted, least).map { max(0, $0 - $1) }
        let left = max(0, page - least.reduce(0, +))
        let all = missing.reduce(0, +)
        let widths = zip(least, missing).map { $0 + (all > 0 ? min(1, left / all) * $1 : 0) }
        let sum = max(page, widths.reduce(0, +))
        // Whole thousandths, which are the same text on every machine.
        return widths.map { width in
            let thousandths = max(1, Int(width / sum * 1000))
            return "0.\(String(repeating: "0", count: 3 - min(3, String(thousandths).count)))\(thousandths)"
        }
    }
}
