import ArgumentParser
import Vision

/// `notes [FILTER]`: notes by type and field.
struct Notes: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "notes", danish: ["noter"], group: .explore, text: Wording.notesCard, takesFilter: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    static let limit = 25

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace, language: session.language, notes: true)
        let query = try parser.read()
        let found = try NoteFilter(query, in: workspace, language: session.language).notes()
        let limit = query.limit ?? (session.format.isText ? Notes.limit : found.count)
        let shown = Array(found.prefix(limit))
        let counts = workspace.statements.reduce(into: [Int: Int]()) { counts, statement in
            if statement.isShown { counts[statement.note, default: 0] += 1 }
        }
        let language = session.language
        var answer = Answer("notes")
        let filter = Wording.filter(query.filter, [], workspace, of: .notes)
        answer.lead = [
            session.say(
                Wording.foundNotes(
                    found.count, of: workspace.notes.count, filter, isEverything: query.filter.isEverything))
        ]
        let view = QueryView(query: query, workspace: workspace, session: session)
        answer.lead += view.notes
        if shown.count < found.count { answer.lead.append(session.say(Wording.showing(shown.count, of: found.count))) }
        answer.blocks = [.table(view.numbered(table(shown, counts, workspace, session), shown.count))]
        answer.rows = shown.map { index in
            let note = workspace.notes[index]
            return [
                "note": .text(note.name), "type": .text(note.type.rawValue), "title": .text(note.title),
                "date": .text(note.date?.text), "path": .text(note.path), "statements": .number(counts[index] ?? 0),
            ]
        }
        answer.things = shown.map { .note($0) }
        if shown.count < found.count {
            let limit = "\(FilterField.Shape.limit.phrase[language]):\(found.count)"
            let parts = [Self.card.name(language), FilterText.withoutLimit(query.text), limit].filter { !$0.isEmpty }
            answer.next = [
                .init(gives: session.say(Wording.theRest), command: session.typed(parts.joined(separator: " ")))
            ]
        } else if let first = found.first {
            answer.next = [
                .init(
                    gives: session.say(Wording.noteNext),
                    command: session.typed("\(Show.card.name(language)) \(workspace.notes[first].name)"))
            ]
        }
        answer.next = view.joined(Self.card) + answer.next
        return answer
    }

    /// The fields that are worth a column where all notes are of one type.
    private static func fields(of type: NoteType) -> [NoteKey] {
        switch type {
        case .event: [.date, .place]
        case .source: [.date, .sender, .publisher]
        case .theme: [.broader, .decision, .clauses]
        case .body: [.municipality, .period]
        case .measure: [.end, .remains]
        case .plan: [.end, .owner]
        case .mandate: [.status, .version, .date]
        case .response: [.sender, .decision]
        case .person: [.party, .offices]
        case .word: [.aliases, .contestedWith]
        case .note, .vision, .notebook: [.date]
        }
    }

    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] {
        NoteOrder(try session.workspace(), session.language).keys.names
    }

    private func table(_ notes: [Int], _ counts: [Int: Int], _ workspace: Workspace, _ session: Session) -> Table {
        let language = session.language
        let types = Set(notes.map { workspace.notes[$0].type })
        let holdStatements = notes.contains { counts[$0] != nil }
        let fields = types.count == 1 ? types.first.map(Self.fields) ?? [] : [.date]
        let ofType = types.count == 1 ? [] : [Table.Column(session.say(Wording.typeColumn))]
        let columns =
            [Table.Column(session.say(Wording.noteColumn))] + ofType
            + fields.map { Table.Column($0.phrase[language].replacing("_", with: " ")) }
            + (holdStatements ? [Table.Column(session.say(Wording.statementsColumn), .right)] : [])
        return Table(
            columns,
            notes.map { index in
                let note = workspace.notes[index]
                let type = types.count == 1 ? [] : [Table.Cell(note.type.phrase[language])]
                return [Table.Cell(note.title)] + type + fields.map { Table.Cell(value($0, note, workspace, language)) }
                    + (holdStatements ? [Table.Cell("\(counts[index] ?? 0)")] : [])
            })
    }

    /// A field as people read it: dates in words, links as the titles of what they point to.
    private func value(_ key: NoteKey, _ note: Note, _ workspace: Workspace, _ language: Language) -> String {
        note.texts(key).map { text in
            if let period = Period(text) { return Wording.date(period)[language] }
            if let decision = Decision(read: text), key == .decision { return decision.phrase[language] }
            return workspace.readable(text)
        }.joined(separator: ", ")
    }
}
