/// Works out what the facts of all notes mean together.
///
/// What depends on stemme.yaml, voices.csv, consents.csv or another note is
/// decided here and in the extensions beside it: names, consent, statements,
/// the mandate, links.
struct Resolver: Sendable {
    var workspace: Workspace
    let givenToday: Period?

    /// Per voice what it allows with all it says; nil where consents.csv does not say.
    var allowed: [Consent?] = []
    /// Per voice what it said of single statements.
    var singleConsents: [[ConsentRecord]] = []
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
        nameIDs()
        // The ids are put in a table meanwhile.
        resolveLinks()
        reportRepeatedIDs()
        connect()
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
        allowed = Array(repeating: nil, count: workspace.voices.count)
        singleConsents = Array(repeating: [], count: workspace.voices.count)
        for record in workspace.consents {
            guard let voice = workspace.names.voice(record.voice) else { continue }
            if record.statement != nil {
                singleConsents[voice].append(record)
            } else {
                let consent = record.consent(on: workspace.today)
                allowed[voice] = allowed[voice]?.tightened(by: consent) ?? consent
            }
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
