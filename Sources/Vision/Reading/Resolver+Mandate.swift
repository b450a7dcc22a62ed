extension Resolver {
    /// Reads the note that stemme.yaml names as the mandate.
    mutating func resolveMandate() {
        guard let name = workspace.settings.mandate else { return }
        guard let index = mandateNote() else {
            report(
                .error(
                    "no-mandate", at: Place("stemme.yaml", line: 1, column: 1), .noMandateNote(name), help: .makeMandate
                ))
            return
        }
        let reader = MandateReader(note: workspace.notes[index], index: index, settings: workspace.settings)
        workspace.mandate = withConsent(reader.mandate)
        workspace.diagnostics += reader.diagnostics
    }

    /// Dissenting opinions with what their voices agreed to.
    private func withConsent(_ mandate: Mandate) -> Mandate {
        var mandate = mandate
        for index in mandate.dissents.indices {
            guard let name = mandate.dissents[index].voice, let voice = workspace.names.voice(name) else {
                mandate.dissents[index].consent = mandate.dissents[index].side == nil ? nil : Consent()
                continue
            }
            let isProtected = workspace.voices[voice].shares.contains { workspace.kinds[$0.kind].protected }
            mandate.dissents[index].consent =
                consent(ofVoice: voice, statement: nil) ?? (isProtected ? nil : Consent(credit: .role))
        }
        return mandate
    }

    /// Reads one promise from its callout.
    mutating func resolvePromise(_ callout: CalloutFacts, _ note: Note, _ index: Int) {
        let source = note.source
        var promise = Promise(
            note: index, id: callout.id.map(source.text), place: source.place(callout.type),
            text: note.facts.text(callout), date: note.date, source: note.texts(.source).first)
        let head = source.text(callout.head).trimmed
        if !head.isEmpty { promise.giver = Reference(head).text }
        for link in note.facts.themes[callout.themes] {
            let reference = Reference(inside: Substring(source.text(link)))
            if !reference.name.isEmpty { promise.themes.append(theme(reference, at: source.place(link))) }
        }
        for field in note.facts.fields[callout.fields] { apply(field, source, &promise) }
        if promise.giver == nil {
            report(.warning("no-giver", at: promise.place, .promiseWithoutGiver, help: .giveGiver, subject: promise.id))
        }
        workspace.promises.append(promise)
    }

    private mutating func apply(_ field: FieldFacts, _ source: SourceText, _ promise: inout Promise) {
        let word = source.text(field.key)
        let value = source.text(field.value)
        switch PromiseKey(read: word) {
        case .giver: promise.giver = Reference(value).text
        case .office: promise.office = value
        case .to: promise.to += Reference.list(value)
        case .date:
            promise.date = Period(value)
            if promise.date == nil {
                report(.error("bad-date", at: source.place(field.value), .badDate(value), help: .writeADate))
            }
        case .source: promise.source = value
        case .themes:
            for item in Reference.list(value) { promise.themes.append(theme(item, at: source.place(field.value))) }
        case .grade:
            promise.grade = Int(value).flatMap { (0...4).contains($0) ? $0 : nil }
            if promise.grade == nil {
                report(.error("bad-grade", at: source.place(field.value), .badGrade(value), help: .writeAGrade))
            }
        case .due: promise.due = value
        case .answered: promise.answered = YesNo(read: value) == .no ? nil : value
        case .answer: promise.answer = value
        case nil:
            report(
                .warning(
                    "unknown-field", at: source.place(field.key), .unknownField(word),
                    help: .didYouMean(
                        PromiseKey.lexicon.nearest(to: word),
                        else: PromiseKey.lexicon.spellings(workspace.settings.language)), subject: promise.id))
        }
    }
}
