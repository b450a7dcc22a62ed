// What the exported document says of itself.
extension Wording {
    package static func somebodyWith(_ kind: Kind) -> Phrase {
        Phrase(da: "en stemme med \(kind.knowledge.da)", en: "a voice with \(kind.knowledge.en)")
    }
    package static func documentStatus(_ status: MandateStatus, _ version: String, _ date: Period?) -> Phrase {
        let number = version.isEmpty ? "" : " \(version)"
        let not = status.isAdopted ? Phrase("") : Phrase(da: ", ikke vedtaget", en: ", not adopted")
        let day = date.map { Phrase(" · ") + Wording.date($0) } ?? Phrase("")
        return Phrase(da: "\(status.phrase.da.uppercased())\(number)", en: "\(status.phrase.en.uppercased())\(number)")
            + not + day
    }
    package static func issuedBy(_ issuer: String) -> Phrase {
        Phrase(da: "Udstedes af: \(issuer).", en: "Issued by: \(issuer).")
    }
    package static let issuerToFillIn = Phrase(da: "[UDFYLDES: udsteder]", en: "[FILL IN: issuer]")
    package static func replaces(_ what: String) -> Phrase { Phrase(da: "Afløser: \(what).", en: "Replaces: \(what).") }
    package static let beforeReading = Phrase(
        da: "Før du læser (står kun i udkast og høring)", en: "Before you read (in drafts and hearings only)")
    package static func whoStandsBehind(_ signatures: [Signature]) -> Phrase {
        if signatures.isEmpty {
            return Phrase(
                da: "Hvem står bag: ingen side har skrevet under endnu. Udkastet er ikke hele rådets.",
                en: "Who stands behind it: no side has signed yet. The draft is not the whole council's.")
        }
        let da = signatures.map {
            "\($0.side?.phrase.da ?? $0.who) \(signature($0.state).da)\($0.reason.map { " (\($0))" } ?? "")"
        }
        let en = signatures.map {
            "\($0.side?.phrase.en ?? $0.who) \(signature($0.state).en)\($0.reason.map { " (\($0))" } ?? "")"
        }
        let isWhole =
            signatures.allSatisfy { $0.state == .signed }
            && Set(signatures.compactMap(\.side)).count == Side.allCases.count
        return Phrase(
            da: "Hvem står bag: \(da.joined(separator: " · ")).\(isWhole ? "" : " Udkastet er ikke hele rådets.")",
            en:
                "Who stands behind it: \(en.joined(separator: " · ")).\(isWhole ? "" : " The draft is not the whole council's.")"
        )
    }
    /// *Retsgrundlag: mangler (afsnit 3). Penge: 6.1. Pligt til andre: ministeriet 17.1.*
    package static func groundsAndDuties(
        legalBasis: Bool, section: Int, money: [String], duties: [(owner: String, clauses: [String])]
    ) -> Phrase {
        let basis =
            legalBasis
            ? Phrase(da: "Retsgrundlag: afsnit \(section).", en: "Legal basis: section \(section).")
            : Phrase(da: "Retsgrundlag: mangler (afsnit \(section)).", en: "Legal basis: missing (section \(section)).")
        let numbers = money.joined(separator: ", ")
        let funds =
            money.isEmpty
            ? Phrase(da: " Penge: ingen er nævnt.", en: " Money: none is named.")
            : Phrase(da: " Penge: \(numbers).", en: " Money: \(numbers).")
        let list = duties.map { "\($0.owner) \($0.clauses.joined(separator: ", "))" }.joined(separator: "; ")
        let others =
            duties.isEmpty
            ? Phrase(da: " Pligt til andre: ingen.", en: " Duties on others: none.")
            : Phrase(da: " Pligt til andre: \(list).", en: " Duties on others: \(list).")
        return basis + funds + others
    }
    /// What a side did, in running text.
    package static func signature(_ state: SignatureState) -> Phrase {
        switch state {
        case .signed: Phrase(da: "tiltrådt", en: "signed")
        case .withReservation: Phrase(da: "med forbehold", en: "with a reservation")
        case .notSigned: Phrase(da: "ikke underskrevet", en: "not signed")
        case .notAsked: Phrase(da: "ikke spurgt", en: "not asked")
        case .noReply: Phrase(da: "intet svar", en: "no reply")
        }
    }
    package static func builtOn(_ all: Fraction?, _ kinds: [(kind: Kind, n: Phrase)], lived: Int, of clauses: Int)
        -> Phrase
    {
        if kinds.isEmpty { return Phrase(da: "Ingen er hørt endnu.", en: "Nobody has been heard yet.") }
        let da = kinds.map { "\($0.n.da) \($0.kind.word.da)" }.joined(separator: ", ")
        let en = kinds.map { "\($0.n.en) \($0.kind.word.en)" }.joined(separator: ", ")
        let total =
            all.map { Phrase(da: "\($0.text) hørte", en: "\($0.text) heard") }
            ?? Phrase(da: "det, som disse har sagt", en: "what these have said")
        return Phrase(
            da:
                "Bygger på \(total.da): \(da). \(lived) af \(Wording.clauses(clauses).da) hviler på levet erfaring.",
            en:
                "Built on \(total.en): \(en). \(lived) of \(Wording.clauses(clauses).en) \(clauses == 1 ? "rests" : "rest") on lived experience."
        )
    }
    package static let somebody = Phrase(da: "en, der har talt", en: "somebody who has spoken")
    package static let aStatement = Phrase(da: "et udsagn", en: "a statement")
    package static func unsettled(_ parts: [Phrase]) -> Phrase {
        if parts.isEmpty {
            return Phrase(
                da: "Uafklaret: intet, som programmet kan se.", en: "Unsettled: nothing that the program can see.")
        }
        let list = list(parts)
        return Phrase(da: "Uafklaret: \(list.da).", en: "Unsettled: \(list.en).")
    }
    package static func unsettledParts(_ open: OpenMatters) -> [Phrase] {
        var parts: [Phrase] = []
        if let fault = open.livedFault { parts.append(briefly(livedFault(fault))) }
        let (sections, blanks, withoutEvidence) = (open.sections, open.blanks, open.withoutEvidence)
        if open.themes > 0 {
            parts.append(
                Phrase(da: "\(themes(open.themes).da) uden svar", en: "\(themes(open.themes).en) unanswered"))
        }
        if open.uncoded > 0 {
            parts.append(
                Phrase(
                    da: "\(open.uncoded) \(open.uncoded == 1 ? "levet" : "levede") udsagn uden tema",
                    en: "\(open.uncoded) lived \(open.uncoded == 1 ? "statement" : "statements") without a theme"))
        }
        if sections > 0 {
            parts.append(
                Phrase(
                    da: "\(sections) afsnit mangler",
                    en: "\(sections) \(sections == 1 ? "section" : "sections") missing"))
        }
        if blanks > 0 {
            parts.append(
                Phrase(
                    da: "\(blanks) \(blanks == 1 ? "udfyldning" : "udfyldninger")",
                    en: "\(blanks) \(blanks == 1 ? "blank" : "blanks")"))
        }
        if withoutEvidence > 0 {
            parts.append(
                Phrase(
                    da: "\(Wording.clauses(withoutEvidence).da) uden belæg",
                    en: "\(Wording.clauses(withoutEvidence).en) without evidence"))
        }
        if open.toBeReadAgain > 0 {
            parts.append(
                Phrase(
                    da: "\(open.toBeReadAgain) skal genlæses",
                    en: "\(Wording.clauses(open.toBeReadAgain).en) to be read again"))
        }
        if open.unread > 0 {
            parts.append(
                Phrase(
                    da: "\(open.unread) med ulæst belæg", en: "\(Wording.clauses(open.unread).en) with unread evidence")
            )
        }
        return parts
    }
    package static func disagreement(_ numbers: [String]) -> Phrase {
        if numbers.isEmpty { return Phrase(da: "Uenighed: ingen er noteret.", en: "Dissent: none is recorded.") }
        return Phrase(
            da: "Uenighed: \(numbers.joined(separator: ", ")).", en: "Dissent: \(numbers.joined(separator: ", ")).")
    }
    package static let notOnLived = Phrase(da: "(hviler ikke på levet erfaring)", en: "(rests on no lived experience)")
    package static func traceLink(_ number: String) -> Phrase { Phrase(da: "Spor \(number)", en: "Trace \(number)") }
    package static func backLink(_ number: String) -> Phrase {
        Phrase(da: "Til bestemmelsen \(number)", en: "To clause \(number)")
    }
    package static func dissentingOpinion(_ number: String?, _ who: Phrase?) -> Phrase {
        let to = number.map { Phrase(da: " til \($0)", en: " on \($0)") } ?? Phrase("")
        let by = who.map { Phrase(da: " (\($0.da))", en: " (\($0.en))") } ?? Phrase("")
        return Phrase(da: "Afvigende mening\(to.da)\(by.da):", en: "Dissenting opinion\(to.en)\(by.en):")
    }
    package static func sideName(_ side: Side) -> Phrase {
        switch side {
        case .users: Phrase(da: "brugersiden", en: "the users' side")
        case .professionals: Phrase(da: "fagpersonerne", en: "the professionals")
        case .politicians: Phrase(da: "politikerne", en: "the politicians")
        case .officials: Phrase(da: "embedsmændene", en: "the officials")
        }
    }
    package static func accompanyingNote(_ title: String) -> Phrase {
        Phrase(da: "Ledsagenotat til \(title)", en: "Accompanying note to \(title)")
    }
    package static let noPartOfMandate = Phrase(
        da: "Notatet følger kommissoriet og er ikke en del af det. Det viser, hvad kommissoriet bygger på.",
        en: "This note goes with the mandate and is no part of it. It shows what the mandate is built on.")
    /// What the note's file is called after.
    package static let noteSuffix = Phrase(da: "ledsagenotat", en: "accompanying-note")
    package static let easyRead = Phrase(da: "Letlæst", en: "Easy to read")

    // MARK: Annexes

    package static let annexes = Phrase(da: "Bilag", en: "Annexes")
    package static let annexA = Phrase(
        da: "Bilag A. Spor: hvis ord hver bestemmelse hviler på", en: "Annex A. Trace: whose words each clause rests on"
    )
    package static let annexAIntro = Phrase(
        da:
            "For hver bestemmelse står, hvor mange stemmer den hviler på i hver videnstype, hvilke temaer det handler om, og de ord, som må forlade arbejdsområdet. Ord i anførselstegn er ordrette; andre er gengivet.",
        en:
            "For each clause: how many voices of each kind it rests on, which themes they are about, and the words that may leave the workspace. Words in quotation marks are verbatim; others are told."
    )
    package static func restsOnLine(_ counts: Phrase) -> Phrase { Phrase(da: "Hviler på: ", en: "Rests on: ") + counts }
    package static func about(_ titles: [String]) -> Phrase {
        let list = Wording.titles(titles)
        let end = list.last.map { "?!.".contains($0) } == true ? "" : "."
        return Phrase(da: "Handler om: \(list)\(end)", en: "About: \(list)\(end)")
    }
    package static func statementNumber(_ n: Int) -> Phrase { Phrase(da: "Udsagn \(n)", en: "Statement \(n)") }
    package static let someWithheld = Phrase(
        da:
            "En bestemmelse kan hvile på flere ord end dem, der er trykt her: nogle må ikke forlade arbejdsområdet.",
        en:
            "A clause may rest on more words than are printed here: some may not leave the workspace."
    )
    package static let allWithheld = Phrase(
        da: "Ordene bag bestemmelsen må ikke forlade arbejdsområdet.",
        en: "The words behind the clause may not leave the workspace.")
    package static let againstIt = Phrase(da: "Imod:", en: "Opposed:")
    package static let againstWithheld = Phrase(
        da: "Noget, som taler imod bestemmelsen, må ikke forlade arbejdsområdet.",
        en: "Something said against the clause may not leave the workspace.")
    package static let whyNotOnLived = Phrase(
        da: "Hvorfor den ikke hviler på levet erfaring:", en: "Why it does not rest on lived experience:")
    package static let formalClause = Phrase(
        da: "Formel bestemmelse: kræver intet belæg.", en: "A formal clause: needs no evidence.")
    package static let nothingBehind = Phrase(
        da: "Bestemmelsen hviler endnu ikke på noget udsagn.", en: "The clause rests on no statement yet.")
    package static let annexB = Phrase(
        da: "Bilag B. Vægtning: andele, profil og tal", en: "Annex B. Weighing: shares, profile and scores")
    package static let annexBIntro = Phrase(
        da:
            "Hver videnstype med samme andel vejer lige meget, uanset hvor mange der er hørt. En stemme tæller én gang pr. tema. Tallet siger, hvor stærkt et tema bliver bragt op, ikke hvem der har ret.",
        en:
            "Kinds of knowledge with the same share weigh the same, however many were heard. A voice counts once per theme. The number says how strongly a theme is raised, not who is right."
    )
    package static let sharesCaption = Phrase(
        da: "Videnstyper, andele og hørte", en: "Kinds of knowledge, shares and heard")
    package static let shareColumn = Phrase(da: "andel", en: "share")
    package static let heardColumn = Phrase(da: "hørte", en: "heard")
    package static func scoresCaption(even: Bool) -> Phrase {
        let column = equalColumn(even: even)
        return Phrase(
            da: "Temaer: n af N hørte pr. videnstype, og \(even ? "" : "tallet ")\(column.da)",
            en: "Themes: n of N heard per kind, and \(even ? "" : "the score ")\(column.en)")
    }
    /// - parameter others: whether any theme has a score that is shown.
    package static func smallNumbersHidden(others: Bool) -> Phrase {
        Phrase(
            da:
                "Små tal vises ikke: Hvor næsten ingen eller næsten alle i en beskyttet videnstype nævner et tema, er antallet skrevet i ord. Temaets tal er udeladt, også for temaet lige over og lige under, så ingen kan regnes frem; står der »vises ikke« i stedet for et antal, er det af samme grund.\(others ? " De andre temaer er ordnet, som om disse ikke var der." : "")",
            en:
                "Small numbers are not shown: where hardly anybody or nearly everybody of a protected kind raises a theme, the number is given in words. The theme's score is left out, also that of the theme right above and right below, so that nobody can be worked out; where a number reads “not shown”, it is for the same reason.\(others ? " The other themes are ranked as if these were not there." : "")"
        )
    }
    package static let allDecided = Phrase(
        da: "Andelene er lige, så ingen beslutning om dem er nødvendig.",
        en: "The shares are equal, so no decision on them is needed.")
    package static func stamp(_ workspace: String, _ version: String, even: Bool, program: String) -> Phrase {
        Phrase(
            da:
                "Vævet af arbejdsområdet \(workspace)\(version.isEmpty ? "" : ", udgave \(version)"). Vægtning: \(even ? "lige vægt pr. videnstype" : "videnstypernes andele, se bilag B"). Offentlig visning. Stemme \(program).",
            en:
                "Woven from the workspace \(workspace)\(version.isEmpty ? "" : ", version \(version)"). Weighing: \(even ? "equal weight per kind" : "the shares of the kinds, see annex B"). Public view. Stemme \(program)."
        )
    }

    // MARK: Writing

    package static func written(_ paths: [String]) -> Phrase {
        Phrase(
            da: "Skrevet: \(paths.joined(separator: ", ")). Offentlig visning.",
            en: "Written: \(paths.joined(separator: ", ")). Public view.")
    }
    package static let writeIt = Phrase(da: "Skriv det", en: "Write it")
    package static func unknownFormat(_ name: String) -> Phrase {
        Phrase(
            da: "»\(name)« er ikke et format, der kan skrives.", en: "“\(name)” is not a format that can be written.")
    }
}
