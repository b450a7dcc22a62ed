import ArgumentParser
import Vision

/// `themes [FILTER]`: n of N per kind, the equal score, and where each theme is in the draft.
struct Themes: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "themes", danish: ["temaer"], group: .explore, text: Wording.themesCard, takesFilter: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    /// How many are shown where nobody said.
    static let limit = 20

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace)
        let query = try parser.read()
        let selected = try StatementFilter(query, in: workspace, words: FilterWords(session))
        let weighing = try EqualWeighing(workspace, only: query.filter.isEverything ? nil : { selected($0) })
        // Where a theme stands does not depend on what is asked.
        let answers = try FollowOrExplain(
            workspace, query.filter.isEverything ? weighing : EqualWeighing(workspace))
        // A filter leaves most themes without anybody who raised them; without one, 0 is what must be seen.
        let all =
            query.filter.isEverything
            ? weighing.rows : weighing.rows.filter { row in row.n.contains { $0 > .zero } }
        let limit = query.limit ?? (session.format.isText ? Themes.limit : all.count)
        let shown = Array(all.prefix(limit))
        var answer = Answer("themes")
        let heard = HeardView(tally: weighing.tally, session: session)
        answer.lead =
            ["\(session.say(Wording.themesLead(all.count))) \(try heard.weighing())"]
            + heard.notes(isSelection: !query.filter.isEverything)
        if !query.filter.isEverything {
            let filter = Wording.filter(query.filter, selected.words, workspace)
            answer.lead.append(session.say(Wording.restricted(filter)))
        }
        let view = QueryView(query: query, workspace: workspace, session: session)
        answer.lead += view.notes
        if all.count < weighing.rows.count {
            answer.lead.append(session.say(Wording.themesWithNobody(weighing.rows.count - all.count)))
        }
        if shown.count < all.count { answer.lead.append(session.say(Wording.showing(shown.count, of: all.count))) }
        answer.blocks = [.table(table(shown, weighing, answers, workspace, session))]
        answer.remarks = try remarks(shown, weighing, workspace, session)
        answer.rows = shown.map { row($0, weighing, answers, workspace) }
        answer.things = shown.map { .theme($0.theme) }
        answer.excluded = workspace.excluded
        answer.next = view.joined(Self.card) + next(query, shown, of: all.count, workspace, session)
        return answer
    }

    private func table(
        _ rows: [EqualWeighing.Row], _ weighing: EqualWeighing, _ answers: FollowOrExplain, _ workspace: Workspace,
        _ session: Session
    ) -> Table {
        let language = session.language
        // Kinds without weight stand in the lead and in the rows for programs.
        let view = HeardView(tally: weighing.tally, session: session)
        let kinds = view.columns
        var columns = [
            Table.Column(session.say(Wording.rankColumn), .right), Table.Column(session.say(Wording.themeColumn)),
        ]
        columns += kinds.map(view.column)
        columns += [
            view.scoreColumn(Wording.equalColumn),
            Table.Column(session.say(Wording.inDraftColumn)),
        ]
        return Table(
            columns,
            rows.map { row in
                var cells = [
                    Table.Cell("\(row.rank)\(row.isTied ? "=" : " ")"), Table.Cell(workspace.themes[row.theme].title),
                ]
                cells += kinds.map { view.cell(row.theme, $0) }
                cells.append(view.cell(row.score ?? .zero))
                let standing = answers.standing(row.theme)
                cells.append(
                    Table.Cell(
                        Wording.standing(standing, numbers: standing.numbers(workspace), workspace.kinds)[language]))
                return cells
            })
    }

    private func remarks(
        _ rows: [EqualWeighing.Row], _ weighing: EqualWeighing, _ workspace: Workspace, _ session: Session
    ) throws -> [String] {
        var remarks: [String] = []
        for (score, titles) in ties(rows, workspace).prefix(3) {
            remarks.append(session.say(Wording.tie(titles, score)))
        }
        if let smallest = weighing.kinds.min(by: { weighing.of[$0] < weighing.of[$1] }),
            weighing.of[smallest] < Fraction(10)
        {
            let moves = try weighing.weight(of: smallest, workspace).divided(by: weighing.of[smallest]) ?? .zero
            remarks.append(
                session.say(Wording.smallNumbers(workspace.kinds[smallest], weighing.of[smallest], moves: moves)))
        }
        let view = HeardView(tally: weighing.tally, session: session)
        return remarks + [view.longFractions(rows.map(\.score)), view.uncoded()].compactMap { $0 }
    }

    /// Themes with the same score above 0, the highest first.
    private func ties(_ rows: [EqualWeighing.Row], _ workspace: Workspace) -> [(Fraction, [String])] {
        var ties: [(Fraction, [String])] = []
        for row in rows where row.isTied {
            guard let score = row.score, score > .zero else { continue }
            let title = workspace.themes[row.theme].title
            if ties.last?.0 == score { ties[ties.count - 1].1.append(title) } else { ties.append((score, [title])) }
        }
        return ties
    }

    private func row(
        _ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ answers: FollowOrExplain, _ workspace: Workspace
    ) -> JSONObject {
        let theme = workspace.themes[row.theme]
        var kinds: JSONObject = [:]
        for kind in weighing.heard.shownKinds {
            kinds.append(
                workspace.kinds[kind].name,
                .object(["n": .text(row.n[kind].text), "of": .text(weighing.of[kind].text)]))
        }
        let clauses = answers.clauses(of: row.theme).compactMap { workspace.mandate?.clauses[$0].id }
        return [
            "theme": .text(theme.name), "title": .text(theme.title), "kinds": .object(kinds),
            "score": .text(row.score?.text), "decimal": row.score.map { .decimal($0.approximate) } ?? .null,
            "rank": .number(row.rank), "tied": .bool(row.isTied), "decision": .text(theme.decision?.rawValue),
            "clauses": .list(clauses.map { .text($0) }),
        ]
    }

    private func next(
        _ query: Query, _ shown: [EqualWeighing.Row], of all: Int, _ workspace: Workspace, _ session: Session
    ) -> [Answer.NextCommand] {
        let language = session.language
        var next: [Answer.NextCommand] = []
        if shown.count < all {
            let limit = "\(FilterField.Shape.limit.phrase[language]):\(all)"
            let parts = [Self.card.name(language), FilterText.withoutLimit(query.text), limit].filter { !$0.isEmpty }
            next.append(
                .init(gives: session.say(Wording.theRest), command: session.typed(parts.joined(separator: " "))))
        }
        if let first = shown.first {
            let name = workspace.themes[first.theme].name
            next.append(
                .init(
                    gives: session.say(Wording.whyNumber), command: session.typed("\(Why.card.name(language)) \(name)"))
            )
        }
        return next
    }
}

extension ThemeStanding {
    /// The printed numbers of the clauses that take a theme up.
    func numbers(_ workspace: Workspace) -> [String] {
        switch self {
        case .inDraft(let clauses, _, _), .unanswered(_, let clauses, _):
            clauses.compactMap { workspace.mandate?.clauses[$0].number }
        default: []
        }
    }
}
