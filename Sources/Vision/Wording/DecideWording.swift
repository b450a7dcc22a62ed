// What decide and undo say.
extension Wording {
    package static func decided(
        _ path: String, _ decision: Decision, clauses: [String], sentTo: String?, hasReason: Bool
    ) -> Phrase {
        var da = ["beslutning: \(decision.phrase.da)"]
        var en = ["decision: \(decision.phrase.en)"]
        if !clauses.isEmpty {
            da.append("bestemmelser: \(clauses.joined(separator: ", "))")
            en.append("clauses: \(clauses.joined(separator: ", "))")
        }
        if let sentTo {
            da.append("sendt til: \(sentTo)")
            en.append("sent to: \(sentTo)")
        }
        if hasReason {
            da.append("med begrundelse")
            en.append("with a reason")
        }
        return Phrase(da: "\(path): \(da.joined(separator: ", ")).", en: "\(path): \(en.joined(separator: ", ")).")
    }
    package static let decideOneOf = Phrase(
        da: "Intet er skrevet. Skriv ét af disse, med jeres egne ord:",
        en: "Nothing was written. Write one of these, in your own words:")
    /// How a decision on a theme is typed; what is in capitals or is three dots is the team's to say.
    package static func decideChoice(_ command: String, _ theme: String, _ decision: Decision) -> Phrase {
        let start = Phrase("\(command) \(theme) ") + decision.phrase
        switch decision {
        case .incorporated: return start + Phrase(da: " BESTEMMELSE", en: " CLAUSE")
        case .partly: return start + Phrase(da: " BESTEMMELSE \"…\"", en: " CLAUSE \"…\"")
        case .notIncluded: return start + Phrase(" \"…\"")
        case .outside: return start + Phrase(da: " MODTAGER \"…\"", en: " RECEIVER \"…\"")
        }
    }
    /// Whether a text is what usage has in the place of a person's own words.
    package static func isPlaceholder(_ text: String) -> Bool {
        !text.contains(where: \.isLetter) || ["hvorfor", "why", "modtager", "receiver"].contains(text.lowercased())
    }
    package static let takeBack = Phrase(da: "Tag det tilbage", en: "Take it back")
    package static func noDecision(_ text: String) -> Phrase {
        text.isEmpty
            ? Phrase(da: "Der mangler et tema og en beslutning.", en: "A theme and a decision are missing.")
            : Phrase(da: "»\(text)« er ikke en beslutning.", en: "“\(text)” is not a decision.")
    }
    package static let decideOnlyThemes = Phrase(da: "Der besluttes om temaer.", en: "Decisions are about themes.")
    package static let decideNeedsClause = Phrase(
        da: "Sig, hvilken bestemmelse temaet er taget op i.", en: "Say which clause takes the theme up.")
    package static let decideNeedsReceiver = Phrase(
        da: "Sig, hvem det er sendt til.", en: "Say whom it was sent to.")
    package static let decideNeedsReason = Phrase(
        da: "Sig hvorfor, i anførselstegn: den, der sagde det, skal kunne få et svar.",
        en: "Say why, in quotation marks: whoever said it must be able to get an answer.")
    package static let decideReasonInQuotes = Phrase(
        da: "Skriv begrundelsen i anførselstegn.", en: "Write the reason in quotation marks.")
    package static func frontMatterFirst(_ path: String) -> Phrase {
        Phrase(
            da: "Toppen af \(path) kan ikke læses, så intet er skrevet i den.",
            en: "The top of \(path) cannot be read, so nothing was written into it.")
    }
    package static let seeCheck = Phrase(da: "Ret den først; tjek siger hvordan.", en: "Mend it first; check says how.")
    package static func noFileName(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« kan ikke være navnet på en fil.", en: "“\(name)” cannot be the name of a file.")
    }
    package static func notOnLivedOf(_ numbers: [String], _ theme: String) -> Phrase {
        let list = list(numbers)
        return Phrase(
            da: "\(list.da) hviler ikke på noget levet udsagn om \(theme) endnu.",
            en: "\(list.en) \(numbers.count == 1 ? "rests" : "rest") on no lived statement about \(theme) yet.")
    }
    package static func undone(_ command: String, _ paths: [String]) -> Phrase {
        let list = list(paths)
        return Phrase(
            da: "Taget tilbage: \(command). \(list.da) er som før.",
            en: "Taken back: \(command). \(list.en) is as before.")
    }
    package static let nothingToUndo = Phrase(da: "Der er intet at tage tilbage.", en: "There is nothing to take back.")
    package static func changedSince(_ command: String, _ path: String) -> Phrase {
        Phrase(
            da: "\(path) er ændret af nogen siden »\(command)«, så intet er taget tilbage.",
            en: "\(path) was changed by somebody since “\(command)”, so nothing was taken back.")
    }
    package static let undoByHand = Phrase(
        da: "Ret filen i hånden, eller tag andres ændring tilbage først.",
        en: "Mend the file by hand, or take the other change back first.")
}
