/// Where another scheme orders two neighbours of a ranking differently.
package enum OrderChange: Sendable, Equatable {
    /// What stood below, or level, is ahead.
    case ahead(Int, of: Int)
    /// What stood one above the other is level.
    case level(Int, Int)

    /// The neighbours in a ranking that another one orders differently, from the top.
    ///
    /// Only themes of one level are compared where either of the two goes by level.
    package static func changes(from ranking: Ranking, to other: Ranking) -> [OrderChange] {
        var found: [Int: Ranking.Row] = [:]
        for row in other.rows where found[row.theme] == nil { found[row.theme] = row }
        var levels: [Level: [(here: Ranking.Row, there: Ranking.Row)]] = [:]
        var order: [Level] = []
        for row in ranking.rows {
            guard let there = found[row.theme] else { continue }
            let level = Level(here: row.within, there: there.within)
            if levels[level] == nil { order.append(level) }
            levels[level, default: []].append((row, there))
        }
        return order.flatMap { changes(levels[$0] ?? []) }
    }

    /// Among the parts of which themes two rankings place a theme.
    private struct Level: Hashable {
        var here: Int?
        var there: Int?
    }

    private static func changes(_ rows: [(here: Ranking.Row, there: Ranking.Row)]) -> [OrderChange] {
        let raised = rows.filter { ($0.here.score ?? .zero) > .zero }
        var changes = zip(raised, raised.dropFirst()).compactMap { upper, lower in
            change(upper, lower)
        }
        // Those at 0 are all level here; one of them may still be ahead of what is raised.
        guard let last = raised.last else { return changes }
        for row in rows where (row.here.score ?? .zero) == .zero && row.there.rank < last.there.rank {
            changes.append(.ahead(row.here.theme, of: last.here.theme))
        }
        return changes
    }

    private static func change(
        _ upper: (here: Ranking.Row, there: Ranking.Row), _ lower: (here: Ranking.Row, there: Ranking.Row)
    ) -> OrderChange? {
        let wasLevel = upper.here.rank == lower.here.rank
        if upper.there.rank > lower.there.rank { return .ahead(lower.here.theme, of: upper.here.theme) }
        if upper.there.rank == lower.there.rank {
            return wasLevel ? nil : .level(upper.here.theme, lower.here.theme)
        }
        return wasLevel ? .ahead(upper.here.theme, of: lower.here.theme) : nil
    }
}
