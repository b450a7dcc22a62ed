/// Tells whether a text repeats what somebody said: all of it, one of its sentences, or a long run of its words.
///
/// What stands between the words does not matter, nor which letters are capitals.
struct RepeatedSpeech {
    /// A whole text of fewer words is no more one person's than anybody's.
    private static let fewestInText = 4
    /// The same of a sentence.
    private static let fewestInSentence = 6
    /// A run of so many words is somebody's own wherever it begins and ends.
    private static let fewestInRun = 9

    private let words: [String]
    /// Every four words that stand beside each other in the text.
    private let openings: Set<ArraySlice<String>>
    private let runs: Set<ArraySlice<String>>

    init(in text: String) {
        words = text.words()
        openings = Self.windows(words, Self.fewestInText)
        runs = Self.windows(words, Self.fewestInRun)
    }

    private static func windows(_ words: [String], _ length: Int) -> Set<ArraySlice<String>> {
        guard words.count >= length else { return [] }
        return Set((0...words.count - length).map { words[$0..<$0 + length] })
    }

    /// - parameter speech: what somebody said, with no quotation marks around it.
    func repeats(_ speech: String) -> Bool {
        let said = speech.words()
        guard said.count >= Self.fewestInText else { return false }
        if holds(said) { return true }
        if said.count >= Self.fewestInRun,
            (0...said.count - Self.fewestInRun).contains(where: { runs.contains(said[$0..<$0 + Self.fewestInRun]) })
        {
            return true
        }
        return speech.split { ".?!:;\n".contains($0) }.contains { sentence in
            let words = String(sentence).words()
            return words.count >= Self.fewestInSentence && holds(words)
        }
    }

    /// Whether words stand in the text in this order.
    private func holds(_ said: [String]) -> Bool {
        // The first words tell of nearly everything that it is not there.
        openings.contains(said[..<Self.fewestInText]) && words.contains(said)
    }
}
