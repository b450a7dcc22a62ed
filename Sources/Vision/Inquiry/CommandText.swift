/// One command of a line, a script or a query block, and where it begins.
package struct CommandText: Sendable, Equatable {
    package var text: String
    /// The line on which it begins, and the character, both from 1.
    package var line: Int
    package var column: Int

    package init(text: String, line: Int = 1, column: Int = 1) {
        self.text = text
        self.line = line
        self.column = column
    }

    /// The commands in a text: one a line, or parted by `;` outside quotation
    /// marks and brackets; `#` at the start of a word begins a comment.
    ///
    /// A line goes on while a quotation mark or a bracket is open.
    package static func split(_ text: String) -> [CommandText] {
        var splitter = Splitter()
        for character in text { splitter.take(character) }
        splitter.finish()
        return splitter.commands
    }

    /// Whether a quotation mark or bracket is still open at the end of a text.
    package static func isUnfinished(_ text: String) -> Bool {
        var splitter = Splitter()
        for character in text { splitter.take(character) }
        return splitter.isOpen
    }

    /// The words of a command, parted by white space outside quotation marks
    /// and brackets, each as it was typed.
    package var words: [Word] { Word.split(text) }

    package struct Word: Sendable, Equatable {
        package var text: String
        /// Its first character, from 0.
        package var offset: Int

        package init(text: String, offset: Int) {
            self.text = text
            self.offset = offset
        }

        /// Without quotation marks around it.
        package var bare: String {
            guard text.count > 1, let first = text.first, let last = text.last, Quotes.closing(first) == last else {
                return text
            }
            return String(text.dropFirst().dropLast())
        }

        static func split(_ text: String) -> [Word] {
            var words: [Word] = []
            var word = ""
            var start = 0
            var closing: Character?
            for (offset, character) in text.enumerated() {
                if let open = closing {
                    word.append(character)
                    if character == open { closing = nil }
                } else if character.isWhitespace {
                    if !word.isEmpty { words.append(Word(text: word, offset: start)) }
                    word = ""
                } else {
                    if word.isEmpty { start = offset }
                    word.append(character)
                    closing = Quotes.closing(character)
                }
            }
            if !word.isEmpty { words.append(Word(text: word, offset: start)) }
            return words
        }
    }

    private struct Splitter {
        var commands: [CommandText] = []
        private var text = ""
        private var start = (line: 1, column: 1)
        private var line = 1
        private var column = 1
        private var closing: Character?
        private var depth = 0
        private var inComment = false
        private var atWordStart = true

        var isOpen: Bool { closing != nil || depth > 0 }

        mutating func take(_ character: Character) {
            let isNewline = character.isNewline
            defer { advance(isNewline) }
            if inComment {
                if isNewline { end() }
            } else if let open = closing {
                text.append(isNewline ? " " : character)
                if character == open { closing = nil }
            } else if character == "#", atWordStart, depth == 0 {
                inComment = true
            } else if isNewline, depth == 0 {
                end()
            } else if character == ";", depth == 0 {
                end()
            } else {
                if text.isEmpty, character.isWhitespace { return }
                if text.isEmpty { start = (line, column) }
                text.append(isNewline ? " " : character)
                closing = Quotes.closing(character)
                if character == "(" { depth += 1 }
                if character == ")" { depth = max(0, depth - 1) }
                atWordStart = character.isWhitespace
            }
        }

        mutating func finish() { end() }

        private mutating func advance(_ isNewline: Bool) {
            if isNewline {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }

        private mutating func end() {
            let trimmed = text.trimmed
            if !trimmed.isEmpty { commands.append(CommandText(text: trimmed, line: start.line, column: start.column)) }
            text = ""
            (closing, depth, inComment, atWordStart) = (nil, 0, false, true)
        }
    }
}
