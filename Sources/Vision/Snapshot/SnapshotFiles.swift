import Synchronization

/// The files behind a kept snapshot, of which each note is read when it is looked into.
package final class SnapshotFiles: Sendable {
    private let read: @Sendable (String) throws -> [UInt8]
    private let foundOther = Atomic<Bool>(false)

    /// - parameter read: the bytes of a file, as `FileTree` gives them.
    package init(_ read: @escaping @Sendable (String) throws -> [UInt8]) { self.read = read }

    /// Whether a note was no longer as the snapshot has it when it was looked into: what was answered may be wrong.
    package var isOutdated: Bool { foundOther.load(ordering: .relaxed) }

    /// Says that the snapshot is not what it should be: what was answered may be wrong.
    func distrust() { foundOther.store(true, ordering: .relaxed) }

    /// What stands in a note, unread.
    func content(_ path: String, _ summary: NoteContent.Summary) -> NoteContent {
        NoteContent(summary) { self.facts(path, summary) }
    }

    /// It has as many callouts as the snapshot says, whatever the file holds by now.
    private func facts(_ path: String, _ summary: NoteContent.Summary) -> NoteFacts {
        var source = SourceText(path: path, bytes: [])
        if case .text(let text)? = try? SourceText.read(path, by: read) { source = text }
        var scanner = NoteScanner()
        var facts = scanner.facts(of: source)
        if ContentDigest(source.bytes).value != summary.text {
            distrust()
            let nothing = Span(0, 0)
            while facts.callouts.count < summary.callouts {
                facts.callouts.append(CalloutFacts(type: nothing, head: nothing, whole: nothing, problem: nil))
            }
        }
        return facts
    }

    /// What stands in a note now, and whether that is what the snapshot has; nil where it cannot be read.
    func current(_ note: Note) throws -> (source: SourceText, isSame: Bool)? {
        guard case .text(let source) = try SourceText.read(note.path, by: read) else { return nil }
        return (source, ContentDigest(source.bytes).value == note.content.summary.text)
    }
}
