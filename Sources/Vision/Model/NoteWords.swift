/// What a note is.
package enum NoteType: String, CaseIterable, FormatWord {
    case note, vision, event, source, theme, body, measure, plan, mandate, response, person, word, notebook

    package static let lexicon = words([
        .note: "note", .vision: "vision", .event: "møde", .source: "kilde", .theme: "tema", .body: "organ",
        .measure: "tiltag", .plan: "plan", .mandate: "kommissorium", .response: "høringssvar",
        .person: "person", .word: "ord", .notebook: "notebog",
    ])
}

/// The keys that front matter may hold, whatever the note's type.
package enum NoteKey: String, CaseIterable, FormatWord {
    case type, title, aliases, date, place, hosts, invited, first, source
    case publisher, author, url, retrieved, sender, of, signatures
    case broader
    case namedBy = "named_by"
    case decision, clauses, reason
    case sentTo = "sent_to"
    case municipality, period, seats
    case legalBasis = "legal_basis"
    case start, end, funding, owner, result, remains, successor
    case status, version, issuer
    case adoptedBy = "adopted_by"
    case adopted
    case inForce = "in_force"
    case expires, replaces
    case journalNo = "journal_no"
    case approvals, hearing, overrides, data, annexes, form
    case party, offices
    case contestedWith = "contested_with"
    case note
    case voice, `as`, arena, to, stance, verbatim, consent
    case tags, cssclasses

    package static let lexicon = words([
        .type: "type", .title: "titel", .aliases: "aliases", .date: "dato", .place: "sted", .hosts: "værter",
        .invited: "inviterede", .first: "første_gang", .source: "kilde", .publisher: "udgiver",
        .author: "forfatter", .url: "url", .retrieved: "hentet", .sender: "afsender", .of: "organ",
        .signatures: "underskrifter", .broader: "overordnet", .namedBy: "navngivet_af",
        .decision: "beslutning", .clauses: "bestemmelser", .reason: "begrundelse", .sentTo: "sendt_til",
        .municipality: "kommune", .period: "periode", .seats: "pladser", .legalBasis: "retsgrundlag",
        .start: "start", .end: "slut", .funding: "finansiering", .owner: "ansvarlig", .result: "resultat",
        .remains: "tilbage", .successor: "efterfølger", .status: "status", .version: "udgave",
        .issuer: "udsteder", .adoptedBy: "vedtaget_af", .adopted: "vedtaget", .inForce: "i_kraft",
        .expires: "udløber", .replaces: "afløser", .journalNo: "journalnummer", .approvals: "godkendelser",
        .hearing: "høring", .overrides: "tilsidesættelser", .data: "personoplysninger", .annexes: "bilag",
        .form: "form", .party: "parti", .offices: "embeder", .contestedWith: "omstridt_med", .note: "note",
        .voice: "stemme", .as: "som", .arena: "arena", .to: "til", .stance: "holdning", .verbatim: "ordret",
        .consent: "samtykke", .tags: "tags", .cssclasses: "cssclasses",
    ])
}

/// What was decided about a theme.
package enum Decision: String, CaseIterable, FormatWord {
    case incorporated, partly
    case notIncluded = "not-included"
    case outside

    package static let lexicon = words([
        .incorporated: "indarbejdet", .partly: "delvist", .notIncluded: "ikke-med", .outside: "uden-for-rammerne",
    ])
}

/// How far a mandate has come.
package enum MandateStatus: String, CaseIterable, FormatWord {
    case draft, hearing, submitted, adopted
    case inForce = "in-force"
    case replaced, lapsed

    /// Whether it has been adopted, whatever became of it since.
    package var isAdopted: Bool {
        switch self {
        case .draft, .hearing, .submitted: false
        case .adopted, .inForce, .replaced, .lapsed: true
        }
    }

    package static let lexicon = words([
        .draft: "udkast", .hearing: "høringsudkast", .submitted: "indstillet", .adopted: "vedtaget",
        .inForce: "gældende", .replaced: "afløst", .lapsed: "bortfaldet",
    ])
}

/// What a side did with a document.
package enum SignatureState: String, CaseIterable, FormatWord {
    case signed
    case withReservation = "with-reservation"
    case notSigned = "not-signed"
    case notAsked = "not-asked"
    case noReply = "no-reply"

    package static let lexicon = words([
        .signed: "tiltrådt", .withReservation: "med-forbehold", .notSigned: "ikke-underskrevet",
        .notAsked: "ikke-spurgt", .noReply: "intet-svar",
    ])
}

/// The family of form that a mandate follows.
package enum MandateForm: String, CaseIterable, FormatWord {
    case ministry, statutes, procedure

    package static let lexicon = words([
        .ministry: "ministeriel", .statutes: "vedtægt", .procedure: "forretningsorden",
    ])
}
