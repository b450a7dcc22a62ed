import Testing

@testable import Vision

@Suite("A document as Markdown")
struct MarkdownDocumentTests {
    private func written(_ inlines: [Document.Inline]) -> String {
        var document = Document(title: "", language: .da)
        document.blocks = [.paragraph(inlines, anchor: nil)]
        return MarkdownDocument.write(document)
    }

    @Test("space at the end of bold text stays outside its marks, or they would be no marks")
    func spaceOutsideMarks() {
        #expect(written([.strong("Udsagn 1 "), .text("»Ja.«")]) == "**Udsagn 1** »Ja.«\n")
        #expect(written([.text("a"), .emphasis(" b ")]) == "a *b* \n")
        #expect(written([.strong(" ")]) == " \n")
    }
}
