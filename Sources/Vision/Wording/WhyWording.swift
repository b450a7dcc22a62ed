extension Wording {
    package static let whyOf = Phrase(
        da: "hvorfor handler om et tema, et udsagn, en stemme eller en bestemmelse.",
        en: "why is about a theme, a statement, a voice or a clause.")
    package static let wholeDerivation = Phrase(da: "Hele udregningen", en: "The whole derivation")

    // MARK: A theme, whole

    package static let otherSchemes = Phrase(
        da: "Andre måder at vægte på", en: "Other ways of weighing")
    package static let forAndAgainst = Phrase(
        da: "For og imod (tæller ikke i tallet)", en: "For and against (no part of the number)")
    package static func rankUnder(_ scheme: Scheme, _ rank: Int, isTied: Bool, _ score: Fraction?) -> Phrase {
        let tie = isTied ? "=" : ""
        guard let score else {
            return Phrase(da: "lag \(rank)", en: "layer \(rank)")
        }
        let decimal = decimal(score)
        return Phrase(
            da: "nr. \(rank)\(tie)   \(score.text) = \(decimal.da)",
            en: "number \(rank)\(tie)   \(score.text) = \(decimal.en)")
    }
    package static func sureOf(_ sure: Int, possible: Int, of: Int, top: Int, best: Int, worst: Int) -> Phrase {
        Phrase(
            da:
                "Blandt de \(top) øverste: sikkert i \(sure) af \(weightings(of).da), muligt i \(possible). Bedst nr. \(best), værst nr. \(worst).",
            en:
                "In the top \(top): surely in \(sure) of \(weightings(of).en), possibly in \(possible). Best \(best), worst \(worst)."
        )
    }
    package static func tippingFor(_ n: Phrase, of: Int, top: Int) -> Phrase {
        Phrase(
            da: "\(n.da) af \(voices(of).da) er udslagsgivende for, om temaet er blandt de \(top) øverste.",
            en: "\(n.en) of \(voices(of).en) \(n.en == "1" ? "tips" : "tip") whether the theme is in the top \(top).")
    }

    // MARK: A statement

    package static func noShareInKind(_ kind: Kind) -> Phrase {
        Phrase(
            da: "Stemmen har ingen andel i \(kind.word.da), så udsagnet vises og tæller ikke.",
            en: "The voice has no share in \(kind.word.en), so the statement is shown and not counted.")
    }
    package static let cannotBeRead = Phrase(da: "Udsagnet kan ikke læses.", en: "The statement cannot be read.")
    package static func setAside(_ reason: String?) -> Phrase {
        let why = reason.map { ": \($0)" } ?? ""
        return Phrase(da: "Det er sat ude af tællingen\(why).", en: "It was set aside from counting\(why).")
    }
    package static let noThemeYet = Phrase(
        da: "Det har intet tema endnu, så det er ikke kodet.", en: "It has no theme yet, so it is not coded.")
    package static func statementNotCounted(_ name: String) -> Phrase {
        Phrase(da: "Udsagn \(name) er ikke medregnet.", en: "Statement \(name) is not counted.")
    }
    package static func statementCounts(_ name: String, _ voices: [(id: String, share: Fraction)], _ kind: Kind)
        -> Phrase
    {
        let who = list(
            voices.map { voice in
                voice.share == .one ? Phrase(voice.id) : Phrase("\(voice.id) (\(voice.share.text))")
            })
        return Phrase(
            da: "Udsagn \(name) er medregnet for \(who.da) som \(kind.word.da).",
            en: "Statement \(name) is counted for \(who.en) as \(kind.word.en).")
    }
    package static let withoutItColumn = Phrase(da: "uden det", en: "without it")
    package static let onlyMention = Phrase(
        da: "stemmens eneste udsagn om temaet", en: "the voice's only statement on the theme")
    package static func alsoMentioned(_ names: [String]) -> Phrase {
        Phrase(
            da: "nævnes også i \(names.joined(separator: ", ")), så det ændrer intet alene",
            en: "also raised in \(names.joined(separator: ", ")), so by itself it changes nothing")
    }
    package static let theStatementWhole = Phrase(da: "Udsagnet helt", en: "The statement whole")

    // MARK: A voice

    package static func voiceCounts(_ id: String, _ kinds: [(kind: Kind, share: Fraction, of: Fraction)]) -> Phrase {
        if kinds.isEmpty {
            return Phrase(
                da: "Stemme \(id) har intet medregnet udsagn og tæller ikke.",
                en: "Voice \(id) has no counted statement and does not count.")
        }
        return Phrase(
            da:
                "Stemme \(id) er \(kinds.map { "\($0.share.text) af \($0.of.text) hørte \($0.kind.word.da)" }.joined(separator: " og ")).",
            en:
                "Voice \(id) is \(kinds.map { "\($0.share.text) of \($0.of.text) heard \($0.kind.word.en)" }.joined(separator: " and "))."
        )
    }
    package static func shareUnused(_ kind: Kind, _ share: Fraction) -> Phrase {
        Phrase(
            da: "Andelen \(share.text) i \(kind.word.da) er ikke brugt: stemmen har intet medregnet udsagn som det.",
            en: "The share \(share.text) in \(kind.word.en) is unused: the voice has no counted statement as that.")
    }
    package static let asKindColumn = Phrase(da: "som", en: "as")
    package static let addsColumn = Phrase(da: "lægger til", en: "adds")
    package static func topWithout(_ id: String, _ top: Phrase?, count: Int) -> Phrase {
        top.map {
            Phrase(
                da: "\(id) er udslagsgivende: uden \(id) er de \(count) øverste \($0.da).",
                en: "\(id) tips it: without \(id) the top \(count) is \($0.en).")
        }
            ?? Phrase(
                da: "Uden \(id) er de \(count) øverste de samme.", en: "Without \(id) the top \(count) is the same.")
    }
    package static func voiceInClauses(_ id: String, _ numbers: [String]) -> Phrase {
        Phrase(
            da: "\(id) er i \(numbers.joined(separator: ", ")).", en: "\(id) is in \(numbers.joined(separator: ", ")).")
    }
    package static let counts = Phrase(da: "Medregnet.", en: "Counted.")
    package static let theVoiceWhole = Phrase(da: "Stemmen helt", en: "The voice whole")

    // MARK: A clause

    package static func clauseStands(_ number: String, _ kinds: [(kind: Kind, n: Phrase)]) -> Phrase {
        if kinds.isEmpty {
            return Phrase(
                da: "\(number) hviler kun på udsagn fra videnstyper, der ikke vejer.",
                en: "\(number) rests only on statements of kinds that do not weigh.")
        }
        return Phrase(
            da: "\(number) hviler på \(list(kinds.map { "\($0.n.da) \($0.kind.word.da)" }).da).",
            en: "\(number) rests on \(list(kinds.map { "\($0.n.en) \($0.kind.word.en)" }).en).")
    }
    package static func formalClauseOut(_ number: String) -> Phrase {
        Phrase(
            da: "\(number) er formel: den kræver intet belæg og er ikke med i fodfæstet.",
            en: "\(number) is formal: it needs no evidence and is no part of the footing.")
    }
    package static func clauseStandsOnNothing(_ number: String) -> Phrase {
        Phrase(
            da: "\(number) hviler ikke på noget medregnet udsagn.", en: "\(number) rests on no counted statement.")
    }
    package static let footingColumn = Phrase(da: "fodfæste", en: "footing")
    package static func footingRule(_ kinds: Int, clauses: Int) -> Phrase {
        let gives =
            clauses == 1
            ? Phrase(
                da: "Det er den eneste bestemmelse med belæg, så den giver 1",
                en: "It is the only clause with evidence, so that it gives 1")
            : Phrase(
                da: "Hver af de \(clauses) bestemmelser med belæg giver 1/\(clauses)",
                en: "Each of the \(clauses) clauses with evidence gives 1/\(clauses)")
        let to =
            kinds == 1
            ? Phrase(
                da: ", her det hele til den ene videnstype, den hviler på.",
                en: ", here all of it to the one kind that it rests on.")
            : Phrase(
                da: ", delt lige mellem de \(kinds) videnstyper, denne hviler på.",
                en: ", split evenly between the \(kinds) kinds that this one rests on.")
        return gives + to
    }
    package static func reading(_ reading: EvidenceReading) -> Phrase {
        switch reading {
        case .unread: Phrase(da: "Ikke læst af nogen endnu.", en: "Not read by anybody yet.")
        case .toBeReadAgain: Phrase(da: "Ændret, siden det blev læst.", en: "Changed since it was read.")
        case .read(let readers):
            readers.isEmpty
                ? Phrase(da: "Læst, som det står.", en: "Read as it stands.")
                : Phrase(
                    da: "Læst, som det står, af \(readers.joined(separator: ", ")).",
                    en: "Read as it stands by \(readers.joined(separator: ", ")).")
        }
    }
    package static func whyMarked(_ mark: ClauseMark, _ clause: Clause, _ kinds: KindTable) -> Phrase {
        switch mark {
        case .toBeReadAgain:
            Phrase(
                da: "ord, den hviler på, er ændret, siden nogen læste dem som belæg",
                en: "words that it rests on changed after somebody read them as evidence")
        case .unread:
            Phrase(
                da: "evidence.csv siger ikke, at nogen har læst alle dens belæg",
                en: "evidence.csv does not say that anybody read all its evidence")
        case .toFillIn:
            Phrase(
                da: "der står stadig: \(clause.blanks.joined(separator: ", "))",
                en: "still to be filled in: \(clause.blanks.joined(separator: ", "))")
        case .dissent:
            Phrase(
                da: "nogen er imod den, eller der er en afvigende mening om den",
                en: "somebody opposes it, or there is a dissenting opinion on it")
        case .noLived:
            clause.withoutLived.map { Phrase($0) }
                ?? Phrase(
                    da: "intet medregnet udsagn, den hviler på, er levet erfaring; skriv [uden-levet:: fordi …]",
                    en: "no counted statement that it rests on is lived experience; write [without_lived:: because …]")
        case .onlyKind(let kind):
            Phrase(
                da: "alle medregnede udsagn, den hviler på, er \(kinds[kind].word.da)",
                en: "all counted statements that it rests on are \(kinds[kind].word.en)")
        case .mayVanish:
            clause.owner == nil
                ? Phrase(da: "ingen er ansvarlig for den", en: "nobody is responsible for it")
                : Phrase(
                    da: "der er ingen penge efter \(clause.until ?? "")",
                    en: "there is no money after \(clause.until ?? "")")
        }
    }
}
