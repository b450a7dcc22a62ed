import Testing

@testable import Vision

/// Front matter of plain lines is read without the YAML parser: it must be as if it were not.
@Suite("Plain front matter")
struct PlainYAMLTests {
    /// What both readers make of the lines between the fences; nil where the plain one hands over.
    private func read(_ lines: String) -> (plain: [YAMLValue.Entry]?, parsed: [YAMLValue.Entry]?) {
        let source = SourceText(path: "a.md", bytes: Array("---\n\(lines)---\n".utf8))
        let plain = PlainYAML.read(source, lines: 1..<(source.lineCount - 2))
        let parsed = try? YAMLValue.read(lines).shifted(by: 1).entries
        return (plain, parsed)
    }

    private func text(_ entries: [YAMLValue.Entry]?) -> String {
        guard let entries else { return "refused" }
        return entries.map { "\($0.key) \($0.line):\($0.column) = \($0.value)" }.joined(separator: "\n")
    }

    @Test("what meetings say at their top is plain")
    func meeting() throws {
        let (plain, parsed) = read(
            "type: møde\ntitle: \"Dialogmøde: del 2 #3\"\ndate: 2020-11-12\nsted: Århus (nord)\n")
        #expect(plain?.count == 4)
        #expect(text(plain) == text(parsed))
    }

    @Test(
        "what YAML might take for more than text is left to its parser",
        arguments: [
            "a: b: c\n", "a: [b]\n", "a: *b\n", "a: &b c\n", "a: !b c\n", "a: |\n b\n", "a:\n  - b\n", "a: b\n  c\n",
            "a: b #c\n", "a: \"b\\n\"\n", "a: 'b'\n", "a: b \n", "a:\tb\n", "a: b\na: c\n", "a: ?\n", "\"a\": b\n",
            "a: \"b\" c\n", "a : b\n", "- a\n", "a: {b: c}\n", "a:b\n", "a: b\r\n", "a: [[b]]\n", "a: \u{2028}\n",
        ])
    func notPlain(_ lines: String) { #expect(read(lines).plain == nil) }

    @Test("whatever is read as plain, the YAML parser reads alike")
    func differential() {
        var random = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: 0 ... .max, using: &random)
        var sequence = Sequence(state: seed)
        let pieces = [
            "a", "b", "titel", "ø", "Æ", "é", "1", "0x1", "2020-01-01", "~", "null", "yes", " ", "  ", ": ", ":", "#",
            " #",
            "\"", "'", "\\", "[", "]", "{", "}", ",", "-", "- ", "&", "*", "!", "|", ">", "%", "@", "`", "?", "\n",
            "\n", "\t",
            "»", "a: b\n", "type: møde\n", "title: \"x\"\n", "\"x: y\"", "(", ")", ".", "...", "---", "=", "<<", "_",
        ]
        var plain = 0
        let keys = ["type: ", "titel: ", "a: ", "b2: "]
        for _ in 0..<6000 {
            var lines = ""
            for _ in 0...sequence.next(2) {
                lines += keys[sequence.next(keys.count)]
                for _ in 0...sequence.next(3) { lines += pieces[sequence.next(pieces.count)] }
                lines += "\n"
            }
            let both = read(lines)
            if both.plain == nil { continue }
            plain += 1
            #expect(text(both.plain) == text(both.parsed), "seed \(seed): \(lines.debugDescription)")
        }
        #expect(plain > 200, "too few of the texts are plain to say anything")
    }

    private struct Sequence {
        var state: UInt64

        mutating func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
    }
}
