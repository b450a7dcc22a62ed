extension Checks {
    /// A voice with a share in a kind that it never spoke as.
    ///
    /// It would make a kind smaller than it looks; before a hearing it must be settled (weighing.md).
    static func unusedShares(_ workspace: Workspace) -> [Diagnostic] {
        // Per voice the kinds that it spoke as.
        var spoken = Array(repeating: IndexList(), count: workspace.voiceCount)
        for statement in workspace.statements where statement.isCounted {
            for voice in statement.voices where workspace.voicesWhenAsked.shares(of: voice).count > 1 {
                if !spoken[voice].contains(statement.kind) { spoken[voice].append(statement.kind) }
            }
        }
        // Somebody who has not been heard at all is not split wrongly.
        return spoken.indices.filter { !spoken[$0].isEmpty }.flatMap { index -> [Diagnostic] in
            let voice = workspace.voices[index]
            return voice.shares.filter { !spoken[index].contains($0.kind) }.map { share in
                .warning(
                    "unused-share", at: voice.place, .unusedShare(voice.id, workspace.kinds[share.kind].word),
                    help: .settleShare)
            }
        }
    }
}
