import Testing

@testable import Vision

@Suite("Markdown inside a line of the document")
struct InlineMarkdownTests {
    private func shown(_ text: String) -> String {
        InlineMarkdown.parts(text).map { part in
            switch part {
            case .text(let words): words
            case .strong(let words): "<b>\(words)</b>"
            case .emphasis(let words): "<i>\(words)</i>"
            case .link(let words, _): words
            }
        }.joined()
    }

    @Test("emphasis becomes emphasis, in whichever way it is written")
    func emphasis() {
        #expect(shown("Brugerne mener, at det *skal*.") == "Brugerne mener, at det <i>skal</i>.")
        #expect(shown("_Alle_ sider **skriver** under") == "<i>Alle</i> sider <b>skriver</b> under")
        #expect(shown("3 * 4 * 5 og snake_case_navn") == "3 * 4 * 5 og snake_case_navn")
    }

    @Test("a link is the words that it shows, and these are not read again")
    func links() {
        #expect(shown("Se [[kommissorium|udkastet]].") == "Se udkastet.")
        #expect(shown("[[en_note_her]] og [[a|*b*]]") == "en_note_her og *b*")
        #expect(shown("[rådets nyhed](https://example.org/x)") == "rådets nyhed")
    }

    @Test(
        "what would begin a list, heading or quote stays in the line",
        arguments: ["12. december", "# 4", "- nej", "> større", "| a | b |", "    kode", "[UDFYLDES: frist]"])
    func blocks(text: String) { #expect(InlineMarkdown.plain(text) == text.trimmed) }

    @Test("where an editor broke a line says nothing, a blank line parts paragraphs")
    func paragraphs() { #expect(InlineMarkdown.plain("Det er\nsagt.\n\nOg hørt.") == "Det er sagt.\nOg hørt.") }

    @Test("HTML is text")
    func html() { #expect(InlineMarkdown.plain("<script>x</script> &amp; &lt;b&gt;") == "<script>x</script> & <b>") }
}
