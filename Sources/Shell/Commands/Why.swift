import ArgumentParser
import Vision

/// `why THEME`: the sum behind a theme's number, which a person with a pencil gets too.
struct Why: StemmeCommand, OptionCarrier {
    static let card = CommandCard(name: "why", danish: ["hvorfor"], group: .weigh, text: Wording.whyCard)

    @OptionGroup var options: AnswerOptions
    @Argument var name: [String]

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let name = name.joined(separator: " ").unquoted
        guard case .theme(let theme) = try session.themeFirst(named: name) else {
            throw UsageError(Wording.whyOnlyThemes, help: .nearestName(workspace.nearestName(to: name)))
        }
        let weighing = try EqualWeighing(workspace)
        guard let row = weighing.row(of: theme) else { throw UsageError(.unknownName(name), help: .nearestName(nil)) }
        var answer = Answer("why")
        answer.rows = try rows(row, weighing, workspace)
        answer.excluded = workspace.excluded
        let title = workspace.themes[theme].title
        guard let score = row.score else {
            answer.lead = ["\(title): \(session.say(Wording.noScore))"]
            return answer
        }
        answer.lead = [
            session.say(Wording.whyLead(title, score, rank: row.rank, isTied: row.isTied, of: weighing.rows.count))
        ]
        answer.blocks = [
            .table(try table(row, score, weighing, workspace, session)),
            .lines(try reasons(row, weighing, workspace, session)),
            .fields(try neighbours(row, score, weighing, workspace, session)),
        ]
        answer.remarks = [session.say(try moves(weighing, workspace)), session.say(Wording.notWhoIsRight)]
        let language = session.language
        answer.next = [
            .init(
                gives: session.say(Wording.theirWords),
                command: session.typed(
                    "find \(FilterField.known(.theme).phrase[language]):\(workspace.themes[theme].name)")),
            .init(gives: session.say(Wording.otherThemes), command: session.typed(Themes.card.name(language))),
        ]
        return answer
    }

    /// One row per kind over a common denominator, and below each the voices.
    private func table(
        _ row: EqualWeighing.Row, _ score: Fraction, _ weighing: EqualWeighing, _ workspace: Workspace,
        _ session: Session
    ) throws -> Table {
        let contributions = try weighing.kinds.map { try weighing.contribution(of: $0, n: row.n[$0], workspace) }
        let common = try contributions.reduce(score.denominator) { common, part in
            try Why.leastCommonMultiple(common, part.denominator)
        }
        func over(_ value: Fraction) -> String { "\(value.numerator * (common / value.denominator))/\(common)" }
        var rows: [[Table.Cell]] = []
        for (kind, part) in zip(weighing.kinds, contributions) {
            let weight = try weighing.weight(of: kind, workspace)
            rows.append([
                Table.Cell(workspace.kinds[kind].word[session.language]),
                Table.Cell(session.say(Wording.nOfN(row.n[kind], weighing.of[kind]))),
                Table.Cell("\(weight.text) · \(Why.quotient(row.n[kind], weighing.of[kind]))"),
                Table.Cell("= \(part.text)"), Table.Cell("=", over(part)),
            ])
            let voices = weighing.heard.voices[row.theme][kind].map { workspace.voices[$0].id }
            if !voices.isEmpty { rows.append(["", Table.Cell(Why.some(voices)), "", "", ""]) }
        }
        rows.append(["", "", "", Table.Cell(session.say(Wording.sumLabel)), Table.Cell("=", over(score))])
        return Table([.init(""), .init(""), .init(""), .init(""), .init("", .left, .right)], rows)
    }

    /// The first of many voices; all are in the rows.
    private static func some(_ voices: [String]) -> String {
        voices.count <= 12
            ? voices.joined(separator: "  ") : voices.prefix(12).joined(separator: "  ") + "  … (\(voices.count))"
    }

    /// *5/12*, and *3/(13/2)* where one of the two is a fraction itself.
    private static func quotient(_ n: Fraction, _ of: Fraction) -> String {
        func part(_ value: Fraction) -> String { value.denominator == 1 ? value.text : "(\(value.text))" }
        return "\(part(n))/\(part(of))"
    }

    private static func leastCommonMultiple(_ a: Int128, _ b: Int128) throws(Fraction.Overflow) -> Int128 {
        // a/b in lowest terms gives b / gcd as its denominator.
        let (product, overflow) = a.multipliedReportingOverflow(by: Fraction(a, b).denominator)
        if overflow { throw Fraction.Overflow() }
        return product
    }

    private func reasons(
        _ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ workspace: Workspace, _ session: Session
    ) throws -> [String] {
        var lines: [String] = []
        let shares = Set(weighing.kinds.map { workspace.kinds[$0].share })
        if shares.count == 1, let first = weighing.kinds.first {
            let weight = try weighing.weight(of: first, workspace)
            lines.append(
                session.say(Wording.equalShares(weight, weighing.kinds.count, line: workspace.settings.kindsLine)))
        } else if let decided = workspace.settings.sharesDecided {
            lines.append(session.say(Wording.sharesDecided(decided, weighing.kinds.map { workspace.kinds[$0] })))
        }
        for kind in weighing.heard.shownKinds where workspace.kinds[kind].share == .zero {
            lines.append(session.say(Wording.doesNotWeigh(workspace.kinds[kind], row.n[kind], weighing.of[kind])))
        }
        for kind in workspace.kinds.weighed where weighing.heard.everyone[kind].isEmpty {
            lines.append(session.say(Wording.kindNotHeard(workspace.kinds[kind])))
        }
        lines.append(session.say(Wording.voiceOnce))
        return lines
    }

    private func neighbours(
        _ row: EqualWeighing.Row, _ score: Fraction, _ weighing: EqualWeighing, _ workspace: Workspace,
        _ session: Session
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
                    label: session.say(Wording.above),
                    values: [
                        "\(titles(scored.filter { $0.score == above }))   \(session.say(Wording.more(above, difference)))"
                    ]))
        }
        let level = scored.filter { $0.score == score && $0.theme != row.theme }
        if !level.isEmpty, score > .zero {
            fields.append(.init(label: session.say(Wording.level), values: [titles(level)]))
        }
        if let below = scored.first(where: { ($0.score ?? .zero) < score })?.score, below > .zero {
            let difference = try score.minus(below)
            fields.append(
                .init(
                    label: session.say(Wording.below),
                    values: [
                        "\(titles(scored.filter { $0.score == below }))   \(session.say(Wording.less(below, difference)))"
                    ]))
        }
        return fields
    }

    private func moves(_ weighing: EqualWeighing, _ workspace: Workspace) throws -> Phrase {
        Wording.oneVoiceMoves(
            try weighing.kinds.map { kind in
                (
                    workspace.kinds[kind],
                    try weighing.weight(of: kind, workspace).divided(by: weighing.of[kind]) ?? .zero
                )
            })
    }

    private func rows(_ row: EqualWeighing.Row, _ weighing: EqualWeighing, _ workspace: Workspace) throws
        -> [JSONObject]
    {
        try weighing.heard.shownKinds.map { kind in
            let weight = try weighing.weight(of: kind, workspace)
            let part = try weighing.contribution(of: kind, n: row.n[kind], workspace)
            return [
                "theme": .text(workspace.themes[row.theme].name), "kind": .text(workspace.kinds[kind].name),
                "n": .text(row.n[kind].text), "of": .text(weighing.of[kind].text), "weight": .text(weight.text),
                "part": .text(part.text), "score": .text(row.score?.text), "rank": .number(row.rank),
                "tied": .bool(row.isTied),
                "voices": .list(weighing.heard.voices[row.theme][kind].map { .text(workspace.voices[$0].id) }),
            ]
        }
    }
}

extension Session {
    /// A theme where a name is of a theme and of something else too.
    func themeFirst(named name: String) throws -> Thing {
        if !isPrompt || Int(name) == nil, let theme = try workspace().theme(folded: name) { return .theme(theme) }
        return try thing(named: name)
    }
}

extension String {
    /// Without quotation marks around it.
    var unquoted: String { CommandText.Word(text: self, offset: 0).bare }
}
