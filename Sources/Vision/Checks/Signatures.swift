extension Checks {
    /// Signatures whose side or state cannot be read: `"SIDE or VOICE: STATE [DATE][, REASON]"`.
    static func signatures(_ workspace: Workspace) -> [Diagnostic] {
        workspace.notes.flatMap { note -> [Diagnostic] in
            guard [.mandate, .source].contains(note.type) || note.type == .note else { return [] }
            return note.texts(.signatures).filter { Signature($0) == nil }.map { text in
                .warning("bad-signature", at: note.place(.signatures), .badSignature(text), help: .shapeOfSignature)
            }
        }
    }
}
