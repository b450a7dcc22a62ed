import Vision

/// What a command answers: for people in words, for programs in rows.
///
/// Every format is made from this one value, so that they cannot disagree.
package struct Answer: Sendable {
    /// The command's English name.
    package var command: String
    /// First what was asked and how it was read, how many of how many.
    package var lead: [String] = []
    package var blocks: [Block] = []
    /// Sentences after the blocks: ties, small numbers.
    package var remarks: [String] = []
    /// One or two commands to go on with, each with what it gives.
    package var next: [NextCommand] = []
    package var rows: [JSONObject] = []
    package var excluded: [Excluded] = []
    /// What a bare number at the prompt means after this answer; empty where it is no list, and the list before stays.
    package var things: [Thing] = []
    /// Whether `check` or a gate found something: exit code 1.
    package var hasFindings = false
    /// The exit code of what a script ran; nil where `hasFindings` decides.
    package var exitCode: ExitCode?
    /// Whether everything was written already.
    package var isSilent = false
    /// Whether what was left out is said in the text too.
    package var saysExcluded = true

    package init(_ command: String) { self.command = command }

    package enum Block: Sendable {
        case heading(String)
        case table(Table)
        case entries([Entry])
        /// Numbered texts, such as clauses, with what is said of each below.
        case items([Item])
        /// Labels and what stands beside them.
        case fields([Field])
        /// Lines as they are, wrapped to the width with their indent kept.
        case lines([String])
        /// Commands to go on with here, below what they are about; none is broken over two lines.
        case commands([NextCommand])
    }

    package struct NextCommand: Sendable {
        package var gives: String
        package var command: String
    }

    /// Somebody's words, and below them who said them and what they are used for.
    package struct Entry: Sendable {
        package var number: Int?
        package var words: String
        /// Said after the words: that they are told in other words.
        package var suffix = ""
        package var details: [String]
    }

    /// A text by its printed number, and below it what is said of it.
    package struct Item: Sendable {
        package var number: String
        package var text: String
        package var details: [String]
    }

    package struct Field: Sendable {
        package var label: String
        package var values: [String]
    }

    /// A statement that could not be read for what it is.
    /// What is said of all that was left out, and of what is shown and does not count.
    func excludedSentences(_ language: Language) -> [String] {
        [false, true].compactMap { isShown in
            let places = excluded.filter { $0.isShown == isShown }.map { (place: $0.name, why: $0.why) }
            return Wording.excluded(places, isShown: isShown, language)
        }
    }

    package struct Excluded: Sendable {
        package var id: String?
        package var code: String
        package var path: String
        package var line: Int
        /// What is wrong with it, in words.
        package var why: Phrase

        /// Whether it is shown all the same, and only does not count.
        package var isShown = false

        /// What people call it: its id, or its place.
        var name: String { id ?? "\(path):\(line)" }

        var json: JSONValue {
            .object(["id": .text(id), "code": .text(code), "path": .text(path), "line": .number(line)])
        }
    }
}
