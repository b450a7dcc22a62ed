// How a person names a thing: an id or a unique beginning, a title, a number.
extension Workspace {
    /// The statement of an id, of a unique beginning of one (four characters or more), or of a place.
    ///
    /// - throws: where a beginning is of several.
    package func statement(named name: some StringProtocol) throws(InquiryError) -> Int? {
        let key = name.trimmed.nameKey
        let id = key.hasPrefix("^") ? String(key.dropFirst()) : key
        let holders = statements(withID: id)
        if holders.count > 1 {
            throw InquiryError(
                .ambiguousName(String(name)), help: .oneOf(holders.prefix(8).map { place(statements[$0]).name }))
        }
        if let index = holders.first { return index }
        if let index = statement(at: name.trimmed) { return index }
        guard id.count >= 4 else { return nil }
        let found = statements.indices.filter { statements[$0].id?.nameKey.hasPrefix(id) ?? false }
        if found.count > 1 {
            throw InquiryError(
                .ambiguousName(String(name)), help: .oneOf(found.prefix(8).compactMap { statements[$0].id }))
        }
        return found.first
    }

    /// The statement that begins in a line of a note, as a place is written: `notes/a.md:12`.
    private func statement(at place: String) -> Int? {
        guard let colon = place.lastIndex(of: ":"), let line = Int(place[place.index(after: colon)...]) else {
            return nil
        }
        let path = place[..<colon]
        guard let note = names.notesByPath[String(path)] ?? names.notes(named: String(path).withoutNoteExtension).first
        else {
            return nil
        }
        return statements(inNote: note).first { statements[$0].line == line }
    }

    /// The voice of an id or of a label.
    package func voice(named name: some StringProtocol) -> Int? {
        if let voice = names.voice(name) { return voice }
        let key = name.trimmed.nameKey
        let found = voices.indices.filter { voices[$0].label.nameKey == key }
        return found.count == 1 ? found[0] : nil
    }

    /// The theme of a name, an alias, a title, or of one of these with `ae` for `æ` and the like.
    package func theme(folded name: some StringProtocol) -> Int? {
        if let theme = names.theme(name) { return theme }
        let key = String(name.trimmed).folded
        return themes.firstIndex { $0.name.folded == key || $0.title.folded == key }
    }

    /// What a person means by a name; nil where there is none of it.
    ///
    /// - throws: where it is several things.
    package func thing(named name: String) throws(InquiryError) -> Thing? {
        let bare = Reference(name)
        let text = bare.text
        let identified = names.ids[text.nameKey] ?? []
        if identified.count > 1, let statement = try statement(named: text) { return .statement(statement) }
        if let index = identified.first {
            switch index {
            case .statement(let index): return .statement(index)
            case .clause(let index): return .clause(index)
            case .promise(let index): return .promise(index)
            }
        }
        if let clause = mandate?.clause(named: text) { return .clause(clause) }
        if let voice = names.voice(text) { return .voice(voice) }
        if let theme = theme(folded: text) { return .theme(theme) }
        if let statement = try statement(named: text) { return .statement(statement) }
        let notes = notes(named: text)
        if notes.count > 1 {
            throw InquiryError(.ambiguousName(text), help: .oneOf(notes.prefix(8).map { self.notes[$0].path }))
        }
        if let note = notes.first { return .note(note) }
        return voice(named: text).map { .voice($0) }
    }

    /// The title of the note that a name or a link means; where there is none, what was written.
    package func title(named text: String) -> String {
        let reference = Reference(text)
        return names.notes(named: reference.name).first.map { notes[$0].title } ?? reference.text
    }

    /// A field as people read it: a link as the title of what it points to.
    package func readable(_ text: String) -> String { Reference(text).isLink ? title(named: text) : text }

    private func notes(named text: String) -> [Int] {
        let byName = names.notes(named: text)
        if !byName.isEmpty { return byName }
        let key = text.folded
        return notes.indices.filter { index in
            let note = notes[index]
            return note.path.folded == key || note.title.folded == key || note.aliases.contains { $0.folded == key }
        }
    }

    /// The notes that `in:` names: a note by name, path or title, or all in a folder.
    func notes(in text: String) -> Set<Int> {
        let key = text.nameKey
        let folder = key.hasSuffix("/") ? key : key + "/"
        return Set(
            notes.indices.filter { index in
                let (note, path) = (notes[index], names.pathKeys[index])
                return note.name.nameKey == key || path == key || note.path.nameKey == key
                    || note.title.nameKey == key || path.hasPrefix(folder)
            })
    }

    /// The note or folder whose name is nearest to a text.
    func nearestPlace(to text: String) -> String? {
        let folders = notes.compactMap { $0.path.split(separator: "/").dropLast().last.map(String.init) }
        let all = notes.map(\.name) + folders
        let nearest = Nearest.of(text.folded, among: all.map(\.folded))
        return all.first { $0.folded == nearest }
    }

    /// Names near to one that nothing has, for an error's remedy.
    package func nearestName(to name: String) -> String? {
        let candidates =
            themes.flatMap { [$0.title, $0.name] } + voices.map(\.id) + (mandate?.clauses.map(\.id) ?? [])
            + notes.map(\.title) + statements.compactMap(\.id)
        let nearest = Nearest.of(name.folded, among: candidates.map(\.folded))
        return candidates.first { $0.folded == nearest }
    }
}

/// Something in a workspace that a command can be about, by its index.
package enum Thing: Sendable, Equatable {
    case statement(Int)
    case clause(Int)
    case promise(Int)
    case voice(Int)
    case theme(Int)
    case note(Int)
}
