/// Something that somebody said, as a callout of a note holds it.
package struct Statement: Sendable {
    /// Whether a statement can be used, or why it is left out.
    package enum Standing: Sendable, Equatable {
        case usable
        /// Its voice has no share in its kind: shown, not counted.
        case withoutShare
        /// An empty place: nothing of it is shown.
        case withdrawn
        /// It cannot be read for what it is; the code of the fault.
        case leftOut(code: String)
    }

    /// What few statements have.
    package final class Details: Sendable {
        package let arena: Arena?
        package let to: [Reference]
        package let supports: [Reference]
        package let opposes: [Reference]
        package let claim: ClaimStatus?
        package let source: String?
        package let countsReason: String?
        package let care: [Care]

        init(
            arena: Arena?, to: [Reference], supports: [Reference], opposes: [Reference], claim: ClaimStatus?,
            source: String?, countsReason: String?, care: [Care]
        ) {
            self.arena = arena
            self.to = to
            self.supports = supports
            self.opposes = opposes
            self.claim = claim
            self.source = source
            self.countsReason = countsReason
            self.care = care
        }
    }

    // There may be a million: numbers are kept as small as they are.
    private var smallNote: Int32
    private var smallCallout: Int32
    private var smallLine: Int32
    private var smallKind: Int32
    package var id: String?
    package var voices: IndexList = []
    package var themes: IndexList = []
    /// For the team, never for a document.
    package var attribution = ""
    package var details: Details?
    package var standing = Standing.usable
    package var aspect: Aspect?
    package var stance = Stance.mentions
    package var date: Period?
    /// Whether it counts where its standing allows it: not decoration or a repetition.
    package var counts = true
    package var consent = Consent()
    /// Whether its text is the speaker's own words.
    package var isVerbatim = false

    package init(note: Int, callout: Int, id: String?, line: Int, kind: Int) {
        smallNote = Int32(note)
        smallCallout = Int32(callout)
        smallLine = Int32(line)
        smallKind = Int32(kind)
        self.id = id
    }

    /// Its note, by index.
    package internal(set) var note: Int {
        get { Int(smallNote) }
        set { smallNote = Int32(clamping: newValue) }
    }
    /// Its callout in the note, by index.
    package internal(set) var callout: Int {
        get { Int(smallCallout) }
        set { smallCallout = Int32(clamping: newValue) }
    }
    /// The line of its head, from 1.
    package internal(set) var line: Int {
        get { Int(smallLine) }
        set { smallLine = Int32(clamping: newValue) }
    }
    package internal(set) var kind: Int {
        get { Int(smallKind) }
        set { smallKind = Int32(clamping: newValue) }
    }

    /// Whether words of it may be shown to the team at all.
    package var isShown: Bool {
        switch standing {
        case .usable, .withoutShare: true
        case .withdrawn, .leftOut: false
        }
    }

    /// Whether it would count if it had a theme.
    package var isUncoded: Bool { isUsable && counts && themes.isEmpty }

    /// *Medregnet*: readable, with a voice and a kind that the voice has a
    /// share in, not withdrawn, not set aside, and with at least one theme.
    package var isCounted: Bool { isUsable && counts && !themes.isEmpty }

    private var isUsable: Bool {
        if case .usable = standing { true } else { false }
    }
}
