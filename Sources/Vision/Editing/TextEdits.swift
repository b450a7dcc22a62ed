/// Changes to the bytes of one file; what is not named stays as it was.
package struct TextEdits: Sendable {
    private var edits: [(at: Int, removing: Int, text: String, order: Int)] = []

    package init() {}

    package var isEmpty: Bool { edits.isEmpty }

    package mutating func insert(_ text: String, at offset: Int) {
        edits.append((offset, 0, text, edits.count))
    }

    package mutating func replace(_ span: Span, with text: String) {
        edits.append((span.lower, span.count, text, edits.count))
    }

    /// The bytes with all changes made, from first to last.
    ///
    /// - precondition: replaced spans do not overlap.
    package func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 256)
        var at = 0
        for edit in edits.sorted(by: { ($0.at, $0.order) < ($1.at, $1.order) }) {
            result += bytes[at..<max(at, edit.at)]
            result += Array(edit.text.utf8)
            at = max(at, edit.at + edit.removing)
        }
        return result + bytes[at...]
    }
}
