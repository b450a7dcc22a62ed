/// A document as neutral parts, which each writer puts into its own format.
package struct Document: Sendable {
    package var title: String
    package var language: Language
    package var blocks: [Block] = []
    package var properties = Properties()

    /// What a file says of itself beside its text.
    package struct Properties: Sendable {
        /// Who issues it; empty where that is not decided.
        package var issuer = ""
        /// The day it is of.
        package var date: Period?
        /// What it is, such as a draft, for the foot of each page.
        package var status = ""
    }

    package init(title: String, language: Language) {
        self.title = title
        self.language = language
    }

    package indirect enum Block: Sendable {
        /// - parameter anchor: the name that links use; unique in the document.
        case heading(level: Int, [Inline], anchor: String?)
        case paragraph([Inline], anchor: String?)
        /// A provision: its printed number, its text, and what stands after it.
        case clause(number: String, text: [Inline], note: [Inline], anchor: String)
        case list([[Inline]])
        case quote([Block])
        /// Something set apart, with a title.
        case box(title: String, [Block])
        case picture(Picture)
        case table(caption: String, header: [String], rows: [[String]], numbers: Set<Int>)
    }

    package enum Inline: Sendable {
        case text(String)
        case strong(String)
        case emphasis(String)
        /// A link to an anchor in the same document.
        case link(String, to: String)
    }
}
