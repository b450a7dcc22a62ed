extension Resolver {
    /// Makes a theme of every note of that type, and finds what each is a part of.
    mutating func makeThemes() {
        for (index, note) in workspace.notes.enumerated() where note.type == .theme {
            var theme = Theme(name: note.name, title: note.title, note: index)
            theme.decision = note.text(.decision).flatMap { Decision(read: $0) }
            theme.clauses = note.references(.clauses).map(\.text)
            theme.reason = note.text(.reason)
            theme.sentTo = note.texts(.sentTo).first
            workspace.themes.append(theme)
        }
        nameThemes()
        for index in workspace.themes.indices { findBroader(index) }
    }

    private mutating func nameThemes() {
        for (index, theme) in workspace.themes.enumerated() {
            if workspace.names.themes[theme.name.nameKey] == nil { workspace.names.themes[theme.name.nameKey] = index }
        }
        // A name beats an alias, whichever note comes first.
        for (index, theme) in workspace.themes.enumerated() {
            guard let note = theme.note.map({ workspace.notes[$0] }) else { continue }
            for name in [note.title] + note.aliases {
                if let other = workspace.names.themes[name.nameKey], other != index, name != note.title {
                    report(
                        .warning(
                            "ambiguous-alias", at: note.place(.aliases),
                            .ambiguousAlias(name, workspace.themes[other].name), help: .renameAlias))
                } else if workspace.names.themes[name.nameKey] == nil {
                    workspace.names.themes[name.nameKey] = index
                }
            }
        }
    }

    private mutating func findBroader(_ index: Int) {
        guard let note = workspace.themes[index].note.map({ workspace.notes[$0] }) else { return }
        for reference in note.references(.broader) {
            workspace.themes[index].broader.append(theme(reference, at: note.place(.broader)))
        }
    }

    /// The theme that a reference names; one without a note is a theme too, and reported once.
    mutating func theme(_ reference: Reference, at place: @autoclosure () -> Place) -> Int {
        let name = reference.name.split(separator: "/").last.map(String.init) ?? reference.name
        if let index = workspace.names.theme(name) { return index }
        let index = workspace.themes.count
        workspace.themes.append(Theme(name: name, title: name))
        workspace.names.themes[name.nameKey] = index
        if reportedThemes.insert(index).inserted {
            let nearest = suggestions.nearest(to: name, among: workspace.themes.dropLast().lazy.map(\.name))
            report(
                .warning("theme-without-note", at: place(), .themeWithoutNote(name), help: .makeThemeNote(nearest)))
        }
        return index
    }
}
