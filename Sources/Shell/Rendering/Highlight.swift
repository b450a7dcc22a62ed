/// Marks the words that were searched for inside text.
///
/// The marks are two private-use characters, so that every writer can show
/// them in its own way and JSON can leave them out.
package enum Highlight {
    static let open: Unicode.Scalar = "\u{E000}"
    static let close: Unicode.Scalar = "\u{E001}"

    static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar == open || scalar == close }

    /// Text with every word of `forms`, in lower case, between marks; the words of the text stay whole.
    package static func marked(_ text: String, forms: Set<String>) -> String {
        guard !forms.isEmpty else { return text }
        var result = ""
        var word = ""
        func flush() {
            if word.isEmpty { return }
            if forms.contains(word.lowercased()) {
                result.unicodeScalars.append(open)
                result += word
                result.unicodeScalars.append(close)
            } else {
                result += word
            }
            word = ""
        }
        for character in text {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                flush()
                if !character.unicodeScalars.contains(where: isMark) { result.append(character) }
            }
        }
        flush()
        return result
    }

    static func shown(_ text: String, open: String, close: String) -> String {
        text.replacing(String(Character(Highlight.open)), with: open)
            .replacing(String(Character(Highlight.close)), with: close)
    }
}
