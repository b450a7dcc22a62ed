/// What every name in a workspace stands for.
package struct Names: Sendable {
    /// What an id belongs to.
    package enum Identified: Sendable, Hashable {
        case statement(Int)
        case clause(Int)
        case promise(Int)
    }

    package var voices: [String: Int] = [:]
    /// Notes by file name, case-blind.
    package var notes: [String: [Int]] = [:]
    package var notesByPath: [String: Int] = [:]
    /// Themes by name, then by alias and title.
    package var themes: [String: Int] = [:]
    package var ids = Identifiers()
    package var statementsByVoice = Grouping()
    package var clausesByStatement: [Int: [Int]] = [:]
    /// Per theme, itself and every broader one.
    package var broader: [Set<Int>] = []

    package init() {}

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

    package func voice(_ name: some StringProtocol) -> Int? { voices[name.trimmed.nameKey] }

    /// A theme by its note's name, an alias or a title.
    package func theme(_ name: some StringProtocol) -> Int? { themes[name.trimmed.nameKey] }
}
