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
    private let cells: [[Int]]
    private let categories: [Int]

    /// - parameter cells: per variable, each member's category.
    /// - parameter shares: per variable and category, its part of the whole.
    init(base: [Double], cells: [[Int]], shares: [[Double]]) {
        self.cells = cells
        categories = shares.map(\.count)
        let total = base.reduce(0, +)
        var weights = base
        for (variable, targets) in shares.enumerated() {
            let sums = Fitting.sums(base, cells[variable], targets.count)
            if let category = targets.indices.first(where: { targets[$0] > 0 && sums[$0] == 0 }) {
                outcome = .empty(variable: variable, category: category)
                return
            }
        }
        var worst = (variable: 0, category: 0, correction: 0.0)
        for iteration in 1...Fitting.mostIterations {
            worst.correction = 0
            for (variable, targets) in shares.enumerated() {
                let sums = Fitting.sums(weights, cells[variable], targets.count)
                var factors = [Double](repeating: 1, count: targets.count)
                for category in targets.indices where sums[category] > 0 {
                    factors[category] = targets[category] * total / sums[category]
                    let correction = abs(factors[category] - 1)
                    if correction > worst.correction { worst = (variable, category, correction) }
                }
                Fitting.multiply(&weights, cells[variable], factors)
            }
            if worst.correction <= Fitting.tolerance {
                outcome = .fitted(weights, iterations: iteration)
                return
            }
        }
        outcome = .unreached(variable: worst.variable, category: worst.category)
    }

    /// The sum of the weights of each category of a variable.
    func sums(_ weights: [Double], _ variable: Int) -> [Double] {
        Fitting.sums(weights, cells[variable], categories[variable])
    }

    private static func sums(_ weights: [Double], _ cells: [Int], _ count: Int) -> [Double] {
        var sums = [Double](repeating: 0, count: count)
        for index in weights.indices { sums[cells[index]] += weights[index] }
        return sums
    }

    private static func multiply(_ weights: inout [Double], _ cells: [Int], _ factors: [Double]) {
        for index in weights.indices { weights[index] *= factors[cells[index]] }
    }
}
