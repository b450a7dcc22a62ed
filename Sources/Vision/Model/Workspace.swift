/// One snapshot of a workspace: everything in it, read and resolved.
///
/// It is a value that never changes; after an edit a new one is built.
package struct Workspace: Sendable {
    /// What was kept of it by an earlier command.
    package struct Basis: Sendable {
        /// Tells that snapshot from every other.
        package var name: String
        /// The notes that are other than they were then, by index.
        package var changed: [Int] = []
    }

    package var settings = Settings()
    package var voiceColumns: [String] = []
    /// What those heard are balanced to; nil where stemme.yaml names no margins.
    package var margins: Margins?
    /// The lines of evidence.csv; nil where there is none.
    package var evidenceRecords: [EvidenceRecord]?
    package var notes: [Note] = []
    package var themes: [Theme] = []
    package var statements: [Statement] = []
    package var promises: [Promise] = []
    package var mandate: Mandate?
    package var diagnostics: [Diagnostic] = []
    /// Whether there is a consents.csv at all.
    package var hasConsents = false
    /// Whether there is a consents.csv of which nothing can be read: then no words may leave.
    package var isConsentsUnreadable = false

    package var names = Names()
    /// The day that counts as today: never the clock's.
    package var today: Period?

    /// The files that notes are read from when somebody looks into them; nil where all were read.
    var files: SnapshotFiles?
    /// The kept snapshot that it comes from; nil where the folder was read.
    package internal(set) var basis: Basis?

    /// The long tables, which most questions about a kept snapshot do without.
    private(set) var voicesWhenAsked = Lazily([Voice]())
    private var consentsWhenAsked = Lazily([ConsentRecord]())
    package private(set) var voiceCount = 0

    package init() {}

    package var voices: [Voice] {
        _read { yield voicesWhenAsked.value }
        set {
            voicesWhenAsked = Lazily(newValue)
            voiceCount = newValue.count
        }
    }

    /// A voice's share in a kind, and whether it has one.
    package func share(ofVoice voice: Int, in kind: Int) -> Fraction {
        voicesWhenAsked.shares(of: voice).share(in: kind)
    }
    package func speaks(_ voice: Int, as kind: Int) -> Bool {
        voicesWhenAsked.shares(of: voice).contains { $0.kind == kind }
    }

    package var consents: [ConsentRecord] {
        _read { yield consentsWhenAsked.value }
        set { consentsWhenAsked = Lazily(newValue) }
    }

    /// Takes voices that are read when somebody asks for one.
    mutating func takeVoices(count: Int, _ voices: @escaping @Sendable () -> [Voice]) {
        voicesWhenAsked = Lazily(voices)
        voiceCount = count
    }

    /// Takes consents that are read when somebody asks for one.
    mutating func takeConsents(_ consents: @escaping @Sendable () -> [ConsentRecord]) {
        consentsWhenAsked = Lazily(consents)
    }

    /// Whether a note was no longer as the snapshot has it when it was looked into.
    package var isOutdated: Bool { files?.isOutdated ?? false }

    package var kinds: KindTable { settings.kinds }

    /// A statement's name for people: its id, or its place where it has none of its own.
    package func name(_ statement: Statement) -> String {
        if let id = statement.id, names.repeatedIDs.isEmpty || !names.repeatedIDs.contains(id.nameKey) { return id }
        return "\(notes[statement.note].path):\(statement.line)"
    }

    /// Keeps which ids were found to be of several.
    mutating func noteRepeatedIDs() {
        names.repeatedIDs = Set(
            diagnostics.lazy.filter { $0.code == "duplicate-id" }.compactMap(\.subject).map(\.nameKey))
    }

    package func facts(_ statement: Statement) -> CalloutFacts {
        notes[statement.note].facts.callouts[statement.callout]
    }

    package func place(_ statement: Statement) -> Place {
        Place(notes[statement.note].path, line: statement.line, column: 1)
    }

    /// The statements that stand in a note, by index. They stand in the order of the notes, and there of the callouts.
    package func statements(inNote note: Int) -> Range<Int> {
        func first(_ note: Int) -> Int { statements.indices.partitionPoint { statements[$0].note < note } }
        return first(note)..<first(note + 1)
    }

    /// The statement of a callout, among those of its note; nil where the callout is none.
    package func statement(ofCallout callout: Int, among ofNote: Range<Int>) -> Int? {
        // Where every callout before it is a statement too, it is found at once.
        let furthest = ofNote.lowerBound + callout
        if ofNote.contains(furthest), statements[furthest].callout == callout { return furthest }
        let index = ofNote.partitionPoint { statements[$0].callout < callout }
        return ofNote.contains(index) && statements[index].callout == callout ? index : nil
    }

    /// A statement's text as it was written, without its `>` marks.
    package func text(_ statement: Statement) -> String {
        let note = notes[statement.note]
        return note.facts.text(note.facts.callouts[statement.callout])
    }

    /// A statement's words, with the quotation marks around them taken off; each paragraph is one line.
    package func words(_ statement: Statement) -> String { Quotation.unquoted(text(statement).unwrapped) }

    /// The statements that hold an id, given in the form in which names are compared; more than one make it ambiguous.
    package func statements(withID key: String) -> [Int] {
        (names.ids[key] ?? []).compactMap { if case .statement(let index) = $0 { index } else { nil } }
    }

    /// The statements that cite a voice's, by index, in order.
    package func statements(ofVoice voice: Int) -> [Int] { names.statementsByVoice.value[voice] }

    /// How many voices statements come from.
    package func voices(of statements: [Int]) -> Int {
        var heard = Array(repeating: false, count: voiceCount)
        for statement in statements { for voice in self.statements[statement].voices { heard[voice] = true } }
        return heard.count { $0 }
    }

    /// How many voices have a statement that is shown, of one kind or of any.
    package func voicesHeard(as kind: Int?) -> Int {
        var heard = Array(repeating: false, count: voiceCount)
        for index in statements.indices where statements[index].isShown {
            if let kind, statements[index].kind != kind { continue }
            for voice in statements[index].voices { heard[voice] = true }
        }
        return heard.count { $0 }
    }

    /// The clauses, by index, that rest on a statement.
    package func clauses(on statement: Int) -> [Int] { names.clausesByStatement[statement] ?? [] }

    /// The themes that hold `theme`: itself and all broader ones. A cycle ends where it began.
    package func withBroader(_ theme: Int) -> Set<Int> { names.broader[theme] }

    /// The themes that a statement raises: its own and all broader ones.
    package func raised(by statement: Statement) -> Set<Int> {
        statement.themes.reduce(into: []) { $0.formUnion(withBroader($1)) }
    }

    /// Whether a statement is about a theme or a narrower one.
    package func isAbout(_ theme: Int, _ statement: Statement) -> Bool {
        statement.themes.contains { withBroader($0).contains(theme) }
    }

    /// Whether a statement is counted lived experience of a theme or a narrower one.
    package func isLived(_ statement: Statement, about theme: Int) -> Bool {
        statement.isCounted && statement.kind == kinds.livedIndex && isAbout(theme, statement)
    }

    /// Per theme, the statements that are counted lived experience of it or a narrower one, by index, in order.
    package var livedByTheme: [[Int]] {
        var byTheme = [[Int]](repeating: [], count: themes.count)
        guard let lived = kinds.livedIndex else { return byTheme }
        for index in statements.indices where statements[index].kind == lived && statements[index].isCounted {
            for theme in raised(by: statements[index]) { byTheme[theme].append(index) }
        }
        return byTheme
    }

    /// What is wrong in stemme.yaml, so that shares, mandate or language may not be those that are meant; nil where
    /// nothing is.
    package var settingsFault: Diagnostic? { diagnostics.first(where: \.isOfSettings) }

    /// The kind that the team's own lists show, in order.
    package var shownKinds: [Int] {
        kinds.shown(spoken: Set(statements.lazy.filter(\.isShown).map(\.kind)))
    }
}

extension Diagnostic {
    /// Whether it says that something in stemme.yaml does not hold as it stands there.
    var isOfSettings: Bool {
        // That shares were decided by nobody does not change them.
        place.path == WorkspaceReader.settingsName && severity == .error && code != "shares-not-decided"
    }

    /// Whether it says that stemme.yaml as a whole could not be read.
    var isOfUnreadSettings: Bool {
        place.path == WorkspaceReader.settingsName
            && ["bad-yaml", "not-utf8", "too-large", "unreadable"].contains(code)
    }
}

extension NoteFacts {
    /// The text of a callout, line by line as it was written.
    package func text(_ callout: CalloutFacts) -> String {
        if callout.text.count == 1 { return source.text(textLines[callout.text.lowerBound]) }
        return textLines[callout.text].map { source.text($0) }.joined(separator: "\n")
    }
}

/// The marks that say that words are the speaker's own.
package enum Quotation {
    static let pairs: [(open: Character, close: Character)] = [("»", "«"), ("“", "”"), ("\"", "\"")]
    private static let opening = pairs.flatMap { $0.open.unicodeScalars }

    /// Whether an opening mark stands anywhere in a text.
    static func isOpened(in text: String) -> Bool { text.unicodeScalars.contains { opening.contains($0) } }

    /// Whether bytes begin with an opening mark.
    static func opens(_ bytes: ArraySlice<UInt8>) -> Bool { pairs.contains { bytes.starts(with: $0.open.utf8) } }

    /// Whether a text stands wholly inside one pair of » «, “ ” or " ".
    package static func isWhole(_ text: some StringProtocol) -> Bool {
        let text = text.trimmed
        guard let first = text.first, let last = text.last,
            let pair = pairs.first(where: { $0.open == first && $0.close == last }), text.count > 2
        else { return false }
        var depth = 1
        for character in text.dropFirst().dropLast() {
            if pair.open == pair.close, character == pair.open { return false }
            if character == pair.open { depth += 1 }
            if character == pair.close { depth -= 1 }
            if depth == 0 { return false }
        }
        return depth == 1
    }

    package static func unquoted(_ text: String) -> String {
        isWhole(text) ? String(text.trimmed.dropFirst().dropLast()).trimmed : text.trimmed
    }
}
