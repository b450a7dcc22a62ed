/// Themes in order under one scheme; a tie has one number: 1, 2, 3, 3, 5.
package struct Ranking: Sendable {
    package struct Row: Sendable {
        package var theme: Int
        /// Nil under a scheme without scores, and where no kind weighs.
        package var score: Fraction?
        package var rank = 0
        package var isTied = false
        /// Among the parts of which theme it is ranked, under a scheme that goes by level.
        package var within: Int?
    }

    package private(set) var rows: [Row] = []

    /// A theme with what decides its place: the first number that differs.
    struct Entry {
        var theme: Int
        var key: [Int128]
        var score: Fraction?
    }

    /// Ranks the entries of one level below those that are here already.
    mutating func append(_ entries: [Entry], within: Int? = nil, _ workspace: Workspace) {
        let sorted = entries.sorted { a, b in
            a.key == b.key ? workspace.themeOrder(a.theme, b.theme) : b.key.lexicographicallyPrecedes(a.key)
        }
        let start = rows.count
        for (index, entry) in sorted.enumerated() {
            var row = Row(theme: entry.theme, score: entry.score, rank: index + 1, within: within)
            if index > 0, sorted[index - 1].key == entry.key {
                row.rank = rows[start + index - 1].rank
                row.isTied = true
                rows[start + index - 1].isTied = true
            }
            rows.append(row)
        }
    }

    /// Numbers rows by layer: all of one layer have its number.
    mutating func append(layers: [[Int]], _ workspace: Workspace) {
        for (index, layer) in layers.enumerated() {
            for theme in layer.sorted(by: workspace.themeOrder) {
                rows.append(Row(theme: theme, score: nil, rank: index + 1, isTied: layer.count > 1))
            }
        }
    }

    package func row(of theme: Int) -> Row? { rows.first { $0.theme == theme } }
}

extension Workspace {
    /// The order of themes that nothing else decides: by title, then by name.
    package func themeOrder(_ a: Int, _ b: Int) -> Bool {
        let (left, right) = (themes[a], themes[b])
        return (left.title.alphabetical, left.name) < (right.title.alphabetical, right.name)
    }
}
