import Foundation

/// One line of evidence.csv: that somebody read a statement as evidence for a clause.
package struct EvidenceRecord: Sendable {
    package var clause: String
    package var statement: String
    /// The statement's fingerprint when it was read.
    package var fingerprint: String
    /// The mandate's version at that time.
    package var confirmed: String
    /// The side or voice that read it.
    package var reader: String
    package var place: Place
}

/// Whether a clause's evidence has been read as it stands.
package enum EvidenceReading: Sendable, Equatable {
    /// No line of evidence.csv is about the pair.
    case unread
    /// What was read is no longer what stands there.
    case toBeReadAgain
    /// Read as it stands, by these sides and voices.
    case read(by: [String])
}

extension Workspace {
    /// 16 hex digits over what a statement says and who says it; another text gives another.
    package func fingerprint(_ statement: Statement) -> String {
        let voices = statement.voices.map { self.voices[$0].id }.sorted().joined(separator: ",")
        let words = text(statement).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let lines = [kinds[statement.kind].name, voices, statement.attribution, words]
        let composed = lines.joined(separator: "\n").composed
        return String(SHA256.hex(composed.utf8).prefix(16))
    }

    /// Whether somebody on the users' side read a pair as it stands.
    package func isReadByUsers(_ reading: EvidenceReading) -> Bool {
        guard case .read(let readers) = reading else { return false }
        return readers.contains { reader in
            if let side = Side(read: reader) { return side == .users }
            return names.voice(Reference(reader).text).map { voices[$0].side == .users } ?? false
        }
    }
}
