// What annexes G, H and I say.
extension Wording {
    package static let annexG = Phrase(da: "Bilag G. Ordliste", en: "Annex G. Words")
    package static let annexGIntro = Phrase(
        da: "Hvor mennesker ikke er enige om et ord, står begge. Udkastet vælger ikke for nogen.",
        en: "Where people do not agree on a word, both stand. The draft chooses for nobody.")
    package static let noWords = Phrase(da: "Ingen ord er forklaret endnu.", en: "No words are explained yet.")
    package static let wordsCaption = Phrase(da: "Ord i udkastet", en: "Words in the draft")
    package static let wordColumn = Phrase(da: "Ord", en: "Word")
    package static let alsoCalledColumn = Phrase(da: "Kaldes også", en: "Also called")
    package static let contestedColumn = Phrase(da: "Omstridt med", en: "Contested with")
    package static let wordNoteColumn = Phrase(da: "Bemærkning", en: "Note")

    package static let annexH = Phrase(da: "Bilag H. Letlæst", en: "Annex H. Easy to read")
    package static let nothingEasy = Phrase(
        da: "Intet afsnit har en letlæst tekst endnu.", en: "No section has an easy-read text yet.")
    package static func lacksEasy(_ sections: [Int]) -> Phrase {
        let numbers = list(sections.map { "\($0)" })
        return sections.count == 1
            ? Phrase(
                da: "Afsnit \(numbers.da) har ingen letlæst tekst endnu.",
                en: "Section \(numbers.en) has no easy-read text yet.")
            : Phrase(
                da: "Afsnit \(numbers.da) har ingen letlæste tekster endnu.",
                en: "Sections \(numbers.en) have no easy-read texts yet.")
    }

    package static let annexI = Phrase(
        da: "Bilag I. Høringsnotat: hvem der svarede, og hvad der blev fulgt",
        en: "Annex I. Hearing: who answered, and what was followed")
    package static let annexIIntro = Phrase(
        da: "Et høringssvar er ikke en stemme i vægtningen.",
        en: "A response to the hearing is no voice in the weighing.")
    package static func heardParties(_ parties: [String]) -> Phrase {
        Phrase(da: "Hørt bliver: \(list(parties).da).", en: "Asked: \(list(parties).en).")
    }
    package static func hearingDays(from: String?, to: String?) -> Phrase? {
        switch (from, to) {
        case (let from?, let to?): Phrase(da: "Fra \(from) til \(to).", en: "From \(from) to \(to).")
        case (let from?, nil): Phrase(da: "Fra \(from).", en: "From \(from).")
        case (nil, let to?): Phrase(da: "Frist: \(to).", en: "Deadline: \(to).")
        case (nil, nil): nil
        }
    }
    package static let noResponses = Phrase(
        da: "Der er ingen høringssvar endnu.", en: "There are no responses to a hearing yet.")
    package static let responsesCaption = Phrase(da: "Høringssvar, de ældste først", en: "Responses, the oldest first")
    package static let senderColumn = Phrase(da: "Svar fra", en: "Response by")
    package static let clausesColumn = Phrase(da: "Bestemmelser", en: "Clauses")
    package static let followedColumn = Phrase(da: "Fulgt", en: "Followed")
    package static let notDecidedYet = Phrase(da: "ikke besluttet endnu", en: "not decided yet")
    /// Whether a point of a response was followed.
    package static func followed(_ decision: Decision) -> Phrase {
        switch decision {
        case .incorporated: Phrase(da: "ja", en: "yes")
        case .partly: Phrase(da: "delvist", en: "partly")
        case .notIncluded: Phrase(da: "nej", en: "no")
        case .outside: Phrase(da: "nej, uden for rammerne", en: "no, outside the frame")
        }
    }
}
