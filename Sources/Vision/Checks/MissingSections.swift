extension Checks {
    /// Sections marked M that the mandate does not have, in one finding.
    static func missingSections(_ workspace: Workspace) -> [Diagnostic] {
        guard let mandate = workspace.mandate, let first = mandate.missingSections.first else { return [] }
        return [
            .warning(
                "missing-section", at: Place(workspace.notes[mandate.note].path, line: 1, column: 1),
                .sectionsMissing(mandate.missingSections.map { ($0.number, $0.title) }),
                help: .addSection(first.title))
        ]
    }
}

extension Mandate {
    /// The sections that a kommissorium must have and this one has not.
    package var missingSections: [MandateModel.Section] {
        let present = Set(sections.map(\.number))
        return MandateModel.sections.filter { $0.need == .must && !present.contains($0.number) }
    }
}
