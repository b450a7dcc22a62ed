import ArgumentParser
import Vision

/// `themes [FILTER]`: n of N per kind, the equal score, and where each theme is in the draft.
struct Themes: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "themes", danish: ["temaer"], group: .explore, text: Wording.themesCard, takesFilter: true,
        needsSettings: true, isPublic: true
    )

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    /// How many are shown where nobody said.
    static let limit = 20

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace, language: session.language)
        let query = try parser.read()
        try PublicQuery.refuseSelection(query, session)
        let selected = try StatementFilter(query, in: workspace, words: FilterWords(session))
        let whole = try EqualWeighing(workspace, only: query.filter.isEverything ? nil : { selected($0) })
        // Where a theme stands does not depend on what is asked.
        let answers = try FollowOrExplain(
            workspace, query.filter.isEverything ? whole : EqualWeighing(workspace), session.view)
        let heard = HeardView(figures: session.figures(whole.tally), session: session)
        let weighing = heard.figures.view == .internal ? whole : EqualWeighing(heard.tally)
        let hidden = heard.figures.hidden
        let balance = BalanceView(heard.figures, session)
        // A filter leaves most themes without anybody who raised them; without one, 0 is what must be seen.
        let all = sorted(
            query.filter.isEverything
                ? weighing.rows : weighing.rows.filter { row in row.n.contains { $0 > .zero } },
            try Themes.sortKeys(heard).read(query.sort, session.language), heard.figures)
        let limit = query.limit ?? (session.format.isText ? Themes.limit : all.count)
        let shown = Array(all.prefix(limit))
        var answer = Answer("themes")
        answer.lead =
            ["\(session.say(Wording.themesLead(all.count + hidden.count, workspace))) \(try heard.weighing())"]
            + heard.notes(isSelection: !query.filter.isEverything) + heard.withoutPlace
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
        answer.blocks = [.table(view.numbered(table(shown, heard, answers, balance), shown.count))]
        answer.remarks = remarks(shown, of: all, weighing, heard) + (balance?.remarks ?? [])
        answer.rows =
            shown.map { row($0.theme, $0, heard, answers, balance) }
            + hidden.map { row($0, nil, heard, answers, balance) }
        answer.things = shown.map { .theme($0.theme) }
        answer.excluded = workspace.excluded
        answer.next = view.joined(Self.card) + next(query, shown, of: all.count, workspace, session)
        return answer
    }

    /// What themes can be ordered by: their columns.
    private enum SortKey: Sendable {
        case rank, title, score
        case kind(Int)
    }

    private static func sortKeys(_ view: HeardView) -> SortKeys<SortKey> {
        let kinds = view.columns.map { (name: view.tally.workspace.kinds[$0].word, key: SortKey.kind($0)) }
        let score = Wording.equalColumn(even: view.tally.workspace.kinds.sharesAreEven)
        return SortKeys(
            [(Wording.rankColumn, .rank), (Wording.themeColumn, .title)] + kinds + [(Scheme.equal.phrase, .score)],
            others: [(Phrase("score"), .score), (score, .score)])
    }

    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] {
        let weighing = try EqualWeighing(session.workspace())
        return sortKeys(HeardView(figures: session.figures(weighing.tally), session: session)).names
    }

    private func sorted(
        _ rows: [EqualWeighing.Row], _ orders: [SortOrder<SortKey>], _ figures: Figures
    ) -> [EqualWeighing.Row] {
        if orders.isEmpty { return rows }
        let themes = figures.tally.workspace.themes
        func precedes(_ a: EqualWeighing.Row, _ b: EqualWeighing.Row, _ order: SortOrder<SortKey>) -> Bool? {
            switch order.key {
            case .rank: order.precedes(a.rank, b.rank)
            case .title: order.precedes(SortValue.text(themes[a.theme].title), .text(themes[b.theme].title))
            case .score: order.precedes(a.score, b.score)
            case .kind(let kind):
                // A number that is not said must not tell by its place how great it is.
                order.precedes(figures.n(a.theme, kind).number, figures.n(b.theme, kind).number)
            }
        }
        return rows.indices.sorted { a, b in
            for order in orders { if let first = precedes(rows[a], rows[b], order) { return first } }
            return a < b
        }.map { rows[$0] }
    }

    private func table(
        _ rows: [EqualWeighing.Row], _ view: HeardView, _ answers: FollowOrExplain, _ balance: BalanceView?
    ) -> Table {
        let (session, workspace) = (view.session, view.tally.workspace)
        // Kinds without weight stand in the lead and in the rows for programs.
        let kinds = view.columns
        var columns = [
            Table.Column(session.say(Wording.rankColumn), .right), Table.Column(session.say(Wording.themeColumn)),
        ]
        columns += kinds.map(view.column)
        columns.append(view.equalColumn)
        if balance != nil { columns.append(Table.Column(session.say(Wording.balancedColumn), .right)) }
        columns.append(Table.Column(session.say(Wording.inDraftColumn)))
        func cells(_ theme: Int, _ row: EqualWeighing.Row?) -> [Table.Cell] {
            var cells = [
                Table.Cell(row.map { "\($0.rank)\($0.isTied ? "=" : " ")" } ?? ""),
                Table.Cell(workspace.themes[theme].title),
            ]
            cells += kinds.map { view.cell(theme, $0) }
            cells.append(
                row.map { $0.score.map(view.cell) ?? Table.Cell("") } ?? Table.Cell(session.say(Wording.notShown)))
            if let balance { cells.append(Table.Cell(row == nil ? "" : balance.score(theme))) }
            let standing = answers.standing(theme)
            cells.append(
                Table.Cell(
                    session.say(
                        Wording.standing(standing, numbers: standing.numbers(workspace), workspace.kinds))))
            return cells
        }
        return Table(columns, rows.map { cells($0.theme, $0) } + view.figures.hidden.map { cells($0, nil) })
    }

    private func remarks(
        _ rows: [EqualWeighing.Row], of all: [EqualWeighing.Row], _ weighing: EqualWeighing, _ view: HeardView
    ) -> [String] {
        let (session, workspace) = (view.session, view.tally.workspace)
        var remarks = ties(rows, of: all, workspace).prefix(3).map { session.say(Wording.tie($0.titles, $0.score)) }
        if let smallest = weighing.kinds.min(by: { weighing.of[$0] < weighing.of[$1] }),
            weighing.of[smallest] < Fraction(10), let moves = view.figures.move(smallest)
        {
            remarks.append(
                session.say(Wording.smallNumbers(workspace.kinds[smallest], weighing.of[smallest], moves: moves)))
        }
        return remarks + [view.longFractions(rows.map(\.score)), view.uncoded()].compactMap { $0 }
    }

    /// The ties above 0 that a shown theme takes part in, the highest first, with those that are not shown.
    private func ties(
        _ rows: [EqualWeighing.Row], of all: [EqualWeighing.Row], _ workspace: Workspace
    ) -> [(score: Fraction, titles: [String])] {
        let shown = Set(rows.filter(\.isTied).compactMap(\.score)).filter { $0 > .zero }
        var titles: [Fraction: [String]] = [:]
        for row in all {
            guard row.isTied, let score = row.score, shown.contains(score) else { continue }
            titles[score, default: []].append(workspace.themes[row.theme].title)
        }
        return titles.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
    }

    private func row(
        _ theme: Int, _ row: EqualWeighing.Row?, _ view: HeardView, _ answers: FollowOrExplain, _ balance: BalanceView?
    ) -> JSONObject {
        let workspace = view.tally.workspace
        let clauses = answers.clauses(of: theme).compactMap { workspace.mandate?.clauses[$0].id }
        var object: JSONObject = [
            "theme": .text(workspace.themes[theme].name), "title": .text(workspace.themes[theme].title),
            "kinds": view.profile(theme), "score": .text(row?.score?.text),
            "decimal": row?.score.map { .decimal($0.approximate) } ?? .null,
            "rank": row.map { .number($0.rank) } ?? .null, "tied": row.map { .bool($0.isTied) } ?? .null,
            "decision": .text(workspace.themes[theme].decision?.rawValue),
            "clauses": .list(clauses.map { .text($0) }),
        ]
        if let balance { object.append("balanced", row == nil ? .null : balance.json(theme)) }
        return object
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
