/// The keys of stemme.yaml, at any level.
package enum SettingsKey: String, CaseIterable, FormatWord {
    case format, title, language, mandate, kinds, share, label, protected
    case sharesDecided = "shares_decided"
    case date, by, why
    case followOrExplain = "follow_or_explain"
    case voices, anonymity, k, floor, margins, trim, letters, contact, next

    package static let lexicon = words([
        .format: "format", .title: "titel", .language: "sprog", .mandate: "kommissorium", .kinds: "videnstyper",
        .share: "andel", .label: "betegnelse", .protected: "beskyttet", .sharesDecided: "andele_besluttet",
        .date: "dato", .by: "af", .why: "hvorfor", .followOrExplain: "følg_eller_forklar",
        .voices: "stemmer", .anonymity: "anonymitet", .k: "k", .floor: "mindstetal",
        .margins: "randfordelinger", .trim: "beskæring", .letters: "breve", .contact: "kontakt", .next: "næste",
    ])
}

/// The folders that have a habit of their own.
package enum Folder: String, CaseIterable, FormatWord {
    case people, input, themes, bodies, measures, responses, draft, notebooks, queries, words, export, confidential
    case letters

    package static let lexicon = Lexicon<Folder>([
        (.people, "people", ["personer"]), (.input, "input", ["indkomne"]), (.themes, "themes", ["temaer"]),
        (.bodies, "bodies", ["organer"]), (.measures, "measures", ["tiltag"]),
        (.responses, "responses", ["hoeringssvar"]), (.draft, "draft", ["udkast"]),
        (.notebooks, "notebooks", ["noteboeger"]), (.queries, "queries", ["forespoergsler"]),
        (.words, "words", ["ordliste"]), (.export, "export", ["eksport"]),
        (.confidential, "confidential", Array(confidentialNames.dropFirst())), (.letters, "letters", ["breve"]),
    ])

    /// What the folder that is never read into an answer that leaves may be called, the older names last.
    package static let confidentialNames = ["confidential", "fortroligt", "closed", "lukket"]

    /// Whether a folder of this name is never read, wherever it stands.
    package static func isClosed(_ name: some StringProtocol) -> Bool {
        let folder = Folder(read: name)
        return folder == .confidential || folder == .export
    }
}
