// The pictures of annex B, from the same values as its tables.
extension MandateDocument {
    /// How many themes a picture has room for; the table has all.
    private static let mostThemes = 20
    private static let textWidth = 236.0
    private static let left = 250.0

    /// A row a theme, a bar a kind: how many of those heard raised it. Nil where there is nothing to draw.
    func profilePicture(_ themes: [Int]) -> Picture? {
        let kinds = weighing.heard.shownKinds.filter { workspace.kinds[$0].share > .zero }
        let shown = themes.prefix(Self.mostThemes)
        guard !shown.isEmpty, !kinds.isEmpty else { return nil }
        func said(_ theme: Int, _ kind: Int) -> String {
            say(Wording.figure(figures.n(theme, kind), of: figures.of(kind), floor: workspace.settings.floor))
        }
        var picture = Picture(
            name: "billede-profil", title: say(Wording.profilePicture(shown.count, of: themes.count)),
            words: shown.map { theme in
                let parts = kinds.map { "\(workspace.kinds[$0].word[language]) \(said(theme, $0))" }
                return "\(workspace.themes[theme].title): \(parts.joined(separator: ", "))."
            })
        let column = (Picture.width - Self.left) / Double(kinds.count)
        let track = column - 16
        for (position, kind) in kinds.enumerated() {
            let x = Self.left + Double(position) * column
            picture.text(x, 12, workspace.kinds[kind].word[language], .strong)
        }
        var y = 22.0
        for theme in shown {
            let lines = picture.text(0, y + 12, workspace.themes[theme].title, within: Self.textWidth)
            var deepest = max(1, lines)
            for (position, kind) in kinds.enumerated() {
                let x = Self.left + Double(position) * column
                if let n = figures.n(theme, kind).number, let all = figures.of(kind).number, all > .zero {
                    picture.box(x, y + 3, track, 9, .empty)
                    let part = n.approximate / all.approximate
                    if part > 0 { picture.box(x, y + 3, max(1, track * part), 9, .solid) }
                    picture.text(x, y + 24, said(theme, kind), .small)
                    deepest = max(deepest, 2)
                } else {
                    deepest = max(deepest, picture.text(x, y + 12, said(theme, kind), .small, within: track))
                }
            }
            y += Double(deepest) * 13 + 8
        }
        return picture
    }

    /// A row a theme over the share of lived experience: where it is in the top surely, perhaps, and not.
    func sharePicture(_ themes: [Int], _ top: TopOverShare, _ lived: LivedShare) -> Picture {
        let shown = themes.prefix(Self.mostThemes)
        let steps = Sensitivity.steps
        var picture = Picture(
            name: "billede-foelsomhed",
            title: say(
                Wording.sharePicture(top: Sensitivity.top, even: lived.othersAreEven, shown.count, of: themes.count)),
            words: shown.map { theme in
                "\(workspace.themes[theme].title): \(say(Wording.spans(top.spans(theme))))."
            })
        let cell = (Picture.width - Self.left - 4) / Double(steps + 1)
        func x(_ step: Double) -> Double { Self.left + step * cell }
        var y = 8.0
        for (fill, words) in [
            (Picture.Fill.solid, Wording.surelyInTop), (.hatched, Wording.perhapsInTop), (.empty, Wording.notInTop),
        ].enumerated().map({ ($1.0, ($0, $1.1)) }) {
            let at = Self.left + Double(words.0) * 140
            picture.box(at, y, 14, 12, fill)
            picture.text(at + 20, y + 10, say(words.1), .small)
        }
        y += 32
        for (step, label) in [(0, "0"), (steps / 2, "1/2"), (steps, "1")] {
            picture.text(x(Double(step) + 0.5), y, label, .centred)
        }
        y += 6
        let start = y
        for theme in shown {
            let lines = picture.text(0, y + 12, workspace.themes[theme].title, within: Self.textWidth)
            for (step, state) in top.states(theme).enumerated() {
                let fill: Picture.Fill = state == .sure ? .solid : state == .perhaps ? .hatched : .empty
                picture.box(x(Double(step)), y + 1, cell - 2, 14, fill)
            }
            y += Double(max(1, lines)) * 13 + 8
        }
        if let kind = workspace.kinds.livedIndex, let at = figures.tally.kinds.firstIndex(of: kind) {
            let share = Fraction(figures.tally.shares[at], figures.tally.shareSum)
            let equal = x(share.approximate * Double(steps) + 0.5) - 1
            picture.line(equal, from: start - 2, to: y)
            picture.text(equal, y + 12, say(Wording.nowWeighs(share)), .centred)
        }
        return picture
    }

    /// Two bars a kind: how many of its voices are in the draft, and how much of the draft stands on them.
    func uptakePicture(_ uptake: Uptake, _ leaving: UptakeFigures) -> Picture {
        var rows: [(kind: Int, uptake: Fraction?, said: String, footing: Fraction)] = []
        for row in uptake.rows {
            let n = Wording.figure(leaving.n(row), of: figures.of(row.kind), floor: workspace.settings.floor)
            rows.append((row.kind, leaving.shows(row) ? row.uptake : nil, say(n), row.footing))
        }
        var picture = Picture(
            name: "billede-aftryk", title: say(Wording.uptakePicture),
            words: rows.map { row in
                let word = workspace.kinds[row.kind].word[language].capitalizedFirst
                return
                    "\(word): \(say(Wording.uptakeColumn)) \(row.said), \(say(Wording.footingColumn)) \(row.footing.text)."
            })
        let (left, track) = (110.0, 390.0)
        picture.box(left, 4, 14, 10, .solid)
        picture.text(left + 20, 13, say(Wording.uptakeLegend), .small)
        picture.box(left, 20, 14, 10, .hatched)
        picture.text(left + 20, 29, say(Wording.footingLegend), .small)
        var y = 44.0
        for row in rows {
            picture.text(0, y + 11, workspace.kinds[row.kind].word[language], .strong)
            func bar(_ part: Fraction?, _ fill: Picture.Fill, _ text: String) {
                if let part {
                    picture.box(left, y, track, 12, .empty)
                    if part > .zero { picture.box(left, y, max(1, track * part.approximate), 12, fill) }
                }
                picture.text(part == nil ? left : left + track + 10, y + 10, text, .small)
                y += 17
            }
            bar(row.uptake, .solid, row.said)
            bar(row.footing, .hatched, "\(row.footing.text)  \(say(Wording.decimal(row.footing)))")
            y += 9
        }
        return picture
    }
}
