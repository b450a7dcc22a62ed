/// Somebody who speaks: a person, a body, an organisation or a document.
///
/// A voice has nothing that identifies; what it is called is for the team.
package struct Voice: Sendable {
    package var id: String
    /// Its share in each kind, by the kind's index; together they are 1.
    package var shares: [(kind: Int, share: Fraction)]
    package var label: String
    package var type: VoiceType
    package var side: Side?
    package var onBehalfOf: String?
    package var reply: String?
    /// Every other column with a value, by the column's name as the file has it.
    package var attributes: Attributes
    /// The same, and the label, as voices.csv alone has them. What the file in
    /// the confidential folder adds is for the team: only this may leave.
    package var tracked: Attributes = [:]
    package var trackedLabel = ""
    package var place: Place

    /// Its share in a kind; 0 where it has none.
    package func share(in kind: Int) -> Fraction { shares.share(in: kind) }

    /// Whether it has a share in a kind.
    package func speaks(as kind: Int) -> Bool { shares.contains { $0.kind == kind } }

    /// The first value of a known column that is kept among the attributes.
    package func attribute(_ column: VoiceColumn) -> String? { attributes[column.rawValue] }

    /// Whether it wants an answer, without the day on which one was given.
    package var replyWord: Reply? { reply?.split(separator: " ").first.flatMap { Reply(read: $0) } }

    /// The groups it belongs to.
    package var groups: [String] {
        (attribute(.groups) ?? "").split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
    }
}

extension Lazily<[Voice]> {
    /// A voice's share in each kind: asked for every statement, it is taken without a copy of all that is known of it.
    func shares(of voice: Int) -> [(kind: Int, share: Fraction)] {
        value.withUnsafeBufferPointer { $0[voice].shares }
    }
}

extension [(kind: Int, share: Fraction)] {
    /// The share in a kind; 0 where there is none.
    func share(in kind: Int) -> Fraction { first { $0.kind == kind }?.share ?? .zero }
}
