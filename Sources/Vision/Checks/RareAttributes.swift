extension Checks {
    /// Identifying columns that, taken together, fewer than `k` of a protected kind share.
    ///
    /// git is itself a publication: whoever reviews reads voices.csv.
    static func rareAttributes(_ workspace: Workspace) -> [Diagnostic] {
        var groups: [[String]: [Int]] = [:]
        let columns = identifyingColumns(workspace)
        guard !columns.isEmpty else { return [] }
        for (index, voice) in workspace.voices.enumerated() {
            guard voice.shares.contains(where: { workspace.kinds[$0.kind].protected }) else { continue }
            let values = columns.map { voice.tracked[$0] ?? "" }
            if values.allSatisfy(\.isEmpty) { continue }
            groups[values.map(\.folded), default: []].append(index)
        }
        return groups.values.filter { $0.count < workspace.settings.k }.map { voices in
            let first = workspace.voices[voices[0]]
            // The columns, never what stands in them: a finding is read in many places.
            let shared = columns.filter { first.tracked[$0] != nil }.map {
                VoiceColumn(rawValue: $0)?.phrase ?? Phrase($0)
            }
            return .error(
                "rare-attributes", at: first.place, .rareAttributes(voices.count, shared),
                help: .coarsen(workspace.settings.k))
        }.sorted(by: Diagnostic.inOrder)
    }

    private static func identifyingColumns(_ workspace: Workspace) -> [String] {
        let known: [VoiceColumn] = [.region, .municipality, .groups, .gender, .age, .situation]
        return known.map(\.rawValue) + workspace.voiceColumns
    }
}
