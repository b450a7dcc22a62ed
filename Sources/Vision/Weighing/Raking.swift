/// Those who were heard, balanced to margins by iterative proportional fitting, so that parity is untouched.
///
/// Each kind of K⁺ is raked by itself; where the margins have the kinds too,
/// all are raked together. The only floating point there is: marked ≈.
package struct Raking: Sendable {
    /// Voices that are raked together.
    package struct Group: Sendable {
        package var kinds: [Int]
        /// Who they are and as which kind they speak, in the order of `weights`.
        package var members: [(voice: Int, kind: Int)]
        package var weights: [Double]
        package var iterations: Int
        /// Whether a weight was held down, so that the margins are no longer met in full.
        package var isTrimmed: Bool
        package var margins: [Margin]

        /// (Σw)²/Σw², by Kish.
        package var effectiveSize: Double {
            let sum = weights.reduce(0, +)
            let squares = weights.reduce(0) { $0 + $1 * $1 }
            return squares == 0 ? 0 : sum * sum / squares
        }
        /// How many times more voices it takes than without weights.
        package var designEffect: Double { effectiveSize == 0 ? 0 : Double(weights.count) / effectiveSize }
        package var smallest: Double { weights.min() ?? 0 }
        package var largest: Double { weights.max() ?? 0 }
        /// How far the margins reached are from those asked for, at most.
        package var deviation: Double {
            margins.flatMap(\.cells).map { abs($0.achieved - $0.target) }.max() ?? 0
        }
    }

    package struct Margin: Sendable {
        package var variable: String
        package var cells: [(category: String, target: Double, achieved: Double)]
    }

    /// Why a group has no weights.
    package struct Failure: Error, Sendable, Equatable {
        package enum Reason: Sendable, Equatable {
            /// The margin asks for a value that nobody of the kind has.
            case nobody
            /// The margin has no part for a value that somebody has.
            case noTarget
            /// So many voices have no value.
            case noValue(Int)
            /// The margins contradict each other.
            case contradiction
        }

        package var reason: Reason
        package var kinds: [Int]
        package var variable: String
        package var value: String
        /// The first of the voices that it is about; nil where it is about the margin.
        package var voice: Int?
    }

    package private(set) var groups: [Group] = []
    package private(set) var failures: [Failure] = []

    package init(_ tally: Tally, _ margins: Margins) {
        let named = (margins.targets[Margins.kind] ?? []).filter { $0.share > 0 }
        let kinds = tally.workspace.kinds
        if margins.isJoint {
            let joint = named.compactMap { kinds.index(of: $0.category) }.filter { !tally.heard.everyone[$0].isEmpty }
            rake(Array(Set(joint).union(tally.kinds)).sorted(), tally, margins)
        } else {
            for kind in tally.kinds { rake([kind], tally, margins) }
        }
    }

    private mutating func rake(_ kinds: [Int], _ tally: Tally, _ margins: Margins) {
        if kinds.isEmpty { return }
        do throws(Failure) {
            groups.append(try Raking.group(kinds, tally, margins))
        } catch {
            failures.append(error)
        }
    }

    private static func group(_ kinds: [Int], _ tally: Tally, _ margins: Margins) throws(Failure) -> Group {
        let workspace = tally.workspace
        var members: [(voice: Int, kind: Int)] = []
        for kind in kinds { for voice in tally.heard.everyone[kind] { members.append((voice, kind)) } }
        let base = members.map { workspace.voices[$0.voice].share(in: $0.kind).approximate }
        var cells: [[Int]] = []
        for variable in margins.variables {
            let targets = margins.targets[variable] ?? []
            let positions = Dictionary(targets.enumerated().map { ($1.category, $0) }) { first, _ in first }
            var column: [Int] = []
            var missing: [Int] = []
            for member in members {
                let voice = workspace.voices[member.voice]
                guard let value = Margins.value(of: variable, voice, kind: workspace.kinds[member.kind]) else {
                    missing.append(member.voice)
                    continue
                }
                guard let position = positions[value] else {
                    throw Failure(
                        reason: .noTarget, kinds: [member.kind], variable: variable, value: value, voice: member.voice)
                }
                column.append(position)
            }
            if let first = missing.first {
                throw Failure(
                    reason: .noValue(Set(missing).count), kinds: kinds, variable: variable, value: "", voice: first)
            }
            cells.append(column)
        }
        let shares = margins.variables.map { (margins.targets[$0] ?? []).map(\.share) }
        let fitting = Fitting(base: base, cells: cells, shares: shares)
        switch fitting.outcome {
        case .fitted(let fitted, let iterations):
            let weights = trimmed(fitted, members, at: workspace.settings.trim)
            let total = weights.reduce(0, +)
            let reached = margins.variables.enumerated().map { index, variable in
                let sums = Fitting.sums(weights, cells[index], shares[index].count)
                return Margin(
                    variable: variable,
                    cells: zip(margins.targets[variable] ?? [], sums).map { ($0.category, $0.share, $1 / total) })
            }
            return Group(
                kinds: kinds, members: members, weights: weights, iterations: iterations,
                isTrimmed: weights != fitted, margins: reached)
        case .empty(let variable, let category):
            throw failure(.nobody, variable, category, kinds, margins)
        case .unreached(let variable, let category):
            throw failure(.contradiction, variable, category, kinds, margins)
        }
    }

    private static func failure(
        _ reason: Failure.Reason, _ variable: Int, _ category: Int, _ kinds: [Int], _ margins: Margins
    ) -> Failure {
        let name = margins.variables[variable]
        let value = margins.targets[name]?[category].category ?? ""
        return Failure(reason: reason, kinds: kinds, variable: name, value: value)
    }

    /// Σ w·m / Σ w: what part of a kind raised a theme; nil where the kind has no weights.
    package func profile(_ theme: Int, _ kind: Int, _ tally: Tally) -> Double? {
        guard let group = groups.first(where: { $0.kinds.contains(kind) }) else { return nil }
        let raising = Set(tally.heard.voices[theme][kind])
        var (all, those) = (0.0, 0.0)
        for (member, weight) in zip(group.members, group.weights) where member.kind == kind {
            all += weight
            if raising.contains(member.voice) { those += weight }
        }
        return all == 0 ? nil : those / all
    }

    /// The equal score with balanced profiles; nil where a kind of K⁺ has no weights.
    package func score(_ theme: Int, _ tally: Tally) -> Double? {
        guard !tally.kinds.isEmpty else { return nil }
        var sum = 0.0
        for (kind, share) in zip(tally.kinds, tally.shares) {
            guard let part = profile(theme, kind, tally) else { return nil }
            sum += Double(share) * part
        }
        return sum / Double(tally.shareSum)
    }
}

extension Raking {
    /// The weights with none above so many times the mean of its kind; what is taken goes to the others of the kind.
    private static func trimmed(
        _ weights: [Double], _ members: [(voice: Int, kind: Int)], at times: Fraction?
    ) -> [Double] {
        guard let times else { return weights }
        var trimmed = weights
        for kind in Set(members.map(\.kind)).sorted() {
            let own = members.indices.filter { members[$0].kind == kind }
            let total = own.reduce(0) { $0 + weights[$1] }
            let most = times.approximate * total / Double(own.count)
            var capped = Set<Int>()
            while let over = own.first(where: { !capped.contains($0) && trimmed[$0] > most * (1 + 1e-12) }) {
                capped.formUnion(own.filter { trimmed[$0] > most })
                capped.insert(over)
                let rest = own.filter { !capped.contains($0) }
                let left = total - most * Double(capped.count)
                let now = rest.reduce(0) { $0 + trimmed[$1] }
                // Where all are at the most there is nobody to give to.
                guard now > 0, left > 0 else { break }
                for index in capped { trimmed[index] = most }
                for index in rest { trimmed[index] *= left / now }
            }
        }
        return trimmed
    }
}
