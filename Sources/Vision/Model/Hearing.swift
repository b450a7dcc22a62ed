/// Whom a draft is sent to before it is adopted, and until when they can answer.
package struct Hearing: Sendable {
    /// The keys of `hearing` in the mandate's front matter.
    private enum Key: String, CaseIterable, FormatWord {
        case parties, from, deadline

        static let lexicon = words([.parties: "parter", .from: "fra", .deadline: "frist"])
    }

    package private(set) var parties: [String] = []
    /// As they were written, since a day that is still to be filled in is none.
    package private(set) var from: String?
    package private(set) var deadline: String?

    /// - returns: nil where the note says nothing of a hearing.
    package init?(_ note: Note) {
        guard let value = note.facts.frontMatter.value(.hearing) else { return nil }
        for entry in value.entries {
            switch Key(read: entry.key) {
            case .parties: parties = entry.value.texts.map(\.text)
            case .from: from = entry.value.text
            case .deadline: deadline = entry.value.text
            case nil: continue
            }
        }
    }
}
