import Testing

@testable import Shell

@Suite("The room that text takes")
struct TextWidthTests {
    @Test("runs of spaces stay, but where a line is broken")
    func spaces() {
        #expect(TextWidth.wrapped("lived 1      DISSENT: 1", width: 40) == ["lived 1      DISSENT: 1"])
        #expect(TextWidth.wrapped("lived 1      DISSENT: 1", width: 16, indent: "  ") == ["  lived 1", "  DISSENT: 1"])
    }

    @Test("a word that is too long stands alone, whole")
    func longWord() {
        #expect(TextWidth.wrapped("se hjemløshedsstrategien nu", width: 10) == ["se", "hjemløshedsstrategien", "nu"])
    }

    @Test(
        "letters with marks, wide letters and colours",
        arguments: [("æøå", 3), ("a\u{30A}", 1), ("住", 2), ("\u{1B}[1mbold\u{1B}[0m", 4), ("", 0)])
    func columns(text: String, width: Int) { #expect(TextWidth.of(text) == width) }
}
