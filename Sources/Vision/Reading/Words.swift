/// The words of the format in one context, in English and Danish.
///
/// Both are read, case-blind and with `ae oe aa` for `æ ø å`; what is written
/// anew is spelled as here, in the workspace's language.
package struct Lexicon<Word: Equatable & Sendable>: Sendable {
    /// The words in the order in which they were given.
    package let all: [Word]
    /// Per word how it is written. Words are few, and each context would cost a kind of dictionary of its own.
    private let english: [String]
    private let danish: [String]
    /// The words by every spelling, as their place among all.
    private let byFolded: [String: Int]

    /// - parameter entries: a word, its English spelling, and its Danish
    ///   ones, of which the first is written. None means the same in both.
    package init(_ entries: [(Word, String, [String])]) {
        var byFolded: [String: Int] = [:]
        for (number, (_, en, da)) in entries.enumerated() {
            for spelling in [en] + da where byFolded[spelling.folded] == nil { byFolded[spelling.folded] = number }
        }
        self.byFolded = byFolded
        all = entries.map(\.0)
        english = entries.map(\.1)
        danish = entries.map { $0.2.first ?? $0.1 }
    }

    package func read(_ text: some StringProtocol) -> Word? { byFolded[String(text).folded].flatMap { self[$0] } }

    package func spelled(_ word: Word, _ language: Language) -> String { phrase(word)[language] }

    package func phrase(_ word: Word) -> Phrase {
        guard let number = number(of: word) else { return Phrase("") }
        return Phrase(da: danish[number], en: english[number])
    }

    /// A word's place among all.
    func number(of word: Word) -> Int? { all.firstIndex(of: word) }

    /// The word at a place; nil where there is none.
    subscript(number: Int) -> Word? { all.indices.contains(number) ? all[number] : nil }

    package func spellings(_ language: Language) -> [String] { all.map { spelled($0, language) } }

    /// The spelling nearest to `text`, if one is near enough to be meant.
    package func nearest(to text: String) -> String? {
        Nearest.of(text.folded, among: byFolded.keys.sorted()).flatMap { read($0) }.map { word in
            let (en, da) = (spelled(word, .en), spelled(word, .da))
            return Nearest.distance(text.folded, da.folded) < Nearest.distance(text.folded, en.folded) ? da : en
        }
    }
}

/// A word of the format that a file, filter or command may use.
package protocol FormatWord: Hashable, Sendable, RawRepresentable where RawValue == String {
    static var lexicon: Lexicon<Self> { get }
}

extension FormatWord {
    package init?(read text: some StringProtocol) {
        guard let word = Self.lexicon.read(text) else { return nil }
        self = word
    }

    package var phrase: Phrase { Self.lexicon.phrase(self) }

    /// A lexicon from English names and their Danish spellings.
    static func words(_ entries: KeyValuePairs<Self, String>) -> Lexicon<Self> {
        Lexicon(
            entries.map { word, danish in
                (word, word.rawValue, danish.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty })
            })
    }
}
