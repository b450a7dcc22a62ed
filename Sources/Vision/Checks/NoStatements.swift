extension Checks {
    /// A workspace in which nobody has said anything yet.
    static func noStatements(_ workspace: Workspace) -> [Diagnostic] {
        guard workspace.statements.isEmpty else { return [] }
        return [
            .warning(
                "no-statements", at: Place("stemme.yaml", line: 1, column: 1), .nothingHere, help: .writeFirstStatement)
        ]
    }
}
