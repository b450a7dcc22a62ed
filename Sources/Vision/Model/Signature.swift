/// What a side or a voice did with a document: signed, with reservation, or not.
package struct Signature: Sendable {
    /// A side's word or a voice's id, as it was written.
    package var who: String
    package var state: SignatureState
    package var date: Period?
    package var reason: String?

    /// Reads `"SIDE or VOICE: STATE [DATE][, REASON]"`, or gives nil.
    package init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        who = Reference(text[..<colon]).text
        let parts = text[text.index(after: colon)...].split(separator: ",", maxSplits: 1).map { $0.trimmed }
        var words = (parts.first ?? "").split(separator: " ").map(String.init)
        if let last = words.last, let date = Period(last) {
            self.date = date
            words.removeLast()
        }
        guard let state = SignatureState(read: words.joined(separator: " ")) else { return nil }
        self.state = state
        reason = parts.count > 1 ? parts[1] : nil
    }

    /// The side it is, where it is one.
    package var side: Side? { Side(read: who) }
}
