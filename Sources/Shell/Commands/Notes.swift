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
        var parser = FilterParser(filter.joined(separator: " "), workspace, notes: true)
        let query = try parser.read()
        let found = try NoteFilter(query, in: workspace).notes()
        let limit = query.limit ?? (session.format.isText ? Notes.limit : found.count)
        let shown = Array(found.prefix(limit))
        let counts = workspace.statements.reduce(into: [Int: Int]()) { counts, statement in
            if statement.isShown { counts[statement.note, default: 0] += 1 }
        }
        let language = session.language
        var answer = Answer("notes")
        let filter = Wording.filter(query.filter, [], workspace)
        answer.lead = [
            session.say(
                Wording.foundNotes(
                    found.count, of: workspace.notes.count, filter, isEverything: query.filter.isEverything))
        ]
        if shown.count < found.count { answer.lead.append(session.say(Wording.showing(shown.count, of: found.count))) }
        answer.blocks = [
            .table(
                Table(
                    [
                        .init(session.say(Wording.noteColumn)), .init(session.say(Wording.typeColumn)),
                        .init(session.say(Wording.dateColumn)), .init(session.say(Wording.statementsColumn), .right),
                    ],
                    shown.map { index in
                        let note = workspace.notes[index]
                        return [
                            Table.Cell(note.title), Table.Cell(note.type.phrase[language]),
                            Table.Cell(note.date.map { Wording.date($0)[language] } ?? ""),
                            Table.Cell("\(counts[index] ?? 0)"),
                        ]
                    }))
        ]
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
        return answer
    }
}
