extension String {
    /// The words of a text, in lower case, as the index of words has them.
    ///
    /// - parameter limit: how many at most, from the first.
    package func words(atMost limit: Int = .max) -> [String] {
        let scalars = composed.unicodeScalars
        var words: [String] = []
        var start = scalars.startIndex
        while words.count < limit, let first = scalars[start...].firstIndex(where: \.isOfWord) {
            let end = scalars[first...].firstIndex { !$0.isOfWord } ?? scalars.endIndex
            words.append(String(scalars[first..<end]).lowercased())
            start = end
        }
        return words
    }
}

extension Unicode.Scalar {
    /// Whether it is part of a word, as FTS5's unicode61 sees it: a letter, a number, or a mark on one.
    fileprivate var isOfWord: Bool {
        switch value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        default: break
        }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .privateUse, .nonspacingMark:
            return true
        default: return false
        }
    }
}
