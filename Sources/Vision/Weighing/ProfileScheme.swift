extension Tally {
    /// `profile`: no score. A theme stands in a layer below those that at least equal it in every kind of K⁺ and
    /// exceed it in one.
    func profile() -> Ranking {
        // Whoever exceeds a theme comes before it in this order.
        let order = themes.map { theme in (theme: theme, p: kinds.map { n[theme][$0] }) }
            .sorted { a, b in
                a.p == b.p ? workspace.themeOrder(a.theme, b.theme) : b.p.lexicographicallyPrecedes(a.p)
            }
        var depth: [Int] = []
        var layers: [[Int]] = []
        for (index, row) in order.enumerated() {
            var layer = 0
            for other in 0..<index where depth[other] >= layer && Tally.exceeds(order[other].p, row.p) {
                layer = depth[other] + 1
            }
            depth.append(layer)
            if layer == layers.count { layers.append([]) }
            layers[layer].append(row.theme)
        }
        var ranking = Ranking()
        ranking.append(layers: layers, workspace)
        return ranking
    }

    /// Whether a profile is at least as high in every kind and higher in one.
    private static func exceeds(_ a: [Int128], _ b: [Int128]) -> Bool {
        a != b && zip(a, b).allSatisfy { $0 >= $1 }
    }
}
