/// What notes can be put in order by: what is shown of them, and every key of front matter.
package struct NoteOrder {
    package enum Key: Sendable {
        case title, type, date, path
        /// How many statements they hold.
        case statements
        case key(NoteKey)
    }

    private let workspace: Workspace
    private let language: Language

    package init(_ workspace: Workspace, _ language: Language) {
        self.workspace = workspace
        self.language = language
    }

    package var keys: SortKeys<Key> {
        let shown: [(name: Phrase, key: Key)] = [
            (Wording.noteColumn, .title), (Wording.typeColumn, .type), (Wording.dateColumn, .date),
            (Wording.statementsColumn, .statements),
        ]
        let others: [(name: Phrase, key: Key)] = [
            (FilterField.known(.title).phrase, .title), (FilterField.known(.in).phrase, .path),
        ]
        return SortKeys(
            shown, others: others + NoteKey.allCases.map { ($0.phrase, .key($0)) }, more: Wording.keysOfFrontMatterToo)
    }

    /// Notes in the order that was asked for; those that are alike as they came.
    func sorted(_ notes: [Int], by orders: [SortOrder<Key>]) -> [Int] {
        if orders.isEmpty { return notes }
        var counts: [Int: Int] = [:]
        for statement in workspace.statements where statement.isShown { counts[statement.note, default: 0] += 1 }
        let values = notes.map { note in orders.map { value(of: $0.key, on: note, counts) } }
        return notes.indices.sorted { a, b in
            for (level, order) in orders.enumerated() {
                if let precedes = order.precedes(values[a][level], values[b][level]) { return precedes }
            }
            return a < b
        }.map { notes[$0] }
    }

    private func value(of key: Key, on index: Int, _ counts: [Int: Int]) -> SortValue? {
        let note = workspace.notes[index]
        switch key {
        case .title: return .text(note.title)
        case .type: return .text(note.type.phrase[language])
        case .date: return note.date.map { .text($0.text) }
        case .path: return .text(note.path)
        case .statements: return .place(counts[index] ?? 0)
        case .key(let key): return note.texts(key).first.map { .text(workspace.readable($0)) }
        }
    }
}
