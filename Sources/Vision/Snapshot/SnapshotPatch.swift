/// Brings a kept snapshot up to edits of single notes, without reading the others.
///
/// That is possible where an edit says nothing to the rest of the workspace:
/// front matter, headings and ids are as before, nothing is or was wrong in
/// the note, and no clause, promise or stance in it points elsewhere. Of any
/// other edit it says that the folder must be read.
struct SnapshotPatch {
    private var workspace: Workspace
    private let isClear: Bool

    init(_ workspace: Workspace) {
        self.workspace = workspace
        // Such a finding names lines of other notes, which an edit would move.
        let ofSeveral: Set = ["duplicate-id", "name-clash", "ambiguous-link", "moved-statement"]
        isClear = !workspace.diagnostics.contains { ofSeveral.contains($0.code) }
    }

    /// The workspace with what was taken in.
    consuming func taken(_ changed: [Int]) -> Workspace {
        workspace.basis?.changed = changed
        return workspace
    }

    /// Takes in what a note says now; false where the folder must be read instead.
    mutating func take(_ source: SourceText, for index: Int) -> Bool {
        let old = workspace.notes[index]
        guard isClear, workspace.mandate?.note != index, !workspace.promises.contains(where: { $0.note == index }),
            !workspace.diagnostics.contains(where: { $0.place.path == old.path })
        else { return false }
        var scanner = NoteScanner()
        let note = Note(facts: scanner.facts(of: source))
        let before = workspace.statements(inNote: index)
        guard note.content.summary.outline == old.content.summary.outline, note.facts.diagnostics.isEmpty,
            before.allSatisfy(standsAlone)
        else { return false }
        workspace.notes[index] = note
        guard let new = statements(ofNote: index) else { return false }
        workspace.replaceStatements(before, with: new)
        return true
    }

    /// What a note says, where that concerns no other; nil where it does.
    private func statements(ofNote index: Int) -> [Statement]? {
        var resolver = Resolver(part: workspace)
        resolver.resolve(noteAlone: index)
        let found = resolver.workspace
        guard found.diagnostics.isEmpty, found.promises.isEmpty, found.themes.count == workspace.themes.count,
            found.statements.allSatisfy({ $0.details?.pointsElsewhere != true })
        else { return nil }
        return found.statements
    }

    private func standsAlone(_ index: Int) -> Bool {
        let statement = workspace.statements[index]
        return statement.details?.pointsElsewhere != true && workspace.clauses(on: index).isEmpty
            && statement.themes.allSatisfy { workspace.themes[$0].note != nil }
    }
}

extension Statement.Details {
    fileprivate var pointsElsewhere: Bool { !supports.isEmpty || !opposes.isEmpty }
}

extension Workspace {
    /// Puts statements in the place of others, and moves what points to those behind them.
    fileprivate mutating func replaceStatements(_ before: Range<Int>, with new: [Statement]) {
        // As long as names hold the statements as they were, replacing some would copy them all.
        names.forgetStatements()
        statements.replaceSubrange(before, with: new)
        let shift = new.count - before.count
        if shift != 0, var mandate {
            for clause in mandate.clauses.indices {
                for item in mandate.clauses[clause].evidence.indices {
                    guard let statement = mandate.clauses[clause].evidence[item].statement,
                        statement >= before.upperBound
                    else { continue }
                    mandate.clauses[clause].evidence[item].statement = statement + shift
                }
            }
            self.mandate = mandate
        }
        nameStatements()
    }
}
