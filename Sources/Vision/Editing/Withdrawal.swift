/// What is to be changed when somebody takes their words back.
///
/// Each statement becomes an empty place: its kind, its id and its own date
/// stay, and nothing else (format.md). It is found also where its consent was
/// taken back by hand before, so that a withdrawal that was begun can be ended.
package struct Withdrawal {
    package enum Subject: Sendable {
        case statement(Int)
        case voice(Int)
    }

    package struct Change: Sendable {
        package var path: String
        package var after: [UInt8]
    }

    package let subject: Subject
    /// The files that change: who agreed to what last, so that one that was interrupted can be run again.
    package internal(set) var changes: [Change] = []
    /// The statements that become empty places, by index, and what each is called from then on.
    package private(set) var emptied: [(statement: Int, id: String)] = []
    /// Statements of several voices, which wait until the others confirm them.
    package private(set) var suspended: [Int] = []
    /// Statements that stand where none can be read, and so cannot be emptied.
    package private(set) var blocked: [Int] = []
    /// Dissenting opinions that are taken out, by index.
    package private(set) var dissents: [Int] = []
    /// How many lines of evidence.csv are taken out.
    package internal(set) var evidenceLines = 0

    let workspace: Workspace
    let language: Language
    /// The day on which it happened, as ISO text.
    let date: String
    private var ids: StatementIDs

    /// - parameter tree: gives the bytes of the tables.
    package init(
        _ subject: Subject, in workspace: Workspace, tree: some FileTree, on date: String,
        random: any RandomNumberGenerator
    ) throws {
        self.subject = subject
        self.workspace = workspace
        self.date = date
        language = workspace.settings.language
        ids = StatementIDs(taken: workspace.names.ids.keys, random: random)
        let paths = Set(try tree.paths())
        func bytes(_ path: String) throws -> [UInt8]? { paths.contains(path) ? try tree.read(path) : nil }
        emptyNotes()
        if let path = workspace.evidencePath, let bytes = try bytes(path) { clearEvidence(path, bytes) }
        if case .voice(let voice) = subject, let bytes = try bytes("voices.csv") { clearVoice(voice, bytes) }
        recordConsent(try bytes("consents.csv"))
    }

    /// The words that are taken back, to look for elsewhere.
    package var words: [String] {
        emptied.map { workspace.words(workspace.statements[$0.statement]) }
            + dissents.compactMap { workspace.mandate?.dissents[$0].text }
    }

    // MARK: Notes

    private mutating func emptyNotes() {
        var byNote: [Int: [Int]] = [:]
        switch subject {
        case .statement(let index): byNote[workspace.statements[index].note] = [index]
        case .voice(let voice):
            for index in workspace.statements.indices {
                let speakers = workspace.speakers(of: index)
                guard speakers.contains(voice) else { continue }
                if speakers.count > 1 {
                    suspended.append(index)
                } else {
                    byNote[workspace.statements[index].note, default: []].append(index)
                }
            }
            if let mandate = workspace.mandate, mandate.dissents.contains(where: { isBy(voice, $0) }) {
                byNote[mandate.note, default: []] += []
            }
            for note in workspace.notes.indices where saysVoice(note, voice) { byNote[note, default: []] += [] }
        }
        for (note, statements) in byNote.sorted(by: { $0.key < $1.key }) { empty(statements, in: note) }
    }

    private func isBy(_ voice: Int, _ dissent: Mandate.Dissent) -> Bool {
        dissent.voice.flatMap { workspace.names.voice($0) } == voice
    }

    /// Whether a note says once for all its statements that they are this voice's alone.
    private func saysVoice(_ note: Int, _ voice: Int) -> Bool {
        let references = workspace.notes[note].references(.voice)
        return !references.isEmpty && references.allSatisfy { workspace.names.voice($0.text) == voice }
    }

    private mutating func empty(_ statements: [Int], in index: Int) {
        let note = workspace.notes[index]
        var edits = TextEdits()
        var places: [(statement: Int, id: String)] = []
        for statement in statements where !workspace.isEmptyPlace(statement) {
            let callout = workspace.facts(workspace.statements[statement])
            guard callout.problem == nil else {
                blocked.append(statement)
                continue
            }
            places.append((statement, makeEmpty(callout, note, &edits)))
        }
        let opinions = takeOutDissents(of: index, note, &edits)
        var after = edits.isEmpty ? note.source.bytes : edits.applied(to: note.source.bytes)
        guard isSound(after, note, emptied: places.map(\.statement), removed: opinions.count) else {
            blocked += places.map(\.statement)
            return
        }
        if case .voice(let voice) = subject, saysVoice(index, voice), note.facts.frontMatter.fault == nil {
            after = FrontMatterEdit(SourceText(path: note.path, bytes: after), language: language)
                .setting([(.voice, nil)])
        }
        emptied += places
        dissents += opinions
        if after != note.source.bytes { changes.append(Change(path: note.path, after: after)) }
    }

    /// Leaves the kind, the id and the statement's own date.
    private mutating func makeEmpty(_ callout: CalloutFacts, _ note: Note, _ edits: inout TextEdits) -> String {
        let source = note.source
        let last = source.lineNumber(at: max(callout.whole.lower, callout.whole.upper - 1))
        let newline = NoteFormatter.newline(source)
        let consent = StatementKey.consent.phrase[language].asciiKey
        let dates = note.facts.fields[callout.fields].filter {
            StatementKey(read: source.text($0.key)) == .date && Period(source.text($0.value)) != nil
        }
        let fields = ["[\(consent):: \(ConsentWord.withdrawn.phrase[language])]"] + dates.map { source.text($0.whole) }
        var lines = ["> [!\(source.text(callout.type))]", ">", "> \(fields.joined(separator: " "))"]
        var id = callout.id.map { source.text($0) }
        if id == nil {
            let made = ids.next()
            id = made
            lines += ["", "^\(made)"]
            let isFollowed = last + 1 < source.lineCount && !source.trimmed(source.line(last + 1)).isEmpty
            if isFollowed { lines.append("") }
        }
        edits.replace(callout.whole, with: lines.joined(separator: newline))
        return id ?? ""
    }

    /// A dissenting opinion has no id that anything leads to: it goes as a whole, up to what follows it.
    private func takeOutDissents(of index: Int, _ note: Note, _ edits: inout TextEdits) -> [Int] {
        guard case .voice(let voice) = subject, let mandate = workspace.mandate, mandate.note == index else {
            return []
        }
        let source = note.source
        return mandate.dissents.indices.filter { at in
            guard isBy(voice, mandate.dissents[at]),
                let callout = note.facts.callouts.first(where: { callout in
                    callout.problem == nil
                        && source.lineNumber(at: callout.type.lower) + 1 == mandate.dissents[at].place.line
                })
            else { return false }
            var next = source.lineNumber(at: callout.id?.lower ?? max(callout.whole.lower, callout.whole.upper - 1)) + 1
            while next < source.lineCount, source.trimmed(source.line(next)).isEmpty { next += 1 }
            let end = next < source.lineCount ? Int(source.lineStarts[next]) : source.bytes.count
            edits.replace(Span(callout.whole.lower, end), with: "")
            return true
        }
    }

    /// Whether everything else in a note reads as before, and nothing is left of what was emptied.
    private func isSound(_ bytes: [UInt8], _ note: Note, emptied: [Int], removed: Int) -> Bool {
        var scanner = NoteScanner()
        let after = scanner.facts(of: SourceText(path: note.path, bytes: bytes))
        let gone = Set(emptied.map { workspace.statements[$0].callout })
        let before = note.facts
        guard after.callouts.count == before.callouts.count - removed else { return false }
        if removed > 0 { return true }
        return before.callouts.indices.allSatisfy { at in
            let (old, new) = (before.callouts[at], after.callouts[at])
            if gone.contains(at) { return after.text(new).isEmpty && new.head.isEmpty && new.id != nil }
            return before.text(old) == after.text(new) && before.source.text(old.head) == after.source.text(new.head)
                && old.id.map(before.source.text) == new.id.map(after.source.text)
        }
    }
}

extension Workspace {
    /// Whose words a statement is, also where they were withdrawn, and where it cannot be read for what it is.
    func speakers(of index: Int) -> [Int] {
        let statement = statements[index]
        if !statement.voices.isEmpty { return Array(statement.voices) }
        if case .usable = statement.standing { return [] }
        let note = notes[statement.note]
        let callout = facts(statement)
        var found: [Int] = []
        for piece in Reference.pieces(note.source.text(callout.head)) {
            guard let voice = names.voice(Reference(piece).text) else { break }
            found.append(voice)
        }
        for field in note.facts.fields[callout.fields] where StatementKey(read: note.source.text(field.key)) == .voice {
            found += Reference.list(note.source.text(field.value)).compactMap { names.voice($0.text) }
        }
        // An empty place says nothing of its own, so that the note's default would be nobody's words.
        if found.isEmpty, !isEmptyPlace(index) {
            found = note.references(.voice).compactMap { names.voice($0.text) }
        }
        var seen = Set<Int>()
        return found.filter { seen.insert($0).inserted }
    }

    /// Whether nothing is left of a statement but its place.
    package func isEmptyPlace(_ index: Int) -> Bool {
        let statement = statements[index]
        guard statement.standing == .withdrawn else { return false }
        let note = notes[statement.note]
        let callout = facts(statement)
        let own: Set<StatementKey> = [.consent, .date]
        return callout.head.isEmpty && callout.text.isEmpty && callout.themes.isEmpty
            && note.facts.fields[callout.fields].allSatisfy { field in
                StatementKey(read: note.source.text(field.key)).map { own.contains($0) } ?? false
            }
    }
}
