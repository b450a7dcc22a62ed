import Store
import Vision

/// What a withdrawal did or would do, what rested on the words, and where they may still be.
struct WithdrawalView {
    /// Whether it was done, or only would be.
    var isDone = false
    /// Whether somebody is asked right below, so that what to type next need not be said.
    var isAsked = false
    /// Where the words still stand.
    var places: [Place] = []
    /// Files that could not be searched.
    var unread: [String] = []
    /// The confidential folder that is there.
    var confidential: String?
    /// The top folder of git's repository; nil where there is none.
    var repository: String?
    var root = ""

    private let withdrawal: Withdrawal
    private let workspace: Workspace
    private let session: Session
    private let name: String
    private let isVoice: Bool

    init(_ withdrawal: Withdrawal, _ workspace: Workspace, _ session: Session) {
        self.withdrawal = withdrawal
        self.workspace = workspace
        self.session = session
        switch withdrawal.subject {
        case .voice(let index): (name, isVoice) = (workspace.voices[index].id, true)
        case .statement(let index): (name, isVoice) = (workspace.name(workspace.statements[index]), false)
        }
    }

    func answer() -> Answer {
        var answer = Answer("withdraw")
        let isNothing = withdrawal.changes.isEmpty && withdrawal.blocked.isEmpty && !isVoice
        if isNothing, isDone {
            answer.lead = [session.say(Wording.alreadyEmpty(name))]
        } else {
            answer.lead = [
                session.say(
                    Wording.withdrawLead(
                        name, places: withdrawal.emptied.count, isVoice: isVoice, isDone: isDone)),
                session.say(Wording.neverUndone),
            ]
        }
        let consequences = consequences()
        answer.rows = rows(consequences)
        if consequences.isEmpty {
            if !isNothing { answer.blocks.append(.lines([session.say(Wording.nothingRestedOnIt)])) }
        } else {
            answer.blocks += [
                .heading(session.say(Wording.restedOnIt(isDone: isDone))),
                .lines(consequences.map { session.say($0.said) }),
            ]
        }
        guard isDone else {
            answer.hasFindings = true
            if isAsked { return answer }
            answer.next = [
                .init(gives: session.say(Wording.lookAtIt), command: typed(Show.card)),
                .init(
                    gives: session.say(Wording.withdrawIt),
                    command: typed(Withdraw.card, " --\(OptionWord.yes.phrase[session.language])")),
            ]
            return answer
        }
        answer.blocks += [.heading(session.say(Wording.cleared)), .lines(cleared)]
        let left = stillHere
        if !left.isEmpty {
            answer.blocks += [.heading(session.say(Wording.wordsStillHere)), .lines(left)]
        }
        if let repository { answer.blocks += history(repository) }
        answer.remarks = [session.say(Wording.cannotReach), session.say(Wording.wantsAnswer)]
        answer.hasFindings = !withdrawal.blocked.isEmpty || !places.isEmpty
        return answer
    }

    private func typed(_ card: CommandCard, _ option: String = "") -> String {
        session.typed("\(card.name(session.language)) \(name)\(option)")
    }

    // MARK: What rested on it

    private struct Consequence {
        var part: String
        var thing: String?
        var place: Place
        var said: Phrase
    }

    private func consequences() -> [Consequence] {
        let rested = WithdrawalConsequences(withdrawal)
        let clauses = workspace.mandate?.clauses ?? []
        var found: [Consequence] = rested.clauses.map {
            .init(
                part: "clause", thing: clauses[$0.clause].id, place: clauses[$0.clause].place,
                said: Wording.clauseLost(
                    clauses[$0.clause].number, left: $0.left, lived: $0.leftLived, isDone: isDone))
        }
        for lost in rested.themes {
            let theme = workspace.themes[lost.theme]
            guard let decision = theme.decision, let note = theme.note else { continue }
            found.append(
                .init(
                    part: "decision", thing: theme.name, place: workspace.notes[note].place(.decision),
                    said: Wording.decisionLost(theme.title, decision, lived: lost.leftLived, isDone: isDone)))
        }
        found += rested.opposed.map {
            .init(
                part: "dissent", thing: clauses[$0].id, place: clauses[$0].place,
                said: Wording.oppositionLost(clauses[$0].number, isDone: isDone))
        }
        for dissent in withdrawal.dissents.compactMap({ workspace.mandate?.dissents[$0] }) {
            let clause = dissent.clause.map { clauses[$0] }
            found.append(
                .init(
                    part: "dissent", thing: clause?.id, place: dissent.place,
                    said: Wording.opinionTakenOut(clause?.number, isDone: isDone)))
        }
        if withdrawal.evidenceLines > 0, let path = workspace.evidencePath {
            found.append(
                .init(
                    part: "evidence", thing: nil, place: Place(path),
                    said: Wording.evidenceTakenOut(withdrawal.evidenceLines, isDone: isDone)))
        }
        found += rested.promises.map { index in
            let promise = workspace.promises[index]
            let name = promise.id ?? promise.place.name
            return .init(part: "promise", thing: name, place: promise.place, said: Wording.promiseTouched(name))
        }
        found += statements(rested.answers, "answer", Wording.answerTouched)
        found += statements(withdrawal.suspended, "suspended", Wording.jointWaits)
        return found + statements(withdrawal.blocked, "not-emptied", Wording.notEmptied)
    }

    private func statements(_ indices: [Int], _ part: String, _ said: (String) -> Phrase) -> [Consequence] {
        indices.map { index in
            let statement = workspace.statements[index]
            let name = workspace.name(statement)
            return .init(part: part, thing: name, place: workspace.place(statement), said: said(name))
        }
    }

    private func rows(_ consequences: [Consequence]) -> [JSONObject] {
        func row(_ part: String, _ thing: String?, _ place: Place) -> JSONObject {
            [
                "part": .text(part), "id": .text(thing), "path": .text(place.path),
                "line": place.line > 0 ? .number(place.line) : .null, "done": .bool(isDone),
            ]
        }
        let emptied = withdrawal.emptied.map {
            row("emptied", $0.id, workspace.place(workspace.statements[$0.statement]))
        }
        return emptied + consequences.map { row($0.part, $0.thing, $0.place) }
            + places.map { row("still-here", nil, $0) }
    }

    // MARK: What was cleared, and what was not

    private var cleared: [String] {
        let paths = withdrawal.changes.map(\.path)
        return (paths.isEmpty ? [] : [session.say(Wording.clearedFiles(paths))]) + [session.say(Wording.clearedKept)]
    }

    private var stillHere: [String] {
        var lines = places.map { session.say(Wording.takeOut($0.name)) }
        if isVoice, let note = workspace.notes.first(where: { $0.name.nameKey == name.nameKey }) {
            lines.append(session.say(Wording.ownNote(note.path)))
        }
        func isIn(_ folder: Folder) -> (String) -> Bool {
            { path in path.split(separator: "/").first.flatMap { Folder(read: $0) } == folder }
        }
        let documents = unread.filter(isIn(.export))
        if !documents.isEmpty { lines.append(session.say(Wording.exportedBefore(documents))) }
        if isVoice, let confidential {
            lines.append(session.say(Wording.confidentialUntouched(confidential)))
        }
        let others = unread.filter { !isIn(.export)($0) }
        if !others.isEmpty { lines.append(session.say(Wording.notSearched(others))) }
        return lines
    }

    /// The steps that take the files' earlier texts out of git's history, each as it is typed.
    private func history(_ repository: String) -> [Answer.Block] {
        let prefix = root.hasPrefix(repository + "/") ? String(root.dropFirst(repository.count + 1)) + "/" : ""
        let paths = withdrawal.changes.map { ShellQuoting.argument(prefix + $0.path) }.joined(separator: " ")
        guard !paths.isEmpty else { return [] }
        // They stand once more inside quotation marks.
        let inner = paths.replacing("'", with: "'\\''")
        let message = session.say(Wording.commitMessage)
        let steps = [
            "cd \(ShellQuoting.argument(repository))",
            "git add -- \(paths) && git commit -m '\(message)'",
            "copy=$(mktemp -d) && cp --parents -- \(paths) \"$copy\"",
            "git filter-branch --index-filter 'git rm -q --cached --ignore-unmatch -- \(inner)' "
                + "--tag-name-filter cat -- --all",
            "cp -r \"$copy\"/. . && git add -- \(paths) && git commit -m '\(message)' && rm -r \"$copy\"",
            "git for-each-ref --format='delete %(refname)' refs/original | git update-ref --stdin",
            "git reflog expire --expire=now --expire-unreachable=now --all && git gc --prune=now",
            "git push --force --all && git push --force --tags",
        ]
        return [
            .heading(session.say(Wording.cleanHistory))
        ]
            + steps.enumerated().map { .commands([.init(gives: "\($0.offset + 1)", command: $0.element)]) }
            + [.lines([session.say(Wording.historyOrder)])]
    }
}
