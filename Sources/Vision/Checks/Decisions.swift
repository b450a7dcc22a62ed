extension Checks {
    /// Decisions on themes that lack the clauses or the reason that they must give.
    static func decisions(_ workspace: Workspace) -> [Diagnostic] {
        workspace.themes.compactMap { theme -> Diagnostic? in
            guard let decision = theme.decision, let note = theme.note.map({ workspace.notes[$0] }) else { return nil }
            let place = note.place(.decision)
            switch decision {
            case .incorporated, .partly:
                guard theme.clauses.isEmpty else { return nil }
                return .warning(
                    "decision-without-clauses", at: place, .decisionWithoutClauses(theme.title), help: .nameClauses)
            case .notIncluded, .outside:
                guard theme.reason == nil else { return nil }
                return .warning(
                    "decision-without-reason", at: place, .decisionWithoutReason(theme.title), help: .giveReason)
            }
        }
    }
}
