import ArgumentParser
import Vision

/// `unanswered`: what follow or explain asks for and the draft does not answer, and whose words no clause rests on.
struct Unanswered: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "unanswered", danish: ["mangler"], group: .weigh, text: Wording.unansweredCard, needsSettings: true,
        isPublic: true)

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let weighing = try EqualWeighing(workspace)
        let answers = FollowOrExplain(workspace, weighing, session.view)
        let heard = HeardView(figures: session.figures(weighing.tally), session: session)
        let isPublic = session.view == .public
        let now = answers.unanswered
        let later = answers.unansweredAtAdoption
        let language = session.language
        var answer = Answer("unanswered")
        let settings = workspace.settings
        answer.lead = [
            session.say(
                isPublic
                    ? Wording.unansweredThemes(now.count) : Wording.unansweredLead(now.count, isShut: !now.isEmpty)),
            session.say(
                Wording.followOrExplain(voices: settings.voicesNeedingAnswer, share: settings.shareNeedingAnswer)),
        ]
        if let fault = answers.livedFault {
            let said = session.say(Wording.livedFaultShutsHearing(fault))
            // That all there is has been answered would say too much.
            if now.isEmpty { answer.lead[0] = said } else { answer.lead.insert(said, at: 1) }
        }
        let uncoded = workspace.uncodedLived.count
        if uncoded > 0, !isPublic { answer.lead.insert(session.say(Wording.uncodedShutHearing(uncoded)), at: 1) }
        // Each theme is said with its place.
        if !now.isEmpty { answer.lead += heard.shares }
        let lived = workspace.livedByTheme
        for theme in now {
            answer.blocks.append(.heading("  " + heading(theme, heard, answers)))
            answer.blocks.append(.lines(try lines(theme, lived[theme], answers, workspace, session)))
            let commands = isPublic ? [] : commands(theme, answers, workspace, session)
            if !commands.isEmpty { answer.blocks.append(.commands(commands)) }
        }
        answer.blocks.append(.lines(try rest(weighing, answers, later, heard)))
        answer.rows = (now + later).map { row($0, heard, answers) }
        answer.things = (now + later).map { .theme($0) }
        answer.excluded = workspace.excluded
        if let first = later.first, now.isEmpty {
            answer.next = [theirWords(first, Wording.readTheirWords, workspace, session)]
        } else if !now.isEmpty {
            let help = "\(Decide.card.name(language)) --\(OptionWord.help.phrase[language])"
            answer.next = [
                .init(gives: session.say(Wording.allClauses), command: session.typed(Draft.card.name(language))),
                .init(gives: session.say(Wording.explainInstead), command: session.typed(help)),
            ]
        }
        return answer
    }

    private func heading(
        _ theme: Int, _ heard: HeardView, _ answers: FollowOrExplain
    ) -> String {
        let (session, workspace) = (heard.session, heard.tally.workspace)
        let weighing = EqualWeighing(heard.tally)
        let kinds = weighing.kinds.filter { heard.tally.count(theme, $0) > .zero }.map {
            (kind: workspace.kinds[$0], said: heard.profile(theme, $0))
        }
        let onlyLived = answers.kinds(raising: theme) == [workspace.kinds.livedIndex]
        let parts = [workspace.themes[theme].title, session.say(Wording.raisedBy(kinds, onlyLived: onlyLived))]
        let rank = weighing.row(of: theme).map {
            session.say(Wording.rankByEqual($0.rank, isTied: $0.isTied, of: weighing.rows.count, workspace))
        }
        return (parts + [rank].compactMap { $0 }).joined(separator: "   ")
    }

    /// Somebody's words about it, what is lacking, and what to write.
    private func lines(
        _ theme: Int, _ lived: [Int], _ answers: FollowOrExplain, _ workspace: Workspace, _ session: Session
    ) throws -> [String] {
        let view = StatementView(session: session, workspace: workspace)
        var lines: [String] = []
        if let quote = try quote(lived, workspace, session) {
            let statement = workspace.statements[quote]
            let suffix = view.suffix(quote)
            let voices = statement.voices.map { workspace.voices[$0].id }.joined(separator: ", ")
            lines.append("      \(view.words(quote))\(suffix.isEmpty ? "" : " \(suffix)")")
            if session.view == .internal { lines.append("          \(voices) · \(workspace.name(statement))") }
        }
        if session.view == .internal, let fault = answers.fault(theme) {
            lines.append("      \(session.say(Wording.lacks(fault)))")
            let note = workspace.themes[theme].note.map { workspace.notes[$0].path }
            if fault != .noDecision, answering(theme, fault, answers) == nil {
                lines.append("      \(session.say(Wording.answerTheme(fault, in: note)))")
            }
        }
        return lines
    }

    /// The first clause that would answer a theme, were it named; nil where there is none, or something else is lacking.
    private func answering(_ theme: Int, _ fault: AnswerFault, _ answers: FollowOrExplain) -> Int? {
        guard [.noDecision, .noClauses, .noLivedStatement].contains(fault) else { return nil }
        return answers.answering(theme)
    }

    /// What answers it as it is typed; where no clause can yet, what asks for the answer, and all that was said of it.
    private func commands(
        _ theme: Int, _ answers: FollowOrExplain, _ workspace: Workspace, _ session: Session
    ) -> [Answer.NextCommand] {
        guard let fault = answers.fault(theme) else { return [] }
        let language = session.language
        if let mandate = workspace.mandate, let clause = answering(theme, fault, answers) {
            let decision = workspace.themes[theme].decision == .partly ? Decision.partly : .incorporated
            let words = [
                Decide.card.name(language), workspace.themes[theme].name, decision.phrase[language],
                mandate.clauses[clause].number,
            ]
            return [
                .init(gives: session.say(Wording.answerIt), command: session.typed(words.joined(separator: " ")))
            ]
        }
        let asks = [Decide.card.name(language), workspace.themes[theme].name]
        return [
            .init(gives: session.say(Wording.answerIt), command: session.typed(asks.joined(separator: " "))),
            theirWords(theme, Wording.readThem, workspace, session),
        ]
    }

    private func theirWords(
        _ theme: Int, _ gives: Phrase, _ workspace: Workspace, _ session: Session
    ) -> Answer.NextCommand {
        let kind = workspace.kinds.livedIndex.map { workspace.kinds[$0].word[session.language] } ?? ""
        let pair = FilterText.pair(.known(.theme), workspace.themes[theme].name, session.language)
        return .init(gives: session.say(gives), command: session.typed("find \(kind) \(pair)"))
    }

    /// A lived statement on a theme: rather in the speaker's own words, rather one that no clause rests on yet.
    private func quote(_ lived: [Int], _ workspace: Workspace, _ session: Session) throws -> Int? {
        let about = try session.visible(lived)
        func rank(_ index: Int) -> Int {
            (workspace.statements[index].isVerbatim ? 0 : 2) + (workspace.clauses(on: index).isEmpty ? 0 : 1)
        }
        return about.min { (rank($0), $0) < (rank($1), $1) }
    }

    private func rest(
        _ weighing: EqualWeighing, _ answers: FollowOrExplain, _ later: [Int], _ heard: HeardView
    ) throws -> [String] {
        let (session, workspace) = (heard.session, heard.tally.workspace)
        // What no clause rests on yet is the team's to work on.
        if session.view == .public { return [] }
        var lines: [String] = []
        if workspace.mandate != nil {
            let uptake = try Uptake(weighing.tally, answers.footing)
            if let lived = uptake.rows.first(where: { $0.kind == workspace.kinds.livedIndex }), !lived.missing.isEmpty {
                let everyone = weighing.heard.everyone[lived.kind].count
                lines.append(
                    session.say(
                        Wording.livedInNoClause(
                            Phrase(
                                da: "\(lived.missing.count) af \(everyone)", en: "\(lived.missing.count) of \(everyone)"
                            ))))
                let ids = lived.missing.prefix(24).map { workspace.voices[$0].id }.joined(separator: "  ")
                lines.append("  \(ids)\(lived.missing.count > 24 ? "  …" : "")")
            }
        }
        let counted = workspace.statements.indices.filter { workspace.statements[$0].isCounted }
        let unused = counted.filter { workspace.clauses(on: $0).isEmpty }
        let kinds = workspace.kinds.indices.compactMap { kind -> (Kind, Int)? in
            let n = unused.count { workspace.statements[$0].kind == kind }
            return n == 0 ? nil : (workspace.kinds[kind], n)
        }
        lines.append(session.say(Wording.statementsInNoClause(unused.count, of: counted.count, kinds)))
        if !later.isEmpty, let lived = workspace.kinds.livedIndex {
            let shown = later.prefix(8).map {
                (workspace.themes[$0].title, weighing.tally.count($0, lived), weighing.of[lived])
            }
            lines.append(session.say(Wording.atAdoption(shown, more: later.count - shown.count)))
        }
        if let mandate = workspace.mandate {
            var open = OpenMatters(workspace, mandate, answers, session.view)
            open.themes = 0
            open.uncoded = 0
            if let besides = Wording.besides(Wording.unsettledParts(open)) { lines.append(session.say(besides)) }
        }
        return lines
    }

    private func row(_ theme: Int, _ heard: HeardView, _ answers: FollowOrExplain) -> JSONObject {
        let workspace = heard.tally.workspace
        let isPublic = heard.figures.view == .public
        let lived = workspace.kinds.livedIndex
        return [
            "theme": .text(workspace.themes[theme].name),
            "n": lived.map { heard.json(heard.figures.n(theme, $0)) } ?? .null,
            "of": lived.map { heard.json(heard.figures.of($0)) } ?? .null,
            "rule": isPublic ? .null : .text(answers.isQ2(theme) ? "Q2" : "Q1"),
            "reason": .text(answers.fault(theme)?.rawValue),
        ]
    }
}
