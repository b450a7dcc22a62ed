import Vision

/// How the parts of `sensitivity` are shown.
struct SensitivityView {
    let figures: Figures
    let equal: Ranking
    let sensitivity: Sensitivity
    let lived: LivedShare?
    let tipping: TippingVoices
    let session: Session

    private var tally: Tally { figures.tally }
    private var workspace: Workspace { tally.workspace }
    private var language: Language { session.language }
    private func title(_ theme: Int) -> String { workspace.themes[theme].title }

    var lead: String {
        session.say(
            Wording.sensitivityLead(
                sensitivity.weightings, tally.kinds.map { workspace.kinds[$0] }, top: Sensitivity.top,
                steps: Sensitivity.steps))
    }

    var ties: String {
        session.say(
            Wording.tiedWeightings(
                sensitivity.tied, top: Sensitivity.top, steps: Sensitivity.steps,
                weights: tally.shares.map { Fraction($0, tally.shareSum) }))
    }

    /// Sure and possible, best and worst, beside the equal result.
    func table(_ rows: [Ranking.Row]) -> Table {
        let of = "\(sensitivity.weightings)"
        let view = HeardView(figures: figures, session: session)
        return Table(
            [
                .init(session.say(Wording.rankColumn), .right), .init(session.say(Wording.themeColumn)),
                .init(session.say(Wording.sureColumn), .right, .left, .right),
                .init(session.say(Wording.possibleColumn), .right, .left, .right),
                .init(session.say(Wording.bestWorstColumn), .right),
                view.equalColumn,
            ],
            rows.map { row in
                let moved = sensitivity.row(of: row.theme) ?? .init(theme: row.theme)
                return [
                    Table.Cell("\(row.rank)\(row.isTied ? "=" : " ")"), Table.Cell(title(row.theme)),
                    Table.Cell("\(moved.sure)", Wording.of[language], of),
                    Table.Cell("\(moved.possible)", Wording.of[language], of),
                    Table.Cell("\(moved.best)–\(moved.worst)"),
                    view.cell(row.score ?? .zero),
                ]
            })
    }

    /// Equal, lived half, lived alone.
    func threeRows() throws -> [Answer.Block] {
        var fields = [
            Answer.Field(
                label: session.say(Wording.byShares(even: workspace.kinds.sharesAreEven)), values: [inWords(equal)])
        ]
        if let lived {
            fields.append(
                .init(
                    label: session.say(Wording.livedHalf), values: [inWords(try lived.ranking(at: Fraction(1, 2)))]))
            fields.append(
                .init(label: session.say(Wording.livedAlone), values: [inWords(try lived.ranking(at: .one))]))
        }
        return [.heading(session.say(Wording.threeRows)), .fields(fields)]
    }

    /// The first of a ranking: *Koordination, Bolig, Ordentlighed = Projekter stopper*.
    private func inWords(_ ranking: Ranking) -> String {
        let raised = ranking.rows.filter { ($0.score ?? .zero) > .zero }
        var text = ""
        for (index, row) in raised.prefix(6).enumerated() {
            if index > 0 { text += raised[index - 1].rank == row.rank ? " = " : ", " }
            text += title(row.theme)
        }
        return raised.count > 6 ? text + ", …" : text
    }

    /// A row of cells per theme over the share of lived experience, and the same in words.
    func cells(_ rows: [Ranking.Row]) throws -> [Answer.Block] {
        guard let lived else { return [] }
        let top = try TopOverShare(lived)
        let table = Table(
            [
                .init(session.say(Wording.themeColumn)), .init(session.say(Wording.cellsColumn)),
                .init(session.say(Wording.inTopColumn)),
            ],
            rows.map { row in
                let states = top.states(row.theme).map { $0 == .sure ? "#" : $0 == .perhaps ? "o" : "." }
                return [
                    Table.Cell(title(row.theme)), Table.Cell(states.joined()),
                    Table.Cell(Wording.spans(top.spans(row.theme))[language]),
                ]
            })
        return [
            .heading(session.say(Wording.overLived(even: lived.othersAreEven))),
            .lines([session.say(Wording.cellsLegend(top: Sensitivity.top))]), .table(table),
        ]
    }

    /// Where each theme and the next change places.
    func flips(_ rows: [Ranking.Row]) throws -> [Answer.Block] {
        guard let lived else { return [] }
        let raised = rows.filter { ($0.score ?? .zero) > .zero }
        var lines: [String] = []
        var never: [(String, String)] = []
        var parallel: [(String, String)] = []
        for (upper, lower) in zip(raised, raised.dropFirst()) {
            let (a, b) = (title(upper.theme), title(lower.theme))
            let flip = try lived.flip(upper.theme, lower.theme)
            switch flip {
            case .never: never.append((a, b))
            case .parallel: parallel.append((a, b))
            case .at(_, let ahead):
                let said = Wording.flip(flip, a, b, ahead: title(ahead), even: lived.othersAreEven)
                lines.append("  " + session.say(said))
            }
        }
        if !never.isEmpty { lines.append("  " + session.say(Wording.neverFlip(never))) }
        if !parallel.isEmpty { lines.append("  " + session.say(Wording.parallelPairs(parallel))) }
        return lines.isEmpty ? [] : [.heading(session.say(Wording.flipHeading)), .lines(lines)]
    }

    /// Whose absence changes the top, by what it then is.
    func tippingVoices() -> [Answer.Block] {
        guard let all = figures.voices(tipping.voices.count, of: tipping.of) else { return [] }
        let number = Wording.figure(all, floor: workspace.settings.floor)
        var lines = [
            "  " + session.say(Wording.tipping(number, of: tipping.of, top: Sensitivity.top)),
            "  \(session.say(Wording.topWithAll)): \(said(tipping.top))",
        ]
        // Who they are is for the team.
        for group in tipping.groups.prefix(figures.view == .public ? 0 : 4) {
            let ids = group.voices.prefix(24).map { workspace.voices[$0].id }.joined(separator: " ")
            let more = group.voices.count > 24 ? " …" : ""
            lines.append("  \(session.say(Wording.without(group.voices.count))) \(said(group.top))")
            lines.append("      \(ids)\(more)")
        }
        return [.heading(session.say(Wording.tippingHeading)), .lines(lines)]
    }

    private func said(_ top: TopThemes) -> String {
        let order = Dictionary(equal.rows.enumerated().map { ($1.theme, $0) }) { first, _ in first }
        func titles(_ themes: [Int]) -> [String] {
            themes.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }.map(title)
        }
        let perhaps = top.possible.filter { !top.sure.contains($0) }
        return session.say(Wording.topThemes(sure: titles(top.sure), perhaps: titles(perhaps)))
    }

    /// Where `common` and `ranks` order neighbours otherwise.
    func otherOrders() throws -> [String] {
        try [Scheme.common, .ranks].compactMap { scheme in
            let changes = OrderChange.changes(from: equal, to: try tally.ranking(scheme))
            return Wording.orderChanges(scheme, changes, title).map(session.say)
        }
    }

    func row(_ row: Ranking.Row) throws -> JSONObject {
        let moved = sensitivity.row(of: row.theme) ?? .init(theme: row.theme)
        let raised = equal.rows.filter { ($0.score ?? .zero) > .zero }
        let at = raised.firstIndex { $0.theme == row.theme }
        let below = at.flatMap { $0 + 1 < raised.count ? raised[$0 + 1].theme : nil }
        let flip = try below.flatMap { theme in try lived?.point(row.theme, theme) }
        let voices = tipping.groups.filter { group in
            group.top.sure.contains(row.theme) != tipping.top.sure.contains(row.theme)
                || group.top.possible.contains(row.theme) != tipping.top.possible.contains(row.theme)
        }.flatMap(\.voices).sorted()
        return [
            "theme": .text(workspace.themes[row.theme].name), "sure": .number(moved.sure),
            "possible": .number(moved.possible), "of": .number(sensitivity.weightings),
            "best": tally.kinds.isEmpty ? .null : .number(moved.best),
            "worst": tally.kinds.isEmpty ? .null : .number(moved.worst), "score": .text(row.score?.text),
            "decimal": row.score.map { .decimal($0.approximate) } ?? .null, "rank": .number(row.rank),
            "tied": .bool(row.isTied), "next": .text(below.map { workspace.themes[$0].name }),
            "flip": .text(flip?.text),
            "tipping": figures.view == .internal
                ? .list(voices.map { .text(workspace.voices[$0].id) })
                : figures.voices(voices.count, of: tipping.of).map {
                    HeardView(figures: figures, session: session).json($0)
                } ?? .null,
        ]
    }
}
