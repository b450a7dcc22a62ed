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
        voices = Array(repeating: Array(repeating: [], count: kinds), count: workspace.themes.count)
        everyone = Array(repeating: [], count: kinds)
        let statements = workspace.statements
        for index in statements.indices where statements[index].isUncoded {
            if restriction?(index) ?? true { uncoded[statements[index].kind] += 1 }
        }
        // Voice by voice, so that whoever was noted last where somebody belongs tells whether it was the same.
        for voice in workspace.voices.indices {
            for index in workspace.names.statementsByVoice.value[voice] where statements[index].isCounted {
                let kind = statements[index].kind
                guard restriction?(index) ?? true, workspace.speaks(voice, as: kind) else { continue }
                if everyone[kind].last != voice { everyone[kind].append(voice) }
                for theme in statements[index].themes {
                    for broader in closed[theme] where voices[broader][kind].last != voice {
                        voices[broader][kind].append(voice)
                    }
                }
            }
        }
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
            let share = workspace.share(ofVoice: voice, in: kind)
            if share == .one { whole += 1 } else { sum = try sum.plus(share) }
        }
        return try sum.plus(Fraction(whole))
    }

    /// How many of those heard are of more than one kind, so that a number may be a fraction.
    package var splitVoices: Int {
        let heard = shownKinds.reduce(into: Set<Int>()) { $0.formUnion(everyone[$1]) }
        return heard.count { workspace.voices[$0].shares.count > 1 }
    }

    /// The kinds with somebody heard, or a share, in display order.
    package var shownKinds: [Int] {
        workspace.kinds.indices.filter { workspace.kinds[$0].share > .zero || !everyone[$0].isEmpty }
    }

    /// K⁺: the kinds with a share above 0 and somebody heard.
    package var weighedKinds: [Int] { workspace.kinds.weighed.filter { !everyone[$0].isEmpty } }
}
