extension Resolver {
    /// Checks in every note what it says of itself, and where its links lead.
    mutating func checkNotes() {
        let parts = inParallel { part, notes in
            part.checkFrontMatter(of: notes)
            part.resolveLinks(of: notes)
            return part.workspace.diagnostics
        }
        for diagnostics in parts { workspace.diagnostics += diagnostics }
    }

    /// Reports every link that leads nowhere, to two places, or by another spelling.
    mutating func resolveLinks(of notes: Range<Int>) {
        var blocks: [Set<String>?] = Array(repeating: nil, count: workspace.notes.count)
        for index in notes {
            let note = workspace.notes[index]
            for link in note.facts.links {
                let symbol = symbols.symbol(link.inside, in: note.source)
                if meanings.soundLinks[symbol] == true { continue }
                let reference = Reference(inside: Substring(note.source.text(link.inside)))
                let before = workspace.diagnostics.count
                check(reference, link, in: index, note, &blocks)
                // What a link to a whole note leads to does not depend on the note that it stands in.
                if workspace.diagnostics.count == before, !reference.name.isEmpty, reference.block == nil {
                    meanings.soundLinks[symbol] = true
                }
            }
        }
    }

    private mutating func check(
        _ reference: Reference, _ link: LinkFacts, in index: Int, _ note: Note, _ blocks: inout [Set<String>?]
    ) {
        var target: Int? = index
        if !reference.name.isEmpty {
            let found = workspace.names.notes(named: reference.name)
            if found.count > 1, reference.block == nil {
                let paths = found.map { workspace.notes[$0].path }
                report(
                    .error(
                        "ambiguous-link", at: note.source.place(link.whole), .ambiguousLink(reference.name, paths),
                        help: .sayFolder))
                return
            }
            target = found.first
            if let target { checkCase(reference, workspace.notes[target], link, note) }
        }
        if let block = reference.block {
            check(block, target, link, note, &blocks)
        } else if let target {
            if let heading = reference.heading { check(heading, in: workspace.notes[target], link, note) }
        } else if !isKnown(reference.name) {
            let nearest = suggestions.nearest(to: reference.name, among: workspace.notes.lazy.map(\.name))
            report(
                .warning(
                    "dangling-link", at: note.source.place(link.whole), .danglingNote(reference.name),
                    help: .nearestLink(nearest)))
        }
    }

    /// Whether a name without a note of its own is something all the same: a voice, a theme, another file.
    private func isKnown(_ name: String) -> Bool {
        if workspace.names.voice(name) != nil || workspace.names.theme(name) != nil { return true }
        let file = name.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: ".") else { return false }
        return ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "csv", "mp3", "mp4", "canvas", "base"]
            .contains(file[file.index(after: dot)...].lowercased())
    }

    private mutating func checkCase(_ reference: Reference, _ target: Note, _ link: LinkFacts, _ note: Note) {
        let written = reference.name.split(separator: "/").last.map(String.init) ?? reference.name
        // Swift compares by canonical equivalence, so only case is left to differ.
        if written == target.name { return }
        report(
            .warning(
                "link-case", at: note.source.place(link.whole), .linkCase(written, target.name),
                help: .writeAsNamed(target.name)))
    }

    /// The id decides: a link whose note no longer holds the statement follows the id.
    private mutating func check(
        _ block: String, _ target: Int?, _ link: LinkFacts, _ note: Note, _ blocks: inout [Set<String>?]
    ) {
        if let holders = workspace.names.ids[block.nameKey] {
            if reportAmbiguous(block, at: note.source.place(link.whole)) { return }
            let notes = holders.map(noteIndex)
            if let target, !notes.contains(target), let first = notes.first, workspace.notes[target].path != note.path {
                report(
                    .warning(
                        "moved-statement", at: note.source.place(link.whole),
                        .movedStatement(block, workspace.notes[first].path), help: .fmtMends))
            }
            return
        }
        if let target {
            if blocks[target] == nil {
                let facts = workspace.notes[target].facts
                blocks[target] = Set(facts.blockIDs.map { facts.source.text($0.id).nameKey })
            }
            if blocks[target]?.contains(block.nameKey) == true { return }
        }
        let nearest = suggestions.nearest(to: block.nameKey, among: workspace.names.ids.keys)
        report(
            .error(
                "dangling-link", at: note.source.place(link.whole), .danglingBlock(block),
                help: .nearestLink(nearest)))
    }

    private func noteIndex(_ what: Names.Identified) -> Int {
        switch what {
        case .statement(let index): workspace.statements[index].note
        case .promise(let index): workspace.promises[index].note
        case .clause: workspace.mandate?.note ?? 0
        }
    }

    private mutating func check(_ heading: String, in target: Note, _ link: LinkFacts, _ note: Note) {
        let last = heading.split(separator: "#").last.map { $0.trimmed } ?? heading
        let headings = target.facts.headings.map { target.source.text($0.text).trimmed }
        if headings.contains(where: { $0.nameKey == last.nameKey }) { return }
        let nearest = suggestions.nearest(to: last, among: headings)
        report(
            .warning(
                "dangling-link", at: note.source.place(link.whole), .danglingHeading(last, target.name),
                help: .nearestLink(nearest)))
    }
}
