/// The words of the format in one context, in English and Danish.
///
/// Both are read, case-blind and with `ae oe aa` for `æ ø å`; what is written
/// anew is spelled as here, in the workspace's language.
package struct Lexicon<Word: Hashable & Sendable>: Sendable {
    private let byFolded: [String: Word]
    private let english: [Word: String]
    private let danish: [Word: String]
    /// The words in the order in which they were given.
    package let all: [Word]

    /// - parameter entries: a word, its English spelling, and its Danish
    ///   ones, of which the first is written. None means the same in both.
    package init(_ entries: [(Word, String, [String])]) {
        var byFolded: [String: Word] = [:]
        var english: [Word: String] = [:]
        var danish: [Word: String] = [:]
        for (word, en, da) in entries {
            english[word] = en
            danish[word] = da.first ?? en
            for spelling in [en] + da where byFolded[spelling.folded] == nil { byFolded[spelling.folded] = word }
        }
        self.byFolded = byFolded
        self.english = english
        self.danish = danish
        all = entries.map(\.0)
    }

    package func read(_ text: some StringProtocol) -> Word? { byFolded[String(text).folded] }

    package func spelled(_ word: Word, _ language: Language) -> String {
        (language == .da ? danish[word] : english[word]) ?? ""
    }

    package func phrase(_ word: Word) -> Phrase { Phrase(da: danish[word] ?? "", en: english[word] ?? "") }

    package func spellings(_ language: Language) -> [String] { all.map { spelled($0, language) } }

    /// The spelling nearest to `text`, if one is near enough to be meant.
    package func nearest(to text: String) -> String? {
        Nearest.of(text.folded, among: byFolded.keys.sorted()).flatMap { byFolded[$0] }.map { word in
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
