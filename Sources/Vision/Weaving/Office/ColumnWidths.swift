/// How wide the columns of a table are beside each other.
enum ColumnWidths {
    /// As many letters as a page is wide, in the size that tables have.
    private static let page = 96.0

    /// The share of each column in the width of the page, as decimals that sum to at most 1.
    ///
    /// A column is at least as wide as its longest word, and what is left goes to those with longer texts.
    static func shares(_ rows: [[String]], columns: Int) -> [String] {
        let lengths = (0..<columns).map { column in
            rows.compactMap { column < $0.count ? $0[column].count : nil }
        }
        let least = (0..<columns).map { column in
            let words = rows.flatMap { column < $0.count ? $0[column].split(whereSeparator: \.isWhitespace) : [] }
            return 2 + 1.1 * Double(words.map(\.count).max() ?? 0)
        }
        let longest = zip(lengths, least).map { max($1, Double(2 + ($0.max() ?? 0))) }
        let wanted =
            longest.reduce(0, +) <= page
            ? longest
            // What goes over several lines all the same should go over as few as can be.
            : zip(lengths, longest).map { lengths, longest in
                let mean = Double(lengths.reduce(0, +)) / Double(max(1, lengths.count))
                return min(30, longest) + min(60, mean)
            }
        let missing = zip(wanted, least).map { max(0, $0 - $1) }
        let left = max(0, page - least.reduce(0, +))
        let all = missing.reduce(0, +)
        let widths = zip(least, missing).map { $0 + (all > 0 ? min(1, left / all) * $1 : 0) }
        let sum = max(page, widths.reduce(0, +))
        // Whole thousandths, which are the same text on every machine.
        return widths.map { width in
            let thousandths = min(999, max(1, Int(width / sum * 1000)))
            return "0.\(String(repeating: "0", count: 3 - String(thousandths).count))\(thousandths)"
        }
    }
}
