/// Works out what the facts of all notes mean together.
///
/// What depends on stemme.yaml, voices.csv, consents.csv or another note is
/// decided here and in the extensions beside it: names, consent, statements,
/// the mandate, links.
struct Resolver {
    var workspace: Workspace
    let givenToday: Period?

    /// Consent records by voice, and by statement where they name one.
    var recordsByVoice: [String: [ConsentRecord]] = [:]
    /// Words of the format that were met, read once each.
    var kindsByWord: [String: Int?] = [:]
    var keysByWord: [String: StatementKey?] = [:]
    /// Themes without a note that have been reported.
    var reportedThemes = Set<Int>()

    init(_ workspace: Workspace, today: Period?) {
        self.workspace = workspace
        givenToday = today
    }

    mutating func resolve() -> Workspace {
        nameNotes()
        nameVoices()
        workspace.today = day()
        for record in workspace.consents { recordsByVoice[record.voice.nameKey, default: []].append(record) }
        checkFrontMatter()
        makeThemes()
        resolveStatements()
        resolveMandate()
        identify()
        connect()
        resolveLinks()
        workspace.diagnostics.sort(by: Diagnostic.inOrder)
        return workspace
    }

    mutating func report(_ diagnostic: Diagnostic) { workspace.diagnostics.append(diagnostic) }

    private mutating func nameNotes() {
        for (index, note) in workspace.notes.enumerated() {
            workspace.names.notes[note.name.nameKey, default: []].append(index)
            workspace.names.notesByPath[note.path] = index
            let path = note.path.lowercased().hasSuffix(".md") ? String(note.path.dropLast(3)) : note.path
            workspace.names.pathKeys.append(path.nameKey)
            workspace.diagnostics += note.facts.diagnostics
        }
    }

    private mutating func nameVoices() {
        for (index, voice) in workspace.voices.enumerated() { workspace.names.voices[voice.id.nameKey] = index }
    }

    /// Today: what was asked for, else the mandate's date, else the newest event's.
    private func day() -> Period? {
        if let givenToday { return givenToday }
        if let mandate = mandateNote(), let date = workspace.notes[mandate].date { return date }
        return workspace.notes.filter { $0.type == .event }.compactMap(\.date).max { $0.last < $1.last }
    }

    /// The note that stemme.yaml names as the mandate.
    func mandateNote() -> Int? {
        guard let name = workspace.settings.mandate else { return nil }
        let found = workspace.names.notes(named: name)
        if found.count == 1 { return found[0] }
        return found.first { workspace.names.pathKeys[$0] == name.nameKey }
    }
}
