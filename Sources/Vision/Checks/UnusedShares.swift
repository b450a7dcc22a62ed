extension Checks {
    /// A voice with a share in a kind that it never spoke as.
    ///
    /// It would make a kind smaller than it looks; before a hearing it must be settled (weighing.md).
    static func unusedShares(_ workspace: Workspace) -> [Diagnostic] {
        var spoken: [Int: Set<Int>] = [:]
        for statement in workspace.statements where statement.isCounted {
            for voice in statement.voices where workspace.voicesWhenAsked.shares(of: voice).count > 1 {
                spoken[voice, default: []].insert(statement.kind)
            }
        }
        return workspace.voices.enumerated().flatMap { index, voice -> [Diagnostic] in
            // Somebody who has not been heard at all is not split wrongly.
            guard voice.shares.count > 1, let kinds = spoken[index] else { return [] }
            return voice.shares.filter { !kinds.contains($0.kind) }.map { share in
                .warning(
                    "unused-share", at: voice.place, .unusedShare(voice.id, workspace.kinds[share.kind].word),
                    help: .settleShare)
            }
        }
    }
}
