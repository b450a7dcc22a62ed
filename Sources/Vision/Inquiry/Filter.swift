/// A filter as it was read: what must hold for a thing to be in the answer.
package indirect enum Filter: Sendable {
    /// All of these; none is everything.
    case all([Filter])
    case any([Filter])
    case not(Filter)
    case word(WordTerm)
    case pair(FilterField, [Value])

    package enum Value: Sendable, Equatable {
        case any
        case none
        /// - parameter exact: written `:=`, which leaves narrower themes out.
        /// - parameter at: its characters, from 0.
        case text(String, exact: Bool, at: Range<Int>)

        /// Makes something of the value; an error about it has its place.
        func placing<Made>(_ make: () throws(InquiryError) -> Made) throws(InquiryError) -> Made {
            do throws(InquiryError) {
                return try make()
            } catch {
                guard case .text(_, _, let range) = self, error.range == nil else { throw error }
                throw InquiryError(error.message, help: error.help, at: range)
            }
        }
    }

    /// The words that are searched for, those within `not` left aside.
    package var words: [WordTerm] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.words)
        case .word(let word): [word]
        case .not, .pair: []
        }
    }

    /// Whether it asks for what was withdrawn, which is never shown.
    package var asksForWithdrawn: Bool {
        switch self {
        case .all(let parts), .any(let parts): parts.contains(where: \.asksForWithdrawn)
        case .pair(.known(.consent), let values):
            values.contains { value in
                if case .text(let text, _, _) = value { ConsentWord(read: text) == .withdrawn } else { false }
            }
        case .not, .word, .pair: false
        }
    }

    package var isEverything: Bool { if case .all(let parts) = self { parts.isEmpty } else { false } }
}

/// A word, a beginning of one, or a phrase that text is searched for.
package struct WordTerm: Sendable, Hashable {
    package enum Match: Sendable, Hashable {
        /// Every form with the same stem.
        case stem
        /// Every word that begins like this.
        case prefix
        /// These words in this order, as written.
        case phrase
    }

    package var text: String
    package var match: Match

    /// The words that make a choice of what stands on both sides.
    static let orWords: Set = ["OR", "ELLER"]

    /// Whether one of its words would make a choice of it, were it no phrase.
    package var isChoice: Bool { text.split(separator: " ").contains { Self.orWords.contains(String($0)) } }

    package init(_ text: String, _ match: Match) {
        self.text = text
        self.match = match
    }
}

/// A whole question: the filter, and how the answer is to be shaped.
package struct Query: Sendable {
    package var filter = Filter.all([])
    package var sort: [SortWord] = []
    package var limit: Int?
    /// The fields after `by`.
    package var by: [FilterField] = []
    /// Bare words that were taken for a kind, and how to search for the word instead.
    package var kindsTaken: [(word: String, kind: Int)] = []
    /// What looks like the tail of `count` and was read as words, and how it is written to be one.
    package var tailTaken: (read: String, meant: String)?
    /// The text it was read from.
    package var text = ""

    package init() {}

    /// How many fields may be counted by.
    package static let mostFields = 2

    /// Words before the fields that `count` counts by.
    package static let tailWords: [Language: [String]] = [.da: ["efter", "pr"], .en: ["by"]]

    /// Whether a word begins the tail of `count`.
    package static func beginsTail(_ word: some StringProtocol) -> Bool {
        let folded = String(word).folded
        return tailWords.values.contains { $0.contains(folded) }
    }

    /// Words that join terms elsewhere; here terms beside each other are joined so already.
    package static let andWords: Set = ["AND", "OG"]

    /// Phrases that hold a word which joins terms outside quotation marks.
    package var joinedPhrases: [WordTerm] {
        filter.words.filter { term in
            let words = term.text.split(separator: " ").map(String.init)
            return term.match == .phrase
                && words.dropFirst().dropLast().contains { WordTerm.orWords.contains($0) || Self.andWords.contains($0) }
        }
    }

    /// Words such as *OG* that were searched for as they stand.
    package var bareJoiners: [WordTerm] { filter.words.filter { $0.match == .stem && Self.andWords.contains($0.text) } }
}

extension Filter {
    /// The fields that it asks about.
    package var fields: [FilterField] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.fields)
        case .not(let part): part.fields
        case .word: []
        case .pair(let field, _): [field]
        }
    }

    func asks(about field: FilterField.Known) -> Bool { fields.contains(.known(field)) }
}
