extension Wording {
    package static func foundVoices(_ n: Int, of all: Int, _ filter: Phrase, isEverything: Bool) -> Phrase {
        isEverything
            ? Phrase(da: "\(voices(n).da) i voices.csv.", en: "\(voices(n).en) in voices.csv.")
            : Phrase(da: "\(n) af \(voices(all).da): \(filter.da).", en: "\(n) of \(voices(all).en): \(filter.en).")
    }
    package static let voiceColumn = Phrase(da: "stemme", en: "voice")
    package static let inNoClause = Phrase(da: "i ingen bestemmelse", en: "in no clause")
    package static func foundNotes(_ n: Int, of all: Int, _ filter: Phrase, isEverything: Bool) -> Phrase {
        isEverything
            ? Phrase(da: "\(n) noter.", en: "\(n) notes.")
            : Phrase(da: "\(n) af \(all) noter: \(filter.da).", en: "\(n) of \(all) notes: \(filter.en).")
    }
    package static let rowColumn = Phrase(da: "række", en: "row")
    static let keysOfFrontMatterToo = Phrase(
        da: " Nøgler fra noternes hoved kan også bruges.", en: " Keys of front matter will do too.")
    package static let noteColumn = Phrase(da: "note", en: "note")
    package static let titleColumn = Phrase(da: "titel", en: "title")
    package static let typeColumn = Phrase(da: "type", en: "type")
    package static let dateColumn = Phrase(da: "dato", en: "date")
    package static let whatColumn = Phrase(da: "hvad", en: "what")
    package static func timeline(_ n: Int, from first: Phrase, to last: Phrase) -> Phrase {
        n == 0
            ? Phrase(da: "Intet her har en dato.", en: "Nothing here has a date.")
            : Phrase(
                da: "\(n) med dato, fra \(first.da) til \(last.da).",
                en: "\(n) with a date, from \(first.en) to \(last.en).")
    }
    package static func begins(_ title: String) -> Phrase { Phrase(da: "\(title) begynder", en: "\(title) begins") }
    package static func ends(_ title: String) -> Phrase { Phrase(da: "\(title) ophører", en: "\(title) ends") }
    package static func adopted(_ title: String) -> Phrase {
        Phrase(da: "\(title) vedtages", en: "\(title) is adopted")
    }
    package static func takesEffect(_ title: String) -> Phrase {
        Phrase(da: "\(title) træder i kraft", en: "\(title) enters into force")
    }
    package static func saidSomething(_ n: Int, _ title: String) -> Phrase {
        Phrase(da: "\(statements(n).da) i \(title)", en: "\(statements(n).en) in \(title)")
    }
    package static func promised(_ giver: String, _ text: String) -> Phrase {
        Phrase(da: "\(giver) lover: \(text)", en: "\(giver) promises: \(text)")
    }
    package static let promiseWord = Phrase(da: "løfte", en: "promise")
    package static let statementWord = Phrase(da: "udsagn", en: "statement")
    package static let noteNext = Phrase(da: "En note helt", en: "One note whole")
}
