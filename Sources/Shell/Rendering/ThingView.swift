import Vision

/// Shows one thing whole; each kind of thing in an extension of its own.
struct ThingView {
    let session: Session
    let workspace: Workspace

    var language: Language { session.language }
    var statements: StatementView { StatementView(session: session, workspace: workspace) }
    func say(_ phrase: Phrase) -> String { phrase[language] }

    func field(_ label: Phrase, _ values: [String]) -> Answer.Field? {
        let values = values.filter { !$0.isEmpty }
        return values.isEmpty ? nil : Answer.Field(label: say(label), values: values)
    }

    func field(_ label: Phrase, _ value: String?) -> Answer.Field? { field(label, value.map { [$0] } ?? []) }

    func next(_ gives: Phrase, _ command: String) -> Answer.NextCommand {
        .init(gives: say(gives), command: session.typed(command))
    }

    /// A statement on one line, for lists in other things.
    func line(_ index: Int) -> String {
        let suffix = statements.suffix(index)
        let name = session.view == .public ? "" : "   \(workspace.name(workspace.statements[index]))"
        return "\(statements.words(index))\(suffix.isEmpty ? "" : " \(suffix)")\(name)"
    }

    /// At most so many lines, and then how many there are.
    func lines(_ indices: [Int], limit: Int = 8) -> [String] {
        let shown = indices.prefix(limit).map(line)
        return indices.count > limit ? shown + [say(Wording.andMore(indices.count - shown.count))] : shown
    }
}

// MARK: Statement

extension ThingView {
    func statement(_ index: Int) -> Answer {
        let statement = workspace.statements[index]
        var answer = Answer("show")
        answer.rows = [statements.row(index)]
        let name = workspace.name(statement)
        if !statement.isShown {
            answer.lead = [say(Wording.statementTitle(name)), leftOut(statement)]
            answer.blocks = [.fields([field(Wording.whereSaid, place(statement))].compactMap { $0 })]
            return answer
        }
        let kind = [
            statement.aspect?.phrase[language] ?? "", workspace.kinds[statement.kind].knowledge[language],
            say(statement.isVerbatim ? Wording.verbatim : Wording.toldWord),
        ]
        answer.lead = ["\(say(Wording.statementTitle(name)))   \(kind.filter { !$0.isEmpty }.joined(separator: " · "))"]
        answer.blocks = [
            .entries([.init(number: nil, words: statements.words(index), suffix: statements.suffix(index), details: [])]
            ),
            .fields(fields(index, statement)),
            .fields(themes(statement)),
            .fields(connections(index, statement)),
        ]
        if let voice = statement.voices.first {
            let id = workspace.voices[voice].id
            answer.next = [next(Wording.fromSameVoice, "find \(FilterField.known(.voice).phrase[language]):\(id)")]
        }
        if let clause = workspace.clauses(on: index).first, let number = workspace.mandate?.clauses[clause].number {
            answer.next.append(next(Wording.citeNext, "\(Trace.card.name(language)) \(number)"))
        }
        return answer
    }

    private func leftOut(_ statement: Statement) -> String {
        if statement.standing == .withdrawn { return say(Wording.withdrawnPlace) }
        let place = workspace.place(statement)
        let finding = workspace.diagnostics.first { $0.place.path == place.path && $0.place.line == place.line }
        return finding.map { "\(say($0.message)) \(say($0.help))" } ?? ""
    }

    private func place(_ statement: Statement) -> [String] {
        let note = workspace.notes[statement.note]
        let date = statement.date.map { Wording.date($0)[language] }
        let head = [note.title, note.text(.place) ?? "", date ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return [head, say(Wording.line(note.path, statement.line))]
    }

    private func fields(_ index: Int, _ statement: Statement) -> [Answer.Field] {
        let details = statement.details
        return [
            field(
                Wording.saidBy,
                statement.voices.map { voice in
                    let voice = workspace.voices[voice]
                    let called =
                        statement.voices.count == 1 && !statement.attribution.isEmpty
                        ? statement.attribution : voice.label
                    return called.isEmpty ? voice.id : "\(voice.id), \(called)"
                }),
            field(Wording.whereSaid, place(statement)),
            field(Wording.source, details?.source),
            field(Wording.mayBeUsed, say(Wording.consent(statement.consent, parts: consentParts(statement)))),
            field(Wording.arena, details?.arena?.phrase[language]),
            field(Wording.to, details?.to.map(\.text) ?? []),
            field(Wording.stanceLabel, statement.stance == .mentions ? nil : statement.stance.phrase[language]),
            field(Wording.claimLabel, details?.claim?.phrase[language]),
            field(Wording.careLabel, details?.care.map { $0.phrase[language] }.joined(separator: ", ")),
            field(Wording.countsLabel, statement.counts ? nil : details?.countsReason ?? "–"),
        ].compactMap { $0 }
    }

    /// What each of voice, note and statement says of consent, where they say something.
    private func consentParts(_ statement: Statement) -> [(Phrase, Consent)] {
        var parts: [(Phrase, Consent)] = []
        for voice in statement.voices {
            let id = workspace.voices[voice].id
            for record in workspace.consents where record.voice.nameKey == id.nameKey {
                if let about = record.statement, about.nameKey != statement.id?.nameKey { continue }
                parts.append((Wording.theVoice, record.consent(on: workspace.today)))
            }
        }
        let note = workspace.notes[statement.note]
        if let word = note.text(.consent).flatMap({ ConsentWord(read: $0) }) {
            parts.append((Wording.theNote, Consent(word)))
        }
        let facts = workspace.facts(statement)
        for field in note.facts.fields[facts.fields] where StatementKey(read: note.source.text(field.key)) == .consent {
            if let word = ConsentWord(read: note.source.text(field.value)) {
                parts.append((Wording.theStatement, Consent(word)))
            }
        }
        return parts
    }

    private func themes(_ statement: Statement) -> [Answer.Field] {
        guard !statement.themes.isEmpty, let weighing = try? EqualWeighing(workspace) else { return [] }
        let heard = HeardView(figures: session.figures(weighing.tally), session: session)
        let answers = FollowOrExplain(workspace, weighing)
        let lines = statement.themes.map { theme in
            "\(workspace.themes[theme].title)   \(profile(theme, heard))   \(standing(theme, answers))"
        }
        return [field(Wording.themesLabel, lines)].compactMap { $0 }
    }

    /// *5 af 12 levet · 12 af 30 faglig*.
    func profile(_ theme: Int, _ heard: HeardView) -> String {
        // Kinds without weight only where somebody of them raised it.
        heard.tally.heard.shownKinds.filter {
            workspace.kinds[$0].share > .zero || heard.figures.n(theme, $0) != .exact(.zero)
        }.map { kind in
            "\(say(heard.profile(theme, kind))) \(workspace.kinds[kind].word[language])"
        }.joined(separator: " · ")
    }

    func standing(_ theme: Int, _ answers: FollowOrExplain) -> String {
        let standing = answers.standing(theme)
        return say(Wording.standing(standing, numbers: standing.numbers(workspace), workspace.kinds))
    }

    private func connections(_ index: Int, _ statement: Statement) -> [Answer.Field] {
        let clauses = workspace.clauses(on: index).compactMap { workspace.mandate?.clauses[$0].number }
        var use = [say(clauses.isEmpty ? Wording.noClauseRests : Wording.clausesRest(clauses))]
        for voice in statement.voices {
            let all = workspace.statements(ofVoice: voice).flatMap { workspace.clauses(on: $0) }
            if all.isEmpty { use.append(say(Wording.voiceInNoClause(workspace.voices[voice].id))) }
        }
        let links = LinkView(workspace: workspace)
        let mentions = statement.id.map { links.notes(linkingTo: "", block: $0) } ?? []
        return [
            field(Wording.inDraft, use.joined(separator: " ")),
            field(Wording.mentionedIn, links.titles(mentions, language)),
            field(Wording.supportsLabel, statement.details?.supports.map(\.text) ?? []),
            field(Wording.opposesLabel, statement.details?.opposes.map(\.text) ?? []),
            field(Wording.supportedBy, pointing(to: statement.id) { $0.supports }),
            field(Wording.opposedBy, pointing(to: statement.id) { $0.opposes }),
        ].compactMap { $0 }
    }

    /// The statements that support or oppose what has an id.
    func pointing(to id: String?, _ references: (Statement.Details) -> [Reference]) -> [String] {
        guard let key = id?.nameKey else { return [] }
        return workspace.statements.filter { other in
            guard let details = other.details, other.isShown else { return false }
            return references(details).contains { $0.text.nameKey == key }
        }.map { other in "\(workspace.name(other)) (\(workspace.kinds[other.kind].word[language]))" }
    }
}
