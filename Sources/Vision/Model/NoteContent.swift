/// What stands in a note; shared, so that a note is copied as cheaply as its name.
///
/// A note of a kept snapshot is read when somebody first looks into it.
final class NoteContent: Sendable {
    /// What tells one text from another.
    struct Summary: Sendable, Equatable {
        /// A digest of all bytes.
        var text: UInt64
        /// A digest of what the rest of a workspace can see of it: front matter, headings, ids.
        var outline: UInt64
        var callouts: Int
    }

    private let loaded: Lazily<NoteFacts>
    private let known: Summary?

    init(_ facts: NoteFacts) {
        loaded = Lazily(facts)
        known = nil
    }

    /// - parameter load: reads it.
    init(_ summary: Summary, load: @escaping @Sendable () -> NoteFacts) {
        loaded = Lazily(load)
        known = summary
    }

    var facts: NoteFacts {
        _read { yield loaded.value }
    }

    var source: SourceText { loaded.value.source }

    var summary: Summary { known ?? Summary(of: loaded.value) }
}

extension NoteContent.Summary {
    init(of facts: NoteFacts) {
        let source = facts.source
        text = ContentDigest(source.bytes).value
        var outline = ContentDigest(source.bytes[..<facts.frontMatter.end])
        for heading in facts.headings {
            outline.add(UInt64(heading.level))
            outline.add(source.bytes[heading.text.lower..<heading.text.upper])
        }
        for block in facts.blockIDs {
            outline.add(block.isOfCallout ? 1 : 0)
            outline.add(source.bytes[block.id.lower..<block.id.upper])
        }
        self.outline = outline.value
        callouts = facts.callouts.count
    }
}
