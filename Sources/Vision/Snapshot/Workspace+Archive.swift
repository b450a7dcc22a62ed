extension Workspace {
    /// Everything of which there are few: all but voices, consents and statements.
    mutating func takeFew(_ archive: inout some Archive) {
        archive.take(&settings)
        archive.take(shared: &voiceColumns)
        archive.take(&margins)
        var isEvidenceRead = evidenceRecords != nil
        var evidence = evidenceRecords ?? []
        archive.take(&isEvidenceRead)
        archive.take(&evidence)
        evidenceRecords = isEvidenceRead ? evidence : nil
        archive.take(&hasConsents)
        archive.take(&isConsentsUnreadable)
        archive.take(&today)
        archive.take(&themes)
        archive.take(&promises)
        archive.take(&mandate)
        archive.take(&diagnostics)
        takeNotes(&archive)
        names.takeThemes(&archive)
    }

    /// Notes without their text.
    private mutating func takeNotes(_ archive: inout some Archive) {
        let files = files
        let blank = Note(
            path: "", type: .note, title: "", aliases: [], date: nil,
            content: NoteContent(.init(text: 0, outline: 0, callouts: 0)) { .ofNothing })
        archive.take(&notes, blank: blank) { archive, note in
            var (path, type, title, aliases, date) = (note.path, note.type, note.title, note.aliases, note.date)
            var summary = note.content.summary
            archive.take(&path)
            archive.take(&type)
            archive.take(&title)
            archive.take(shared: &aliases)
            archive.take(&date)
            archive.take(&summary.text)
            archive.take(&summary.outline)
            archive.take(&summary.callouts)
            guard let files else { return }
            note = Note(
                path: path, type: type, title: title, aliases: aliases, date: date,
                content: files.content(path, summary))
        }
    }

    /// Gives everything its name again.
    mutating func nameAll() {
        names.name(notes: notes)
        names.name(voices: voicesWhenAsked)
        nameStatements()
    }

    /// Gives everything its name that depends on where statements stand.
    mutating func nameStatements() {
        names.identify(statements: statements, mandate: mandate, promises: promises)
        noteRepeatedIDs()
        names.group(statements, voices: voiceCount)
        names.clausesByStatement = [:]
        if let mandate { names.note(mandate) }
    }

    /// Whether every number in it leads to something that is there.
    var isWhole: Bool {
        func isThere(_ index: Int, in count: Int) -> Bool { index >= 0 && index < count }
        let callouts = notes.map { $0.content.summary.callouts }
        for index in statements.indices {
            guard isThere(statements[index].note, in: notes.count),
                isThere(statements[index].kind, in: kinds.all.count),
                isThere(statements[index].callout, in: callouts[statements[index].note]),
                statements[index].voices.allSatisfy({ isThere($0, in: voiceCount) }),
                statements[index].themes.allSatisfy({ isThere($0, in: themes.count) })
            else { return false }
        }
        guard names.broader.count == themes.count else { return false }
        guard themes.allSatisfy({ $0.note.map { isThere($0, in: notes.count) } ?? true }) else { return false }
        guard promises.allSatisfy({ isThere($0.note, in: notes.count) }) else { return false }
        guard let mandate else { return true }
        return isThere(mandate.note, in: notes.count)
            && mandate.clauses.allSatisfy { clause in
                isThere(clause.section, in: mandate.sections.count)
                    && clause.evidence.allSatisfy { $0.statement.map { isThere($0, in: statements.count) } ?? true }
            }
    }
}

extension Archive {
    mutating func take(_ bits: inout UInt64) {
        var number = Int(truncatingIfNeeded: bits)
        take(&number)
        bits = UInt64(truncatingIfNeeded: number)
    }
}

extension Names {
    /// What themes are called, and which holds which: of all names, what their notes alone do not tell.
    mutating func takeThemes(_ archive: inout some Archive) {
        var spellings = themes.sorted { $0.key < $1.key }.map { (name: $0.key, theme: $0.value) }
        archive.take(&spellings, blank: (name: "", theme: 0)) { archive, spelling in
            archive.take(&spelling.name)
            archive.take(&spelling.theme)
        }
        themes = Dictionary(spellings.map { ($0.name, $0.theme) }) { first, _ in first }
        var lists = broader.map { $0.sorted() }
        archive.take(&lists, blank: []) { $0.take(&$1) }
        broader = lists.map { Set($0) }
    }
}

extension NoteFacts {
    /// Of a note in which nothing stands.
    fileprivate static var ofNothing: NoteFacts {
        var scanner = NoteScanner()
        return scanner.facts(of: SourceText(path: "", bytes: []))
    }
}
