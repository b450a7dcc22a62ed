/// Finds where texts are repeated word for word, whatever stands between the words.
package struct RepeatedWords: Sendable {
    /// How many words a text must have for it to be told from others.
    private static let fewest = 4

    /// The words of each text, by the first few of them.
    private var byOpening: [[String]: [[String]]] = [:]

    package init(_ texts: [String]) {
        for text in texts {
            let words = RepeatedWords.words(of: text).map(\.word)
            guard words.count >= Self.fewest else { continue }
            byOpening[Array(words.prefix(Self.fewest)), default: []].append(words)
        }
    }

    package var isEmpty: Bool { byOpening.isEmpty }

    /// The lines of a text, from 1, on which one of the texts begins.
    package func lines(in text: String) -> [Int] {
        if isEmpty { return [] }
        let words = RepeatedWords.words(of: text)
        var lines: [Int] = []
        for at in words.indices.dropLast(Self.fewest - 1) {
            let opening = words[at..<at + Self.fewest].map(\.word)
            guard let candidates = byOpening[opening] else { continue }
            let isThere = candidates.contains { candidate in
                words[at...].lazy.map(\.word).starts(with: candidate)
            }
            if isThere, lines.last != words[at].line { lines.append(words[at].line) }
        }
        return lines
    }

    private static func words(of text: String) -> [(word: String, line: Int)] {
        var words: [(word: String, line: Int)] = []
        var word = ""
        var line = 1
        for character in text {
            if character.isLetter || character.isNumber {
                word += character.lowercased()
                continue
            }
            if !word.isEmpty { words.append((word, line)) }
            word = ""
            if character.isNewline { line += 1 }
        }
        if !word.isEmpty { words.append((word, line)) }
        return words
    }
}
