import Testing

@testable import Shell

@Suite("Text on a terminal")
struct TextTests {
    @Test(
        "room is counted in columns, not in bytes or code points",
        arguments: [
            ("", 0), ("abc", 3), ("æøå", 3), ("a\u{30A}", 1), ("e\u{301}é", 2), ("漢字", 4), ("👍", 2), ("»a«", 3),
        ])
    func width(_ text: String, _ columns: Int) { #expect(TextWidth.of(text) == columns) }

    @Test("padding counts columns")
    func padding() {
        #expect(TextWidth.padded("å", to: 3, .left) == "å  ")
        #expect(TextWidth.padded("漢", to: 3, .right) == " 漢")
        #expect(TextWidth.padded("abc", to: 2, .left) == "abc")
    }

    @Test("lines are broken at spaces, with their indent; a word too long stands alone")
    func wrapping() {
        #expect(TextWidth.wrapped("en to tre", width: 6) == ["en to", "tre"])
        #expect(TextWidth.wrapped("en to tre", width: 8, indent: "1 ", hanging: "  ") == ["1 en to", "  tre"])
        #expect(TextWidth.wrapped("a menneskerettigheder b", width: 5) == ["a", "menneskerettigheder", "b"])
        #expect(TextWidth.wrapped("a\nb", width: 5) == ["a", "b"])
        #expect(TextWidth.wrapped("", width: 5) == [""])
    }

    @Test(
        "control and direction characters are never written raw",
        arguments: [
            "\u{1B}[2J", "\u{7}", "\u{8}", "\r", "\u{7F}", "\u{9B}31m", "\u{85}", "\u{202E}", "\u{2066}", "\u{2069}",
            "\0",
        ])
    func unsafe(_ text: String) {
        let safe = TerminalText.safe("før\(text)efter")
        #expect(safe.hasPrefix("før\u{FFFD}"))
        #expect(safe.hasSuffix("efter"))
        for scalar in safe.unicodeScalars { #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)) }
    }

    @Test("text without them stays; a tab is a space, a line end a line end")
    func safe() {
        #expect(TerminalText.safe("»æøå« 漢 👍") == "»æøå« 漢 👍")
        #expect(TerminalText.safe("a\tb\nc") == "a b\nc")
    }

    @Test("whole words are marked, in any case, and nothing else")
    func highlight() {
        func shown(_ text: String, _ forms: Set<String>) -> String {
            Highlight.shown(Highlight.marked(text, forms: forms), open: "*", close: "*")
        }
        #expect(shown("Bolig, boligen og storbolig.", ["bolig", "boligen"]) == "*Bolig*, *boligen* og storbolig.")
        #expect(shown("ÅRHUS og Århus", ["århus"]) == "*ÅRHUS* og *Århus*")
        #expect(shown("uændret", []) == "uændret")
        // Text that brings the marks itself does not pass for a hit.
        #expect(shown("a \u{E000}b\u{E001}", ["c"]) == "a b")
    }
}
