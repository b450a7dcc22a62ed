/// The values that a field has on statements, for filters and for `count … by`.
package struct StatementFields: Sendable {
    /// One value: how it is named in JSON, and how people see it.
    package struct Label: Sendable, Hashable {
        package var key: String
        package var shown: Phrase
        /// Its place in the workspace's own order; nil where its letters decide.
        private let place: Int?

        init(_ key: String, _ shown: Phrase? = nil, place: Int? = nil) {
            self.key = key
            self.shown = shown ?? Phrase(key)
            self.place = place
        }

        /// What it is put in order by where it is shown in a language.
        package func sortValue(_ language: Language) -> SortValue {
            place.map { .place($0) } ?? .text(shown[language])
        }
    }

    let workspace: Workspace

    /// What stands where there is no value.
    package static let none = Label("none", Wording.none)

    /// What stands where a field has no value whose own words have one for *none*: voices that want no answer are not
    /// those of whom nothing is written.
    package static let notRecorded = Label("absent", Wording.notRecorded)

    /// What stands where a field has no value.
    package static func absence(of field: FilterField) -> Label { field == .known(.reply) ? notRecorded : none }

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// Every value that a field has on a statement; none where it is absent.
    package func values(of field: FilterField, on index: Int) -> [Label] {
        let statement = workspace.statements[index]
        switch field {
        case .voiceKind: return unique(statement.voices.flatMap { workspace.voices[$0].shares.map { kind($0.kind) } })
        case .column(let name):
            return unique(statement.voices.compactMap { workspace.voices[$0].attributes[name].map { Label($0) } })
        case .known(let known): return unique(values(of: known, on: statement, index))
        }
    }

    /// Statements by the values of fields; those that are alike in the order in which they came.
    package func sorted(
        _ statements: [Int], by orders: [SortOrder<FilterField>], _ language: Language
    ) -> [Int] {
        let keys = statements.map { statement in
            orders.map { order in
                SortValue.list(values(of: order.key, on: statement).map { $0.sortValue(language) })
            }
        }
        return statements.indices.sorted { a, b in
            for (level, order) in orders.enumerated() {
                if let precedes = order.precedes(keys[a][level], keys[b][level]) { return precedes }
            }
            return a < b
        }.map { statements[$0] }
    }

    private func values(of field: FilterField.Known, on statement: Statement, _ index: Int) -> [Label] {
        let voices = statement.voices.lazy.map { workspace.voices[$0] }
        switch field {
        case .kind: return [kind(statement.kind)]
        case .theme: return themes(statement)
        case .voice: return voices.map { Label($0.id) }
        case .as: return statement.aspect.map { [label($0)] } ?? []
        case .arena: return statement.details?.arena.map { [label($0)] } ?? []
        case .to: return (statement.details?.to ?? []).map { Label($0.text) }
        case .stance: return [label(statement.stance)]
        case .claim: return statement.details?.claim.map { [label($0)] } ?? []
        case .consent: return [label(statement.consent.word)]
        case .source: return statement.details?.source.map { [Label(StatementFields.sourceName($0))] } ?? []
        case .supports: return (statement.details?.supports ?? []).map { Label($0.text) }
        case .opposes: return (statement.details?.opposes ?? []).map { Label($0.text) }
        case .id: return statement.id.map { [Label($0)] } ?? []
        case .side: return voices.compactMap { $0.side.map { label($0) } }
        case .group: return voices.flatMap { $0.groups.map { Label($0) } }
        case .label: return voices.compactMap { $0.label.isEmpty ? nil : Label($0.label) }
        case .type: return voices.map { label($0.type) }
        case .reply:
            return voices.compactMap { voice in voice.replyWord.map { label($0) } ?? voice.reply.map { Label($0) } }
        case .onBehalfOf: return voices.compactMap { $0.onBehalfOf.map { Label($0) } }
        case .in: return [Label(workspace.notes[statement.note].path, Phrase(workspace.notes[statement.note].title))]
        case .date, .since, .until: return statement.date.map { [Label($0.text)] } ?? []
        case .cited:
            let clauses = workspace.mandate?.clauses ?? []
            return workspace.clauses(on: index).map { Label(clauses[$0].id, Phrase(clauses[$0].number), place: $0) }
        case .has, .text, .title: return []
        }
    }

    /// The themes of a statement and all broader ones, so that counts agree with `themes`.
    private func themes(_ statement: Statement) -> [Label] {
        workspace.raised(by: statement).sorted().map {
            Label(workspace.themes[$0].name, Phrase(workspace.themes[$0].title))
        }
    }

    private func kind(_ index: Int) -> Label {
        Label(workspace.kinds[index].name, workspace.kinds[index].word, place: index)
    }

    private func label<Word: FormatWord>(_ word: Word) -> Label { Label(word.rawValue, word.phrase) }

    private func unique(_ labels: [Label]) -> [Label] {
        if labels.count < 2 { return labels }
        var seen = Set<String>()
        return labels.filter { seen.insert($0.key).inserted }
    }

    /// A source without its locator: what stands before the first comma.
    static func sourceName(_ text: String) -> String {
        Reference(text.split(separator: ",", maxSplits: 1).first.map { $0.trimmed } ?? text).text
    }

    /// Whether a key stands on a statement, on its note as a default, or on its voice.
    func has(_ name: String, on index: Int) -> Bool {
        let statement = workspace.statements[index]
        guard let key = StatementKey(read: name) else {
            return !values(of: .column(name), on: index).isEmpty
        }
        switch key {
        case .voice: return !statement.voices.isEmpty
        case .themes: return !statement.themes.isEmpty
        case .as: return statement.aspect != nil
        case .arena: return statement.details?.arena != nil
        case .to: return statement.details?.to.isEmpty == false
        case .supports: return statement.details?.supports.isEmpty == false
        case .opposes: return statement.details?.opposes.isEmpty == false
        case .claim: return statement.details?.claim != nil
        case .source: return statement.details?.source != nil
        case .date: return statement.date != nil
        case .care: return statement.details?.care.isEmpty == false
        case .stance, .verbatim, .consent, .counts: return isWritten(key, statement)
        }
    }

    private func isWritten(_ key: StatementKey, _ statement: Statement) -> Bool {
        let facts = workspace.notes[statement.note].facts
        let callout = facts.callouts[statement.callout]
        if facts.fields[callout.fields].contains(where: { StatementKey(read: facts.source.text($0.key)) == key }) {
            return true
        }
        return NoteKey(rawValue: key.rawValue).map { facts.frontMatter.value($0) != nil } ?? false
    }
}
