// What annexes C, D and E say.
extension Wording {
    package static let annexC = Phrase(
        da: "Bilag C. Ikke fulgt: hvad der ikke kom med, og hvorfor",
        en: "Annex C. Not followed: what was left out, and why")
    package static let annexCIntro = Phrase(
        da: "Temaerne her er drøftet og ikke taget med. Det betyder ikke, at de ikke er rigtige.",
        en: "The themes here were discussed and not included. That does not mean that they are not right.")
    package static let nothingLeftOut = Phrase(
        da: "Det er ikke besluttet at lade noget tema ude.", en: "No theme has been decided to be left out.")
    package static let leftOutCaption = Phrase(da: "Temaer, som ikke er fulgt", en: "Themes that were not followed")
    package static let decisionColumn = Phrase(da: "Beslutning", en: "Decision")
    package static let reasonColumn = Phrase(da: "Begrundelse", en: "Reason")
    package static let sentToColumn = Phrase(da: "Sendt til", en: "Sent to")
    package static let noReasonGiven = Phrase(da: "ingen begrundelse endnu", en: "no reason yet")

    /// What was decided about a theme that was not followed.
    package static func leftOut(_ decision: Decision) -> Phrase {
        decision == .outside
            ? Phrase(da: "uden for rammerne", en: "outside the frame") : Phrase(da: "ikke med", en: "not included")
    }

    package static let annexD = Phrase(
        da: "Bilag D. Uenighed: hvem der mener noget andet", en: "Annex D. Dissent: who thinks otherwise")
    package static let annexDIntro = Phrase(
        da: "En afvigende mening er den sides eller den persons, der står ved den, og ikke hele rådets.",
        en: "A dissenting opinion is that of the side or the person who holds it, and not the whole council's.")
    package static let noOpinions = Phrase(
        da: "Ingen afvigende mening kan trykkes her.", en: "No dissenting opinion can be printed here.")
    package static let opposedWhere = Phrase(
        da: "Noget af det, der er sagt, taler imod disse bestemmelser. Ordene står i bilag A, så langt de må.",
        en: "Something that was said speaks against these clauses. The words stand in annex A, as far as they may.")
    package static let signaturesCaption = Phrase(da: "Hvad hver side har gjort", en: "What each side did")
    package static let sideColumn = Phrase(da: "Side", en: "Side")
    package static let signedColumn = Phrase(da: "Underskrift", en: "Signature")
    package static let reservationColumn = Phrase(da: "Forbehold eller grund", en: "Reservation or reason")

    package static let annexE = Phrase(
        da: "Bilag E. Løfter og svar", en: "Annex E. Promises and answers")
    package static func annexEIntro(_ all: Int, unanswered: Int) -> Phrase {
        let da = all == 1 ? "1 løfte fra nogen i et embede" : "\(all) løfter fra nogen i et embede"
        let en = all == 1 ? "1 promise by somebody in office" : "\(all) promises by somebody in office"
        let grade = Phrase(
            da: "Graden siger, hvor fast det blev sagt: fra 0, lydhør, til 4, besluttet.",
            en: "The grade says how firmly it was said: from 0, responsive, to 4, decided.")
        return Phrase(
            da: "\(da); \(unanswered == 0 ? "alle er besvaret" : "\(unanswered) er ikke besvaret"). \(grade.da)",
            en: "\(en); \(unanswered == 0 ? "all are answered" : "\(unanswered) not answered"). \(grade.en)")
    }
    package static let noPromises = Phrase(da: "Ingen løfter er noteret.", en: "No promises are recorded.")
    package static let promisesCaption = Phrase(da: "Løfter, de fasteste først", en: "Promises, the firmest first")
    package static let giverColumn = Phrase(da: "Hvem", en: "Who")
    package static let promiseColumn = Phrase(da: "Løfte", en: "Promise")
    package static let gradeColumn = Phrase(da: "Grad", en: "Grade")
    package static let dueColumn = Phrase(da: "Frist", en: "Due")
    package static let answerColumn = Phrase(da: "Svar", en: "Answer")
    package static let somebodyInOffice = Phrase(da: "en i et embede", en: "somebody in office")
}
