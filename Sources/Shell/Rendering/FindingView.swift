import Vision

/// How a finding is shown: place, what is wrong, the line as it was written with marks below it, and the way out.
struct FindingView {
    let workspace: Workspace
    let language: Language
    let width: Int
    /// The callouts of the note that the last finding was in: findings come note by note.
    private var cover: (note: Int, callouts: CalloutCover)?
    /// The line that was shown last, since findings often share one and it may be long.
    private var last: (place: String, excerpt: Excerpt)?

    init(workspace: Workspace, language: Language, width: Int) {
        self.workspace = workspace
        self.language = language
        self.width = width
    }

    mutating func lines(_ finding: Diagnostic) -> [String] {
        let place = finding.place
        let position = place.line > 0 ? "\(place.path):\(place.line):\(place.column)" : place.path
        let severity = (finding.severity == .error ? Wording.errorPrefix : Wording.warningPrefix)[language]
        // A report goes further than the file: what tells who somebody is, is not repeated in it.
        let shown = Checks.isOfIdentity(finding.code) ? [] : excerpt(place)
        return ["\(position): \(severity): \(finding.message[language]) [\(finding.code)]"] + shown
            + ["    \(finding.help[language])"]
    }

    /// The line that a place is on, and below it a mark under each character that is meant.
    private mutating func excerpt(_ place: Place) -> [String] {
        // The very first character stands for the file as a whole.
        let isWhole = place.line == 1 && place.column == 1 && place.width == 1
        guard place.line > 0, !isWhole, let index = workspace.names.notesByPath[place.path] else { return [] }
        let note = workspace.notes[index]
        guard place.line <= note.source.lineCount, mayBeShown(place, index) else { return [] }
        let number = "\(place.line)".leftPadded(to: 6)
        let excerpt =
            last.flatMap { $0.place == place.name ? $0.excerpt : nil }
            ?? Excerpt(note.source.text(note.source.line(place.line - 1)))
        last = (place.name, excerpt)
        let lines = excerpt.lines(at: place.column - 1, count: place.width, width: max(20, width - 10))
        guard let shown = lines.first, let marks = lines.last, !shown.trimmed.isEmpty else { return [] }
        return ["\(number) | \(shown)", "       | \(marks)"]
    }

    /// Whether a line is none of somebody's words, and nobody has taken back what stands on it.
    private mutating func mayBeShown(_ place: Place, _ noteIndex: Int) -> Bool {
        let note = workspace.notes[noteIndex]
        let line = note.source.line(place.line - 1)
        let callouts = cover?.note == noteIndex ? cover?.callouts : nil
        let known = callouts ?? CalloutCover(note.facts)
        cover = (noteIndex, known)
        return known.callouts(at: line.lower).allSatisfy { callout in
            if known.isText(line, of: callout) { return false }
            let statement = workspace.statement(ofCallout: callout, among: workspace.statements(inNote: noteIndex))
            switch statement.map({ workspace.statements[$0].standing }) {
            case .withdrawn, .leftOut(code: "no-consent"), .leftOut(code: "suspended"): return false
            default: return true
            }
        }
    }
}
