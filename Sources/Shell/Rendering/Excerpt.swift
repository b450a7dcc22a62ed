import Vision

/// A line as it was written, and below it a mark under each character that is meant.
struct Excerpt {
    /// The whole line, as it may be shown at a terminal.
    private let characters: [Character]

    init(_ text: String) { characters = Array(TerminalText.safe(text)) }

    /// The line and its marks; a line that is too long is shown from a little before the place on.
    ///
    /// - parameter column: the first character that is meant, from 0.
    func lines(at column: Int, count: Int, width: Int) -> [String] {
        let room = max(20, width)
        let start = characters.count <= room ? 0 : max(0, min(column - room / 4, characters.count - room))
        let shown = String(characters[start..<min(characters.count, start + room)])
        let first = max(0, min(column, characters.count))
        let before = String(characters[min(start, first)..<first])
        let marks = max(1, min(count, start + room - column))
        return [
            shown, String(repeating: " ", count: TextWidth.of(before)) + String(repeating: "^", count: marks),
        ]
    }
}
