import ArgumentParser
import Store
import Vision

/// `decide THEME DECISION …`: what becomes of a theme, written into its note; `decide THEME` says what may be written.
struct Decide: StemmeCommand, OptionCarrier {
    static let reading = WorkspaceReading.wholly
    static let card = CommandCard(
        name: "decide", danish: ["beslut"], group: .write, text: Wording.decideCard, needsSettings: true)

    @OptionGroup var options: AnswerOptions
    @Argument var words: [String] = []

    /// What was typed, understood.
    private struct Order {
        var theme: Int
        var decision: Decision
        var clauses: [Int] = []
        var sentTo: String?
        var reason: String?
    }

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        if let theme = undecided(workspace, session) { return try choices(theme, workspace, session) }
        let order = try order(workspace, session)
        let theme = workspace.themes[order.theme]
        let change = try change(order, theme, workspace)
        let typed = ([Self.card.name] + words).joined(separator: " ")
        try UndoLog(root: session.root()).make(.init(command: typed, changes: [change]))
        session.forget()
        var answer = Answer("decide")
        let numbers = order.clauses.compactMap { workspace.mandate?.clauses[$0].number }
        answer.lead = [
            session.say(
                Wording.decided(
                    change.path, order.decision, clauses: numbers, sentTo: order.sentTo, hasReason: order.reason != nil)
            )
        ]
        answer.rows = [
            [
                "theme": .text(theme.name), "decision": .text(order.decision.rawValue),
                "clauses": .list(order.clauses.compactMap { workspace.mandate?.clauses[$0].id }.map { .text($0) }),
                "sent_to": .text(order.sentTo), "reason": .text(order.reason), "path": .text(change.path),
            ]
        ]
        answer.next = [
            .init(gives: session.say(Wording.takeBack), command: session.typed(Undo.card.name(session.language)))
        ]
        try remark(order, theme, workspace, session, &answer)
        return answer
    }

    // MARK: Asking

    /// The theme, where nothing else was typed.
    private func undecided(_ workspace: Workspace, _ session: Session) -> Int? {
        guard !words.isEmpty, !words.dropFirst().contains(where: { Decision(read: $0) != nil }),
            case .theme(let theme)? = try? session.themeFirst(named: words.joined(separator: " ").unquoted)
        else { return nil }
        return theme
    }

    /// What may be decided of a theme, in its own name; nothing is written, for what only the team can say is lacking.
    private func choices(_ index: Int, _ workspace: Workspace, _ session: Session) throws -> Answer {
        let (theme, language) = (workspace.themes[index], session.language)
        let weighing = try EqualWeighing(workspace)
        let heard = HeardView(figures: session.figures(weighing.tally), session: session)
        let answers = FollowOrExplain(workspace, weighing)
        let thing = ThingView(session: session, workspace: workspace)
        var answer = Answer("decide")
        answer.lead = ["\(theme.title)   \(thing.profile(index, heard))   \(thing.standing(index, answers))"]
        let name = theme.name
        answer.blocks = [
            .heading(session.say(Wording.decideOneOf)),
            .lines(
                Decision.allCases.map { decision in
                    "  " + session.say(Wording.decideChoice(Self.card.name(language), name, decision))
                }),
        ]
        answer.rows = [
            [
                "theme": .text(theme.name), "decision": .text(theme.decision?.rawValue), "clauses": .list([]),
                "sent_to": .null, "reason": .null, "path": .null,
            ]
        ]
        answer.next = [
            .init(gives: session.say(Wording.allClauses), command: session.typed(Draft.card.name(language))),
            .init(
                gives: session.say(Wording.theirWords),
                command: session.typed("find \(FilterText.pair(.known(.theme), theme.name, language))")),
        ]
        return answer
    }

    // MARK: Understanding

    private func order(_ workspace: Workspace, _ session: Session) throws -> Order {
        let usage = Wording.seeUsage(Self.card.usage)
        guard let at = words.indices.dropFirst().first(where: { Decision(read: words[$0]) != nil }),
            let decision = Decision(read: words[at])
        else {
            let said = words.dropFirst().first ?? ""
            throw UsageError(
                Wording.noDecision(said),
                help: .didYouMean(
                    Decision.lexicon.nearest(to: said), else: Decision.lexicon.spellings(session.language)))
        }
        let name = words[..<at].joined(separator: " ").unquoted
        guard case .theme(let theme) = try session.themeFirst(named: name) else {
            throw UsageError(Wording.decideOnlyThemes, help: .nearestName(workspace.nearestName(to: name)))
        }
        var order = Order(theme: theme, decision: decision)
        var rest = Array(words[(at + 1)...])
        // The shell takes quotation marks off a single word; of a theme left out all that follows is the reason.
        let isReason: Bool
        switch decision {
        case .notIncluded: isReason = rest.count == 1
        case .outside: isReason = rest.count == 2
        case .incorporated, .partly: isReason = false
        }
        if let last = rest.last, isReason || last != last.unquoted {
            order.reason = last.unquoted.trimmed
            rest.removeLast()
        }
        switch decision {
        case .incorporated, .partly:
            for name in rest.flatMap({ $0.split(separator: ",") }).map({ String($0) }) {
                guard let clause = workspace.mandate?.clause(named: name) else {
                    throw UsageError(
                        .unknownClause(name),
                        help: .nearestClause(Nearest.of(name, among: (workspace.mandate?.clauses ?? []).map(\.id))))
                }
                if !order.clauses.contains(clause) { order.clauses.append(clause) }
            }
            if order.clauses.isEmpty { throw UsageError(Wording.decideNeedsClause, help: usage) }
        case .outside:
            guard !rest.isEmpty, !Wording.isPlaceholder(rest.joined(separator: " ")) else {
                throw UsageError(Wording.decideNeedsReceiver, help: usage)
            }
            order.sentTo = rest.joined(separator: " ").unquoted
        case .notIncluded:
            if !rest.isEmpty { throw UsageError(Wording.decideReasonInQuotes, help: usage) }
        }
        if [.outside, .notIncluded].contains(decision), order.reason.map(Wording.isPlaceholder) ?? true {
            throw UsageError(Wording.decideNeedsReason, help: usage)
        }
        return order
    }

    // MARK: Writing

    private func change(_ order: Order, _ theme: Theme, _ workspace: Workspace) throws -> UndoLog.Change {
        let language = workspace.settings.language
        let values: [(key: NoteKey, value: FrontMatterEdit.Value?)] = [
            (.decision, .text(order.decision.phrase[language])),
            (
                .clauses,
                order.clauses.isEmpty ? nil : .list(order.clauses.compactMap { workspace.mandate?.clauses[$0].id })
            ),
            (.reason, order.reason.map { .text($0) }),
            (.sentTo, order.sentTo.map { .text($0) }),
        ]
        guard let note = theme.note.map({ workspace.notes[$0] }) else {
            return try newNote(theme, values, workspace)
        }
        if note.facts.frontMatter.fault != nil {
            throw UsageError(Wording.frontMatterFirst(note.path), help: Wording.seeCheck)
        }
        let edit = FrontMatterEdit(note.source, language: language)
        return .init(path: note.path, before: note.source.bytes, after: edit.setting(values))
    }

    /// A note for a theme that was only named on statements.
    private func newNote(
        _ theme: Theme, _ values: [(key: NoteKey, value: FrontMatterEdit.Value?)], _ workspace: Workspace
    ) throws -> UndoLog.Change {
        guard !theme.name.contains("/"), !theme.name.hasPrefix(".") else {
            throw UsageError(Wording.noFileName(theme.name), help: .makeThemeNote(nil))
        }
        let language = workspace.settings.language
        let beside = workspace.themes.lazy.compactMap(\.note).first.map { workspace.notes[$0].path }
        let folder =
            beside.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
            ?? Folder.lexicon.spelled(.themes, language)
        let path = folder.isEmpty ? "\(theme.name).md" : "\(folder)/\(theme.name).md"
        let empty = SourceText(path: path, bytes: Array("---\n---\n".utf8))
        let type: [(key: NoteKey, value: FrontMatterEdit.Value?)] = [(.type, .text(NoteType.theme.phrase[language]))]
        return .init(
            path: path, before: nil, after: FrontMatterEdit(empty, language: language).setting(type + values))
    }

    /// What the decision does not yet have behind it: a clause that rests on what lived experience said of the theme.
    private func remark(
        _ order: Order, _ theme: Theme, _ workspace: Workspace, _ session: Session, _ answer: inout Answer
    ) throws {
        guard !order.clauses.isEmpty, let lived = workspace.kinds.livedIndex, let mandate = workspace.mandate else {
            return
        }
        let answers = FollowOrExplain(workspace, try EqualWeighing(workspace))
        if order.clauses.contains(where: { answers.citesLived($0, order.theme) }) { return }
        answer.remarks = [
            session.say(Wording.notOnLivedOf(order.clauses.map { mandate.clauses[$0].number }, theme.title))
        ]
        let language = session.language
        answer.next.append(
            .init(
                gives: session.say(Wording.theirWords),
                command: session.typed(
                    "find \(workspace.kinds[lived].word[language]) "
                        + FilterText.pair(.known(.theme), theme.name, language))))
    }
}
