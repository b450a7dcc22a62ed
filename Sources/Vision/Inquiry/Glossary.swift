/// The words that notes of type `word` explain, and what else each is called.
struct Glossary {
    private let words: [(names: Set<String>, aliases: [String])]
    private let stemmer: Stemmer

    init(_ workspace: Workspace) {
        let stemmer = Stemmer(workspace.settings.language)
        words = workspace.notes.filter { $0.type == .word && !$0.aliases.isEmpty }.map { note in
            (Set([note.name, note.title].map { stemmer.stem($0.nameKey) }), note.aliases)
        }
        self.stemmer = stemmer
    }

    /// What to search for beside a word: the aliases of the note that explains it.
    func aliases(of term: WordTerm) -> [WordTerm] {
        if words.isEmpty || term.match == .prefix { return [] }
        let key = stemmer.stem(term.text.nameKey)
        return words.filter { $0.names.contains(key) }.flatMap(\.aliases).map { alias in
            WordTerm(alias, alias.contains { $0.isWhitespace } ? .phrase : .stem)
        }
    }
}
