import ArgumentParser
import Vision

/// `voices [FILTER]`: who speaks, how often, and in which clauses.
struct Voices: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "voices", danish: ["stemmer"], group: .explore, text: Wording.voicesCard, takesFilter: true,
        needsSettings: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    static let limit = 25

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace, language: session.language)
        let query = try parser.read()
        let selected = try VoiceFilter(query, in: workspace, words: FilterWords(session), language: session.language)
        let found = selected.voices()
        let limit = query.limit ?? (session.format.isText ? Voices.limit : found.count)
        let shown = Array(found.prefix(limit))
        var answer = Answer("voices")
        let filter = Wording.filter(query.filter, selected.words, workspace, of: .voices)
        answer.lead = [
            session.say(
                Wording.foundVoices(
                    found.count, of: workspace.voices.count, filter, isEverything: query.filter.isEverything))
        ]
        let view = QueryView(query: query, workspace: workspace, session: session)
        answer.lead += view.notes
        if shown.count < found.count { answer.lead.append(session.say(Wording.showing(shown.count, of: found.count))) }
        answer.blocks = [.table(view.numbered(table(shown, workspace, session), shown.count))]
        answer.rows = shown.map { row($0, workspace) }
        answer.things = shown.map { .voice($0) }
        answer.excluded = workspace.excluded
        answer.next = view.joined(Self.card) + next(query, shown.count, found, workspace, session)
        return answer
    }

    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] {
        VoiceOrder(try session.workspace(), session.language).keys.names
    }

    private func table(_ voices: [Int], _ workspace: Workspace, _ session: Session) -> Table {
        let language = session.language
        let columns = [
            Table.Column(session.say(Wording.voiceColumn)), Table.Column(session.say(Wording.calledLabel).lowercased()),
            Table.Column(session.say(Wording.kindLabel).lowercased()),
            Table.Column(session.say(Wording.sideLabel).lowercased()),
            Table.Column(session.say(Wording.statementsColumn), .right),
            Table.Column(session.say(Wording.inDraftColumn)),
        ]
        return Table(
            columns,
            voices.map { index in
                let voice = workspace.voices[index]
                let clauses = clauses(of: index, workspace).compactMap { workspace.mandate?.clauses[$0].number }
                return [
                    Table.Cell(voice.id), Table.Cell(voice.label), Table.Cell(kinds(voice, workspace, language)),
                    Table.Cell(voice.side?.phrase[language] ?? ""), Table.Cell("\(statements(of: index, workspace))"),
                    Table.Cell(clauses.isEmpty ? Wording.inNoClause[language] : clauses.joined(separator: ", ")),
                ]
            })
    }

    private func kinds(_ voice: Voice, _ workspace: Workspace, _ language: Language) -> String {
        voice.shares.map { share in
            let word = workspace.kinds[share.kind].word[language]
            return share.share == .one ? word : "\(word) \(share.share.text)"
        }.joined(separator: ", ")
    }

    private func statements(of voice: Int, _ workspace: Workspace) -> Int {
        workspace.statements(ofVoice: voice).count { workspace.statements[$0].isShown }
    }

    private func clauses(of voice: Int, _ workspace: Workspace) -> [Int] {
        Set(
            workspace.statements(ofVoice: voice).filter { workspace.statements[$0].isShown }.flatMap {
                workspace.clauses(on: $0)
            }
        )
        .sorted()
    }

    private func row(_ index: Int, _ workspace: Workspace) -> JSONObject {
        let voice = workspace.voices[index]
        var kinds: JSONObject = [:]
        for share in voice.shares { kinds.append(workspace.kinds[share.kind].name, .text(share.share.text)) }
        return [
            "id": .text(voice.id), "kinds": .object(kinds), "side": .text(voice.side?.rawValue),
            "statements": .number(statements(of: index, workspace)),
            "clauses": .list(
                clauses(of: index, workspace).compactMap { workspace.mandate?.clauses[$0].id }.map { .text($0) }),
        ]
    }

    private func next(
        _ query: Query, _ shown: Int, _ found: [Int], _ workspace: Workspace, _ session: Session
    ) -> [Answer.NextCommand] {
        let language = session.language
        if shown < found.count {
            let limit = "\(FilterField.Shape.limit.phrase[language]):\(found.count)"
            let parts = [Self.card.name(language), FilterText.withoutLimit(query.text), limit].filter { !$0.isEmpty }
            return [.init(gives: session.say(Wording.theRest), command: session.typed(parts.joined(separator: " ")))]
        }
        guard let first = found.first else { return [] }
        let field = FilterField.known(.voice).phrase[language]
        return [
            .init(
                gives: session.say(Wording.theirWords),
                command: session.typed("find \(field):\(workspace.voices[first].id)"))
        ]
    }
}
