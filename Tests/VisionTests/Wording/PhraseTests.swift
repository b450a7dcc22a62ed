import Foundation
import Testing

@Suite("What the program says")
struct PhraseTests {
    /// Every `Phrase(…)` in the sources, with the text up to its closing bracket.
    private static func phrases() throws -> [(file: String, text: Substring)] {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources").path
        var phrases: [(String, Substring)] = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: sources) where path.hasSuffix(".swift") {
            let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
            var rest = Substring(text)
            while let start = rest.range(of: "Phrase(") {
                rest = rest[start.upperBound...]
                phrases.append((path, argument(rest)))
            }
        }
        return phrases
    }

    /// The text up to the closing bracket, where one inside a string closes nothing.
    private static func argument(_ text: Substring) -> Substring {
        // What is open, innermost last: a bracket or a string, which interpolation interrupts.
        var open: [Character] = ["("]
        var before: Character = " "
        for index in text.indices {
            let character = text[index]
            if open.last == "\"" {
                if character == "\"", before != "\\" { open.removeLast() }
                if character == "(", before == "\\" { open.append("(") }
            } else if character == "\"" || character == "(" {
                open.append(character)
            } else if character == ")" {
                open.removeLast()
            }
            if open.isEmpty { return text[..<index] }
            before = character
        }
        return text
    }

    @Test("is said in Danish and English, and neither is empty alone")
    func both() throws {
        let pairs = try Self.phrases().filter {
            $0.text.trimmingCharacters(in: .whitespacesAndNewlines).hasPrefix("da:")
        }
        #expect(pairs.count > 200)
        for (file, text) in pairs {
            #expect(text.contains("en:"), "\(file): \(text)")
            let isEmpty = [text.contains("da: \"\","), text.hasSuffix("en: \"\"")]
            #expect(isEmpty[0] == isEmpty[1], "\(file): \(text)")
        }
    }

    @Test("no sentence is the same in both languages: what is alike has no words with a space between")
    func oneLanguage() throws {
        let same = try Self.phrases().filter { $0.text.hasPrefix("\"") }
        for (file, text) in same {
            let words = text.dropFirst().prefix { $0 != "\"" && $0 != "\\" }.split(separator: " ").filter {
                $0.allSatisfy(\.isLetter)
            }
            #expect(words.count < 2, "\(file): \(text)")
        }
    }

    @Test("every sentence stands among the wordings: no other folder has one of its own")
    func oneplace() throws {
        let elsewhere = try Self.phrases().filter { phrase in
            !phrase.file.contains("/Wording/") && phrase.text.hasPrefix("da: \"")
                && phrase.text.dropFirst(5).prefix { $0 != "\"" }.hasSuffix(".")
        }
        #expect(elsewhere.isEmpty, "\(elsewhere.map(\.file))")
    }
}
