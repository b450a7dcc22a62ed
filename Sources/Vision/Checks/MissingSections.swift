extension Checks {
    /// Sections marked M that the mandate does not have.
    static func missingSections(_ workspace: Workspace) -> [Diagnostic] {
        guard let mandate = workspace.mandate else { return [] }
        let place = Place(workspace.notes[mandate.note].path, line: 1, column: 1)
        return mandate.missingSections.map { section in
            .warning(
                "missing-section", at: place, .sectionMissing(section.number, section.title),
                help: .addSection(section.title))
        }
    }
}

extension Mandate {
    /// The sections that a kommissorium must have and this one has not.
    package var missingSections: [MandateModel.Section] {
        let present = Set(sections.map(\.number))
        return MandateModel.sections.filter { $0.need == .must && !present.contains($0.number) }
    }
}
