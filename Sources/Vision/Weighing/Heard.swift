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
        let closed = workspace.themes.indices.map { workspace.withBroader($0).sorted() }
        // Every mention is noted where it belongs; sorting each list once makes a voice count once.
        var raised = [[Int]](repeating: [], count: workspace.themes.count * kinds)
        everyone = Array(repeating: [], count: kinds)
        for (index, statement) in workspace.statements.enumerated() {
            if let restriction, !restriction(index) { continue }
            if statement.standing == .usable, statement.counts, statement.themes.isEmpty {
                uncoded[statement.kind] += 1
            }
            guard statement.isCounted else { continue }
            for voice in statement.voices where workspace.voices[voice].share(in: statement.kind) > .zero {
                everyone[statement.kind].append(voice)
                for theme in statement.themes {
                    for broader in closed[theme] { raised[broader * kinds + statement.kind].append(voice) }
                }
            }
        }
        for kind in everyone.indices { everyone[kind] = Heard.once(everyone[kind]) }
        voices = workspace.themes.indices.map { theme in
            (0..<kinds).map { Heard.once(raised[theme * kinds + $0]) }
        }
    }

    /// The same in order, each once.
    private static func once(_ voices: [Int]) -> [Int] {
        var once: [Int] = []
        once.reserveCapacity(voices.count)
        for voice in voices.sorted() where once.last != voice { once.append(voice) }
        return once
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
