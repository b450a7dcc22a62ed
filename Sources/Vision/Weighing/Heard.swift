/// Who was heard about what: m(v,k,t) and N_k of weighing.md, over counted statements.
package struct Heard: Sendable {
    /// Per theme and kind, the voices that raised it, by index, in order.
    package private(set) var voices: [[[Int]]]
    /// Per kind, every voice with a counted statement of that kind, in order.
    package private(set) var everyone: [[Int]]
    /// Per kind, how many shown statements have no theme yet.
    package private(set) var uncoded: [Int]

    private let workspace: Workspace

    /// - parameter restriction: what statements must fulfil to be counted here; nil lets all in.
    package init(_ workspace: Workspace, only restriction: ((Int) -> Bool)? = nil) {
        self.workspace = workspace
        let kinds = workspace.kinds.indices.count
        uncoded = Array(repeating: 0, count: kinds)
        var raised = Set<Triple>()
        var spoken = Set<Triple>()
        for (index, statement) in workspace.statements.enumerated() {
            if let restriction, !restriction(index) { continue }
            if statement.standing == .usable, statement.counts, statement.themes.isEmpty {
                uncoded[statement.kind] += 1
            }
            guard statement.isCounted else { continue }
            let themes = Heard.withBroader(statement.themes, workspace)
            for voice in statement.voices where workspace.voices[voice].share(in: statement.kind) > .zero {
                spoken.insert(Triple(theme: 0, kind: statement.kind, voice: voice))
                for theme in themes { raised.insert(Triple(theme: theme, kind: statement.kind, voice: voice)) }
            }
        }
        voices = Array(repeating: Array(repeating: [], count: kinds), count: workspace.themes.count)
        everyone = Array(repeating: [], count: kinds)
        for triple in raised.sorted() { voices[triple.theme][triple.kind].append(triple.voice) }
        for triple in spoken.sorted() { everyone[triple.kind].append(triple.voice) }
    }

    private struct Triple: Hashable, Comparable {
        var theme: Int
        var kind: Int
        var voice: Int

        static func < (a: Triple, b: Triple) -> Bool {
            (a.theme, a.kind, a.voice) < (b.theme, b.kind, b.voice)
        }
    }

    private static func withBroader(_ themes: [Int], _ workspace: Workspace) -> Set<Int> {
        themes.reduce(into: []) { $0.formUnion(workspace.withBroader($1)) }
    }

    /// Σᵥ α(v,k)·m(v,k,t): how many of a kind raised a theme, split voices by their share.
    package func count(_ theme: Int, _ kind: Int) throws(Fraction.Overflow) -> Fraction {
        try sum(voices[theme][kind], kind)
    }

    /// N_k: how many of a kind were heard.
    package func count(ofKind kind: Int) throws(Fraction.Overflow) -> Fraction { try sum(everyone[kind], kind) }

    private func sum(_ voices: [Int], _ kind: Int) throws(Fraction.Overflow) -> Fraction {
        var whole = 0
        var sum = Fraction.zero
        for voice in voices {
            let share = workspace.voices[voice].share(in: kind)
            if share == .one { whole += 1 } else { sum = try sum.plus(share) }
        }
        return try sum.plus(Fraction(whole))
    }

    /// The kinds with somebody heard, or a share, in display order.
    package var shownKinds: [Int] {
        workspace.kinds.indices.filter { workspace.kinds[$0].share > .zero || !everyone[$0].isEmpty }
    }

    /// K⁺: the kinds with a share above 0 and somebody heard.
    package var weighedKinds: [Int] { workspace.kinds.weighed.filter { !everyone[$0].isEmpty } }
}
