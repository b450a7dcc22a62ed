/// Iterative proportional fitting: weights that begin at `base` and meet every margin.
struct Fitting {
    enum Outcome {
        case fitted([Double], iterations: Int)
        /// A category has a target and nobody in it.
        case empty(variable: Int, category: Int)
        /// The margins cannot all be met; this category was furthest off.
        case unreached(variable: Int, category: Int)
    }

    /// How far from 1 the last round's corrections may be.
    private static let tolerance = 1e-10
    private static let mostIterations = 20_000

    let outcome: Outcome

    /// Those who have every category in common: they keep their weights' proportions, so that one factor serves all.
    private struct Cells {
        /// By variable, each cell's category.
        var categories: [[Int]]
        /// The sum of what its members begin with.
        var base: [Double]
        /// By member, its cell.
        var ofMember: [Int]

        init(base weights: [Double], members: [[Int]], counts: [Int]) {
            ofMember = Array(repeating: 0, count: weights.count)
            var number = 1
            // Parted by one variable after the other, cells are never more than members.
            for (variable, count) in counts.enumerated() {
                var parts = [Int](repeating: -1, count: number * count)
                number = 0
                for index in ofMember.indices {
                    let part = ofMember[index] * count + members[variable][index]
                    if parts[part] < 0 {
                        parts[part] = number
                        number += 1
                    }
                    ofMember[index] = parts[part]
                }
            }
            base = Array(repeating: 0, count: number)
            categories = Array(repeating: Array(repeating: 0, count: number), count: counts.count)
            for (index, cell) in ofMember.enumerated() {
                base[cell] += weights[index]
                for variable in counts.indices { categories[variable][cell] = members[variable][index] }
            }
        }

        /// The sum of the weights of each category of a variable.
        func sums(_ weights: [Double], _ variable: Int, _ count: Int) -> [Double] {
            var sums = [Double](repeating: 0, count: count)
            for (cell, category) in categories[variable].enumerated() { sums[category] += weights[cell] }
            return sums
        }
    }

    /// - parameter cells: per variable, each member's category.
    /// - parameter shares: per variable and category, its part of the whole.
    init(base: [Double], cells members: [[Int]], shares: [[Double]]) {
        let cells = Cells(base: base, members: members, counts: shares.map(\.count))
        let total = base.reduce(0, +)
        for (variable, targets) in shares.enumerated() {
            let sums = cells.sums(cells.base, variable, targets.count)
            if let category = targets.indices.first(where: { targets[$0] > 0 && sums[$0] == 0 }) {
                outcome = .empty(variable: variable, category: category)
                return
            }
        }
        var weights = cells.base
        var worst = (variable: 0, category: 0, correction: 0.0)
        for iteration in 1...Fitting.mostIterations {
            worst.correction = 0
            for (variable, targets) in shares.enumerated() {
                let sums = cells.sums(weights, variable, targets.count)
                var factors = [Double](repeating: 1, count: targets.count)
                for category in targets.indices where sums[category] > 0 {
                    factors[category] = targets[category] * total / sums[category]
                    let correction = abs(factors[category] - 1)
                    if correction > worst.correction { worst = (variable, category, correction) }
                }
                for (cell, category) in cells.categories[variable].enumerated() { weights[cell] *= factors[category] }
            }
            if worst.correction <= Fitting.tolerance {
                let factors = zip(weights, cells.base).map { $1 > 0 ? $0 / $1 : 0 }
                let fitted = zip(base, cells.ofMember).map { $0 * factors[$1] }
                outcome = .fitted(fitted, iterations: iteration)
                return
            }
        }
        outcome = .unreached(variable: worst.variable, category: worst.category)
    }

    /// The sum of the weights of each category of a variable, by member.
    static func sums(_ weights: [Double], _ members: [Int], _ count: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: count)
        for index in weights.indices { sums[members[index]] += weights[index] }
        return sums
    }
}
