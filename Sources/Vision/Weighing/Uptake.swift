/// On whose words the draft stands: footing, uptake, effective voices, the gap.
package struct Uptake: Sendable {
    /// What one kind of K⁺ has in the draft.
    package struct Row: Sendable {
        package var kind: Int
        /// Voices with a counted statement that a clause cites, split ones by their share.
        package var n: Fraction
        package var of: Fraction
        /// n / N.
        package var uptake: Fraction
        /// Its part of what the clauses stand on.
        package var footing: Fraction
        /// (Σx)²/Σx², x = in how many clauses a voice is cited: whether it is the same few.
        package var effective: Fraction
        /// Those heard whom no clause rests on, in order.
        package var missing: [Int]
    }

    package private(set) var rows: [Row] = []
    /// The clauses that are looked at: with counted evidence and not formal.
    package let clauses: [Int]
    /// Formal clauses, and others without counted evidence.
    package let formal: [Int]
    package let without: [Int]
    /// Pairs of clause and lived statement, and how many of them the users' side has read as they stand.
    package private(set) var livedPairs = 0
    package private(set) var readByUsers = 0

    private let stands: ClauseFooting
    private let isFormal: [Bool]

    package init(_ tally: Tally, _ footing: ClauseFooting) throws(Fraction.Overflow) {
        let workspace = tally.workspace
        let all = workspace.mandate?.clauses ?? []
        stands = footing
        let isFormal = all.map(\.isFormal)
        self.isFormal = isFormal
        formal = all.indices.filter { isFormal[$0] }
        let others = all.indices.filter { !isFormal[$0] }
        clauses = others.filter { clause in footing.voices[clause].contains { !$0.isEmpty } }
        without = others.filter { clause in footing.voices[clause].allSatisfy(\.isEmpty) }
        for kind in tally.kinds {
            var sum = Fraction.zero
            var cited: [Int: Int128] = [:]
            for clause in clauses where footing.count(clause, kind) > 0 {
                sum = try sum.plus(self.footing(clause, kind))
                for voice in footing.voices[clause][kind] { cited[voice, default: 0] += 1 }
            }
            var units: Int128 = 0
            for voice in cited.keys { units = try units.plus(tally.units(of: voice, kind)) }
            let times = cited.values.reduce(Int128(0), +)
            let squares = cited.values.reduce(Int128(0)) { $0 + $1 * $1 }
            rows.append(
                Row(
                    kind: kind, n: Fraction(units, tally.unit[kind]), of: tally.count(ofKind: kind),
                    uptake: Fraction(units, tally.of[kind]), footing: sum,
                    effective: squares == 0 ? .zero : Fraction(try times.times(times), squares),
                    missing: tally.heard.everyone[kind].filter { cited[$0] == nil }))
        }
        countReaders(workspace)
    }

    /// What a clause gives a kind of K⁺: 1 over the kinds that it rests on, over the clauses that are looked at.
    ///
    /// 0 where it rests on nobody of the kind, or is formal.
    package func footing(_ clause: Int, _ kind: Int) -> Fraction {
        guard stands.count(clause, kind) > 0, !isFormal[clause] else { return .zero }
        return Fraction(1, Int128(stands.kinds(of: clause).count * clauses.count))
    }

    private mutating func countReaders(_ workspace: Workspace) {
        guard let lived = workspace.kinds.livedIndex, let mandate = workspace.mandate else { return }
        for clause in clauses {
            for statement in mandate.clauses[clause].statements {
                let said = workspace.statements[statement]
                guard said.kind == lived, said.isCounted else { continue }
                livedPairs += 1
                if let reading = mandate.clauses[clause].reading(of: statement), workspace.isReadByUsers(reading) {
                    readByUsers += 1
                }
            }
        }
    }

    /// The highest and the lowest uptake, and what lies between them; nil with fewer than two kinds.
    package var gap: (Fraction, from: Int, to: Int)? {
        guard rows.count > 1, let low = rows.min(by: { $0.uptake < $1.uptake }),
            let high = rows.max(by: { $0.uptake < $1.uptake }),
            let gap = try? high.uptake.minus(low.uptake)
        else { return nil }
        return (gap, low.kind, high.kind)
    }
}
