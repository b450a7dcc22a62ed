/// Parts a filter into its tokens.
struct FilterLexer {
    enum Token: Equatable {
        case open, close, or
        case minus
        /// `field:`, with whether `=` follows.
        case field(String, exact: Bool)
        case comma
        case word(String)
        case phrase(String)
    }

    struct Placed {
        var token: Token
        /// Its characters, from 0.
        var range: Range<Int>
    }

    private let characters: [Character]
    private var at = 0
    private var tokens: [Placed] = []
    /// Whether what comes next is a value: after `field:` or a comma in its list.
    private var inValue = false

    static func tokens(_ text: String) throws(InquiryError) -> [Placed] {
        var lexer = FilterLexer(characters: Array(text))
        try lexer.run()
        return lexer.tokens
    }

    private init(characters: [Character]) { self.characters = characters }

    private mutating func run() throws(InquiryError) {
        while at < characters.count {
            let character = characters[at]
            if character.isWhitespace {
                at += 1
                inValue = false
            } else if let closing = Quotes.closing(character) {
                try phrase(closing)
            } else if character == "(", !inValue {
                single(.open)
            } else if character == ")" {
                inValue = false
                single(.close)
            } else if character == ",", at > 0 {
                // `by theme, kind` has a space after the comma; a value's list has none.
                single(.comma)
                inValue = tokens.contains { if case .field = $0.token { true } else { false } } && isFollowedByValue
            } else if character == "-", !inValue, isFollowedByTerm {
                single(.minus)
            } else {
                word()
            }
        }
    }

    private var isFollowedByValue: Bool { at < characters.count && !characters[at].isWhitespace }
    private var isFollowedByTerm: Bool { at + 1 < characters.count && !characters[at + 1].isWhitespace }

    private mutating func single(_ token: Token) {
        tokens.append(Placed(token: token, range: at..<at + 1))
        at += 1
    }

    private mutating func phrase(_ closing: Character) throws(InquiryError) {
        let start = at
        at += 1
        while at < characters.count, characters[at] != closing { at += 1 }
        guard at < characters.count else {
            throw InquiryError(.openQuote, help: .closeTheQuote(String(closing)), at: start..<characters.count)
        }
        tokens.append(Placed(token: .phrase(String(characters[start + 1..<at])), range: start..<at + 1))
        at += 1
    }

    private mutating func word() {
        let start = at
        while at < characters.count {
            let character = characters[at]
            if character.isWhitespace || character == ")" || character == "," { break }
            if character == "(", at > start, !inValue { break }
            if Quotes.closing(character) != nil { break }
            if character == ":", !inValue, at > start, isFieldName(start..<at) {
                let exact = at + 1 < characters.count && characters[at + 1] == "="
                let name = String(characters[start..<at])
                at += exact ? 2 : 1
                tokens.append(Placed(token: .field(name, exact: exact), range: start..<at))
                inValue = true
                return
            }
            at += 1
        }
        if at == start { at += 1 }
        let text = String(characters[start..<at])
        let isOr = !inValue && WordTerm.orWords.contains(text)
        tokens.append(Placed(token: isOr ? .or : .word(text), range: start..<at))
    }

    private func isFieldName(_ range: Range<Int>) -> Bool {
        characters[range].allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
    }
}
