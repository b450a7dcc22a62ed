/// A field that a filter or `count … by` may name.
package enum FilterField: Sendable, Hashable {
    case known(Known)
    /// A column of voices.csv, by the name that `Voice.attributes` has it under.
    case column(String)
    /// A field of the voice that a statement has too: `voice.kind`.
    case voiceKind

    /// The fields that the language itself knows.
    package enum Known: String, CaseIterable, FormatWord {
        case kind, theme, voice, `as`, arena, to, stance, claim, consent, source, supports, opposes, id
        case side, group, label, type, reply
        case onBehalfOf = "on_behalf_of"
        case `in`, date, since, until, cited, has, text
        case title

        package static let lexicon = words([
            .kind: "viden", .theme: "tema", .voice: "stemme", .as: "som", .arena: "arena", .to: "til",
            .stance: "holdning", .claim: "påstand", .consent: "samtykke", .source: "kilde", .supports: "støtter",
            .opposes: "imod", .id: "id", .side: "side", .group: "gruppe", .label: "betegnelse", .type: "type",
            .reply: "svar", .onBehalfOf: "paa_vegne_af", .in: "i", .date: "dato", .since: "fra", .until: "indtil",
            .cited: "brugt", .has: "har", .text: "tekst", .title: "titel",
        ])
    }

    /// What shapes an answer and is no part of the filter.
    package enum Shape: String, CaseIterable, FormatWord {
        case sort, limit

        package static let lexicon = words([.sort: "sortér", .limit: "højst"])
    }

    package var phrase: Phrase {
        switch self {
        case .known(let known): known.phrase
        case .column(let name): VoiceColumn(rawValue: name)?.phrase ?? Phrase(name)
        case .voiceKind: Phrase(da: "stemme.viden", en: "voice.kind")
        }
    }

    /// The field's name in JSON.
    package var name: String {
        switch self {
        case .known(let known): known.rawValue
        case .column(let name): name
        case .voiceKind: "voice.kind"
        }
    }
}

/// The fields that filters know in one workspace.
package struct FilterFields: Sendable {
    private let columns: [String: String]
    let isForNotes: Bool

    /// - parameter isForNotes: whether it is notes that are filtered, whose
    ///   fields are the keys of front matter.
    package init(_ workspace: Workspace, notes isForNotes: Bool = false) {
        self.isForNotes = isForNotes
        var columns: [String: String] = [:]
        if isForNotes {
            for key in NoteKey.allCases {
                columns[key.phrase.da.folded] = key.rawValue
                columns[key.phrase.en.folded] = key.rawValue
            }
        } else {
            for column in [VoiceColumn.region, .municipality, .gender, .age, .situation] {
                columns[column.phrase.da.folded] = column.rawValue
                columns[column.phrase.en.folded] = column.rawValue
            }
            for column in workspace.voiceColumns { columns[column.folded] = column }
        }
        self.columns = columns
    }

    package func field(_ word: String) -> FilterField? {
        let folded = word.folded
        if isForNotes {
            if let known = FilterField.Known(read: word), Self.ofNotes.contains(known) { return .known(known) }
            return columns[folded].map { .column($0) }
        }
        if let other = Self.statementSpellings.first(where: { $0.name.da == folded || $0.name.en == folded }) {
            return other.field
        }
        if let known = FilterField.Known(read: word), known != .title { return .known(known) }
        for prefix in ["voice.", "stemme."] where folded.hasPrefix(prefix) {
            return field(String(folded.dropFirst(prefix.count)))
        }
        return columns[folded].map { .column($0) }
    }

    private static let ofNotes: Set<FilterField.Known> = [
        .type, .title, .in, .date, .since, .until, .has, .text, .theme,
    ]

    private static let statementSpellings: [(name: Phrase, field: FilterField)] = [
        (FilterField.voiceKind.phrase, .voiceKind), (Phrase(da: "grupper", en: "groups"), .known(.group)),
        (Phrase(da: "temaer", en: "themes"), .known(.theme)),
    ]

    /// Other names that fields are read by.
    var spelledOtherwise: [(name: Phrase, field: FilterField)] { isForNotes ? [] : Self.statementSpellings }

    /// Every field that has values of its own, so that things can be counted and put in order by it.
    package var valued: [(name: Phrase, field: FilterField)] {
        var seen = Set<String>()
        return named.filter { name, field in
            ![.known(.has), .known(.text), .known(.since), .known(.until)].contains(field)
                && !(isForNotes && field == .known(.theme)) && seen.insert(name.en).inserted
        }
    }

    /// Every field under its name, those of the language itself first.
    var named: [(name: Phrase, field: FilterField)] {
        let known = FilterField.Known.allCases.filter { isForNotes ? Self.ofNotes.contains($0) : $0 != .title }
        let columns = Set(columns.values).sorted().map { name in
            (VoiceColumn(rawValue: name)?.phrase ?? NoteKey(rawValue: name)?.phrase ?? Phrase(name), name)
        }
        return known.map { ($0.phrase, .known($0)) } + columns.map { ($0.0, .column($0.1)) }
    }

    /// Every spelling, for completion and for naming the nearest.
    package func spellings(_ language: Language) -> [String] {
        let known = named.prefix { if case .known = $0.field { true } else { false } }
        return known.map { $0.name[language] } + named[known.endIndex...].map { $0.name[language] }.sorted()
    }
}
