/// What a voice is.
package enum VoiceType: String, CaseIterable, FormatWord {
    case person, body, organisation, document

    package static let lexicon = words([
        .person: "person", .body: "organ", .organisation: "organisation", .document: "dokument",
    ])
}

/// The side of the table that a voice sits on.
package enum Side: String, CaseIterable, FormatWord {
    case users, professionals, politicians, officials

    package static let lexicon = words([
        .users: "brugere", .professionals: "fagpersoner", .politicians: "politikere", .officials: "embedsmænd",
    ])
}

/// How far words may travel.
package enum Channel: String, CaseIterable, FormatWord, Comparable {
    case `public`, hearing, `internal`

    package static let lexicon = words([.public: "offentlig", .hearing: "høring", .internal: "intern"])

    package static func < (a: Channel, b: Channel) -> Bool { a.strictness < b.strictness }

    private var strictness: Int {
        switch self {
        case .public: 0
        case .hearing: 1
        case .internal: 2
        }
    }
}

/// How a speaker is named, the least revealing last.
package enum Credit: String, CaseIterable, FormatWord, Comparable {
    case name
    case firstName = "first-name"
    case chosen, role, none

    package static let lexicon = words([
        .name: "navn", .firstName: "fornavn", .chosen: "selvvalgt", .role: "rolle", .none: "ingen",
    ])

    package static func < (a: Credit, b: Credit) -> Bool { a.strictness < b.strictness }

    private var strictness: Int {
        switch self {
        case .name: 0
        case .firstName: 1
        case .chosen: 2
        case .role: 3
        case .none: 4
        }
    }
}

/// What `consent` may say on a note or a statement, and what a statement's
/// effective consent is called.
package enum ConsentWord: String, CaseIterable, FormatWord {
    case `public`, anonymous, hearing, `internal`, withdrawn

    package static let lexicon = words([
        .public: "offentlig", .anonymous: "anonym", .hearing: "høring", .internal: "intern",
        .withdrawn: "tilbagetrukket",
    ])
}

/// How consent was given.
package enum ConsentForm: String, CaseIterable, FormatWord {
    case oral, written, published

    package static let lexicon = words([.oral: "mundtlig", .written: "skriftlig", .published: "offentliggjort"])
}

/// The columns of voices.csv that the format knows.
package enum VoiceColumn: String, CaseIterable, FormatWord {
    case id, kind, label, type, side
    case onBehalfOf = "on_behalf_of"
    case region, municipality, groups, gender, age, situation, reply

    package static let lexicon = words([
        .id: "id", .kind: "viden", .label: "betegnelse", .type: "type", .side: "side",
        .onBehalfOf: "paa_vegne_af", .region: "region", .municipality: "kommune", .groups: "grupper",
        .gender: "koen", .age: "alder", .situation: "situation", .reply: "svar",
    ])
}

/// The columns of consents.csv.
package enum ConsentColumn: String, CaseIterable, FormatWord {
    case voice, statement, purpose
    case legalBasis = "legal_basis"
    case channel, verbatim, credit, given, form
    case recordedBy = "recorded_by"
    case until, withdrawn

    package static let lexicon = words([
        .voice: "stemme", .statement: "udsagn", .purpose: "formaal", .legalBasis: "retsgrundlag",
        .channel: "kanal", .verbatim: "ordret", .credit: "kreditering", .given: "givet", .form: "form",
        .recordedBy: "noteret_af", .until: "indtil", .withdrawn: "tilbagetrukket",
    ])
}

/// Whether a voice wants an answer; `given` may be followed by a date.
package enum Reply: String, CaseIterable, FormatWord {
    case wanted, given, none

    package static let lexicon = words([.wanted: "ønsket", .given: "givet", .none: "ingen"])
}
