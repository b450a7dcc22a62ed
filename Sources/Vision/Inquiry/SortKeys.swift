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
    private let reading: (String) -> Key?

    /// - parameter reading: other spellings of the keys.
    package init(_ named: [(name: Phrase, key: Key)], reading: @escaping (String) -> Key? = { _ in nil }) {
        self.named = named
        self.reading = reading
    }

    /// The keys that were meant, the first first.
    ///
    /// - throws: for a word that is no key here, with the nearest one or all there are.
    package func read(_ words: [SortWord], _ language: Language) throws(InquiryError) -> [SortOrder<Key>] {
        var orders: [SortOrder<Key>] = []
        for word in words {
            guard let key = key(word.text) else {
                let (own, others) = (named.map { $0.name[language] }, named.map { $0.name[language.other] })
                if word.text.isEmpty { throw InquiryError(.badSort, help: .oneOf(own), at: word.range) }
                throw InquiryError(
                    .cannotSort(word.text),
                    help: .didYouMean(Nearest.of(word.text.folded, among: own, orWritten: others), else: own),
                    at: word.range)
            }
            orders.append(SortOrder(key: key, isDescending: word.isDescending))
        }
        return orders
    }

    private func key(_ word: String) -> Key? {
        let folded = word.folded
        return named.first { $0.name.da.folded == folded || $0.name.en.folded == folded }?.key ?? reading(word)
    }
}

extension FilterFields {
    /// The fields whose values can be put in order.
    package var sortKeys: SortKeys<FilterField> {
        var seen = Set<String>()
        let named = named.filter { name, field in
            ![.known(.has), .known(.text), .known(.since), .known(.until)].contains(field)
                && !(isForNotes && field == .known(.theme)) && seen.insert(name.en).inserted
        }
        let known = Set(named.map(\.field))
        return SortKeys(named.map { ($0.name, $0.field) }) { word in
            field(word).flatMap { known.contains($0) ? $0 : nil }
        }
    }
}
