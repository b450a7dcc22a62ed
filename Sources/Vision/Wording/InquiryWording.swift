// What is said about filters that cannot be read.
extension Phrase {
    static let openQuote = Phrase(da: "Et anførselstegn er ikke lukket.", en: "A quotation mark is not closed.")
    package static func closeTheQuote(_ mark: String) -> Phrase {
        Phrase(da: "Luk det med \(mark).", en: "Close it with \(mark).")
    }
    static let strayBracket = Phrase(da: "Der er en parentes for meget.", en: "There is a bracket too many.")
    static let removeBracket = Phrase(da: "Fjern den.", en: "Remove it.")
    static let openBracket = Phrase(da: "En parentes er ikke lukket.", en: "A bracket is not closed.")
    static let closeBracket = Phrase(da: "Luk den med ).", en: "Close it with ).")
    static let tooManyBrackets = Phrase(da: "Parenteserne går for dybt.", en: "The brackets go too deep.")
    static let fewerBrackets = Phrase(da: "Skriv filteret enklere.", en: "Write a simpler filter.")
    static let emptyOr = Phrase(da: "Der mangler noget ved ELLER.", en: "Something is missing beside OR.")
    static let writeAfterOr = Phrase(da: "Skriv fx: bolig ELLER hjem.", en: "Write, for example: housing OR home.")
    static let emptyMinus = Phrase(da: "Der står intet efter minus.", en: "Nothing follows the minus.")
    static let writeAfterMinus = Phrase(da: "Skriv fx: -tema:bolig.", en: "Write, for example: -theme:housing.")
    static let strayComma = Phrase(da: "Et komma står alene.", en: "A comma stands alone.")
    static let commaInValues = Phrase(
        da: "Komma skiller værdier efter et kolon, uden mellemrum: tema:bolig,hjem.",
        en: "A comma parts values after a colon, without spaces: theme:housing,home.")
    package static let badLimit = Phrase(
        da: "højst: skal være et helt tal over 0.", en: "limit: must be a whole number above 0.")
    package static let writeLimit = Phrase(da: "Skriv fx højst:20.", en: "Write, for example, limit:20.")
    static let badSort = Phrase(da: "sortér: mangler et felt.", en: "sort: lacks a field.")
    static func fieldWithoutValue(_ name: String) -> Phrase {
        Phrase(da: "Der står ingen værdi efter \(name):", en: "No value follows \(name):")
    }
    static func writeValue(_ name: String) -> Phrase {
        Phrase(
            da: "Skriv \(name):værdi, \(name):* (der er en) eller \(name):ingen.",
            en: "Write \(name):value, \(name):* (there is one) or \(name):none.")
    }
    static let mendFirst = Phrase(
        da: "Ret stemme.yaml først; tjek siger hvordan.", en: "Mend stemme.yaml first; check says how.")
    static func unknownFilterField(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke et felt.", en: "“\(name)” is not a field.")
    }
    static func unknownFilterValue(_ value: String, _ field: Phrase) -> Phrase {
        Phrase(da: "\(field.da): har ingen værdi »\(value)« her.", en: "\(field.en): has no value “\(value)” here.")
    }
    static func cannotSort(_ word: String) -> Phrase {
        Phrase(
            da: "»\(word)« er ikke noget, der kan sorteres efter her.", en: "“\(word)” is nothing to sort by here.")
    }
    static func cannotCount(_ word: String) -> Phrase {
        Phrase(da: "»\(word)« er ikke noget, der kan tælles efter.", en: "“\(word)” is nothing to count by.")
    }
}

// What is said about names that mean nothing here, or too much.
extension Phrase {
    static func ambiguousName(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« kan være flere.", en: "“\(name)” may be several.")
    }
    package static func unknownName(_ name: String) -> Phrase {
        Phrase(da: "Her er intet, der hedder »\(name)«.", en: "Nothing here is called “\(name)”.")
    }
    package static func nearestName(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(
            da: "Skriv et id, et tema, en stemme, en note eller en bestemmelses nummer.",
            en: "Write an id, a theme, a voice, a note or a clause's number.")
    }
}
