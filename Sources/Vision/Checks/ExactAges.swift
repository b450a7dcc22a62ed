extension Checks {
    /// Exact ages of a protected kind in voices.csv: git is itself a publication (anonymity.md, R5).
    static func exactAges(_ workspace: Workspace) -> [Diagnostic] {
        workspace.voices.filter { voice in
            let isProtected = voice.shares.contains { workspace.kinds[$0.kind].protected }
            return isProtected && voice.tracked[VoiceColumn.age.rawValue].map { Int($0) != nil } ?? false
        }.map { .error("exact-age", at: $0.place, .exactAge($0.id), help: .writeAgeBand) }
    }
}
