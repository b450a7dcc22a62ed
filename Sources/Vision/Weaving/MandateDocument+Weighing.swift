extension MandateDocument {
    /// Annex B: the shares and who decided them, profiles and scores, how firm the order is, and whose words the draft
    /// stands on.
    func annexB() throws(Fraction.Overflow) -> [Document.Block] {
        let kinds = weighing.heard.shownKinds
        var blocks: [Document.Block] = [.paragraph([.text(say(Wording.annexBIntro))], anchor: nil)]
        blocks.append(
            .table(
                caption: say(Wording.sharesCaption),
                header: [say(Wording.kindLabel), say(Wording.shareColumn), say(Wording.heardColumn)],
                rows: kinds.map {
                    [
                        workspace.kinds[$0].knowledge[language], workspace.kinds[$0].share.text,
                        say(said(figures.of($0))),
                    ]
                }, numbers: [1, 2]))
        blocks.append(.paragraph([.text(say(Wording.shares(workspace) ?? Wording.allDecided))], anchor: nil))
        if figures.countsWhole {
            blocks.append(.paragraph([.text(say(Wording.splitCountWhole))], anchor: nil))
        } else if weighing.heard.splitVoices > 0 {
            blocks.append(.paragraph([.text(say(Wording.splitVoices(nil)))], anchor: nil))
        }
        if let margins = workspace.margins {
            blocks.append(.paragraph([.text(say(Wording.exactInDocument(margins.path)))], anchor: nil))
        }
        // What is left out stands last, by name, so that its place in the order tells nothing.
        let ranked = EqualWeighing(figures.tally).rows.filter { figures.tally.isRaisedAtAll($0.theme) }
        blocks.append(
            .table(
                caption: say(Wording.scoresCaption(even: workspace.kinds.sharesAreEven)),
                header: [say(Wording.themeColumn)] + kinds.map { workspace.kinds[$0].word[language] } + [
                    say(Wording.equalColumn(even: workspace.kinds.sharesAreEven))
                ],
                rows: ranked.map { row in
                    let score = row.score ?? .zero
                    return profile(row.theme, kinds) + ["\(score.text)  \(say(Wording.decimal(score)))"]
                } + figures.hidden.map { profile($0, kinds) + [say(Wording.notShown)] },
                numbers: Set(1...kinds.count + 1)))
        if !figures.hidden.isEmpty { blocks.append(.paragraph([.text(say(Wording.smallNumbersHidden))], anchor: nil)) }
        if let picture = profilePicture(ranked.map(\.theme) + figures.hidden) { blocks.append(.picture(picture)) }
        return blocks + (try sensitivity(ranked)) + (try uptake())
    }

    /// A theme's title, and how many of each kind raised it.
    private func profile(_ theme: Int, _ kinds: [Int]) -> [String] {
        [workspace.themes[theme].title]
            + kinds.map {
                say(Wording.figure(figures.n(theme, $0), of: figures.of($0), floor: workspace.settings.floor))
            }
    }

    /// How the ranking moves under other weights, and how many voices tip it.
    private func sensitivity(_ ranked: [EqualWeighing.Row]) throws(Fraction.Overflow) -> [Document.Block] {
        let tally = figures.tally
        guard !tally.kinds.isEmpty, !ranked.isEmpty else { return [] }
        let sensitivity = try Sensitivity(tally)
        let tipping = try TippingVoices(tally)
        let kinds = tally.kinds.map { workspace.kinds[$0] }
        let of = sensitivity.weightings
        var blocks: [Document.Block] = [
            .heading(level: 3, [.text(say(Wording.sensitivityHeading))], anchor: nil),
            .paragraph(
                [.text(say(Wording.sensitivityLead(of, kinds, top: Sensitivity.top, steps: Sensitivity.steps)))],
                anchor: nil),
            .table(
                caption: say(Wording.sensitivityCaption),
                header: [Wording.themeColumn, Wording.sureColumn, Wording.possibleColumn, Wording.bestWorstColumn].map(
                    say),
                rows: ranked.compactMap { row in
                    sensitivity.row(of: row.theme).map { moved in
                        [
                            workspace.themes[row.theme].title, say(Wording.of(moved.sure, of)),
                            say(Wording.of(moved.possible, of)), "\(moved.best)–\(moved.worst)",
                        ]
                    }
                }, numbers: [1, 2, 3]),
        ]
        if let lived = LivedShare(tally) {
            blocks.append(.picture(sharePicture(ranked.map(\.theme), try TopOverShare(lived), lived)))
        }
        if let number = figures.voices(tipping.voices.count, of: tipping.of) {
            let tips = Wording.tipping(said(number), of: tipping.of, top: Sensitivity.top)
            blocks.append(.paragraph([.text(say(tips))], anchor: nil))
        }
        return blocks
    }

    /// On whose words the draft stands: footing, uptake, effective voices, the gap.
    private func uptake() throws(Fraction.Overflow) -> [Document.Block] {
        let uptake = try Uptake(figures.tally, footing)
        guard !uptake.clauses.isEmpty else { return [] }
        let leaving = UptakeFigures(uptake, footing, figures)
        func part(_ value: Fraction) -> String { "\(value.text)  \(say(Wording.decimal(value)))" }
        var blocks: [Document.Block] = [
            .heading(level: 3, [.text(say(Wording.uptakeHeading))], anchor: nil),
            .paragraph(
                [
                    .text(
                        say(
                            Wording.uptakeLead(
                                uptake.clauses.count, formal: uptake.formal.count, without: uptake.without.count)))
                ], anchor: nil),
            .table(
                caption: say(Wording.voiceByVoice),
                header: [
                    Wording.kindLabel, Wording.inDraftColumn, Wording.uptakeColumn, Wording.effectiveColumn,
                    Wording.footingColumn,
                ].map(say),
                rows: uptake.rows.map { row in
                    [
                        workspace.kinds[row.kind].word[language],
                        say(
                            Wording.figure(
                                leaving.n(row), of: figures.of(row.kind), floor: workspace.settings.floor)),
                        leaving.shows(row) ? part(row.uptake) : say(Wording.notShown),
                        leaving.showsEffective(row)
                            ? say(Wording.decimal(row.effective, places: 1)) : say(Wording.notShown),
                        part(row.footing),
                    ]
                }, numbers: [1, 2, 3, 4]),
            .picture(uptakePicture(uptake, leaving)),
        ]
        if let gap = uptake.gap, uptake.rows.allSatisfy(leaving.shows) {
            let said = Wording.gap(
                gap.0, from: workspace.kinds[gap.from], to: workspace.kinds[gap.to], small: nil)
            blocks.append(.paragraph([.text(say(said))], anchor: nil))
        }
        return blocks
    }

    /// Annex F: who was heard, and who is missing.
    func annexF() throws(Fraction.Overflow) -> [Document.Block] {
        let kinds = weighing.heard.shownKinds
        var blocks: [Document.Block] = [
            .paragraph([.text(say(Wording.publicCoverage))], anchor: nil),
            .table(
                caption: say(Wording.coverageOfKinds), header: [say(Wording.kindLabel), say(Wording.heardColumn)],
                rows: kinds.map { [workspace.kinds[$0].knowledge[language], say(said(figures.of($0)))] }, numbers: [1]),
        ]
        for part in try PublicCoverage(figures).parts {
            blocks.append(
                .table(
                    caption: part.title[language].capitalizedFirst,
                    header: [part.title[language], say(Wording.livedNowColumn), say(Wording.missingColumn)],
                    rows: part.rows.map { row in
                        [
                            Coverage.shown(row.value, part.name, workspace, language), row.lived.text,
                            row.lived == .zero ? say(Wording.noLivedHere) : "",
                        ]
                    }, numbers: [1]))
        }
        return blocks
    }
}
