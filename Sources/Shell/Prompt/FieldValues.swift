import Vision

/// The values of a field that this workspace has, each with what it is beside it.
struct FieldValues {
    private let workspace: Workspace
    private let language: Language

    init(_ workspace: Workspace, _ language: Language) {
        self.workspace = workspace
        self.language = language
    }

    func values(of field: FilterField, notes: Bool = false) -> [Completion.Candidate] {
        guard case .known(let known) = field else { return occurring(field, notes: notes) }
        switch known {
        case .kind: return workspace.kinds.all.map { .init($0.word[language], note: $0.knowledge[language]) }
        case .theme:
            return workspace.themes.map { .init($0.name, note: $0.title == $0.name ? nil : $0.title) }
        case .voice: return workspace.voices.map { .init($0.id, note: $0.label.isEmpty ? nil : $0.label) }
        case .as: return words(Aspect.self)
        case .arena: return words(Arena.self)
        case .stance: return words(Stance.self)
        case .claim: return words(ClaimStatus.self)
        case .consent: return words(ConsentWord.self)
        case .side: return words(Side.self)
        case .type: return notes ? words(NoteType.self) : words(VoiceType.self)
        case .cited:
            return words(YesNo.self) + (workspace.mandate?.clauses ?? []).map { .init($0.number, note: $0.text) }
        case .in:
            let folders = Set(
                workspace.notes.compactMap { $0.path.split(separator: "/").dropLast().first.map(String.init) })
            return folders.sorted().map { .init($0) } + workspace.notes.map { .init($0.name, note: $0.title) }
        case .has: return notes ? words(NoteKey.self) : words(StatementKey.self)
        case .id: return workspace.statements.compactMap { $0.id.map { .init($0) } }
        case .text, .title: return []
        default: return occurring(field, notes: notes)
        }
    }

    private func words<Word: FormatWord>(_ type: Word.Type) -> [Completion.Candidate] {
        Word.lexicon.spellings(language).map { .init($0) }
    }

    private func occurring(_ field: FilterField, notes: Bool) -> [Completion.Candidate] {
        if notes {
            guard case .column(let name) = field, let key = NoteKey(rawValue: name) else { return [] }
            return Set(workspace.notes.flatMap { $0.texts(key) }.map { Reference($0).text }).sorted().map { .init($0) }
        }
        let fields = StatementFields(workspace)
        let values = workspace.statements.indices.reduce(into: Set<String>()) { values, index in
            values.formUnion(fields.values(of: field, on: index).map(\.key))
        }
        return values.sorted().map { .init($0) }
    }
}
