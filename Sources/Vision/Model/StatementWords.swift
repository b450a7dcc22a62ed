/// What a statement is meant as.
package enum Aspect: String, CaseIterable, FormatWord {
    case dream, concern, experience, proposal, complaint, wish, claim, fact, question, interest, counter, purpose

    package static let lexicon = words([
        .dream: "drøm", .concern: "bekymring", .experience: "erfaring", .proposal: "forslag",
        .complaint: "kritik,klage", .wish: "ønske", .claim: "påstand", .fact: "faktapåstand",
        .question: "spørgsmål", .interest: "interesse", .counter: "modsyn", .purpose: "formålstolkning",
    ])
}

/// The level that a statement is about.
package enum Arena: String, CaseIterable, FormatWord {
    case ownCase = "own-case"
    case service, policy

    package static let lexicon = words([.ownCase: "egen sag,egen-sag", .service: "tilbud", .policy: "politik"])
}

/// Where a statement stands towards its themes.
package enum Stance: String, CaseIterable, FormatWord {
    case `for`, against, mentions

    package static let lexicon = words([.for: "for", .against: "imod", .mentions: "nævner"])
}

/// How a general claim fares; first-person experience is not fact-checked.
package enum ClaimStatus: String, CaseIterable, FormatWord {
    case stated, supported, disputed, contradicted

    package static let lexicon = words([
        .stated: "fremsat", .supported: "underbygget", .disputed: "bestridt", .contradicted: "modsagt",
    ])
}

/// Why a statement must be handled with care.
package enum Care: String, CaseIterable, FormatWord {
    case child
    case thirdParty = "third-party"
    case deceased, offence, harm, cleared

    package static let lexicon = words([
        .child: "barn", .thirdParty: "tredjepart", .deceased: "død", .offence: "strafbart", .harm: "skade",
        .cleared: "afklaret",
    ])
}

/// The fields that a statement may carry.
package enum StatementKey: String, CaseIterable, FormatWord {
    case voice, themes, `as`, arena, to, stance, supports, opposes, claim, verbatim, consent, source, date, counts, care

    package static let lexicon = words([
        .voice: "stemme", .themes: "temaer", .as: "som", .arena: "arena", .to: "til", .stance: "holdning",
        .supports: "støtter", .opposes: "imod", .claim: "påstand", .verbatim: "ordret", .consent: "samtykke",
        .source: "kilde", .date: "dato", .counts: "tæller", .care: "hensyn",
    ])
}

/// The fields of a promise.
package enum PromiseKey: String, CaseIterable, FormatWord {
    case giver, office, to, date, source, themes, grade, due, answered, answer

    package static let lexicon = words([
        .giver: "giver", .office: "embede", .to: "til", .date: "dato", .source: "kilde", .themes: "temaer",
        .grade: "grad", .due: "frist", .answered: "besvaret", .answer: "svar",
    ])
}

/// The fields of a clause.
package enum ClauseKey: String, CaseIterable, FormatWord {
    case evidence, owner, funding, until, status, formal
    case withoutLived = "without_lived"

    package static let lexicon = words([
        .evidence: "belæg", .owner: "ansvarlig", .funding: "finansiering", .until: "indtil", .status: "status",
        .formal: "formel", .withoutLived: "uden-levet",
    ])
}

/// Where a clause stands.
package enum ClauseStatus: String, CaseIterable, FormatWord {
    case proposed, agreed, contested

    package static let lexicon = words([.proposed: "foreslået", .agreed: "aftalt", .contested: "omstridt"])
}

/// The fields of a dissenting opinion.
package enum DissentKey: String, CaseIterable, FormatWord {
    case voice, side

    package static let lexicon = words([.voice: "stemme", .side: "side"])
}

/// The callouts that are not statements and yet mean something.
package enum CalloutWord: String, CaseIterable, FormatWord {
    case promise, dissent, easy

    package static let lexicon = words([.promise: "løfte", .dissent: "afvigende", .easy: "letlæst"])
}

/// Yes and no.
package enum YesNo: String, CaseIterable, FormatWord {
    case yes, no

    package static let lexicon = words([.yes: "ja", .no: "nej"])
}
