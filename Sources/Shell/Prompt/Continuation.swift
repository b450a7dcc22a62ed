import Vision

/// Puts lines together until no quotation mark or bracket is open and no backslash asks for more.
package struct Continuation: Sendable {
    package struct Whole: Sendable, Equatable {
        /// The lines joined by line ends, which count as spaces inside a quotation or a bracket, or by the space that a
        /// backslash at the end stands for.
        package var text: String
        /// The number of its first line.
        package var line: Int

        package init(text: String, line: Int) {
            self.text = text
            self.line = line
        }
    }

    package enum Step: Sendable, Equatable {
        case whole(Whole)
        /// More is asked for, under the second prompt.
        case unfinished
        /// The line begins with a dot while another is unfinished: probably a `.help` that was meant for the prompt.
        ///
        /// What was open stays open.
        case refused
    }

    private var text = ""
    private var line = 0
    /// Whether the line before ended in a backslash.
    private var goesOn = false
    private(set) package var isOpen = false

    package init() {}

    /// Whether a text waits for another line.
    package static func isUnfinished(_ text: String) -> Bool {
        CommandText.isUnfinished(text) || endsInBackslash(text)
    }

    /// Takes a line, with its number for what is said about it later.
    package mutating func add(_ added: String, line number: Int = 1) -> Step {
        if isOpen, added.drop(while: \.isWhitespace).first == "." { return .refused }
        if isOpen {
            text += (goesOn ? " " : "\n") + added
        } else {
            (text, line) = (added, number)
        }
        goesOn = Self.endsInBackslash(text)
        if goesOn { text.removeLast() }
        isOpen = goesOn || CommandText.isUnfinished(text)
        return isOpen ? .unfinished : .whole(take())
    }

    /// What is still open when the input ends, to be run as it is, so that its fault is told.
    package mutating func finish() -> Whole? { isOpen ? take() : nil }

    /// Forgets what was begun, after Ctrl-C.
    package mutating func clear() { self = Continuation() }

    private mutating func take() -> Whole {
        defer { clear() }
        return Whole(text: text, line: line)
    }

    /// Whether the last character is a backslash that is no part of a comment.
    private static func endsInBackslash(_ text: String) -> Bool {
        guard text.last == "\\" else { return false }
        return CommandText.split(text) != CommandText.split(String(text.dropLast()))
    }
}
