extension Wording {
    package static func themesLead(_ n: Int, _ workspace: Workspace) -> Phrase {
        let even = workspace.kinds.sharesAreEven
        return Phrase(
            da: "\(themes(n).da) efter \(even ? "lige vægt pr. videnstype" : "videnstypernes andele").",
            en: "\(themes(n).en) by \(even ? "equal weight per kind of knowledge" : "the shares of the kinds").")
    }
    /// *46 hørte vejer med: 12 levet, 30 faglig, 4 ekspert.*
    package static func heard(_ all: Fraction?, _ kinds: [(kind: Kind, n: Phrase)]) -> Phrase {
        if kinds.isEmpty {
            return Phrase(
                da: "Ingen hørte vejer med endnu, så der er ingen tal.",
                en: "Nobody who weighs has been heard yet, so there are no scores.")
        }
        let da = kinds.map { "\($0.n.da) \($0.kind.word.da)" }.joined(separator: ", ")
        let en = kinds.map { "\($0.n.en) \($0.kind.word.en)" }.joined(separator: ", ")
        guard let all else { return Phrase(da: "Hørte, der vejer med: \(da).", en: "Heard and weighing: \(en).") }
        return Phrase(
            da: "\(all.text) \(all == .one ? "hørt" : "hørte") vejer med: \(da).",
            en: "\(all.text) heard \(all == .one ? "weighs" : "weigh"): \(en).")
    }
    package static func heardWithoutWeight(_ kinds: [(kind: Kind, n: Phrase)]) -> Phrase {
        let da = kinds.map { "\($0.n.da) \($0.kind.word.da)" }.joined(separator: ", ")
        let en = kinds.map { "\($0.n.en) \($0.kind.word.en)" }.joined(separator: ", ")
        return Phrase(da: "Hørt og vist, men uden vægt: \(da).", en: "Heard and shown, but without weight: \(en).")
    }
    package static func kindNotHeard(_ kind: Kind) -> Phrase {
        Phrase(
            da: "Ingen med \(kind.knowledge.da) er hørt endnu, så den videnstype vejer ikke med.",
            en: "Nobody with \(kind.knowledge.en) has been heard yet, so that kind does not weigh.")
    }
    package static func kindNotSelected(_ kind: Kind) -> Phrase {
        Phrase(
            da: "Ingen med \(kind.knowledge.da) er med i udvalget, så den videnstype vejer ikke med.",
            en: "Nobody with \(kind.knowledge.en) is in the selection, so that kind does not weigh.")
    }
    package static func uncoded(_ kinds: [(kind: Kind, n: Int)]) -> Phrase {
        Phrase(
            da:
                "Ikke kodet endnu (udsagn uden tema): \(kinds.map { "\($0.n) \($0.kind.word.da)" }.joined(separator: ", ")).",
            en:
                "Not coded yet (statements without a theme): \(kinds.map { "\($0.n) \($0.kind.word.en)" }.joined(separator: ", "))."
        )
    }
    /// - parameter voices: how many they are; nil where that is not said.
    package static func splitVoices(_ voices: Int?) -> Phrase {
        switch voices {
        case nil:
            Phrase(
                da: "En stemme, der taler af flere slags viden, tæller i hver af dem med sin andel.",
                en: "A voice that speaks from several kinds of knowledge counts in each by its share.")
        case 1?:
            Phrase(
                da: "1 stemme taler af flere slags viden og tæller i hver af dem med sin andel.",
                en: "1 voice speaks from several kinds of knowledge and counts in each by its share.")
        case let voices?:
            Phrase(
                da: "\(voices) stemmer taler af flere slags viden og tæller i hver af dem med deres andel.",
                en: "\(voices) voices speak from several kinds of knowledge and count in each by their share.")
        }
    }
    package static func sharesDecided(_ decided: Settings.SharesDecided, _ kinds: [Kind]) -> Phrase {
        Phrase(
            da:
                "Andelene er \(kinds.map { "\($0.word.da) \($0.share.text)" }.joined(separator: ", ")): besluttet \(decided.date) af \(decided.by), \(decided.why).",
            en:
                "The shares are \(kinds.map { "\($0.word.en) \($0.share.text)" }.joined(separator: ", ")): decided \(decided.date) by \(decided.by), \(decided.why)."
        )
    }
    package static let splitCountWhole = Phrase(
        da:
            "Den, der taler som flere videnstyper, tæller her helt med i hver; ellers ville brøken vise, hvad få har sagt. Tallene kan derfor afvige lidt fra holdets egne.",
        en:
            "Here, whoever speaks as several kinds counts whole in each; the fraction would otherwise show what few have said. The figures may therefore differ a little from the team's own."
    )
    package static func sharesUndecided(_ kinds: [Kind]) -> Phrase {
        Phrase(
            da:
                "Andelene er \(kinds.map { "\($0.word.da) \($0.share.text)" }.joined(separator: ", ")): der står ikke, hvem der har besluttet det (andele_besluttet i stemme.yaml).",
            en:
                "The shares are \(kinds.map { "\($0.word.en) \($0.share.text)" }.joined(separator: ", ")): it does not say who decided that (shares_decided in stemme.yaml)."
        )
    }
    /// What is said of the shares wherever a score is: who decided them, or that nobody did; nil where they are equal.
    package static func shares(_ workspace: Workspace) -> Phrase? {
        let kinds = workspace.kinds.weighed.map { workspace.kinds[$0] }
        if let decided = workspace.settings.sharesDecided { return sharesDecided(decided, kinds) }
        return workspace.kinds.sharesAreEven ? nil : sharesUndecided(kinds)
    }
    package static let rankColumn = Phrase(da: "nr", en: "no")
    package static let themeColumn = Phrase(da: "tema", en: "theme")
    /// Over the scores of `equal`, which are of equal weight only where the shares are.
    package static func equalColumn(even: Bool) -> Phrase {
        even ? Phrase(da: "lige vægt", en: "equal weight") : Phrase(da: "efter andelene", en: "by the shares")
    }
    package static let inDraftColumn = Phrase(da: "i udkastet", en: "in the draft")
    package static let of = Phrase(da: "af", en: "of")

    package static func tie(_ titles: [String], _ score: Fraction) -> Phrase {
        var named = titles.prefix(tiedAtMost).map { Phrase(da: "»\($0)«", en: "“\($0)”") }
        let others = titles.count - named.count
        if others > 0 {
            named.append(number(others, Phrase(da: "andet", en: "other"), Phrase(da: "andre", en: "others")))
        }
        return Phrase(
            da: "Uafgjort: \(list(named).da) står præcis lige på \(score.text).",
            en: "A tie: \(list(named).en) stand exactly equal at \(score.text).")
    }
    private static let tiedAtMost = 6
    package static func smallNumbers(_ kind: Kind, _ n: Fraction, moves: Fraction) -> Phrase {
        Phrase(
            da: "Små tal: kun \(n.text) er hørt som \(kind.word.da), så én af dem flytter et tema \(moves.text).",
            en: "Small numbers: only \(n.text) heard as \(kind.word.en), so one of them moves a theme by \(moves.text)."
        )
    }
    package static func restricted(_ filter: Phrase) -> Phrase {
        let what = selected(Phrase(da: "udsagn", en: "statements"), filter)
        return Phrase(da: "Kun regnet over \(what.da).", en: "Counted only over \(what.en).")
    }

    package static func themesWithNobody(_ n: Int) -> Phrase {
        Phrase(
            da: "\(themes(n).da) har ingen bragt op her; \(n == 1 ? "det" : "de") vises ikke.",
            en: "Nobody raised \(themes(n).en) here; \(n == 1 ? "it is" : "they are") not shown.")
    }

    /// Where a theme stands in the draft.
    package static func standing(_ standing: ThemeStanding, numbers: [String], _ kinds: KindTable) -> Phrase {
        switch standing {
        case .inDraft(_, let isPartly, let marks):
            let where_ =
                numbers.isEmpty
                ? Phrase(da: "indarbejdet", en: "incorporated") : Phrase(numbers.joined(separator: ", "))
            let partly = isPartly ? Phrase(da: ", delvist", en: ", partly") : Phrase("")
            return marks.reduce(where_ + partly) { text, mark in
                let said = Wording.mark(mark, kinds)
                return text + Phrase(da: ", \(said.da.lowercased())", en: ", \(said.en.lowercased())")
            }
        case .notIncluded(let hasReason):
            return hasReason
                ? Phrase(da: "ikke med, begrundet", en: "not included, explained")
                : Phrase(da: "ikke med, UDEN BEGRUNDELSE", en: "not included, NO REASON GIVEN")
        case .outside(let to):
            return to == nil
                ? Phrase(da: "uden for rammerne, IKKE SENDT", en: "outside, SENT NOWHERE")
                : Phrase(da: "uden for rammerne, sendt videre", en: "outside, sent on")
        case .unanswered(let fault, _, let onlyLived):
            let start = Phrase(numbers.map { "\($0), " }.joined())
            let also = onlyLived ? Phrase(da: ", kun levet", en: ", lived only") : Phrase("")
            return start + Phrase(da: "MANGLER SVAR", en: "UNANSWERED") + (lacking(fault) ?? also)
        case .answerAtAdoption(let fault):
            return Phrase(da: "svar ved vedtagelsen", en: "answer at adoption") + (lacking(fault) ?? Phrase(""))
        case .open: return Phrase(da: "ikke i udkastet", en: "not in the draft")
        }
    }

    /// What a decision lacks so that it is no answer yet; nil where there is no decision.
    private static func lacking(_ fault: AnswerFault) -> Phrase? {
        switch fault {
        case .noDecision: nil
        case .noClauses: Phrase(da: ": ingen bestemmelse nævnt", en: ": no clause named")
        case .noLivedStatement: Phrase(da: ": hviler ikke på levet", en: ": rests on nobody lived")
        case .noReason: Phrase(da: ": ingen begrundelse", en: ": no reason")
        case .sentNowhere: Phrase(da: ": ikke sendt", en: ": not sent")
        }
    }

    // MARK: why

    package static func whyLead(
        _ title: String, _ score: Fraction, rank: Int, isTied: Bool, of n: Int, _ workspace: Workspace
    ) -> Phrase {
        let decimal = decimal(score)
        let even = workspace.kinds.sharesAreEven
        return Phrase(
            da:
                "\(title): \(score.text) = \(decimal.da). Nr. \(rank)\(isTied ? " (delt)" : "") af \(n) \(even ? "under lige vægt pr. videnstype" : "efter videnstypernes andele").",
            en:
                "\(title): \(score.text) = \(decimal.en). Number \(rank)\(isTied ? " (shared)" : "") of \(n) by \(even ? "equal weight per kind" : "the shares of the kinds")."
        )
    }
    package static func nOfN(_ said: Phrase) -> Phrase {
        Phrase(da: "\(said.da) hørte", en: "\(said.en) heard")
    }
    package static let raised = Phrase(da: "nævner temaet", en: "raise the theme")
    package static let sumLabel = Phrase(da: "i alt", en: "sum")
    package static func equalShares(_ weight: Fraction, _ kinds: Int, line: Int?) -> Phrase {
        let place =
            line.map { Phrase(da: " (stemme.yaml, linje \($0))", en: " (stemme.yaml, line \($0))") } ?? Phrase("")
        if kinds == 1 {
            return Phrase(
                da: "Kun én videnstype vejer med, så dens andel er hele tallet\(place.da).",
                en: "Only one kind weighs, so that its part is the whole number\(place.en).")
        }
        return Phrase(
            da: "\(weight.text) hver, fordi de \(kinds) videnstyper har samme andel\(place.da).",
            en: "\(weight.text) each, because the \(kinds) kinds have the same share\(place.en).")
    }
    package static func doNotWeigh(_ kinds: [(kind: Kind, said: Phrase)]) -> Phrase {
        let da = kinds.map { "\($0.said.da) \($0.kind.word.da)" }.joined(separator: ", ")
        let en = kinds.map { "\($0.said.en) \($0.kind.word.en)" }.joined(separator: ", ")
        return Phrase(da: "Nævnt af, men uden vægt: \(da).", en: "Raised by, but without weight: \(en).")
    }
    package static let voiceOnce = Phrase(
        da: "En stemme tæller én gang pr. tema, uanset hvor mange udsagn den har.",
        en: "A voice counts once per theme, however many statements it has.")
    package static let above = Phrase(da: "Over", en: "Above")
    package static let below = Phrase(da: "Under", en: "Below")
    package static let level = Phrase(da: "Lige med", en: "Level with")
    package static func more(_ score: Fraction, _ difference: Fraction) -> Phrase {
        Phrase(da: "\(score.text), \(difference.text) mere", en: "\(score.text), \(difference.text) more")
    }
    package static func less(_ score: Fraction, _ difference: Fraction) -> Phrase {
        Phrase(da: "\(score.text), \(difference.text) mindre", en: "\(score.text), \(difference.text) less")
    }
    package static func oneVoiceMoves(_ kinds: [(kind: Kind, by: Fraction)]) -> Phrase {
        Phrase(
            da:
                "Én af de hørte stemmer mere flytter temaet: \(kinds.map { "\($0.kind.word.da) \($0.by.text)" }.joined(separator: ", ")).",
            en:
                "One more of the voices heard moves the theme: \(kinds.map { "\($0.kind.word.en) \($0.by.text)" }.joined(separator: ", "))."
        )
    }
    package static let notWhoIsRight = Phrase(
        da: "Tallet siger, hvor stærkt temaet bliver bragt op. Det siger ikke, hvem der har ret.",
        en: "The number says how strongly the theme is raised. It does not say who is right.")
    package static let noScore = Phrase(
        da: "Ingen videnstype med en andel er hørt endnu, så temaet har intet tal.",
        en: "No kind with a share has been heard yet, so the theme has no number.")
    package static let raisedByNobody = Phrase(
        da: "Ingen medregnede stemmer nævner temaet.", en: "No counted voice raises the theme.")
    package static let otherThemes = Phrase(da: "Alle temaer", en: "All themes")
    package static let theirWords = Phrase(da: "Hvad de sagde", en: "What they said")
}
