/// Works out what the facts of all notes mean together.
///
/// What depends on stemme.yaml, voices.csv, consents.csv or another note is
/// decided here and in the extensions beside it: names, consent, statements,
/// the mandate, links.
struct Resolver: Sendable {
    var workspace: Workspace
    let givenToday: Period?

    /// Consent records by voice, by its index.
    var records: [[ConsentRecord]] = []
    /// Whether a kind, or one that a voice has a share in, is protected; by index.
    var protectedKinds: [Bool] = []
    var protectedVoices: [Bool] = []
    /// The spellings that were met, and what each stands for, looked up once.
    var symbols = Symbols()
    var meanings = Meanings()
    var suggestions = Suggestions()
    /// Themes without a note that have been reported.
    var reportedThemes = Set<Int>()

    init(_ workspace: Workspace, today: Period?) {
        self.workspace = workspace
        givenToday = today
    }

    /// A resolver that finds what single notes of a resolved workspace say, and nothing else.
    init(part workspace: Workspace) {
        self.init(workspace, today: workspace.today)
        self.workspace.statements = []
        self.workspace.promises = []
        self.workspace.diagnostics = []
        takeConsents()
    }

    /// Works out what one note says, all others being as they were.
    mutating func resolve(noteAlone index: Int) {
        resolveStatements(of: index)
        resolveLinks(of: index..<index + 1)
    }

    mutating func resolve() -> Workspace {
        nameNotes()
        workspace.names.name(voices: workspace.voicesWhenAsked)
        workspace.today = day()
        takeConsents()
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
        workspace.names.name(notes: workspace.notes)
        for note in workspace.notes { workspace.diagnostics += note.facts.diagnostics }
    }

    /// What each voice agreed to, and which are asked before anything is counted.
    private mutating func takeConsents() {
        protectedKinds = workspace.kinds.all.map(\.protected)
        protectedVoices = workspace.voices.map { voice in voice.shares.contains { protectedKinds[$0.kind] } }
        records = Array(repeating: [], count: workspace.voices.count)
        for record in workspace.consents {
            if let voice = workspace.names.voice(record.voice) { records[voice].append(record) }
        }
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
