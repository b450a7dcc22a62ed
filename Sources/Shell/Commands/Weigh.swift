import ArgumentParser
import Vision

/// `weigh [SCHEME]`: the ranking under a scheme, with what it is made of and how firm it is.
struct Weigh: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "weigh", danish: ["vægt"], group: .weigh, text: Wording.weighCard, needsSettings: true, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var arguments: [String] = []

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let arguments = try ShapedArguments(arguments)
        try arguments.allow(1, of: Self.card, session)
        let scheme = try Weigh.scheme(arguments.words, session)
        let figures = session.figures(try Tally(workspace))
        guard figures.says(scheme) else {
            throw UsageError(Wording.schemeNotPublic, help: Wording.seeUsage(Self.card.usage))
        }
        let tally = figures.tally
        let ranking = try tally.ranking(scheme)
        let view = HeardView(figures: figures, session: session)
        let balance = scheme == .equal ? BalanceView(figures, session) : nil
        let limit = arguments.limit ?? (session.format.isText ? Themes.limit : ranking.rows.count)
        let shown = Array(ranking.rows.prefix(limit))
        var answer = Answer("weigh")
        answer.lead =
            [session.say(Wording.weighLead(ranking.rows.count, scheme)), try view.weighing()] + view.notes()
            + view.withoutPlace
        if shown.count < ranking.rows.count {
            answer.lead.append(session.say(Wording.showing(shown.count, of: ranking.rows.count)))
        }
        let gaps = scheme == .equal ? Weigh.gaps(ranking, figures) : [:]
        for level in Weigh.levels(shown) {
            if scheme.isByLevel, level.count < shown.count || level.first?.within != nil {
                let within = level.first?.within.map { workspace.themes[$0].title }
                answer.blocks.append(.heading(session.say(Wording.level(within))))
            }
            answer.blocks.append(.table(table(level, scheme, gaps, view, session)))
        }
        if !figures.hidden.isEmpty {
            answer.blocks += [.heading(session.say(Wording.hiddenHeading)), .table(Weigh.hidden(view))]
        }
        if let balance { answer.blocks += balance.blocks(shown.map(\.theme)) }
        answer.remarks = try remarks(ranking, scheme, tally, view, session)
        answer.rows =
            shown.map { row($0.theme, $0, view, balance) } + figures.hidden.map { row($0, nil, view, balance) }
        answer.things = shown.map { .theme($0.theme) }
        answer.excluded = workspace.excluded
        answer.next = next(shown, ranking, scheme, workspace, session)
        return answer
    }

    private static func scheme(_ words: [String], _ session: Session) throws(UsageError) -> Scheme {
        guard let name = words.first else { return .equal }
        if let scheme = Scheme(read: name) { return scheme }
        throw UsageError(
            Wording.unknownScheme(name),
            help: Wording.choices(Scheme.lexicon.nearest(to: name), Scheme.lexicon.spellings(session.language)))
    }

    /// Rows of one level stand together.
    private static func levels(_ rows: [Ranking.Row]) -> [[Ranking.Row]] {
        rows.reduce(into: []) { levels, row in
            if let last = levels.last?.last, last.within == row.within {
                levels[levels.count - 1].append(row)
            } else {
                levels.append([row])
            }
        }
    }

    /// What lies between a theme and the next below, and the kinds of which one voice is more than that.
    private struct Gap {
        var difference: Fraction
        var kinds: [Int]
    }

    private static func gaps(_ ranking: Ranking, _ figures: Figures) -> [Int: Gap] {
        var gaps: [Int: Gap] = [:]
        for (upper, lower) in zip(ranking.rows, ranking.rows.dropFirst()) {
            guard let high = upper.score, let low = lower.score, low > .zero, let difference = try? high.minus(low)
            else { continue }
            let kinds =
                difference == .zero
                ? [] : figures.tally.kinds.filter { figures.move($0).map { $0 > difference } ?? false }
            gaps[upper.theme] = Gap(difference: difference, kinds: kinds)
        }
        return gaps
    }

    /// The themes without a place, with as much of their profile as may be said.
    private static func hidden(_ view: HeardView) -> Table {
        Table(
            [Table.Column(view.session.say(Wording.themeColumn))] + view.columns.map(view.column),
            view.figures.hidden.map { theme in
                [Table.Cell(view.tally.workspace.themes[theme].title)] + view.columns.map { view.cell(theme, $0) }
            })
    }

    private func table(
        _ rows: [Ranking.Row], _ scheme: Scheme, _ gaps: [Int: Gap], _ view: HeardView, _ session: Session
    ) -> Table {
        let workspace = view.tally.workspace
        let language = session.language
        let hasScore = scheme != .profile
        var columns = [
            Table.Column(session.say(hasScore ? Wording.rankColumn : Wording.layerColumn), .right),
            Table.Column(session.say(Wording.themeColumn)),
        ]
        columns += view.columns.map(view.column)
        if hasScore {
            columns.append(view.scoreColumn(Wording.scoreColumn(scheme, even: workspace.kinds.sharesAreEven)))
        }
        if scheme == .equal { columns.append(Table.Column(session.say(Wording.toNextColumn), .left, .left)) }
        return Table(
            columns,
            rows.map { row in
                let tie = hasScore && row.isTied ? "=" : " "
                var cells = [Table.Cell("\(row.rank)\(tie)"), Table.Cell(workspace.themes[row.theme].title)]
                cells += view.columns.map { view.cell(row.theme, $0) }
                if hasScore { cells.append(row.score.map(view.cell) ?? Table.Cell("")) }
                if scheme == .equal {
                    let gap = gaps[row.theme]
                    let kinds = gap?.kinds ?? []
                    let mark =
                        kinds.isEmpty
                        ? Phrase("")
                        : Wording.closerThan(
                            kinds.map { workspace.kinds[$0] }, isAll: kinds.count == view.tally.kinds.count)
                    let difference = gap.map {
                        $0.difference.text.count <= 9
                            ? Phrase($0.difference.text) : Wording.decimal($0.difference, places: 6)
                    }
                    cells.append(Table.Cell(difference?[language] ?? "", mark[language]))
                }
                return cells
            })
    }

    private func remarks(
        _ ranking: Ranking, _ scheme: Scheme, _ tally: Tally, _ view: HeardView, _ session: Session
    ) throws -> [String] {
        let workspace = tally.workspace
        var remarks: [String] = []
        if scheme != .profile {
            let ties = Weigh.ties(ranking, workspace)
            remarks += ties.prefix(3).map { session.say(Wording.tie($0.titles, $0.score)) }
        }
        if scheme == .equal, !tally.kinds.isEmpty {
            if !view.moves.isEmpty { remarks.append(session.say(Wording.oneVoiceOfEach(view.moves))) }
            if let parts = try tally.contributed() {
                let kinds = zip(tally.kinds, parts).map { (workspace.kinds[$0], $1) }
                remarks.append(session.say(Wording.contributed(kinds)))
            }
        }
        let others: [Scheme] = scheme == .equal ? [.common, .ranks] : scheme == .profile ? [] : [.equal]
        var same: [Scheme] = []
        for other in others {
            let changes = OrderChange.changes(from: ranking, to: try tally.ranking(other))
            if let said = Wording.orderChanges(other, changes, { workspace.themes[$0].title }) {
                remarks.append(session.say(said))
            } else {
                same.append(other)
            }
        }
        if !same.isEmpty, !ranking.rows.isEmpty, !tally.kinds.isEmpty {
            remarks.append(session.say(Wording.sameOrder(same)))
        }
        if let long = view.longFractions(ranking.rows.map(\.score)) { remarks.append(long) }
        let left = Set(tally.themes).subtracting(ranking.rows.map(\.theme)).count
        if left > 0 { remarks.append(session.say(Wording.notRaised(left))) }
        return remarks + [view.uncoded()].compactMap { $0 }
    }

    /// Themes of one level with the same score above 0, the highest first.
    static func ties(_ ranking: Ranking, _ workspace: Workspace) -> [(score: Fraction, titles: [String])] {
        var ties: [(score: Fraction, titles: [String])] = []
        var last: Ranking.Row?
        for row in ranking.rows where row.isTied {
            guard let score = row.score, score > .zero else { continue }
            let title = workspace.themes[row.theme].title
            if let last, last.rank == row.rank, last.within == row.within {
                ties[ties.count - 1].titles.append(title)
            } else {
                ties.append((score, [title]))
            }
            last = row
        }
        return ties
    }

    private func row(_ theme: Int, _ row: Ranking.Row?, _ view: HeardView, _ balance: BalanceView?) -> JSONObject {
        let themes = view.tally.workspace.themes
        var object: JSONObject = [
            "theme": .text(themes[theme].name), "score": .text(row?.score?.text),
            "decimal": row?.score.map { .decimal($0.approximate) } ?? .null,
            "rank": row.map { .number($0.rank) } ?? .null, "tied": row.map { .bool($0.isTied) } ?? .null,
            "kinds": view.profile(theme), "within": .text(row?.within.map { themes[$0].name }),
        ]
        if let balance { object.append("balanced", row == nil ? .null : balance.json(theme)) }
        return object
    }

    private func next(
        _ shown: [Ranking.Row], _ ranking: Ranking, _ scheme: Scheme, _ workspace: Workspace, _ session: Session
    ) -> [Answer.NextCommand] {
        let language = session.language
        var next: [Answer.NextCommand] = []
        if shown.count < ranking.rows.count {
            next.append(
                ShapedArguments.all(
                    [Self.card.name(language), scheme.phrase[language]], ranking.rows.count, session))
        } else if let first = shown.first {
            next.append(
                .init(
                    gives: session.say(Wording.whyThisNumber),
                    command: session.typed("\(Why.card.name(language)) \(workspace.themes[first.theme].name)")))
        }
        next.append(
            .init(
                gives: session.say(Wording.howItMoves),
                command: session.typed(SensitivityCommand.card.name(language))))
        return next
    }
}
