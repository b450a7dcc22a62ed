/// What may be done with a statement's words, and how its speaker is named.
///
/// The strictest of voice, note and statement holds, so consents only ever
/// tighten: `tightened(by:)` is the whole of the rule.
package struct Consent: Sendable, Hashable {
    package var channel = Channel.public
    package var credit = Credit.name
    package var isWithdrawn = false
    /// Whether the very words may be shown; nil where nothing was said.
    package var verbatim: Bool?

    package init(
        channel: Channel = .public, credit: Credit = .name, isWithdrawn: Bool = false, verbatim: Bool? = nil
    ) {
        self.channel = channel
        self.credit = credit
        self.isWithdrawn = isWithdrawn
        self.verbatim = verbatim
    }

    /// What `consent:` on a note or statement asks for.
    package init(_ word: ConsentWord) {
        switch word {
        case .public: self.init()
        case .anonymous: self.init(credit: .none)
        case .hearing: self.init(channel: .hearing)
        case .internal: self.init(channel: .internal)
        case .withdrawn: self.init(channel: .internal, credit: .none, isWithdrawn: true)
        }
    }

    /// The stricter of both, in each part.
    package func tightened(by other: Consent) -> Consent {
        let verbatim: Bool? =
            if let mine = self.verbatim, let theirs = other.verbatim { mine && theirs } else {
                self.verbatim ?? other.verbatim
            }
        return Consent(
            channel: max(channel, other.channel), credit: max(credit, other.credit),
            isWithdrawn: isWithdrawn || other.isWithdrawn, verbatim: verbatim)
    }

    /// The one word for it: `anonymous` is public without any credit.
    package var word: ConsentWord {
        if isWithdrawn { return .withdrawn }
        switch channel {
        case .internal: return .internal
        case .hearing: return .hearing
        case .public: return credit == .none ? .anonymous : .public
        }
    }
}

/// One line of consents.csv.
package struct ConsentRecord: Sendable {
    package var voice: String
    /// The statement it is about; nil: all of the voice's.
    package var statement: String?
    package var purpose: String
    package var consent: Consent
    package var until: Period?
    package var withdrawn: String?
    package var given: String
    package var form: ConsentForm?
    package var place: Place

    /// What the record allows on a day; past `until` is withdrawn.
    package func consent(on today: Period?) -> Consent {
        guard let until, let today, today.first > until.last else { return consent }
        return consent.tightened(by: Consent(.withdrawn))
    }
}
