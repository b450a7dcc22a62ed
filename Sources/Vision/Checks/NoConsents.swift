extension Checks {
    /// A workspace with protected voices and no consents.csv: nobody of them is counted.
    static func noConsents(_ workspace: Workspace) -> [Diagnostic] {
        let isProtected = workspace.voices.contains { $0.shares.contains { workspace.kinds[$0.kind].protected } }
        guard !workspace.hasConsents, isProtected else { return [] }
        return [.error("no-consents", at: Place("consents.csv"), .noConsents, help: .makeConsents)]
    }
}
