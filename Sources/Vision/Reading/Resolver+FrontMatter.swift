extension Resolver {
    /// Reports front matter that cannot be read, and keys and values that are not known.
    mutating func checkFrontMatter() {
        for note in workspace.notes {
            if let fault = note.facts.frontMatter.fault {
                report(.frontMatter(fault, path: note.path))
                continue
            }
            for entry in note.facts.frontMatter.entries { check(entry, of: note) }
        }
    }

    private mutating func check(_ entry: YAMLValue.Entry, of note: Note) {
        let place = Place(note.path, line: entry.value.position.line, column: entry.value.position.column)
        guard let key = NoteKey(read: entry.key) else {
            // People keep keys of their own in a vault: only one that looks like ours is pointed out.
            if let nearest = NoteKey.lexicon.nearest(to: entry.key), entry.key.count > 3 {
                let place = Place(note.path, line: entry.line, column: entry.column, width: entry.key.count)
                report(.warning("unknown-key", at: place, .unknownKey(entry.key), help: .didYouMean(nearest, else: [])))
            }
            return
        }
        guard let text = entry.value.text else { return }
        switch key {
        case .type: check(text, NoteType.self, key, place)
        case .as: check(text, Aspect.self, key, place)
        case .arena: check(text, Arena.self, key, place)
        case .stance: check(text, Stance.self, key, place)
        case .consent: check(text, ConsentWord.self, key, place)
        case .verbatim: check(text, YesNo.self, key, place)
        case .decision: check(text, Decision.self, key, place)
        case .status where note.type == .mandate: check(text, MandateStatus.self, key, place)
        case .form where note.type == .mandate: check(text, MandateForm.self, key, place)
        case .date, .start, .end, .adopted, .inForce:
            if Period(text) == nil { report(.error("bad-date", at: place, .badDate(text), help: .writeADate)) }
        default: break
        }
    }

    private mutating func check<Word: FormatWord>(_ text: String, _ type: Word.Type, _ key: NoteKey, _ place: Place) {
        guard Word(read: text) == nil else { return }
        report(
            .error(
                "unknown-value", at: place, .unknownValue(text, of: key.phrase),
                help: .didYouMean(
                    Word.lexicon.nearest(to: text), else: Word.lexicon.spellings(workspace.settings.language))))
    }
}

extension Workspace {
    /// That the mandate's status is no word of the format; nil where it is one, and where none is written.
    ///
    /// What may leave depends on the status, so that one which cannot be read is taken for none.
    package var unknownMandateStatus: Diagnostic? {
        guard let mandate else { return nil }
        let note = notes[mandate.note]
        for entry in note.facts.frontMatter.entries where NoteKey(read: entry.key) == .status {
            let (text, position) = (entry.value.text ?? "", entry.value.position)
            guard !text.isEmpty, MandateStatus(read: text) == nil else { continue }
            let place = Place(note.path, line: position.line, column: position.column)
            return Diagnostic.error(
                "unknown-value", at: place, .unknownValue(text, of: NoteKey.status.phrase),
                help: .oneOf(MandateStatus.lexicon.spellings(settings.language)))
        }
        return nil
    }
}
