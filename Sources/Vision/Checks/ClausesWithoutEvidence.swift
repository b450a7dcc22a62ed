extension Checks {
    /// Clauses that rest on nothing and are not formal.
    static func clausesWithoutEvidence(_ workspace: Workspace) -> [Diagnostic] {
        (workspace.mandate?.clauses ?? []).filter { !$0.isFormal && $0.evidence.isEmpty }.map { clause in
            .warning(
                "no-evidence", at: clause.place, .clauseWithoutEvidence(clause.number), help: .citeOrFormal,
                subject: clause.id)
        }
    }
}
