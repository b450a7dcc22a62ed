extension Checks {
    /// Margins that those who were heard cannot be balanced to, so that no balanced score can be given.
    static func unfillableMargins(_ workspace: Workspace) -> [Diagnostic] {
        guard let margins = workspace.margins, !margins.variables.isEmpty, let tally = try? Tally(workspace) else {
            return []
        }
        return Raking(tally, margins).failures.map { failure in
            let target = margins.targets[failure.variable]?.first { $0.category == failure.value }
            let place = failure.voice.map { workspace.voices[$0].place } ?? target?.place
            return .error(
                "unfillable-margin", at: place ?? Place(margins.path, line: 1, column: 1),
                Wording.cannotBalance(failure, workspace.kinds), help: .mendMargin)
        }
    }
}
