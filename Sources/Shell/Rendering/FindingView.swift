import Vision

/// How a finding is shown: place, what is wrong, the line as it was written with marks below it, and the way out.
struct FindingView {
    let workspace: Workspace
    let language: Language
    let width: Int
    /// The line that was shown last, since findings often share one and it may be long.
    private var last: (place: String, characters: [Character]) = ("", [])

    init(workspace: Workspace, language: Language, width: Int) {
        self.workspace = workspace
        self.language = language
        self.width = width
    }

    mutating func lines(_ finding: Diagnostic) -> [String] {
        let place = finding.place
        let position = place.line > 0 ? "\(place.path):\(place.line):\(place.column)" : place.path
        let severity = (finding.severity == .error ? Wording.errorPrefix : Wording.warningPrefix)[language]
        return ["\(position): \(severity): \(finding.message[language]) [\(finding.code)]"] + excerpt(place)
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
        let room = max(20, width - 10)
        if last.place != place.name {
            last = (place.name, Array(TerminalText.safe(note.source.text(note.source.line(place.line - 1)))))
        }
        let characters = last.characters
        // A line that is too long is shown from a little before the place on.
        let start = characters.count <= room ? 0 : max(0, min(place.column - 1 - room / 4, characters.count - room))
        let shown = String(characters[start..<min(characters.count, start + room)])
        if shown.trimmed.isEmpty { return [] }
        let before = String(characters[min(start, characters.count)..<min(place.column - 1, characters.count)])
        let marks = max(1, min(place.width, start + room - place.column + 1))
        let indent = String(repeating: " ", count: TextWidth.of(before))
        return ["\(number) | \(shown)", "       | \(indent)\(String(repeating: "^", count: marks))"]
    }

    /// Whether a line is none of somebody's words, and nobody has taken back what stands on it.
    private func mayBeShown(_ place: Place, _ noteIndex: Int) -> Bool {
        let note = workspace.notes[noteIndex]
        let line = note.source.line(place.line - 1)
        let callouts = note.facts.callouts
        var index = callouts.partitionPoint { $0.whole.lower <= line.lower } - 1
        // One in a list or a nested quote may stand inside another; those at the top level stand apart.
        while index >= 0, line.lower >= callouts[index].whole.upper, callouts[index].problem == .notTopLevel {
            index -= 1
        }
        guard index >= 0, line.lower < callouts[index].whole.upper else { return true }
        let texts = note.facts.textLines[callouts[index].text]
        let next = texts.partitionPoint { $0.lower < line.lower }
        if next < texts.endIndex, texts[next].lower <= line.upper { return false }
        let statement = workspace.statement(ofNote: noteIndex, callout: index)
        switch statement.map({ workspace.statements[$0].standing }) {
        case .withdrawn, .leftOut(code: "no-consent"), .leftOut(code: "suspended"): return false
        default: return true
        }
    }
}
