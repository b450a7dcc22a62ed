/// What voices can be put in order by: themselves, what voices.csv says of them, and what became of their words.
package struct VoiceOrder {
    package enum Key: Sendable {
        case field(FilterField)
        /// How many statements they have, and the first clause that rests on one.
        case statements, cited
    }

    private let workspace: Workspace
    private let language: Language

    package init(_ workspace: Workspace, _ language: Language) {
        self.workspace = workspace
        self.language = language
    }

    package var keys: SortKeys<Key> {
        let known: [FilterField.Known] = [.voice, .id, .label, .kind, .side]
        let further: [FilterField.Known] = [.type, .group, .reply, .onBehalfOf]
        let columns = FilterFields(workspace).named.filter { if case .column = $0.field { true } else { false } }
        func fields(_ fields: [FilterField.Known]) -> [(name: Phrase, key: Key)] {
            fields.map { ($0.phrase, .field(.known($0))) }
        }
        return SortKeys(
            fields(known) + [(Wording.statementsColumn, .statements), (FilterField.known(.cited).phrase, .cited)]
                + fields(further) + columns.map { ($0.name, .field($0.field)) },
            others: [(Wording.inDraftColumn, .cited)])
    }

    /// Voices in the order that was asked for; those that are alike as they came.
    func sorted(_ voices: [Int], by orders: [SortOrder<Key>]) -> [Int] {
        if orders.isEmpty { return voices }
        let values = voices.map { voice in orders.map { value(of: $0.key, on: voice) } }
        return voices.indices.sorted { a, b in
            for (level, order) in orders.enumerated() {
                if let precedes = order.precedes(values[a][level], values[b][level]) { return precedes }
            }
            return a < b
        }.map { voices[$0] }
    }

    private func value(of key: Key, on index: Int) -> SortValue? {
        let voice = workspace.voices[index]
        let shown = workspace.statements(ofVoice: index).filter { workspace.statements[$0].isShown }
        switch key {
        case .statements: return .place(shown.count)
        case .cited: return .list(Set(shown.flatMap(workspace.clauses(on:))).map { .place($0) })
        case .field(.known(.kind)): return .list(voice.shares.map { .place($0.kind) })
        case .field(let field): return .list(texts(field, voice).compactMap { $0 }.map { .text($0) })
        }
    }

    private func texts(_ field: FilterField, _ voice: Voice) -> [String?] {
        switch field {
        case .column(let name): [voice.attributes[name]]
        case .known(.side): [voice.side?.phrase[language]]
        case .known(.group): voice.groups
        case .known(.label): [voice.label.isEmpty ? nil : voice.label]
        case .known(.type): [voice.type.phrase[language]]
        case .known(.reply): [voice.replyWord?.phrase[language] ?? voice.reply]
        case .known(.onBehalfOf): [voice.onBehalfOf]
        default: [voice.id]
        }
    }
}
