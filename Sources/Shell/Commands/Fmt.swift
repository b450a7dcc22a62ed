import ArgumentParser
import Store
import Vision

/// `fmt [NOTE…]`: ids, links and form; says what it changed.
struct Fmt: StemmeCommand, OptionCarrier {
    static let reading = WorkspaceReading.wholly
    static let card = CommandCard(
        name: "fmt", danish: ["ordn"], group: .write, text: Wording.fmtCard, options: [.check], needsSettings: true)

    /// The findings that it mends.
    static let mends: Set<String> = ["moved-statement"]

    @OptionGroup var options: AnswerOptions
    @Flag var check = false
    @Argument var notes: [String] = []

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let chosen =
            try notes.isEmpty ? Array(workspace.notes.indices) : notes.map { try note($0.unquoted, workspace, session) }
        var formatter = NoteFormatter(workspace, random: SystemRandomNumberGenerator())
        var changed: [(path: String, result: NoteFormatter.Result)] = []
        var changes: [UndoLog.Change] = []
        for index in chosen {
            guard let result = formatter.format(index) else { continue }
            changed.append((workspace.notes[index].path, result))
            changes.append(
                .init(
                    path: workspace.notes[index].path, before: workspace.notes[index].source.bytes, after: result.bytes)
            )
        }
        if !check, !changes.isEmpty {
            let typed = ([Self.card.name(session.language)] + notes).joined(separator: " ")
            try UndoLog(root: session.root()).make(.init(command: typed, changes: changes))
            session.forget()
        }
        var answer = Answer("fmt")
        answer.lead = [
            session.say(
                Wording.formatted(
                    notes: changed.count, ids: changed.reduce(0) { $0 + $1.result.newIDs },
                    reshaped: changed.reduce(0) { $0 + $1.result.reshaped },
                    links: changed.reduce(0) { $0 + $1.result.mendedLinks }, isDry: check))
        ]
        if !changed.isEmpty { answer.blocks = [.table(table(changed, session))] }
        answer.rows = changed.map {
            [
                "path": .text($0.path), "ids": .number($0.result.newIDs), "form": .number($0.result.reshaped),
                "links": .number($0.result.mendedLinks),
            ]
        }
        answer.hasFindings = check && !changed.isEmpty
        return answer
    }

    private func note(_ name: String, _ workspace: Workspace, _ session: Session) throws -> Int {
        if let index = try session.workspacePaths(name).lazy.compactMap({ workspace.names.notesByPath[$0] }).first {
            return index
        }
        if case .note(let index)? = try workspace.thing(named: name) { return index }
        if let index = workspace.names.notes(named: Reference(name).text).first { return index }
        throw UsageError(Wording.noSuchNote(name), help: .nearestName(workspace.nearestName(to: name)))
    }

    private func table(_ changed: [(path: String, result: NoteFormatter.Result)], _ session: Session) -> Table {
        Table(
            [
                .init(session.say(Wording.noteColumnTitle)), .init(session.say(Wording.idsColumn), .right),
                .init(session.say(Wording.formColumn), .right), .init(session.say(Wording.linksColumn), .right),
            ],
            changed.map {
                [
                    Table.Cell($0.path), Table.Cell("\($0.result.newIDs)"), Table.Cell("\($0.result.reshaped)"),
                    Table.Cell("\($0.result.mendedLinks)"),
                ]
            })
    }
}
