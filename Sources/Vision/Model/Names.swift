/// What every name in a workspace stands for.
package struct Names: Sendable {
    /// What an id belongs to.
    package enum Identified: Sendable, Hashable {
        case statement(Int)
        case clause(Int)
        case promise(Int)
    }

    /// Voices by id.
    private var voices = Lazily { [String: Int]() }
    /// Notes by file name, case-blind.
    package var notes: [String: [Int]] = [:]
    package var notesByPath: [String: Int] = [:]
    /// Themes by name, then by alias and title.
    package var themes: [String: Int] = [:]
    package var ids = Identifiers()
    /// Ids that more than one thing has, so that they name none of them; in the form in which names are compared.
    package var repeatedIDs = Set<String>()
    package private(set) var statementsByVoice = Lazily { Grouping() }
    package var clausesByStatement: [Int: [Int]] = [:]
    /// Per theme, itself and every broader one.
    package var broader: [Set<Int>] = []

    package init() {}

    mutating func name(notes: [Note]) {
        self.notes.reserveCapacity(notes.count)
        notesByPath.reserveCapacity(notes.count)
        for (index, note) in notes.enumerated() {
            self.notes[note.name.nameKey, default: []].append(index)
            notesByPath[note.path] = index
            pathKeys.append(note.path.withoutNoteExtension.nameKey)
        }
    }

    mutating func name(voices: Lazily<[Voice]>) {
        self.voices = Lazily {
            Dictionary(voices.value.enumerated().map { ($1.id.nameKey, $0) }) { _, last in last }
        }
    }

    mutating func identify(statements: [Statement], mandate: Mandate?, promises: [Promise]) {
        ids = Identifiers(count: statements.count) { add in
            for index in statements.indices { if let id = statements[index].id { add(id, .statement(index)) } }
            for (index, clause) in (mandate?.clauses ?? []).enumerated() { add(clause.id, .clause(index)) }
            for (index, promise) in promises.enumerated() { if let id = promise.id { add(id, .promise(index)) } }
        }
    }

    /// Gives up what is named by where statements stand, until they are named again.
    mutating func forgetStatements() {
        ids = Identifiers()
        statementsByVoice = Lazily(Grouping())
        clausesByStatement = [:]
    }

    mutating func group(_ statements: [Statement], voices: Int) {
        statementsByVoice = Lazily {
            Grouping(groups: voices) { add in
                for index in statements.indices { for voice in statements[index].voices { add(voice, index) } }
            }
        }
    }

    /// Keeps which clauses rest on each statement.
    mutating func note(_ mandate: Mandate) {
        for (index, clause) in mandate.clauses.enumerated() {
            for statement in clause.statements { clausesByStatement[statement, default: []].append(index) }
        }
    }

    /// The notes that a link's name may mean: by file name, or by the end of a path.
    package func notes(named name: String) -> [Int] {
        let key = name.nameKey
        guard let slash = key.lastIndex(of: "/") else { return notes[key] ?? [] }
        let file = String(key[key.index(after: slash)...])
        return (notes[file] ?? []).filter { index in
            let path = pathKeys[index]
            return path == key || path.hasSuffix("/" + key)
        }
    }

    /// Per note, its path without extension in the form that is compared.
    package var pathKeys: [String] = []

    package func voice(_ name: some StringProtocol) -> Int? { voices.value[name.trimmed.nameKey] }

    /// A theme by its note's name, an alias or a title.
    package func theme(_ name: some StringProtocol) -> Int? { themes[name.trimmed.nameKey] }
}
