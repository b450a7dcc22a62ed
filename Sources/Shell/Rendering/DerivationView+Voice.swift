import Vision

// How a voice counts: its share, its themes, and what would be without it.
extension DerivationView {
    func voice(_ index: Int) throws -> Answer {
        let voice = workspace.voices[index]
        let tally = try Tally(workspace)
        var answer = Answer("why")
        answer.things = workspace.statements(ofVoice: index).map { .statement($0) }
        let kinds = voice.shares.map(\.kind)
        let heard = kinds.filter { tally.heard.everyone[$0].contains(index) }
        answer.lead = [
            say(
                Wording.voiceCounts(
                    voice.id,
                    heard.map { (workspace.kinds[$0], voice.share(in: $0), tally.count(ofKind: $0)) }))
        ]
        let unused = kinds.filter { !heard.contains($0) }
        if !heard.isEmpty {
            answer.lead += unused.map { say(Wording.shareUnused(workspace.kinds[$0], voice.share(in: $0))) }
        }
        let raised = heard.flatMap { kind in
            workspace.themes.indices.filter { tally.heard.voices[$0][kind].contains(index) }
                .sorted(by: workspace.themeOrder).map { (theme: $0, kind: kind) }
        }
        if !raised.isEmpty { answer.blocks.append(.table(try table(raised, voice, tally))) }
        if !heard.isEmpty { answer.blocks.append(.lines(try consequences(index, tally))) }
        if isFull { answer.blocks += statements(index) }
        if !raised.isEmpty { answer.remarks = HeardView(figures: session.figures(tally), session: session).shares }
        answer.rows = try raised.map { theme, kind in
            [
                "voice": .text(voice.id), "kind": .text(workspace.kinds[kind].name),
                "share": .text(voice.share(in: kind).text), "of": .text(tally.count(ofKind: kind).text),
                "theme": .text(workspace.themes[theme].name),
                "part": .text(try tally.move(kind).times(voice.share(in: kind)).text),
            ]
        }
        answer.next = [next(Wording.theVoiceWhole, "\(Show.card.name(language)) \(voice.id)")]
        if !isFull { answer.next.append(next(Wording.wholeDerivation, whole(voice.id))) }
        return answer
    }

    /// What it adds to the score of each theme that it raises.
    private func table(_ raised: [(theme: Int, kind: Int)], _ voice: Voice, _ tally: Tally) throws -> Table {
        Table(
            [
                .init(say(Wording.themeColumn)), .init(say(Wording.asKindColumn)),
                .init(say(Wording.addsColumn), .left, .right),
            ],
            try raised.map { theme, kind in
                let part = try tally.move(kind).times(voice.share(in: kind))
                return [
                    Table.Cell(workspace.themes[theme].title), Table.Cell(workspace.kinds[kind].word[language]),
                    HeardView(figures: session.figures(tally), session: session).cell(part),
                ]
            })
    }

    /// The top without it, and the clauses that it is in.
    private func consequences(_ index: Int, _ tally: Tally) throws -> [String] {
        let tipping = try TippingVoices(tally)
        let group = tipping.groups.first { $0.voices.contains(index) }
        let id = workspace.voices[index].id
        func titles(_ themes: [Int]) -> [String] { themes.map { workspace.themes[$0].title } }
        let top = group.map { group in
            Wording.topThemes(
                sure: titles(group.top.sure),
                perhaps: titles(group.top.possible.filter { !group.top.sure.contains($0) }))
        }
        let said = workspace.statements(ofVoice: index).filter { workspace.statements[$0].isCounted }
        let clauses = Set(said.flatMap { workspace.clauses(on: $0) }).sorted()
            .compactMap { workspace.mandate?.clauses[$0].number }
        return [
            say(Wording.topWithout(id, top, count: Sensitivity.top)),
            clauses.isEmpty
                ? say(Wording.voiceInNoClause(id)) : say(Wording.voiceInClauses(id, clauses)),
        ]
    }

    /// Each statement with whether it counts, and why not.
    private func statements(_ index: Int) -> [Answer.Block] {
        let view = StatementView(session: session, workspace: workspace)
        let entries = workspace.statements(ofVoice: index).map { statement -> Answer.Entry in
            let said = workspace.statements[statement]
            var entry = view.entry(statement, number: nil, marking: [])
            entry.details.append(notCounted(said) ?? say(Wording.counts))
            return entry
        }
        return entries.isEmpty ? [] : [.heading(say(Wording.statementsLabel)), .entries(entries)]
    }
}
