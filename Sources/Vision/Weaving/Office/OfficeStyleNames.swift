/// What the styles of our own are called in a word processor.
struct OfficeStyleNames {
    let clause: String
    let box: String

    init(_ language: Language) {
        clause = Wording.clauseStyle[language]
        box = Wording.boxStyle[language]
    }
}
