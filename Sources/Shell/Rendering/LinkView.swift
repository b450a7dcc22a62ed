import Vision

/// Which notes point to a thing.
struct LinkView {
    let workspace: Workspace

    /// The notes with a link to a note, theme, voice or id, but for one.
    func notes(linkingTo name: String, block: String? = nil, except: Int? = nil) -> [Int] {
        let key = name.nameKey
        let blockKey = block?.nameKey
        return workspace.notes.indices.filter { index in
            guard index != except else { return false }
            let note = workspace.notes[index]
            return note.facts.links.contains { link in
                let reference = Reference(inside: Substring(note.source.text(link.inside)))
                if let blockKey { return reference.block?.nameKey == blockKey }
                return reference.name.nameKey == key || reference.name.nameKey.hasSuffix("/" + key)
            }
        }
    }

    func titles(_ notes: [Int], _ language: Language, limit: Int = 6) -> [String] {
        let shown = notes.prefix(limit).map { "[[\(workspace.notes[$0].name)]] \(workspace.notes[$0].title)" }
        return notes.count > limit ? shown + [Wording.andMore(notes.count - shown.count)[language]] : shown
    }
}
