/// Where another scheme orders two neighbours of a ranking differently.
package enum OrderChange: Sendable, Equatable {
    /// What stood below, or level, is ahead.
    case ahead(Int, of: Int)
    /// What stood one above the other is level.
    case level(Int, Int)

    /// The neighbours in a ranking that another one orders differently, from the top.
    ///
    /// Only themes of one level are compared where the other ranking goes by level.
    package static func changes(from ranking: Ranking, to other: Ranking) -> [OrderChange] {
        var found: [Int: Ranking.Row] = [:]
        for row in other.rows where found[row.theme] == nil { found[row.theme] = row }
        return zip(ranking.rows, ranking.rows.dropFirst()).compactMap { upper, lower in
            guard (upper.score ?? .zero) > .zero, (lower.score ?? .zero) > .zero,
                let a = found[upper.theme], let b = found[lower.theme], a.within == b.within
            else { return nil }
            if a.rank > b.rank { return .ahead(lower.theme, of: upper.theme) }
            if a.rank == b.rank { return upper.rank == lower.rank ? nil : .level(upper.theme, lower.theme) }
            return upper.rank == lower.rank ? .ahead(upper.theme, of: lower.theme) : nil
        }
    }
}
