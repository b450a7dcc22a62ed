import ArgumentParser
import Vision

/// `ended`: measures that ended, and what remained.
struct Ended: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "ended", danish: ["ophørt"], group: .weigh, text: Wording.endedCard, needsSettings: true, isPublic: true)

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let today = workspace.today
        let ended = workspace.notes.indices.compactMap { index -> (note: Int, end: Period)? in
            let note = workspace.notes[index]
            guard note.type == .measure, let end = note.text(.end).flatMap({ Period($0) }) else { return nil }
            if let today, end.last >= today.first { return nil }
            return (index, end)
        }.sorted { ($0.end.last, workspace.notes[$0.note].path) < ($1.end.last, workspace.notes[$1.note].path) }
        let language = session.language
        var answer = Answer("ended")
        answer.lead = [session.say(Wording.endedLead(ended.count, today: today))]
        let about = session.view == .public ? [:] : Ended.statementsAbout(workspace)
        for (index, end) in ended {
            let note = workspace.notes[index]
            let start = note.text(.start).flatMap { Period($0) }.map { Wording.date($0)[language] }
            let span = [start ?? "", Wording.date(end)[language]].filter { !$0.isEmpty }.joined(separator: " – ")
            answer.blocks.append(.heading("\(note.title)   \(span)"))
            answer.blocks.append(.fields(try fields(note, about[note.name.nameKey] ?? 0, workspace, session)))
        }
        answer.rows = try ended.map { try row(workspace.notes[$0.note], session) }
        answer.things = ended.map { .note($0.note) }
        if let first = ended.first {
            answer.next = [
                .init(
                    gives: session.say(Wording.oneMeasure),
                    command: session.typed("\(Show.card.name(language)) \(workspace.notes[first.note].name)"))
            ]
        }
        return answer
    }

    /// How many shown statements speak to, for or against each name, in the form in which names are compared.
    private static func statementsAbout(_ workspace: Workspace) -> [String: Int] {
        var about: [String: Int] = [:]
        for statement in workspace.statements where statement.isShown {
            guard let details = statement.details else { continue }
            let names = (details.to + details.supports + details.opposes).compactMap {
                $0.name.split(separator: "/").last.map { String($0).nameKey }
            }
            for name in Set(names) { about[name, default: 0] += 1 }
        }
        return about
    }

    private func fields(
        _ note: Note, _ about: Int, _ workspace: Workspace, _ session: Session
    ) throws -> [Answer.Field] {
        func field(_ label: Phrase, _ value: String?) throws -> Answer.Field? {
            try value.map { Answer.Field(label: "  \(session.say(label))", values: [try session.shown($0)]) }
        }
        return [
            try field(Wording.remainsLabel, note.text(.remains) ?? session.say(Wording.remainsNotSaid)),
            try field(Wording.resultLabel, note.text(.result)), try field(Wording.fundingLabel, note.text(.funding)),
            try field(Wording.ownerLabel, note.text(.owner).map(workspace.title(named:))),
            try field(Wording.successorLabel, note.text(.successor).map(workspace.title(named:))),
            try field(Wording.saidAboutLabel, about == 0 ? nil : "\(about)"),
        ].compactMap { $0 }
    }

    private func row(_ note: Note, _ session: Session) throws -> JSONObject {
        [

            "measure": .text(note.name), "title": .text(note.title), "start": .text(note.text(.start)),
            "end": .text(note.text(.end)), "remains": .text(try note.text(.remains).map(session.shown)),
            "result": .text(try note.text(.result).map(session.shown)),
            "funding": .text(try note.text(.funding).map(session.shown)),
            "owner": .text(try note.text(.owner).map(session.shown)),
            "successor": .text(try note.text(.successor).map(session.shown)),
            "path": session.view == .public ? .null : .text(note.path),
        ]
    }
}
