// What the gates of export are called, and what each finds.
extension Wording {
    package static func gate(_ gate: ExportGates.Name) -> Phrase {
        switch gate {
        case .consent: Phrase(da: "samtykke", en: "consent")
        case .identity: Phrase(da: "identitet", en: "identity")
        case .followOrExplain: Phrase(da: "følg-eller-forklar", en: "follow-or-explain")
        case .evidence: Phrase(da: "belæg", en: "evidence")
        case .lived: Phrase(da: "levet", en: "lived")
        case .blanks: Phrase(da: "udfyldninger", en: "blanks")
        case .signatures: Phrase(da: "underskrifter", en: "signatures")
        }
    }
    static func sideHasNotSigned(_ side: Side) -> Phrase {
        let who = sideName(side)
        return Phrase(
            da: "Det er ikke noteret, at \(who.da) har skrevet under, sagt nej eller ladet en frist gå.",
            en: "It is not recorded that \(who.en) signed, refused or let a deadline pass.")
    }
    static func askTheSide(_ side: Side) -> Phrase {
        Phrase(
            da: "Spørg, og skriv svaret under underskrifter: \"\(side.phrase.da): tiltrådt 2021-12-01\".",
            en: "Ask, and write the answer under signatures: \"\(side.phrase.en): signed 2021-12-01\".")
    }
    package static func gateState(_ state: ExportGates.State) -> Phrase {
        switch state {
        case .open: Phrase(da: "åben", en: "open")
        case .warns: Phrase(da: "advarer", en: "warns")
        case .shut: Phrase(da: "LUKKET", en: "SHUT")
        }
    }
    package static let gateColumn = Phrase(da: "port", en: "gate")
    package static let stateColumn = Phrase(da: "tilstand", en: "state")
    package static let countColumn = Phrase(da: "antal", en: "count")
    package static func gatesLead(_ status: MandateStatus, shut: Int, warns: Int) -> Phrase {
        let da =
            shut > 0
            ? "\(shut) port\(shut == 1 ? "" : "e") er lukket, så intet kan skrives."
            : warns > 0 ? "Ingen port er lukket; \(warns) advarer." : "Alle porte er åbne."
        let en =
            shut > 0
            ? "\(shut) \(shut == 1 ? "gate is" : "gates are") shut, so nothing can be written."
            : warns > 0 ? "No gate is shut; \(warns) \(warns == 1 ? "warns" : "warn")." : "All gates are open."
        return Phrase(da: "Eksport som \(status.phrase.da): \(da)", en: "Export as \(status.phrase.en): \(en)")
    }

    package static func usesRestrictedEvidence(_ number: String, _ statement: String) -> Phrase {
        Phrase(
            da: "Bestemmelse \(number) hviler på \(statement), som er trukket tilbage, uden samtykke eller holdt ude.",
            en: "Clause \(number) rests on \(statement), which is withdrawn, without consent or left out.")
    }
    package static func wordsInText(_ statement: String) -> Phrase {
        Phrase(
            da: "Kommissoriets egen tekst gengiver ordene i \(statement), som ikke må forlade arbejdsområdet.",
            en: "The mandate's own text repeats the words of \(statement), which may not leave the workspace.")
    }
    static func evidenceLost(_ number: String, _ name: String) -> Phrase {
        Phrase(
            da: "»\(name)« i \(number) er ikke ét udsagn, som kan findes.",
            en: "“\(name)” in \(number) is no one statement that can be found.")
    }
    static let checkSaysWhy = Phrase(da: "Hvad der er galt, siger tjek.", en: "What is wrong, check says.")
    package static let takeWordsOut = Phrase(
        da: "Skriv det med andre ord, eller spørg om lov.", en: "Say it in other words, or ask for leave.")
    package static let toldInQuotes = Phrase(
        da: "Et gengivet udsagn står i anførselstegn i kommissoriets tekst.",
        en: "A told statement stands in quotation marks in the mandate's text.")
    package static let takeQuotesOff = Phrase(da: "Fjern anførselstegnene.", en: "Take the quotation marks off.")
    package static func themeUnanswered(_ title: String) -> Phrase {
        Phrase(
            da: "Temaet »\(title)« er bragt op af levede erfaringer og har intet svar.",
            en: "The theme “\(title)” was raised by lived experience and has no answer.")
    }
    /// What to write in a theme's note so that it is answered.
    package static func answerTheme(_ fault: AnswerFault?) -> Phrase {
        switch fault {
        case .noDecision, nil:
            Phrase(
                da: "Skriv beslutning, og bestemmelser eller begrundelse, i temaets note.",
                en: "Write decision, and clauses or reason, in the theme's note.")
        case .noClauses:
            Phrase(
                da: "Skriv bestemmelser: med id'er i temaets note.", en: "Write clauses: with ids in the theme's note.")
        case .noLivedStatement:
            Phrase(
                da: "Lad en af temaets bestemmelser hvile på et levet udsagn om temaet: [belæg:: id].",
                en: "Let one of the theme's clauses rest on a lived statement of the theme: [evidence:: id].")
        case .noReason:
            Phrase(da: "Skriv begrundelse: i temaets note.", en: "Write reason: in the theme's note.")
        case .sentNowhere:
            Phrase(
                da: "Skriv sendt_til: i temaets note.", en: "Write sent_to: in the theme's note.")
        }
    }
    package static func livedFault(_ fault: FollowOrExplain.LivedFault) -> Phrase {
        switch fault {
        case .notHeard:
            Phrase(
                da: "Ingen med levede erfaringer er hørt endnu.", en: "Nobody with lived experience has been heard yet."
            )
        case .withoutShare:
            Phrase(da: "Levede erfaringer har ingen andel.", en: "Lived experience has no share.")
        }
    }
    static let giveLivedShare = Phrase(
        da: "Giv lived en andel over 0 i stemme.yaml.", en: "Give lived a share above 0 in stemme.yaml.")
    /// *Ingen med levede erfaringer er hørt endnu; det holder høringen lukket.*
    package static func livedFaultShutsHearing(_ fault: FollowOrExplain.LivedFault) -> Phrase {
        let said = briefly(livedFault(fault))
        return Phrase(
            da: "\(said.da.capitalizedFirst); det holder høringen lukket.",
            en: "\(said.en.capitalizedFirst); that keeps the hearing shut.")
    }
    package static func statementUncoded(_ name: String) -> Phrase {
        Phrase(
            da: "Udsagnet \(name) er fra levet erfaring og har intet tema endnu.",
            en: "The statement \(name) is of lived experience and has no theme yet.")
    }
    package static let giveTheme = Phrase(
        da: "Skriv et link til et tema i udsagnets sidste linje.",
        en: "Write a link to a theme into the last line of the statement.")
    package static let dissentMayNotLeave = Phrase(
        da: "En afvigende mening her er fra en stemme, som ikke har sagt ja til, at ordene forlader arbejdsområdet.",
        en: "A dissenting opinion here is by a voice that has not agreed that the words leave the workspace.")
    package static let askDissenter = Phrase(
        da: "Spørg om lov, og skriv det i consents.csv, eller tag meningen ud.",
        en: "Ask for leave and write it into consents.csv, or take the opinion out.")
    package static let hearLived = Phrase(
        da: "Spørg dem, det handler om, først.", en: "Ask those whom it is about first.")
    package static func clauseNotOnLived(_ number: String) -> Phrase {
        Phrase(
            da: "Bestemmelse \(number) hviler ikke på levet erfaring.",
            en: "Clause \(number) rests on no lived experience.")
    }
    package static let explainWithoutLived = Phrase(
        da: "Skriv [uden-levet:: hvorfor], eller find et udsagn, den kan hvile på.",
        en: "Write [without_lived:: why], or find a statement that it can rest on.")
    package static func blank(_ text: String) -> Phrase {
        Phrase(da: "Skal udfyldes: \(text).", en: "To be filled in: \(text).")
    }
    package static let fillBlank = Phrase(da: "Udfyld det, når det er besluttet.", en: "Fill it in when it is decided.")
}
