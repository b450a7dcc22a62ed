/// Who was heard and who is missing, by what voices.csv says of people.
package struct Coverage: Sendable {
    /// Voices with one value in common; one that is split between kinds counts in each by its share, as everywhere.
    package struct Row: Sendable {
        package var value: String
        package var voices = Fraction.zero
        /// Those with a counted statement; in the rows of a kind, with one of that kind.
        package var heard = Fraction.zero
        package var lived = Fraction.zero
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

    package init(_ heard: Heard, _ workspace: Workspace) throws(Fraction.Overflow) {
        let everyone = Set(heard.everyone.joined())
        parts.append(
            Part(
                name: "kind", title: FilterField.known(.kind).phrase,
                rows: try Coverage.rowsOfKinds(heard, workspace)))
        let lived = workspace.kinds.livedIndex.map { (kind: $0, voices: Set(heard.everyone[$0])) }
        func rows(_ known: [String], _ values: (Voice) -> [String]) throws(Fraction.Overflow) -> [Row] {
            var rows = RowsByValue(known)
            for (index, voice) in workspace.voices.enumerated() {
                var row = Row(value: "", voices: .one)
                if everyone.contains(index) { row.heard = .one }
                if let lived, lived.voices.contains(index) { row.lived = voice.share(in: lived.kind) }
                for value in values(voice) { try rows.add(row, to: value) }
            }
            return rows.inOrder
        }
        parts.append(
            Part(
                name: "side", title: FilterField.known(.side).phrase,
                rows: try rows(Side.allCases.map(\.rawValue)) { $0.side.map { [$0.rawValue] } ?? [] }))
        let known: [VoiceColumn] = [.region, .municipality, .groups, .gender, .age, .situation]
        for column in known.map(\.rawValue) + workspace.voiceColumns {
            let targets = workspace.margins?.targets[column].map { $0.map(\.category) } ?? []
            let found = try rows(targets) { voice in
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

    /// What everybody adds to the kinds that it speaks as: as there, so many were heard as in a score.
    private static func rowsOfKinds(_ heard: Heard, _ workspace: Workspace) throws(Fraction.Overflow) -> [Row] {
        let kinds = workspace.kinds
        let voices = heard.everyone.map(Set.init)
        var rows = RowsByValue(kinds.weighed.map { kinds[$0].name })
        for (index, voice) in workspace.voices.enumerated() {
            for (kind, share) in voice.shares {
                let isHeard = voices[kind].contains(index)
                var row = Row(value: "", voices: share, heard: isHeard ? share : .zero)
                if kind == kinds.livedIndex { row.lived = row.heard }
                try rows.add(row, to: kinds[kind].name)
            }
        }
        return rows.inOrder
    }
}

/// The rows of a part while they are counted, in the order in which their values were met.
private struct RowsByValue {
    private var rows: [String: Coverage.Row] = [:]
    private var order: [String]

    /// - parameter known: values that have a row even where nobody has them.
    init(_ known: [String]) {
        order = known
        for value in known { rows[value] = Coverage.Row(value: value) }
    }

    mutating func add(_ row: Coverage.Row, to value: String) throws(Fraction.Overflow) {
        if rows[value] == nil { order.append(value) }
        var sum = rows[value] ?? Coverage.Row(value: value)
        sum.voices = try sum.voices.plus(row.voices)
        sum.heard = try sum.heard.plus(row.heard)
        sum.lived = try sum.lived.plus(row.lived)
        rows[value] = sum
    }

    var inOrder: [Coverage.Row] { order.compactMap { rows[$0] } }
}
