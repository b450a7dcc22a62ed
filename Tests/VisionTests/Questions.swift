import Vision

/// Asks filters of a workspace in memory, with a word index that compares stems.
struct Questions {
    let workspace: Workspace

    init(_ workspace: Workspace) { self.workspace = workspace }

    func query(_ text: String, notes: Bool = false, tail: Bool = false) throws(InquiryError) -> Query {
        var parser = FilterParser(text, workspace, notes: notes, allowsTail: tail)
        return try parser.read()
    }

    func filter(_ text: String) throws -> StatementFilter {
        try StatementFilter(query(text), in: workspace, words: MemoryIndex(workspace: workspace))
    }

    func find(_ text: String) throws -> [String] {
        let order = try FilterFields(workspace).sortKeys.read(query(text).sort, workspace.settings.language)
        return try StatementFields(workspace).sorted(filter(text).statements(), by: order, workspace.settings.language)
            .map { workspace.name(workspace.statements[$0]) }
    }

    func voices(_ text: String) throws -> [String] {
        try VoiceFilter(query(text), in: workspace, words: MemoryIndex(workspace: workspace)).voices()
            .map { workspace.voices[$0].id }
    }

    func notes(_ text: String) throws -> [String] {
        try NoteFilter(query(text, notes: true), in: workspace).notes().map { workspace.notes[$0].name }
    }
}

/// Finds words by reading every text.
struct MemoryIndex: WordIndex {
    let workspace: Workspace

    func matches(_ term: WordTerm) -> WordMatches {
        var matches = WordMatches(term: term)
        let stemmer = Stemmer(workspace.settings.language)
        let wanted = Self.words(term.text)
        for (index, statement) in workspace.statements.enumerated() {
            let words = Self.words(workspace.text(statement))
            let isFound =
                switch term.match {
                case .stem: words.contains { stemmer.stem($0) == stemmer.stem(term.text.lowercased()) }
                case .prefix: words.contains { $0.hasPrefix(term.text.lowercased()) }
                case .phrase: " \(words.joined(separator: " ")) ".contains(" \(wanted.joined(separator: " ")) ")
                }
            if isFound { matches.ranks[index] = 0 }
            if words.contains(term.text.lowercased()) { matches.exact.insert(index) }
        }
        return matches
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
