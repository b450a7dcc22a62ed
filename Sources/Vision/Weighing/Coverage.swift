/// Who was heard and who is missing, by what voices.csv says of people.
package struct Coverage: Sendable {
    /// Voices with one value in common, by head.
    package struct Row: Sendable {
        package var value: String
        package var voices = 0
        /// Those with a counted statement.
        package var heard = 0
        package var lived = 0
    }

    /// A column of voices.csv, or `kind` and `side`.
    package struct Part: Sendable {
        package var name: String
        package var title: Phrase
        package var rows: [Row]
    }

    package private(set) var parts: [Part] = []

    /// A value of a column as people read it.
    package static func shown(
        _ value: String, _ field: String, _ workspace: Workspace, _ language: Language
    ) -> String {
        switch field {
        case "kind": workspace.kinds.index(of: value).map { workspace.kinds[$0].word[language] } ?? value
        case "side": Side(read: value)?.phrase[language] ?? value
        default: value
        }
    }

    package init(_ heard: Heard, _ workspace: Workspace) {
        let everyone = Set(heard.everyone.joined())
        let lived = Set(workspace.kinds.livedIndex.map { heard.everyone[$0] } ?? [])
        func rows(_ known: [String], _ values: (Voice) -> [String]) -> [Row] {
            var rows: [String: Row] = [:]
            var order = known
            for value in known { rows[value] = Row(value: value) }
            for (index, voice) in workspace.voices.enumerated() {
                for value in values(voice) {
                    if rows[value] == nil { order.append(value) }
                    rows[value, default: Row(value: value)].voices += 1
                    if everyone.contains(index) { rows[value]?.heard += 1 }
                    if lived.contains(index) { rows[value]?.lived += 1 }
                }
            }
            return order.compactMap { rows[$0] }
        }
        let kinds = workspace.kinds
        let declared = kinds.weighed.map { kinds[$0].name }
        parts.append(
            Part(
                name: "kind", title: FilterField.known(.kind).phrase,
                rows: rows(declared) { $0.shares.map { kinds[$0.kind].name } }))
        parts.append(
            Part(
                name: "side", title: FilterField.known(.side).phrase,
                rows: rows(Side.allCases.map(\.rawValue)) { $0.side.map { [$0.rawValue] } ?? [] }))
        let known: [VoiceColumn] = [.region, .municipality, .groups, .gender, .age, .situation]
        for column in known.map(\.rawValue) + workspace.voiceColumns {
            let targets = workspace.margins?.targets[column].map { $0.map(\.category) } ?? []
            let found = rows(targets) { voice in
                column == VoiceColumn.groups.rawValue ? voice.groups : voice.attributes[column].map { [$0] } ?? []
            }
            if found.isEmpty { continue }
            // Those of whom nobody was heard stand first: that is what is asked for.
            parts.append(
                Part(
                    name: column, title: VoiceColumn(rawValue: column)?.phrase ?? Phrase(column),
                    rows: found.sorted { ($0.heard, $0.lived, $0.value) < ($1.heard, $1.lived, $1.value) }))
        }
    }
}
