extension Wording {
    /// What a scheme does, in a sentence.
    package static func scheme(_ scheme: Scheme) -> Phrase {
        switch scheme {
        case .equal:
            Phrase(
                da: "lige: hver videnstype vejer sin andel, uanset hvor mange den er",
                en: "equal: each kind weighs its share, however many it is")
        case .profile:
            Phrase(
                da: "profil: intet tal; et tema står i et lag under dem, der når mindst lige så højt hos alle",
                en: "profile: no score; a theme stands in a layer below those at least as high in every kind")
        case .common:
            Phrase(
                da: "fælles: den videnstype, der nævner temaet mindst, afgør; derefter den næste",
                en: "common: the kind that raises the theme least decides; then the next")
        case .ranks:
            Phrase(
                da: "rang: pladserne hos hver videnstype lagt sammen, et niveau ad gangen",
                en: "ranks: the places within each kind added up, one level at a time")
        case .voice:
            Phrase(
                da: "stemme: hver stemme fordeler 1 på de temaer, den nævner, et niveau ad gangen",
                en: "voice: each voice spreads 1 over the themes it raises, one level at a time")
        case .unweighted:
            Phrase(
                da: "uvægtet: hoveder af alle, der vejer med; sådan gik det uden vægtning",
                en: "unweighted: heads of all who weigh; how it would go without weighing")
        }
    }
    package static func weighLead(_ n: Int, _ scheme: Scheme) -> Phrase {
        let said = Wording.scheme(scheme)
        return Phrase(da: "\(themes(n).da) efter \(said.da).", en: "\(themes(n).en) by \(said.en).")
    }
    package static func scoreColumn(_ scheme: Scheme, even: Bool) -> Phrase {
        switch scheme {
        case .equal: equalColumn(even: even)
        case .profile: Phrase(da: "lag", en: "layer")
        case .common: Phrase(da: "mindst", en: "least")
        case .ranks: Phrase(da: "point", en: "points")
        case .voice: Phrase(da: "af i alt 1", en: "of 1 in all")
        case .unweighted: Phrase(da: "af alle", en: "of all")
        }
    }
    package static let layerColumn = Phrase(da: "lag", en: "layer")
    package static let toNextColumn = Phrase(da: "til den næste", en: "to the next")
    package static func level(_ within: String?) -> Phrase {
        within.map { Phrase(da: "Dele af \($0)", en: "Parts of \($0)") } ?? Phrase(da: "Øverst", en: "At the top")
    }

    /// What could turn two neighbours round: one voice of any kind, or of these.
    package static func closerThan(_ kinds: [Kind], isAll: Bool) -> Phrase {
        if isAll { return Phrase(da: "UNDER ÉN STEMME", en: "LESS THAN ONE VOICE") }
        return Phrase(
            da: "under én \(kinds.map(\.word.da).joined(separator: ", "))",
            en: "less than one \(kinds.map(\.word.en).joined(separator: ", "))")
    }
    package static func oneVoiceOfEach(_ kinds: [(kind: Kind, by: Fraction)]) -> Phrase {
        Phrase(
            da:
                "Én stemme flytter et tema: \(kinds.map { "\($0.kind.word.da) \($0.by.text)" }.joined(separator: ", ")). Naboer tættere end det er mærket.",
            en:
                "One voice moves a theme by: \(kinds.map { "\($0.kind.word.en) \($0.by.text)" }.joined(separator: ", ")). Neighbours closer than that are marked."
        )
    }
    /// How much of all scores together each kind gave.
    package static func contributed(_ kinds: [(kind: Kind, part: Fraction)]) -> Phrase {
        Phrase(
            da:
                "Af alle temaers tal tilsammen kommer: \(kinds.map { "\($0.kind.word.da) \($0.part.text) = \(decimal($0.part).da)" }.joined(separator: ", ")).",
            en:
                "Of all the scores together: \(kinds.map { "\($0.kind.word.en) \($0.part.text) = \(decimal($0.part).en)" }.joined(separator: ", "))."
        )
    }
    /// Where another scheme orders neighbours otherwise; nil where it does not.
    package static func orderChanges(_ scheme: Scheme, _ changes: [OrderChange], _ titles: (Int) -> String) -> Phrase? {
        guard !changes.isEmpty else { return nil }
        let said = inWords(changes, titles)
        let name = scheme.phrase
        return Phrase(
            da: "Rækkefølgen skifter under \(name.da): \(said.da).",
            en: "The order changes under \(name.en): \(said.en).")
    }
    /// The first of what another order changes.
    static func inWords(_ changes: [OrderChange], _ titles: (Int) -> String) -> Phrase {
        let shown = changes.prefix(4).map { change in
            switch change {
            case .ahead(let a, let b):
                Phrase(da: "\(titles(a)) over \(titles(b))", en: "\(titles(a)) above \(titles(b))")
            case .level(let a, let b):
                Phrase(da: "\(titles(a)) lige med \(titles(b))", en: "\(titles(a)) level with \(titles(b))")
            }
        }
        let more =
            changes.count > 4
            ? Phrase(da: " (og \(changes.count - 4) til)", en: " (and \(changes.count - 4) more)") : Phrase("")
        return Phrase(
            da: shown.map(\.da).joined(separator: "; ") + more.da, en: shown.map(\.en).joined(separator: "; ") + more.en
        )
    }
    package static func sameOrder(_ schemes: [Scheme]) -> Phrase {
        let names = list(schemes.map(\.phrase))
        return Phrase(da: "Samme rækkefølge under \(names.da).", en: "The same order under \(names.en).")
    }
    package static func notRaised(_ n: Int) -> Phrase {
        Phrase(
            da: "\(themes(n).da) er ikke nævnt af nogen, der vejer med, og har ingen plads her.",
            en: n == 1
                ? "1 theme was raised by nobody who weighs and has no place here."
                : "\(themes(n).en) were raised by nobody who weighs and have no place here.")
    }
    package static func unknownScheme(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke en måde at vægte på.", en: "“\(name)” is not a way of weighing.")
    }
    package static let longFractions = Phrase(
        da: "Nogle tal er brøker for lange til en tabel; hele brøken står i hvorfor.",
        en: "Some scores are fractions too long for a table; the whole fraction stands in why.")
    package static let howItMoves = Phrase(da: "Holder rækkefølgen", en: "Does the order hold")
    package static let whyThisNumber = Phrase(da: "Sådan er tallet regnet", en: "How the number is made")

    // MARK: sensitivity

    package static func sensitivityLead(_ weightings: Int, _ kinds: [Kind], top: Int, steps: Int) -> Phrase {
        if weightings == 0 {
            return Phrase(
                da: "Holder rækkefølgen? Der er ingen tal at ordne.",
                en: "Does the order hold? There are no scores to put in order.")
        }
        return Phrase(
            da:
                "Holder rækkefølgen? \(Wording.weightings(weightings).da) i trin på 1/\(steps) af \(list(kinds.map(\.word)).da), og hvem der er blandt de \(top) øverste.",
            en:
                "Does the order hold? \(Wording.weightings(weightings).en) in steps of 1/\(steps) of \(list(kinds.map(\.word)).en), and who is in the top \(top)."
        )
    }
    static func weightings(_ n: Int) -> Phrase {
        number(n, Phrase(da: "vægtning", en: "weighting"), Phrase(da: "vægtninger", en: "weightings"))
    }
    package static let sureColumn = Phrase(da: "sikkert", en: "surely")
    package static let possibleColumn = Phrase(da: "muligt", en: "possibly")
    package static let bestWorstColumn = Phrase(da: "bedst–værst", en: "best–worst")
    /// - parameter weights: what the kinds weigh, together 1.
    package static func tiedWeightings(_ n: Int, top: Int, steps: Int, weights: [Fraction]) -> Phrase {
        let isStep = weights.allSatisfy { steps % Int($0.denominator) == 0 }
        let equal =
            isStep
            ? Phrase("")
            : Set(weights).count == 1
                ? Phrase(
                    da: " Lige vægt (\(weights[0].text) hver) er ikke blandt trinene; derfor står tallet ved siden af.",
                    en: " Equal weight (\(weights[0].text) each) is none of the steps, so its result stands beside.")
                : Phrase(
                    da: " Andelene selv er ikke blandt trinene; derfor står tallet efter dem ved siden af.",
                    en: " The shares themselves are none of the steps, so the result by them stands beside.")
        let tied =
            n == 0
            ? Phrase(
                da: "I ingen af vægtningerne står det uafgjort om plads \(top).",
                en: "In none of the weightings is there a tie for place \(top).")
            : Phrase(
                da: "I \(n) af vægtningerne står det uafgjort om plads \(top).",
                en: "In \(n) of the weightings there is a tie for place \(top).")
        return tied + equal
    }
    package static let threeRows = Phrase(da: "Tre vægtninger i ord", en: "Three weightings in words")
    /// The first of the three: what the ranking itself is by.
    package static func byShares(even: Bool) -> Phrase {
        even ? Phrase(da: "lige", en: "equal") : Phrase(da: "andelene", en: "the shares")
    }
    package static let livedHalf = Phrase(da: "levet vejer halvdelen", en: "lived weighs half")
    package static let livedAlone = Phrase(da: "levet alene", en: "lived alone")
    package static func overLived(even: Bool) -> Phrase {
        even
            ? Phrase(
                da: "Når levet erfaring vejer fra 0 til 1 (resten delt lige)",
                en: "As lived experience weighs from 0 to 1 (the rest evenly)")
            : Phrase(
                da: "Når levet erfaring vejer fra 0 til 1 (resten delt efter andelene)",
                en: "As lived experience weighs from 0 to 1 (the rest by their shares)")
    }
    package static func cellsLegend(top: Int) -> Phrase {
        Phrase(
            da: "# sikkert blandt de \(top) øverste, o måske (uafgjort), . ikke",
            en: "# surely in the top \(top), o perhaps (a tie), . not")
    }
    package static let cellsColumn = Phrase("0 ········1/2······· 1")
    package static let inTopColumn = Phrase(da: "blandt de øverste", en: "in the top")
    /// *fra 0 til 9/20, måske ved 1/2*; *aldrig* where it never is.
    package static func spans(_ spans: (sure: TopOverShare.Spans, perhaps: TopOverShare.Spans)) -> Phrase {
        let sure = spans.sure.isEmpty ? nil : self.spans(spans.sure)
        let perhaps =
            spans.perhaps.isEmpty ? nil : Phrase(da: "måske ", en: "perhaps ") + self.spans(spans.perhaps)
        let parts = [sure, perhaps].compactMap { $0 }
        if parts.isEmpty { return Phrase(da: "aldrig", en: "never") }
        return Phrase(da: parts.map(\.da).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
    private static func spans(_ spans: TopOverShare.Spans) -> Phrase {
        if spans.count == 1, spans[0].from == .zero, spans[0].to == .one { return Phrase(da: "altid", en: "always") }
        let parts = spans.map { span in
            span.from == span.to
                ? Phrase(da: "ved \(span.from.text)", en: "at \(span.from.text)")
                : Phrase(
                    da: "fra \(span.from.text) til \(span.to.text)", en: "from \(span.from.text) to \(span.to.text)")
        }
        return Phrase(da: parts.map(\.da).joined(separator: ", "), en: parts.map(\.en).joined(separator: ", "))
    }
    package static let flipHeading = Phrase(da: "Hvor naboer skifter plads", en: "Where neighbours change places")
    /// Where one theme passes another, as lived experience weighs more.
    package static func flip(_ flip: LivedShare.Flip, _ a: String, _ b: String, ahead: String?, even: Bool) -> Phrase {
        switch flip {
        case .never:
            return Phrase(
                da: "\(a) og \(b) skifter aldrig plads, uanset hvad levet erfaring vejer.",
                en: "\(a) and \(b) never change places, whatever lived experience weighs.")
        case .parallel:
            return Phrase(
                da: "\(a) og \(b) følges ad: vægten af levet erfaring ændrer intet mellem dem.",
                en: "\(a) and \(b) move in parallel: what lived experience weighs changes nothing between them.")
        case .at(let share, _):
            let first = ahead ?? a
            let other = first == a ? b : a
            let rest =
                even
                ? Phrase(da: "resten delt lige", en: "the rest evenly")
                : Phrase(da: "resten delt efter andelene", en: "the rest by their shares")
            if share == .one {
                return Phrase(
                    da: "\(first) når først op på siden af \(other), når levet erfaring vejer alt.",
                    en: "\(first) draws level with \(other) only once lived experience weighs everything.")
            }
            let decimal = decimal(share)
            return Phrase(
                da:
                    "\(first) går forbi \(other), når levet erfaring vejer over \(share.text) = \(decimal.da) (\(rest.da)).",
                en:
                    "\(first) passes \(other) once lived experience weighs more than \(share.text) = \(decimal.en) (\(rest.en))."
            )
        }
    }
    /// One theme, and those it never changes places with.
    package static func neverFlip(_ title: String, _ others: [String]) -> Phrase {
        let others = list(others)
        return Phrase(
            da: "\(title) skifter aldrig plads med \(others.da), uanset hvad levet erfaring vejer.",
            en: "\(title) never changes places with \(others.en), whatever lived experience weighs.")
    }
    package static func parallel(_ title: String, _ others: [String]) -> Phrase {
        let others = list(others)
        return Phrase(
            da: "\(title) følges ad med \(others.da): vægten af levet erfaring ændrer intet mellem dem.",
            en:
                "\(title) moves in parallel with \(others.en): what lived experience weighs changes nothing between them."
        )
    }
    package static func neverFlip(_ pairs: [(String, String)]) -> Phrase {
        let shown = pairs.map { "\($0)–\($1)" }.joined(separator: ", ")
        return Phrase(da: "Skifter aldrig plads: \(shown).", en: "Never change places: \(shown).")
    }
    package static func parallelPairs(_ pairs: [(String, String)]) -> Phrase {
        let shown = pairs.map { "\($0)–\($1)" }.joined(separator: ", ")
        return Phrase(
            da: "Følges ad, uanset hvad levet erfaring vejer: \(shown).",
            en: "Move in parallel, whatever lived experience weighs: \(shown).")
    }
    package static let tippingHeading = Phrase(da: "Udslagsgivende stemmer", en: "Tipping voices")
    package static func tipping(_ n: Phrase, of: Int, top: Int) -> Phrase {
        switch (n.en, of) {
        case ("0", 1):
            Phrase(
                da: "Den ene stemme er ikke udslagsgivende: uden den er de \(top) øverste de samme.",
                en: "The one voice does not tip it: without it the top \(top) is the same.")
        case ("0", _):
            Phrase(
                da:
                    "Ingen af de \(of) stemmer er udslagsgivende: uden en hvilken som helst af dem er de \(top) øverste de samme.",
                en: "None of the \(of) voices tips it: without any one of them the top \(top) is the same.")
        case ("1", _):
            Phrase(
                da: "1 af \(voices(of).da) er udslagsgivende: uden den er de \(top) øverste nogle andre.",
                en: "1 of \(voices(of).en) tips it: without it the top \(top) is another.")
        default:
            Phrase(
                da: "\(n.da) af \(of) stemmer er udslagsgivende: uden én af dem er de \(top) øverste nogle andre.",
                en: "\(n.en) of \(of) voices tip it: without any one of them the top \(top) is another.")
        }
    }
    package static func without(_ n: Int) -> Phrase {
        n == 1
            ? Phrase(da: "Uden denne:", en: "Without this one:")
            : Phrase(da: "Uden én af disse \(n):", en: "Without any one of these \(n):")
    }
    /// Who is in the top, and who perhaps.
    package static func topThemes(sure: [String], perhaps: [String]) -> Phrase {
        let sure = sure.isEmpty ? Phrase(da: "ingen sikkert", en: "none surely") : list(sure)
        guard !perhaps.isEmpty else { return sure }
        let tied = list(perhaps)
        return Phrase(da: "\(sure.da); uafgjort mellem \(tied.da)", en: "\(sure.en); a tie between \(tied.en)")
    }
    package static let topWithAll = Phrase(da: "Med alle", en: "With everybody")
}
