/// What stemme.yaml says, with the defaults of the format.
package struct Settings: Sendable {
    /// Who decided that shares differ, when and why.
    package struct SharesDecided: Sendable {
        package var date: String
        package var by: String
        package var why: String
    }

    package var title = ""
    package var language = Language.da
    /// Whether the file says which language it is in; where it does not, answers follow the locale.
    package var saysLanguage = false
    /// The path of the mandate's note.
    package var mandate: String?
    package var kinds = KindTable(Kind.builtIn)
    package var sharesDecided: SharesDecided?
    /// Q2: how many lived voices, or which part of them, make a theme need an answer.
    package var voicesNeedingAnswer = 2
    package var shareNeedingAnswer = Fraction(1, 10)
    package var k = 5
    package var floor = 3
    package var margins: String?
    /// How many times the mean of its kind a balanced weight may be; nil is any number of times.
    package var trim: Fraction?
    package var contact: String?
    package var next: String?
    /// The line on which `kinds` stands, for `why`; nil where it is not there.
    package var kindsLine: Int?

    package init() {}
}
