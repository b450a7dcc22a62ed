extension Wording {
    // MARK: unanswered

    package static func unansweredLead(_ themes: Int, isShut: Bool) -> Phrase {
        if themes == 0 {
            return Phrase(
                da: "Alle temaer fra levet erfaring, der skal have et svar før høring, har et.",
                en: "Every theme of lived experience that needs an answer before a hearing has one.")
        }
        return Phrase(
            da: "Høringen er lukket: \(Wording.themes(themes).da) fra levet erfaring har intet svar.",
            en: "The hearing is shut: \(Wording.themes(themes).en) of lived experience without an answer.")
    }
    package static func uncodedShutHearing(_ n: Int) -> Phrase {
        Phrase(
            da:
                "\(n) \(n == 1 ? "levet udsagn" : "levede udsagn") har intet tema endnu; også det holder høringen lukket.",
            en:
                "\(n) lived \(n == 1 ? "statement has" : "statements have") no theme yet; that too keeps the hearing shut."
        )
    }
    package static func followOrExplain(voices: Int, share: Fraction) -> Phrase {
        Phrase(
            da:
                "Følg eller forklar: et tema fra mindst \(voices) med levet erfaring, eller \(share.text) af dem, skal have et svar.",
            en:
                "Follow or explain: a theme raised by at least \(voices) with lived experience, or \(share.text) of them, must be answered."
        )
    }
    package static func unansweredThemes(_ themes: Int) -> Phrase {
        themes == 0
            ? Phrase(
                da: "Alle temaer fra levet erfaring har et svar.",
                en: "Every theme of lived experience has an answer.")
            : Phrase(
                da: "\(Wording.themes(themes).da) fra levet erfaring har intet svar.",
                en: "\(Wording.themes(themes).en) of lived experience without an answer.")
    }
    /// *3 af 12 levet, ingen andre*.
    package static func raisedBy(_ shown: [(kind: Kind, said: Phrase)], onlyLived: Bool) -> Phrase {
        let line = Phrase(
            da: shown.map { "\($0.said.da) \($0.kind.word.da)" }.joined(separator: ", "),
            en: shown.map { "\($0.said.en) \($0.kind.word.en)" }.joined(separator: ", "))
        return onlyLived ? line + Phrase(da: ", ingen andre, der vejer med", en: ", nobody else who weighs") : line
    }
    package static func rankByEqual(_ rank: Int, isTied: Bool, of n: Int, _ workspace: Workspace) -> Phrase {
        let even = workspace.kinds.sharesAreEven
        return Phrase(
            da: "nr. \(rank)\(isTied ? "=" : "") af \(n) efter \(even ? "lige vægt" : "andelene")",
            en: "number \(rank)\(isTied ? "=" : "") of \(n) by \(even ? "equal weight" : "the shares")")
    }
    package static func lacks(_ fault: AnswerFault) -> Phrase {
        switch fault {
        case .noDecision: Phrase(da: "Der er ingen beslutning.", en: "There is no decision.")
        case .noClauses:
            Phrase(
                da: "Det er besluttet, at temaet er med, men ingen bestemmelse er nævnt.",
                en: "It is decided that the theme is in, but no clause is named.")
        case .noLivedStatement:
            Phrase(
                da: "Ingen af temaets bestemmelser hviler på et levet udsagn om det.",
                en: "None of the theme's clauses rests on a lived statement of it.")
        case .noReason: Phrase(da: "Beslutningen har ingen begrundelse.", en: "The decision gives no reason.")
        case .sentNowhere:
            Phrase(da: "Der står ikke, hvem det er sendt til.", en: "It does not say where it was sent.")
        }
    }
    /// What to write, and where, so that a theme is answered.
    package static func answerTheme(_ fault: AnswerFault, in note: String?) -> Phrase {
        answerTheme(fault) + Phrase(note.map { " (\($0))" } ?? "")
    }
    package static let answerIt = Phrase(da: "Svar", en: "Answer")
    package static let readThem = Phrase(da: "Alt, de sagde", en: "All they said")
    package static let allClauses = Phrase(da: "Bestemmelserne", en: "The clauses")
    package static let explainInstead = Phrase(
        da: "Skal noget ikke med, sig hvorfor", en: "To leave something out, say why")
    package static func livedInNoClause(_ said: Phrase) -> Phrase {
        Phrase(
            da: "Levede stemmer, som ingen bestemmelse hviler på: \(said.da)",
            en: "Lived voices on whom no clause rests: \(said.en)")
    }
    package static func statementsInNoClause(_ n: Int, of: Int, _ kinds: [(kind: Kind, n: Int)]) -> Phrase {
        let da = kinds.map { "\($0.kind.word.da) \($0.n)" }.joined(separator: ", ")
        let en = kinds.map { "\($0.kind.word.en) \($0.n)" }.joined(separator: ", ")
        return Phrase(
            da: "Udsagn, som ingen bestemmelse hviler på: \(n) af \(of)\(da.isEmpty ? "" : " (\(da))")",
            en: "Statements on which no clause rests: \(n) of \(of)\(en.isEmpty ? "" : " (\(en))")")
    }
    package static func atAdoption(_ themes: [(title: String, n: Fraction, of: Fraction)], more: Int) -> Phrase {
        let rest = more > 0 ? Phrase(da: " og \(more) til", en: " and \(more) more") : Phrase("")
        return Phrase(
            da:
                "Skal have svar, før det vedtages: \(themes.map { "\($0.title) \($0.n.text) af \($0.of.text)" }.joined(separator: ", "))\(rest.da).",
            en:
                "To be answered before adoption: \(themes.map { "\($0.title) \($0.n.text) of \($0.of.text)" }.joined(separator: ", "))\(rest.en)."
        )
    }
    package static func besides(_ parts: [Phrase]) -> Phrase? {
        guard !parts.isEmpty else { return nil }
        let list = list(parts)
        return Phrase(da: "Desuden: \(list.da).", en: "Besides: \(list.en).")
    }
    package static let readTheirWords = Phrase(da: "Alt, de sagde om det første", en: "All they said about the first")

    // MARK: coverage

    package static func coverageLead(heard: Int, of: Int) -> Phrase {
        Phrase(
            da: "Hvem er hørt, og hvem mangler? \(heard) af \(of) i voices.csv har mindst ét medregnet udsagn.",
            en:
                "Who was heard, and who is missing? \(heard) of \(of) in voices.csv \(heard == 1 ? "has" : "have") at least one counted statement."
        )
    }
    package static let publicCoverage = Phrase(
        da: "Hvem er hørt, og hvem mangler? En kolonne står her kun, hvor ingen af dens værdier gælder få.",
        en: "Who was heard, and who is missing? A column stands here only where none of its values is of few.")
    package static let inVoicesColumn = Phrase(da: "i voices.csv", en: "in voices.csv")
    package static let heardNowColumn = Phrase(da: "hørt", en: "heard")
    package static let livedNowColumn = Phrase(da: "heraf levet", en: "lived among them")
    package static let missingColumn = Phrase(da: "bemærk", en: "note")
    package static let nobodyHeard = Phrase(da: "INGEN HØRT", en: "NOBODY HEARD")
    package static let noLivedHere = Phrase(da: "ingen levet", en: "no lived")
    package static func allHeard(_ n: Int) -> Phrase {
        Phrase(
            da: n == 1
                ? "Den ene værdi er hørt, også fra levet erfaring."
                : "Alle \(n) værdier er hørt, også fra levet erfaring.",
            en: n == 1
                ? "The one value was heard, lived experience among them."
                : "All \(n) values were heard, lived experience among them.")
    }
    package static func onlyMissing(_ shown: Int, of n: Int) -> Phrase {
        Phrase(
            da: "Viser \(shown) af \(n); dem, hvor nogen mangler, først.",
            en: "Showing \(shown) of \(n); those where somebody is missing first.")
    }
    package static let whoTheyAre = Phrase(da: "Hvem de er", en: "Who they are")

    // MARK: dissent

    package static func dissentLead(themes: Int, clauses: Int, opinions: Int) -> Phrase {
        if themes + clauses + opinions == 0 {
            return Phrase(
                da:
                    "Der er ikke noteret uenighed: ingen omstridte temaer, ingen modsagte bestemmelser, ingen afvigende meninger.",
                en: "No dissent is recorded: no contested themes, no opposed clauses, no dissenting opinions.")
        }
        let da = "\(themes) \(themes == 1 ? "omstridt tema" : "omstridte temaer")"
        let en = "\(themes) contested \(themes == 1 ? "theme" : "themes")"
        return Phrase(
            da:
                "Uenighed: \(da), \(Wording.clauses(clauses).da) nogen er imod, \(opinions) \(opinions == 1 ? "afvigende mening" : "afvigende meninger").",
            en:
                "Dissent: \(en), \(Wording.clauses(clauses).en) that somebody opposes, \(opinions) dissenting \(opinions == 1 ? "opinion" : "opinions")."
        )
    }
    package static let contestedThemes = Phrase(
        da: "Omstridte temaer (de kaldes aldrig støttede)", en: "Contested themes (never called supported)")
    package static let opposedClauses = Phrase(
        da: "Bestemmelser, som nogen er imod", en: "Clauses that somebody opposes")
    package static let dissentingOpinions = Phrase(da: "Afvigende meninger", en: "Dissenting opinions")
    package static let notSigned = Phrase(da: "Underskrifter", en: "Signatures")
    /// *for 3 · imod 1 · begge 1*.
    package static func stances(_ cell: Stances.Cell) -> Phrase {
        let parts = [
            (cell.for, Phrase(da: "for", en: "for")), (cell.against, Phrase(da: "imod", en: "against")),
            (cell.mixed, Phrase(da: "både og", en: "mixed")),
        ].filter { $0.0 > 0 }
        return Phrase(
            da: parts.map { "\($0.1.da) \($0.0)" }.joined(separator: " · "),
            en: parts.map { "\($0.1.en) \($0.0)" }.joined(separator: " · "))
    }
    package static let sideNotRecorded = Phrase(da: "ikke noteret", en: "not recorded")

    // MARK: promises

    package static func promisesLead(_ n: Int, unanswered: Int) -> Phrase {
        if n == 0 { return Phrase(da: "Der er ikke noteret løfter.", en: "No promises are recorded.") }
        return Phrase(
            da:
                "\(n) \(n == 1 ? "løfte" : "løfter"), \(unanswered) \(unanswered == 1 ? "ubesvaret" : "ubesvarede"). De ubesvarede først, de ældste øverst.",
            en: "\(n) \(n == 1 ? "promise" : "promises"), \(unanswered) unanswered. Unanswered first, oldest first.")
    }
    package static let unansweredPromises = Phrase(da: "Ubesvarede", en: "Unanswered")
    package static let answeredPromises = Phrase(da: "Besvarede", en: "Answered")
    package static func due(_ day: Phrase, isOver: Bool) -> Phrase {
        isOver
            ? Phrase(da: "frist \(day.da), OVERSKREDET", en: "due \(day.en), OVERDUE")
            : Phrase(da: "frist \(day.da)", en: "due \(day.en)")
    }
    package static func answeredOn(_ text: Phrase) -> Phrase {
        Phrase(da: "besvaret \(text.da)", en: "answered \(text.en)")
    }
    package static func promisedTo(_ names: [String]) -> Phrase {
        Phrase(da: "til \(names.joined(separator: ", "))", en: "to \(names.joined(separator: ", "))")
    }
    package static let onePromise = Phrase(da: "Et løfte helt", en: "One promise whole")

    // MARK: ended

    package static func endedLead(_ n: Int, today: Period?) -> Phrase {
        let by = today.map { Phrase(da: " pr. \(date($0).da)", en: " as of \(date($0).en)") } ?? Phrase("")
        if n == 0 { return Phrase(da: "Ingen tiltag er ophørt\(by.da).", en: "No measures have ended\(by.en).") }
        return Phrase(
            da: "Tiltag, der ophørte, og hvad der blev tilbage: \(n)\(by.da).",
            en: "Measures that ended, and what remained: \(n)\(by.en).")
    }
    package static let remainsLabel = Phrase(da: "Tilbage", en: "Remained")
    package static let resultLabel = Phrase(da: "Resultat", en: "Result")
    package static let successorLabel = Phrase(da: "Efterfølger", en: "Successor")
    package static let remainsNotSaid = Phrase(
        da: "IKKE NOTERET: skriv tilbage: i noten", en: "NOT RECORDED: write remains: in the note")
    package static let saidAboutLabel = Phrase(da: "Udsagn om det", en: "Statements on it")
    package static let oneMeasure = Phrase(da: "Et tiltag helt", en: "One measure whole")
}
