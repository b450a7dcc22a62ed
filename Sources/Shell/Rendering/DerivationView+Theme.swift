import Vision

// Why a theme has its number: the sum, which a person with a pencil gets too.
extension DerivationView {
    func theme(_ theme: Int) throws -> Answer {
        let heard = HeardView(figures: session.figures(try Tally(workspace)), session: session)
        let weighing = EqualWeighing(heard.tally)
        var answer = Answer("why")
        guard let row = weighing.row(of: theme) else { return withoutPlace(theme, heard) }
        answer.rows = try rows(row, weighing, heard)
        let title = workspace.themes[theme].title
        guard let score = row.score else {
            answer.lead = ["\(title): \(say(Wording.noScore))"]
            return answer
        }
        answer.lead = [
            say(Wording.whyLead(title, score, rank: row.rank, isTied: row.isTied, of: weighing.rows.count, workspace))
        ]
        answer.blocks = [
            .table(try table(row, score, weighing, heard)), .lines(try reasons(row, weighing, heard)),
            .fields(try neighbours(row, score, weighing)),
        ]
        if let beside = BalanceView(heard.figures, session)?.beside(theme), !beside.isEmpty {
            answer.blocks.append(.lines(beside))
        }
        if isFull { answer.blocks += try whole(row, weighing, heard) }
        answer.remarks =
            heard.moves.isEmpty
            ? [say(Wording.notWhoIsRight)] : [say(Wording.oneVoiceMoves(heard.moves)), say(Wording.notWhoIsRight)]
        answer.next = [
            next(
                Wording.theirWords,
                "find \(FilterText.pair(.known(.theme), workspace.themes[theme].name, language))"),
            isFull
                ? next(Wording.otherThemes, Themes.card.name(language))
                : next(Wording.wholeDerivation, whole("\(workspace.themes[theme].name)")),
        ]
        return answer
    }

    /// A theme whose score may not be said: its profile, as far as that may be.
    private func withoutPlace(_ theme: Int, _ heard: HeardView) -> Answer {
        var answer = Answer("why")
        let kinds = heard.tally.heard.shownKinds
        answer.lead = ["\(workspace.themes[theme].title): \(say(Wording.notShown))."]
        if heard.figures.hidden.contains(theme) { answer.lead.append(say(Wording.smallNumbersHidden)) }
        answer.blocks = [
            .fields(
                kinds.map {
                    .init(label: workspace.kinds[$0].word[language], values: [say(heard.profile(theme, $0))])
                })
        ]
        answer.rows = kinds.map { kind in
            [
                "theme": .text(workspace.themes[theme].name), "kind": .text(workspace.kinds[kind].name),
                "n": heard.json(heard.figures.n(theme, kind)), "of": heard.json(heard.figures.of(kind)),
                "weight": .null, "part": .null, "score": .null, "rank": .null, "tied": .null, "voices": .list([]),
            ]
        }
        answer.next = [next(Wording.otherThemes, Themes.card.name(language))]
        return answer
    }

    /// The ids of those who raised a theme, for the team.
    private func raising(_ theme: Int, _ kind: Int, _ heard: HeardView) -> [String] {
        heard.figures.view == .public ? [] : heard.tally.heard.voices[theme][kind].map { workspace.voices[$0].id }
    }

    /// How it does under other schemes and weights, and where it changes places with its neighbours.
    private func whole(_ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ heard: HeardView) throws -> [Answer.Block]
    {
        let tally = weighing.tally
        var fields: [Answer.Field] = []
        for scheme in Scheme.allCases where scheme != .equal && heard.figures.says(scheme) {
            guard let other = try tally.ranking(scheme).row(of: row.theme) else { continue }
            fields.append(
                .init(
                    label: scheme.phrase[language].capitalizedFirst,
                    values: [say(Wording.rankUnder(scheme, other.rank, isTied: other.isTied, other.score))]))
        }
        var lines: [String] = []
        let sensitivity = try Sensitivity(tally)
        let moved = sensitivity.row(of: row.theme) ?? .init(theme: row.theme)
        lines.append(
            say(
                Wording.sureOf(
                    moved.sure, possible: moved.possible, of: sensitivity.weightings, top: Sensitivity.top,
                    best: moved.best, worst: moved.worst)))
        let tipping = try TippingVoices(tally)
        let voices = tipping.groups.filter { group in
            group.top.sure.contains(row.theme) != tipping.top.sure.contains(row.theme)
                || group.top.possible.contains(row.theme) != tipping.top.possible.contains(row.theme)
        }.flatMap(\.voices)
        if let number = heard.figures.voices(voices.count, of: tipping.of) {
            lines.append(
                say(
                    Wording.tippingFor(
                        Phrase(heard.said(number)), of: tipping.of, top: Sensitivity.top)))
        }
        if let lived = LivedShare(tally) { lines += try flips(row.theme, lived, weighing) }
        let cells = Stances(workspace).cells[row.theme]
        let sides = workspace.kinds.indices.filter { cells[$0].takesSides }.map { kind in
            Answer.Field(
                label: workspace.kinds[kind].word[language].capitalizedFirst,
                values: [say(StancesView.said(cells[kind], kind, heard.figures))])
        }
        var blocks: [Answer.Block] = [.heading(say(Wording.otherSchemes)), .fields(fields), .lines(lines)]
        if !sides.isEmpty { blocks += [.heading(say(Wording.forAndAgainst)), .fields(sides)] }
        return blocks
    }

    /// Where it changes places with each other theme that is raised, the nearest first; what never does in one line.
    private func flips(_ theme: Int, _ lived: LivedShare, _ weighing: EqualWeighing) throws -> [String] {
        let raised = weighing.rows.filter { ($0.score ?? .zero) > .zero }.map(\.theme)
        guard let at = raised.firstIndex(of: theme) else { return [] }
        let others = raised.indices.filter { $0 != at }.sorted { (abs($0 - at), $0) < (abs($1 - at), $1) }
        var lines: [String] = []
        var never: [String] = []
        var parallel: [String] = []
        let title = workspace.themes[theme].title
        for other in others.prefix(Themes.limit).map({ raised[$0] }) {
            let flip = try lived.flip(theme, other)
            switch flip {
            case .never: never.append(workspace.themes[other].title)
            case .parallel: parallel.append(workspace.themes[other].title)
            case .at(_, let ahead):
                lines.append(
                    say(
                        Wording.flip(
                            flip, title, workspace.themes[other].title, ahead: workspace.themes[ahead].title,
                            even: lived.othersAreEven)))
            }
        }
        if !never.isEmpty { lines.append(say(Wording.neverFlip(title, never))) }
        if !parallel.isEmpty { lines.append(say(Wording.parallel(title, parallel))) }
        return lines
    }

    /// One row per kind over a common denominator, and below each the voices.
    private func table(
        _ row: EqualWeighing.Row, _ score: Fraction, _ weighing: EqualWeighing, _ heard: HeardView
    ) throws -> Table {
        let contributions = try weighing.kinds.map { try weighing.contribution(of: $0, n: row.n[$0], workspace) }
        let common = try contributions.reduce(score.denominator) { common, part in
            try common.leastCommonMultiple(part.denominator)
        }
        func over(_ value: Fraction) -> String { "\(value.numerator * (common / value.denominator))/\(common)" }
        var rows: [[Table.Cell]] = []
        for (kind, part) in zip(weighing.kinds, contributions) {
            let weight = try weighing.weight(of: kind, workspace)
            rows.append([
                Table.Cell(workspace.kinds[kind].word[language]),
                Table.Cell(say(Wording.nOfN(heard.profile(row.theme, kind)))),
                Table.Cell(
                    heard.figures.of(kind).number == nil
                        ? "" : "\(weight.text) · \(Self.quotient(row.n[kind], weighing.of[kind]))"),
                Table.Cell("= \(part.text)"), Table.Cell("=", over(part)),
            ])
            let voices = raising(row.theme, kind, heard)
            if !voices.isEmpty { rows.append(["", Table.Cell(some(voices)), "", "", ""]) }
        }
        rows.append(["", "", "", Table.Cell(say(Wording.sumLabel)), Table.Cell("=", over(score))])
        return Table([.init(""), .init(""), .init(""), .init(""), .init("", .left, .right)], rows)
    }

    /// The first of many voices; all are in the whole derivation and in the rows.
    private func some(_ voices: [String]) -> String {
        voices.count <= 12 || isFull
            ? voices.joined(separator: "  ") : voices.prefix(12).joined(separator: "  ") + "  … (\(voices.count))"
    }

    /// *5/12*, and *3/(13/2)* where one of the two is a fraction itself.
    private static func quotient(_ n: Fraction, _ of: Fraction) -> String {
        func part(_ value: Fraction) -> String { value.denominator == 1 ? value.text : "(\(value.text))" }
        return "\(part(n))/\(part(of))"
    }

    private func reasons(
        _ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ heard: HeardView
    ) throws -> [String] {
        var lines: [String] = []
        let shares = Set(weighing.kinds.map { workspace.kinds[$0].share })
        if shares.count == 1, let first = weighing.kinds.first {
            let weight = try weighing.weight(of: first, workspace)
            lines.append(
                say(Wording.equalShares(weight, weighing.kinds.count, line: workspace.settings.kindsLine)))
        }
        if heard.figures.countsWhole { lines.append(say(Wording.splitCountWhole)) }
        lines += heard.shares
        let without = weighing.heard.shownKinds.filter { workspace.kinds[$0].share == .zero && row.n[$0] > .zero }
        if !without.isEmpty {
            lines.append(say(Wording.doNotWeigh(without.map { (workspace.kinds[$0], heard.profile(row.theme, $0)) })))
        }
        for kind in workspace.kinds.weighed where weighing.heard.everyone[kind].isEmpty {
            lines.append(say(Wording.kindNotHeard(workspace.kinds[kind])))
        }
        lines.append(say(Wording.voiceOnce))
        return lines
    }

    private func neighbours(
        _ row: EqualWeighing.Row, _ score: Fraction, _ weighing: EqualWeighing
    ) throws -> [Answer.Field] {
        func titles(_ rows: [EqualWeighing.Row]) -> String {
            rows.map { workspace.themes[$0.theme].title }.joined(separator: ", ")
        }
        var fields: [Answer.Field] = []
        let scored = weighing.rows.filter { $0.score != nil }
        if let above = scored.last(where: { ($0.score ?? .zero) > score })?.score {
            let difference = try above.minus(score)
            fields.append(
                .init(
                    label: say(Wording.above),
                    values: [
                        "\(titles(scored.filter { $0.score == above }))   \(say(Wording.more(above, difference)))"
                    ]))
        }
        let level = scored.filter { $0.score == score && $0.theme != row.theme }
        if !level.isEmpty, score > .zero {
            fields.append(.init(label: say(Wording.level), values: [titles(level)]))
        }
        if let below = scored.first(where: { ($0.score ?? .zero) < score })?.score, below > .zero {
            let difference = try score.minus(below)
            fields.append(
                .init(
                    label: say(Wording.below),
                    values: [
                        "\(titles(scored.filter { $0.score == below }))   \(say(Wording.less(below, difference)))"
                    ]))
        }
        return fields
    }

    private func rows(_ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ heard: HeardView) throws -> [JSONObject] {
        try weighing.heard.shownKinds.map { kind in
            let weight = try weighing.weight(of: kind, workspace)
            let part = try weighing.contribution(of: kind, n: row.n[kind], workspace)
            return [
                "theme": .text(workspace.themes[row.theme].name), "kind": .text(workspace.kinds[kind].name),
                "n": heard.json(heard.figures.n(row.theme, kind)), "of": heard.json(heard.figures.of(kind)),
                "weight": .text(weight.text),
                "part": .text(part.text), "score": .text(row.score?.text), "rank": .number(row.rank),
                "tied": .bool(row.isTied),
                "voices": .list(raising(row.theme, kind, heard).map { .text($0) }),
            ]
        }
    }
}
