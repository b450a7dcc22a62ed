extension Wording {
    package static func foundStatements(_ filter: Phrase, isEverything: Bool) -> Phrase {
        isEverything
            ? Phrase(da: "Alle udsagn.", en: "All statements.")
            : selected(Phrase(da: "Udsagn", en: "Statements"), filter) + Phrase(".")
    }
    /// How many are shown, of how many, and from how many voices.
    ///
    /// - parameter kind: the only kind that was found, of which the voices are counted.
    package static func findCount(
        shown: Int, all: Int, voices: Int, of everyone: Int, kind: Kind?, best: Bool
    ) -> Phrase {
        if all == 0 { return Phrase(da: "Der er ingen.", en: "There are none.") }
        let order = best && all > 1 ? Phrase(da: ", bedste træf først", en: ", best match first") : Phrase("")
        let first =
            shown < all
            ? Phrase(
                da: "Viser \(shown) af \(statements(all).da)\(order.da).",
                en: "Showing \(shown) of \(statements(all).en)\(order.en).")
            : Phrase(da: "\(statements(all).da)\(order.da).", en: "\(statements(all).en)\(order.en).")
        let with = kind.map { Phrase(da: " med \($0.knowledge.da)", en: " with \($0.knowledge.en)") } ?? Phrase("")
        let who = Phrase(
            da: " \(all == 1 ? "Det" : "De \(all)") kommer fra \(voices) af \(Wording.voices(everyone).da)\(with.da).",
            en:
                " \(all == 1 ? "It comes" : "The \(all) come") from \(voices) of \(Wording.voices(everyone).en)\(with.en)."
        )
        return first + who
    }
    /// How many statements were withdrawn, and where they stood; never what they said.
    package static func withdrawnPlaces(_ places: [String]) -> Phrase {
        if places.isEmpty {
            return Phrase(da: "Her er intet trukket tilbage.", en: "Nothing here was withdrawn.")
        }
        let shown = places.prefix(20).joined(separator: ", ")
        let more = places.count > 20 ? andMore(places.count - 20) : nil
        return Phrase(
            da: "\(statements(places.count).da) er trukket tilbage; ordene vises ikke. "
                + (places.count == 1 ? "Pladsen" : "Pladserne") + ": \(shown)\(more.map { " \($0.da)" } ?? "").",
            en: "\(statements(places.count).en) \(places.count == 1 ? "was" : "were") withdrawn; no words are shown. "
                + (places.count == 1 ? "The place" : "The places") + ": \(shown)\(more.map { " \($0.en)" } ?? "").")
    }
    package static let wordsThatBeginSo = Phrase(da: "Ord, der begynder sådan", en: "Words that begin like this")
    package static func saidAs(_ aspect: Aspect) -> Phrase {
        Phrase(da: "Sagt som \(aspect.phrase.da)", en: "Said as \(aspect.phrase.en)")
    }
    package static let aboutTheTheme = Phrase(da: "Om temaet", en: "About the theme")
    package static func usedIn(_ clauses: [String]) -> Phrase {
        if clauses.isEmpty { return Phrase(da: "bruges ikke endnu", en: "not used yet") }
        let list = list(clauses)
        return Phrase(da: "bruges i \(list.da)", en: "used in \(list.en)")
    }
    package static let oneWhole = Phrase(da: "Et udsagn helt", en: "One whole")
    package static let eitherOfThem = Phrase(da: "Det ene eller det andet", en: "The one or the other")
    package static func onlyTheWord(_ word: String) -> Phrase {
        Phrase(da: "Kun ordet »\(word)«", en: "Only the word “\(word)”")
    }
    package static let whyNumberOfAll = Phrase(
        da: "Sådan er tallet for alle regnet", en: "How the number of all comes about")
    package static let howToBegin = Phrase(da: "Sådan begynder man", en: "How to begin")
    package static let everything = Phrase(da: "Alt", en: "Everything")

    // MARK: show

    package static let saidBy = Phrase(da: "Sagt af", en: "Said by")
    package static let whereSaid = Phrase(da: "Hvor", en: "Where")
    package static let mayBeUsed = Phrase(da: "Må bruges", en: "May be used")
    package static let arena = Phrase(da: "Arena", en: "Arena")
    package static let to = Phrase(da: "Til", en: "To")
    package static let source = Phrase(da: "Kilde", en: "Source")
    package static let themesLabel = Phrase(da: "Temaer", en: "Themes")
    package static let inDraft = Phrase(da: "I udkastet", en: "In the draft")
    package static let mentionedIn = Phrase(da: "Nævnes i", en: "Mentioned in")
    package static let linksTo = Phrase(da: "Peger på", en: "Links to")
    package static let opposesLabel = Phrase(da: "Imod", en: "Opposes")
    package static let supportsLabel = Phrase(da: "Støtter", en: "Supports")
    package static let opposedBy = Phrase(da: "Modsagt af", en: "Opposed by")
    package static let supportedBy = Phrase(da: "Støttes af", en: "Supported by")
    package static let careLabel = Phrase(da: "Hensyn", en: "Care")
    package static let claimLabel = Phrase(da: "Påstand", en: "Claim")
    package static let stanceLabel = Phrase(da: "Holdning", en: "Stance")
    package static let countsLabel = Phrase(da: "Tæller ikke med", en: "Not counted")
    package static let kindLabel = Phrase(da: "Viden", en: "Kind")
    package static let sideLabel = Phrase(da: "Side", en: "Side")
    package static let calledLabel = Phrase(da: "Betegnelse", en: "Called")
    package static let replyLabel = Phrase(da: "Svar", en: "Reply")
    package static let typeLabel = Phrase(da: "Type", en: "Type")
    package static let dateLabel = Phrase(da: "Dato", en: "Date")
    package static let fileLabel = Phrase(da: "Fil", en: "File")
    package static let decisionLabel = Phrase(da: "Beslutning", en: "Decision")
    package static let reasonLabel = Phrase(da: "Begrundelse", en: "Reason")
    package static let broaderLabel = Phrase(da: "Del af", en: "Part of")
    package static let narrowerLabel = Phrase(da: "Omfatter", en: "Holds")
    package static let statementsLabel = Phrase(da: "Udsagn", en: "Statements")
    /// A key of a note's front matter, as a label.
    package static func label(_ key: NoteKey) -> Phrase {
        if key == .aliases { return Phrase(da: "Også kaldet", en: "Also called") }
        func label(_ word: String) -> String { word.capitalizedFirst.replacing("_", with: " ") }
        return Phrase(da: label(key.phrase.da), en: label(key.phrase.en))
    }
    package static func given(_ date: String) -> Phrase { Phrase(da: "givet \(date)", en: "given \(date)") }
    package static let promisesLabel = Phrase(da: "Løfter", en: "Promises")
    package static let allPromises = Phrase(da: "Alle løfter", en: "All promises")
    package static let ofTheSameType = Phrase(da: "Noter af samme type", en: "Notes of the same type")
    package static let gradeLabel = Phrase(da: "Grad", en: "Grade")
    package static let giverLabel = Phrase(da: "Givet af", en: "Given by")
    package static let answeredLabel = Phrase(da: "Besvaret", en: "Answered")

    package static func statementTitle(_ name: String) -> Phrase {
        Phrase(da: "Udsagn \(name)", en: "Statement \(name)")
    }
    package static func voiceTitle(_ id: String) -> Phrase { Phrase(da: "Stemme \(id)", en: "Voice \(id)") }
    package static func themeTitle(_ title: String) -> Phrase { Phrase(da: "Tema: \(title)", en: "Theme: \(title)") }
    package static func clauseTitle(_ number: String) -> Phrase {
        Phrase(da: "Bestemmelse \(number)", en: "Clause \(number)")
    }
    package static func noteTitle(_ type: Phrase, _ title: String) -> Phrase {
        Phrase(da: "\(type.da.capitalizedFirst): \(title)", en: "\(type.en.capitalizedFirst): \(title)")
    }
    package static func promiseTitle(_ id: String) -> Phrase { Phrase(da: "Løfte \(id)", en: "Promise \(id)") }
    package static func standsBehind(_ n: Int, ofKind kind: Kind) -> Phrase {
        Phrase(da: "\(n) \(kind.word.da)", en: "\(n) \(kind.word.en)")
    }
    package static let verbatim = Phrase(da: "ordret", en: "verbatim")
    package static let toldWord = Phrase(da: "gengivet", en: "told")
    package static let noClauseRests = Phrase(
        da: "Ingen bestemmelse hviler på udsagnet.", en: "No clause rests on the statement.")
    package static func clausesRest(_ numbers: [String]) -> Phrase {
        let list = list(numbers)
        return Phrase(
            da: numbers.count == 1
                ? "Bestemmelse \(list.da) hviler på udsagnet." : "Bestemmelserne \(list.da) hviler på udsagnet.",
            en: numbers.count == 1
                ? "Clause \(list.en) rests on the statement." : "Clauses \(list.en) rest on the statement.")
    }
    package static func voiceInNoClause(_ voice: String) -> Phrase {
        Phrase(da: "\(voice) er endnu ikke i nogen bestemmelse.", en: "\(voice) is not in any clause yet.")
    }
    package static func moreByVoice(_ voice: String, _ n: Int) -> Phrase {
        Phrase(da: "\(n) udsagn af samme stemme", en: "\(n) statements by the same voice")
    }
    package static func line(_ path: String, _ line: Int) -> Phrase {
        Phrase(da: "\(path), linje \(line)", en: "\(path), line \(line)")
    }
    /// How far words may travel, and what made it so.
    package static func consent(_ effective: Consent, parts: [(Phrase, Consent)]) -> Phrase {
        let word =
            switch effective.word {
            case .public:
                Phrase(
                    da: "offentligt, kreditering: \(effective.credit.phrase.da)",
                    en: "in public, credit: \(effective.credit.phrase.en)")
            case .anonymous: Phrase(da: "anonymt", en: "anonymously")
            case .hearing: Phrase(da: "i høring", en: "in a hearing")
            case .internal:
                Phrase(
                    da: "kun internt: ordene forlader ikke teamet",
                    en: "internally only: the words do not leave the team")
            case .withdrawn: Phrase(da: "slet ikke: trukket tilbage", en: "not at all: withdrawn")
            }
        guard parts.count > 1 else { return word }
        let said = parts.map { part, consent in
            Phrase(da: "\(part.da) siger \(consent.word.phrase.da)", en: "\(part.en) says \(consent.word.phrase.en)")
        }
        return Phrase(
            da: "\(word.da) (\(said.map(\.da).joined(separator: ", ")): det strengeste gælder)",
            en: "\(word.en) (\(said.map(\.en).joined(separator: ", ")): the strictest holds)")
    }
    /// How words may be used, said alone.
    ///
    /// - parameter isOver: whether it may not because the time agreed to is over.
    package static func used(_ word: ConsentWord, isOver: Bool) -> Phrase {
        switch word {
        case .public: Phrase(da: "offentligt", en: "in public")
        case .anonymous: Phrase(da: "anonymt", en: "anonymously")
        case .hearing: Phrase(da: "i høring", en: "in a hearing")
        case .internal: Phrase(da: "internt", en: "internally")
        case .withdrawn:
            isOver
                ? Phrase(da: "ikke mere: tiden er udløbet", en: "no longer: the time is over")
                : Phrase(da: "slet ikke: trukket tilbage", en: "not at all: withdrawn")
        }
    }
    package static let theVoice = Phrase(da: "stemmen", en: "the voice")
    package static let theNote = Phrase(da: "noten", en: "the note")
    package static let theStatement = Phrase(da: "udsagnet", en: "the statement")
    package static let nothing = Phrase(da: "intet", en: "nothing")
    package static let citeNext = Phrase(da: "Bestemmelsen helt", en: "The clause whole")
    package static let fromSameVoice = Phrase(da: "Mere fra samme stemme", en: "More from the same voice")
    package static let whyNumber = Phrase(da: "Sådan er tallet regnet", en: "How the number comes about")
    package static let statementsOf = Phrase(da: "Udsagnene", en: "Its statements")
    package static let whatRestsOnIt = Phrase(da: "Hvad den hviler på", en: "What it rests on")
    package static let grades: [Phrase] = [
        Phrase(da: "0, lydhør", en: "0, responsive"), Phrase(da: "1, interesse", en: "1, interested"),
        Phrase(da: "2, tager det med", en: "2, will pass it on"), Phrase(da: "3, gør det", en: "3, will do it"),
        Phrase(da: "4, besluttet", en: "4, decided"),
    ]
    package static let notAnswered = Phrase(da: "ikke besvaret", en: "not answered")
}

extension String {
    /// With its first letter in upper case.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
