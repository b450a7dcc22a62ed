extension Resolver {
    /// Reads every callout that is a statement or a promise.
    mutating func resolveStatements() {
        var parts = inParallel { part, notes in
            let themes = part.workspace.themes.count
            part.workspace.statements.reserveCapacity(part.callouts(in: notes))
            var done = notes.lowerBound
            while done < notes.upperBound {
                let before = part.found
                part.resolveStatements(of: done)
                if part.workspace.themes.count > themes {
                    // A theme without a note is made by the first note that names it: that is done in order.
                    part.forget(after: before)
                    break
                }
                done += 1
            }
            return (
                part.workspace.statements, part.workspace.promises, part.workspace.diagnostics, done..<notes.upperBound
            )
        }
        workspace.statements.reserveCapacity(callouts(in: workspace.notes.indices))
        parts.reverse()
        // Each part is given up when it has been taken, so that there are never two of everything.
        while let (statements, promises, diagnostics, rest) = parts.popLast() {
            workspace.statements += statements
            workspace.promises += promises
            workspace.diagnostics += diagnostics
            for index in rest { resolveStatements(of: index) }
        }
    }

    mutating func resolveStatements(of index: Int) {
        let note = workspace.notes[index]
        let defaults = defaults(of: note)
        for callout in note.facts.callouts.indices { resolve(callout, of: index, note, defaults) }
    }

    private func callouts(in notes: Range<Int>) -> Int {
        notes.reduce(0) { $0 + workspace.notes[$1].facts.callouts.count }
    }

    /// How much has been found so far.
    private var found: (statements: Int, promises: Int, diagnostics: Int) {
        (workspace.statements.count, workspace.promises.count, workspace.diagnostics.count)
    }

    private mutating func forget(after found: (statements: Int, promises: Int, diagnostics: Int)) {
        workspace.statements.removeSubrange(found.statements...)
        workspace.promises.removeSubrange(found.promises...)
        workspace.diagnostics.removeSubrange(found.diagnostics...)
    }

    /// What a note says once for all its statements.
    struct Defaults {
        var voices: [Reference] = []
        var aspect: Aspect?
        var arena: Arena?
        var to: [Reference] = []
        var stance = Stance.mentions
        var source: String?
        var date: Period?
        var verbatim: Bool?
        var consent = Consent()
    }

    private func defaults(of note: Note) -> Defaults {
        var defaults = Defaults()
        if note.facts.frontMatter.fault != nil || workspace.isConsentsUnreadable {
            defaults.consent = Consent(.internal)
        }
        guard !note.facts.frontMatter.entries.isEmpty else { return defaults }
        defaults.voices = note.references(.voice)
        defaults.aspect = note.text(.as).flatMap { Aspect(read: $0) }
        defaults.arena = note.text(.arena).flatMap { Arena(read: $0) }
        defaults.to = note.references(.to)
        defaults.stance = note.text(.stance).flatMap { Stance(read: $0) } ?? .mentions
        defaults.source = note.texts(.source).first
        defaults.date = note.date
        defaults.verbatim = note.text(.verbatim).flatMap { YesNo(read: $0) }.map { $0 == .yes }
        // A word that cannot be read is reported; until it is mended nothing leaves.
        if let text = note.text(.consent) {
            defaults.consent = defaults.consent.tightened(by: Consent(ConsentWord(read: text) ?? .internal))
        }
        return defaults
    }

    private mutating func resolve(_ callout: Int, of index: Int, _ note: Note, _ defaults: Defaults) {
        let facts = note.facts.callouts[callout]
        if let kind = kind(facts.type, in: note.source) {
            var reader = StatementReader(
                note, index: index, callout: callout, kind: kind, isMandate: index == workspace.mandate?.note)
            workspace.statements.append(reader.read(defaults, &self))
            return
        }
        let type = note.source.text(facts.type)
        if CalloutWord(read: type) == .promise {
            if misplaced(facts, note.source, type) == nil { resolvePromise(facts, note, index) }
        } else if CalloutWord(read: type) == nil, firstVoice(facts, note) != nil {
            let place = note.source.place(facts.type)
            report(
                .error(
                    "unknown-kind", at: place, .unknownKind(type),
                    help: .didYouMean(
                        Nearest.of(type.folded, among: workspace.kinds.spellings), else: workspace.kinds.all.map(\.name)
                    )))
            var statement = Statement(
                note: index, callout: callout, id: facts.id.map(note.source.text), line: place.line, kind: 0)
            statement.standing = .leftOut(code: "unknown-kind")
            workspace.statements.append(statement)
        }
    }

    /// Reports a callout that stands where none can be read, and gives the code.
    mutating func misplaced(_ facts: CalloutFacts, _ source: SourceText, _ type: @autoclosure () -> String) -> String? {
        guard facts.problem != nil else { return nil }
        let type = type()
        let place = source.place(Span(facts.type.lower - 2, facts.type.upper + 1))
        let subject = facts.id.map(source.text)
        switch facts.problem {
        case nil: return nil
        case .notTopLevel:
            report(
                .error(
                    "statement-not-top-level", at: place, .statementNotTopLevel(type), help: .moveToTopLevel,
                    subject: subject))
            return "statement-not-top-level"
        case .runsOn:
            report(
                .error("callout-runs-on", at: place, .calloutRunsOn(type), help: .addBlankLine, subject: subject))
            return "callout-runs-on"
        }
    }

    private func firstVoice(_ facts: CalloutFacts, _ note: Note) -> Int? {
        let head = note.source.text(facts.head)
        if let part = Reference.pieces(head).first, let voice = workspace.names.voice(Reference(part).text) {
            return voice
        }
        for field in note.facts.fields[facts.fields] where StatementKey(read: note.source.text(field.key)) == .voice {
            if let first = Reference.list(note.source.text(field.value)).first {
                return workspace.names.voice(first.text)
            }
        }
        return nil
    }

    /// What the voice, as consents.csv has it, allows with one statement.
    func consent(ofVoice voice: Int, statement: String?) -> Consent? {
        var consent = allowed[voice]
        for record in singleConsents[voice] where record.statement?.nameKey == statement?.nameKey {
            let allowed = record.consent(on: workspace.today)
            consent = consent?.tightened(by: allowed) ?? allowed
        }
        return consent
    }
}
