/// What an answer is to be ordered by, as it was written after `sort:`.
package struct SortWord: Sendable {
    /// The key's name, without the minus; empty where none was written.
    package var text: String
    package var isDescending: Bool
    /// Where it stands in the question.
    package var range: Range<Int>
}

/// One way to order an answer.
package struct SortOrder<Key: Sendable>: Sendable {
    package var key: Key
    package var isDescending: Bool

    /// Whether one value comes before another; nil where they are equal. What has no value stands last either way.
    package func precedes<Value: Comparable>(_ a: Value?, _ b: Value?) -> Bool? {
        guard let a, let b else { return (a == nil) == (b == nil) ? nil : a != nil }
        return a == b ? nil : (a < b) != isDescending
    }
}

/// The keys that an answer can be ordered by, each with its name.
package struct SortKeys<Key: Sendable> {
    private let named: [(name: Phrase, key: Key)]
    private let others: [(name: Phrase, key: Key)]
    private let more: Phrase

    /// - parameter others: further names, which are read but not listed.
    /// - parameter more: what is said of those after the list.
    package init(
        _ named: [(name: Phrase, key: Key)], others: [(name: Phrase, key: Key)] = [], more: Phrase = Phrase("")
    ) {
        self.named = named
        self.others = others
        self.more = more
    }

    /// What the keys are called, in the order in which they are listed.
    package var names: [Phrase] { named.map(\.name) }

    /// The keys that were meant, the first first.
    ///
    /// - throws: for a word that is no key here, with the nearest one or all there are.
    package func read(_ words: [SortWord], _ language: Language) throws(InquiryError) -> [SortOrder<Key>] {
        var orders: [SortOrder<Key>] = []
        for word in words {
            guard let key = key(word.text) else {
                let all = (named + others).map(\.name)
                let nearest = Nearest.of(
                    word.text.folded, among: all.map { $0[language] }, orWritten: all.map { $0[language.other] })
                throw InquiryError(
                    word.text.isEmpty ? .badSort : .cannotSort(word.text),
                    help: nearest == nil ? .oneOf(names.map { $0[language] }) + more : .didYouMean(nearest, else: []),
                    at: word.range)
            }
            orders.append(SortOrder(key: key, isDescending: word.isDescending))
        }
        return orders
    }

    private func key(_ word: String) -> Key? {
        let folded = word.folded
        return (named + others).first { $0.name.da.folded == folded || $0.name.en.folded == folded }?.key
    }
}

extension FilterFields {
    /// The fields whose values can be put in order.
    package var sortKeys: SortKeys<FilterField> {
        let valued = valued
        return SortKeys(
            valued.map { ($0.name, $0.field) },
            others: spelledOtherwise.filter { other in valued.contains { $0.field == other.field } }
                .map { ($0.name, $0.field) })
    }
}
