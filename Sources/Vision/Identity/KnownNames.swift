/// The words of names that may stand in a text: of persons who act in public, and of whatever else has a note.
struct KnownNames: Sendable {
    private var words: Set<String> = []

    init(_ workspace: Workspace) {
        add(workspace.settings.title)
        for note in workspace.notes {
            add(note.title)
            if note.type == .person || note.type == .body || note.type == .word {
                add(note.name)
                for alias in note.aliases { add(alias) }
            }
        }
        // An organisation and a document are called by their names.
        for voice in workspace.voices where voice.type != .person { add(voice.trackedLabel) }
    }

    private mutating func add(_ name: String) {
        for word in name.split(whereSeparator: { !$0.isLetter }) { words.insert(word.lowercased()) }
    }

    /// Whether a word is one of them, also with the ending of a genitive.
    func contains(_ word: String) -> Bool {
        let word = word.lowercased()
        return words.contains(word) || (word.hasSuffix("s") && words.contains(String(word.dropLast())))
    }
}
