import Vision

/// What Tab can put at the cursor, and what it replaces.
///
/// All counts are characters as people see them: `å` is one, also when it is
/// written as `a` and a ring.
package struct Completion: Sendable, Equatable {
    package struct Candidate: Sendable, Equatable {
        package var text: String
        /// What stands beside it in a list: a title, what a command gives.
        package var note: String?
        /// Whether a space follows when it is the only one; not after `theme:` or inside a list of values.
        package var isWhole: Bool

        package init(_ text: String, note: String? = nil, isWhole: Bool = true) {
            self.text = text
            self.note = note
            self.isWhole = isWhole
        }
    }

    /// What is to happen on the screen.
    package enum Step: Sendable, Equatable {
        case nothing
        /// Put `text` in place of so many characters left of the cursor.
        case insert(replacing: Int, String)
        case list
    }

    /// How many characters left of the cursor are the beginning of a candidate.
    package var replacing: Int
    package var candidates: [Candidate]

    package static let none = Completion(replacing: 0, candidates: [])

    package init(replacing: Int, candidates: [Candidate]) {
        self.replacing = replacing
        self.candidates = candidates
    }

    /// What all candidates begin with, whole characters only.
    package var commonPrefix: String {
        guard let first = candidates.first else { return "" }
        var length = first.text.count
        for candidate in candidates.dropFirst() {
            length = min(length, zip(first.text, candidate.text).prefix { $0 == $1 }.count)
        }
        return String(first.text.prefix(length))
    }

    /// What happens after Tab, with `line` left of the cursor.
    ///
    /// A candidate need not begin with what was typed, as `hjemløs` does not
    /// with `hjemloe`; what is typed is only ever replaced by something that
    /// says more, never by less.
    package func step(after line: String) -> Step {
        guard let first = candidates.first else { return .nothing }
        let replaced = min(max(0, replacing), line.count)
        let typed = String(line.suffix(replaced))
        if candidates.count == 1 {
            let text = first.text + (first.isWhole ? " " : "")
            return text.hasSameScalars(as: typed) ? .nothing : .insert(replacing: replaced, text)
        }
        let prefix = commonPrefix
        return Self.folded(prefix).count > Self.folded(typed).count ? .insert(replacing: replaced, prefix) : .list
    }

    /// The candidates as lines for a terminal so wide, with their notes beside them.
    ///
    /// - parameter more: the sentence for when only some of them are listed: how many, of how many.
    package func listing(width: Int, limit: Int = 40, more: (_ shown: Int, _ of: Int) -> String) -> [String] {
        let shown = candidates.prefix(limit)
        let texts = shown.map { TerminalText.safe($0.text) }
        let widest = texts.map { TextWidth.of($0) }.max() ?? 0
        var lines: [String] = []
        if shown.contains(where: { $0.note != nil }) {
            // A long candidate pushes its own note out, not everybody's.
            let column = min(widest, 32)
            for (text, candidate) in zip(texts, shown) {
                let room = String(repeating: " ", count: max(0, column - TextWidth.of(text)) + 2)
                let note = TerminalText.safe(candidate.note ?? "").replacing("\n", with: " ")
                lines.append(Self.cut(note.isEmpty ? text : text + room + note, to: width))
            }
        } else {
            let perLine = max(1, width / (widest + 2))
            let rows = (texts.count + perLine - 1) / perLine
            for row in 0..<rows {
                // Down the columns, so that the order can be followed.
                let cells = stride(from: row, to: texts.count, by: rows).map { index in
                    texts[index] + String(repeating: " ", count: widest + 2 - TextWidth.of(texts[index]))
                }
                lines.append(Self.cut(cells.joined().trimmedRight, to: width))
            }
        }
        if candidates.count > shown.count { lines.append(more(shown.count, candidates.count)) }
        return lines
    }

    private static func folded(_ text: String) -> String {
        text.lowercased().replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
    }

    private static func cut(_ line: String, to width: Int) -> String {
        if TextWidth.of(line) <= width { return line }
        var cut = ""
        var used = 0
        for character in line {
            used += TextWidth.of(String(character))
            if used >= width { break }
            cut.append(character)
        }
        return cut + "…"
    }
}

extension String {
    fileprivate func hasSameScalars(as other: String) -> Bool { unicodeScalars.elementsEqual(other.unicodeScalars) }

    fileprivate var trimmedRight: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
