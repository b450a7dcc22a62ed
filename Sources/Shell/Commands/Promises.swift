import ArgumentParser
import Vision

/// `promises`: what people in office said they would do; unanswered first, oldest first.
struct Promises: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "promises", danish: ["løfter"], group: .weigh, text: Wording.promisesCard, needsSettings: true,
        isPublic: true)

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        // What has no date is not known to be recent.
        func order(_ index: Int) -> (Int, Int, Int) {
            let promise = workspace.promises[index]
            return (promise.answered == nil ? 0 : 1, promise.date?.first ?? 0, index)
        }
        let all = workspace.promises.indices.sorted { order($0) < order($1) }
        let open = all.filter { workspace.promises[$0].answered == nil }
        let language = session.language
        var answer = Answer("promises")
        answer.lead = [session.say(Wording.promisesLead(all.count, unanswered: open.count))]
        let entries = all.enumerated().map { row, index in
            entry(
                leaving(workspace.promises[index], workspace, session), session.isPrompt ? row + 1 : nil, workspace,
                session)
        }
        for (heading, entries) in [
            (Wording.unansweredPromises, entries.prefix(open.count)),
            (Wording.answeredPromises, entries.dropFirst(open.count)),
        ] where !entries.isEmpty {
            answer.blocks += [.heading(session.say(heading)), .entries(Array(entries))]
        }
        answer.rows = all.map { row(leaving(workspace.promises[$0], workspace, session), workspace, session.view) }
        answer.things = all.map { .promise($0) }
        if let id = all.lazy.compactMap({ workspace.promises[$0].id }).first {
            answer.next = [
                .init(
                    gives: session.say(Wording.onePromise), command: session.typed("\(Show.card.name(language)) \(id)"))
            ]
        }
        return answer
    }

    /// A promise as the answer may show it.
    private func leaving(_ promise: Promise, _ workspace: Workspace, _ session: Session) -> Promise {
        session.view == .public
            ? PublicWords(workspace, status: .draft).leaving(promise, session.language) : promise
    }

    private func entry(_ promise: Promise, _ number: Int?, _ workspace: Workspace, _ session: Session) -> Answer.Entry {
        let (language, view) = (session.language, session.view)
        let today = workspace.today?.first
        let due = promise.due.map { text -> Phrase in
            let day = Period(text)
            let isOver = promise.answered == nil && (day.flatMap { day in today.map { $0 > day.last } } ?? false)
            return Wording.due(day.map { Wording.date($0) } ?? Phrase(text), isOver: isOver)
        }
        let answered = promise.answered.map { text in
            Wording.answeredOn(Period(text).map { Wording.date($0) } ?? Phrase(text))
        }
        let who = [promise.giver.map(workspace.title(named:)), promise.office].compactMap { $0 }.joined(separator: ", ")
        let to = promise.to.map { workspace.title(named: $0.text) }
        let first = [
            who, to.isEmpty ? "" : Wording.promisedTo(to)[language],
            promise.date.map { Wording.date($0)[language] } ?? "",
            promise.grade.map { Wording.grades[$0][language] } ?? "",
        ]
        let second = [
            due?[language] ?? "", answered?[language] ?? "", promise.answer.map(workspace.readable) ?? "",
            Wording.titles(promise.themes.map { workspace.themes[$0].title }),
            promise.id ?? (view == .public ? "" : promise.place.name),
        ]
        return Answer.Entry(
            number: number, words: InlineMarkdown.plain(promise.text),
            details: [first, second].map { $0.filter { !$0.isEmpty }.joined(separator: " · ") }.filter { !$0.isEmpty })
    }

    private func row(_ promise: Promise, _ workspace: Workspace, _ view: View) -> JSONObject {
        [
            "id": .text(promise.id), "text": .text(promise.text), "giver": .text(promise.giver),
            "office": .text(promise.office), "to": .list(promise.to.map { .text($0.text) }),
            "date": .text(promise.date?.text), "grade": promise.grade.map { .number($0) } ?? .null,
            "due": .text(promise.due), "answered": .text(promise.answered), "answer": .text(promise.answer),
            "themes": .list(promise.themes.map { .text(workspace.themes[$0].name) }),
            "path": view == .public ? .null : .text(promise.place.path),
            "line": view == .public ? .null : .number(promise.place.line),
        ]
    }
}
