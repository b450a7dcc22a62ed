/// A kind of knowledge: lived, professional, expert, or another.
///
/// The built-in ones always exist; one that stemme.yaml does not declare has
/// share 0: it is heard and shown, and does not weigh.
package struct Kind: Sendable, Hashable {
    package var name: String
    /// How the kind is written in files and typed at the prompt.
    package var word: Phrase
    /// How the kind is shown as knowledge, in running text.
    package var knowledge: Phrase
    /// Its part of a score. 0: heard, shown, not summed.
    package var share: Fraction
    /// Whether its voices must have agreed before anything is counted.
    package var protected: Bool

    package static let builtIn: [Kind] = [
        Kind("lived", "levet", da: "levede erfaringer", en: "lived experience", protected: true),
        Kind("professional", "faglig", da: "fagprofessionel viden", en: "professional knowledge"),
        Kind("expert", "ekspert", da: "ekspertviden", en: "expert knowledge"),
        Kind("political", "politisk", da: "politiske synspunkter", en: "political views"),
        Kind("official", "myndighed", da: "myndigheders viden", en: "knowledge of the authorities"),
        Kind("relative", "pårørende", da: "pårørendes erfaringer", en: "relatives' experience", protected: true),
        Kind("alliance", "alliance", da: "alliancers synspunkter", en: "views of alliances"),
        Kind("debater", "debat", da: "debattørers synspunkter", en: "commentators' views"),
    ]

    package static let lived = "lived"

    private init(_ name: String, _ danish: String, da: String, en: String, protected: Bool = false) {
        self.name = name
        word = Phrase(da: danish, en: name)
        knowledge = Phrase(da: da, en: en)
        share = .zero
        self.protected = protected
    }

    /// A kind that the workspace declares for itself.
    package init(declared name: String, label: Phrase, share: Fraction, protected: Bool) {
        self.name = name
        word = label
        knowledge = label
        self.share = share
        self.protected = protected
    }
}

/// All kinds of a workspace, in display order.
package struct KindTable: Sendable {
    package private(set) var all: [Kind]
    private var byFolded: [String: Int] = [:]

    package init(_ kinds: [Kind]) {
        all = kinds
        for (index, kind) in kinds.enumerated() {
            for spelling in [kind.name, kind.word.da, kind.word.en] where byFolded[spelling.folded] == nil {
                byFolded[spelling.folded] = index
            }
        }
    }

    package subscript(index: Int) -> Kind { all[index] }

    package var indices: Range<Int> { all.indices }

    /// The index of the kind that a word names, in either language.
    package func index(of word: some StringProtocol) -> Int? { byFolded[String(word).folded] }

    package var livedIndex: Int? { byFolded[Kind.lived] }

    /// The kinds with a share above 0.
    package var weighed: [Int] { indices.filter { all[$0].share > .zero } }

    /// Whether all kinds that have a share have the same.
    package var sharesAreEven: Bool { Set(weighed.map { all[$0].share }).count <= 1 }

    package var spellings: [String] { byFolded.keys.sorted() }

    /// The kinds that stemme.yaml declares or somebody speaks as, in display order.
    package func shown(spoken: Set<Int>) -> [Int] {
        indices.filter { all[$0].share > .zero || spoken.contains($0) }
    }
}
