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
        case text(String, exact: Bool)
    }

    /// The words that are searched for, those within `not` left aside.
    package var words: [WordTerm] {
        switch self {
        case .all(let parts), .any(let parts): parts.flatMap(\.words)
        case .word(let word): [word]
        case .not, .pair: []
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

    package init(_ text: String, _ match: Match) {
        self.text = text
        self.match = match
    }
}

/// A whole question: the filter, and how the answer is to be shaped.
package struct Query: Sendable {
    package var filter = Filter.all([])
    package var sort: [(field: FilterField, descending: Bool)] = []
    package var limit: Int?
    /// The fields after `by`.
    package var by: [FilterField] = []
    /// Bare words that were taken for a kind, and how to search for the word instead.
    package var kindsTaken: [(word: String, kind: Int)] = []
    /// The text it was read from.
    package var text = ""

    package init() {}
}
