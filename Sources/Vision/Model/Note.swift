/// One note of the workspace: its facts and what its front matter says.
package struct Note: Sendable {
    let content: NoteContent
    package let path: String
    package var type: NoteType
    /// Its file name without the extension: what links name.
    package let name: String
    package var title: String
    package var aliases: [String]
    package var date: Period?

    package init(facts: NoteFacts) {
        content = NoteContent(facts)
        path = facts.path
        name = Note.name(of: facts.path)
        let front = facts.frontMatter
        type = front.text(.type).flatMap { NoteType(read: $0) } ?? .note
        title = front.text(.title) ?? Note.firstHeading(facts) ?? name
        aliases = front.value(.aliases)?.texts.map(\.text) ?? []
        date = front.text(.date).flatMap { Period($0) }
    }

    /// A note of which all that the workspace needs to know is known, and whose text is read when it is looked into.
    init(path: String, type: NoteType, title: String, aliases: [String], date: Period?, content: NoteContent) {
        self.path = path
        self.type = type
        self.title = title
        self.aliases = aliases
        self.date = date
        self.content = content
        name = Note.name(of: path)
    }

    package var facts: NoteFacts {
        _read { yield content.facts }
    }

    package var source: SourceText { content.facts.source }

    /// Tells its text from another.
    package var digest: ContentDigest { ContentDigest(value: content.summary.text) }

    package func text(_ key: NoteKey) -> String? { facts.frontMatter.text(key) }

    /// The texts of a field that holds a list.
    package func texts(_ key: NoteKey) -> [String] { facts.frontMatter.value(key)?.texts.map(\.text) ?? [] }

    /// What a field that holds notes, voices or ids points to.
    package func references(_ key: NoteKey) -> [Reference] { texts(key).flatMap { Reference.list($0) } }

    /// The place of a key's value, or of the top of the file.
    package func place(_ key: NoteKey) -> Place {
        guard let position = facts.frontMatter.value(key)?.position else { return Place(path, line: 1, column: 1) }
        return Place(path, line: position.line, column: position.column)
    }

    package static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path.withoutNoteExtension }
        return String(path[path.utf8.index(after: slash)...]).withoutNoteExtension
    }

    private static func firstHeading(_ facts: NoteFacts) -> String? {
        facts.headings.first { $0.level == 1 }.map { facts.source.text($0.text) }
    }
}
