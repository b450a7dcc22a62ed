/// What stands in one note, before anything outside it is known.
///
/// Facts are syntactic: which callouts, fields, links and ids there are, and
/// where. What they mean depends on stemme.yaml, voices.csv, consents.csv and
/// other notes, and is worked out by `WorkspaceBuilder`.
package struct NoteFacts: Sendable {
    package let source: SourceText
    package let frontMatter: FrontMatter
    package var callouts: [CalloutFacts] = []
    /// Wikilinks, in order, those inside callouts included.
    package var links: [LinkFacts] = []
    package var headings: [HeadingFacts] = []
    package var blockIDs: [BlockIDFacts] = []
    package var fences: [FenceFacts] = []
    package var diagnostics: [Diagnostic] = []

    /// The lines of text of all callouts, one after the other.
    package var textLines: [Span] = []
    /// The fields of all callouts, one after the other.
    package var fields: [FieldFacts] = []
    /// What stands inside the theme links of all callouts, one after the other.
    package var themes: [Span] = []

    package var path: String { source.path }

    /// The same facts without room for more.
    mutating func compact() {
        callouts = callouts.exact
        links = links.exact
        blockIDs = blockIDs.exact
        textLines = textLines.exact
        fields = fields.exact
        themes = themes.exact
    }
}

extension Array {
    fileprivate var exact: [Element] { capacity > count ? withUnsafeBufferPointer { Array($0) } : self }
}

/// A callout: a quote whose first line is `[!type]`.
package struct CalloutFacts: Sendable {
    /// Why a callout cannot be read as what it says.
    package enum Problem: Sendable {
        /// It stands in a list or a nested quote.
        case notTopLevel
        /// Its head is not the first line of its quote.
        case runsOn
    }

    package var type: Span
    package var head: Span
    /// From the first byte of its first line to the last of its last, its id not included.
    package var whole: Span
    /// Which of the note's `textLines`, `fields` and `themes` are its own.
    package var text: Range<Int> {
        get { Int(smallText.lowerBound)..<Int(smallText.upperBound) }
        set { smallText = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
    }
    package var fields: Range<Int> {
        get { Int(smallFields.lowerBound)..<Int(smallFields.upperBound) }
        set { smallFields = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
    }
    package var themes: Range<Int> {
        get { Int(smallThemes.lowerBound)..<Int(smallThemes.upperBound) }
        set { smallThemes = Int32(newValue.lowerBound)..<Int32(newValue.upperBound) }
    }
    private var smallText: Range<Int32> = 0..<0
    private var smallFields: Range<Int32> = 0..<0
    private var smallThemes: Range<Int32> = 0..<0
    package var id: Span?
    package var problem: Problem?
    package var isInComment = false

    init(type: Span, head: Span, whole: Span, problem: Problem?) {
        self.type = type
        self.head = head
        self.whole = whole
        self.problem = problem
    }
}

/// A field in brackets: `[key:: value]`.
package struct FieldFacts: Sendable {
    package var key: Span
    package var value: Span
    package var whole: Span
}

/// A wikilink: `[[target]]`, with `!` before it where it embeds.
package struct LinkFacts: Sendable {
    /// What stands between the brackets.
    package var inside: Span
    package var isEmbed: Bool

    /// With its brackets, and the `!` before them.
    package var whole: Span { Span(inside.lower - (isEmbed ? 3 : 2), inside.upper + 2) }
}

package struct HeadingFacts: Sendable {
    package var level: Int
    package var text: Span
    package var line: Int
}

/// A block id and whether it stands on a line of its own.
package struct BlockIDFacts: Sendable {
    package var id: Span
    package var ownLine: Bool
    package var line: Int
    /// Whether it is the id of a callout.
    package var isOfCallout = false
}

/// A fence that holds commands.
package struct FenceFacts: Sendable {
    package var info: Span
    package var content: Span
    package var line: Int
}
