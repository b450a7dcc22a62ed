import Foundation
import Testing

@testable import Vision

@Suite("The document as pandoc's tree")
struct PandocDocumentTests {
    private func tree(_ blocks: [Document.Block], _ title: String = "Titel", _ language: Language = .da) throws -> Any {
        var document = Document(title: title, language: language)
        document.blocks = blocks
        return try JSONSerialization.jsonObject(
            with: Data(PandocDocument.write(document, version: [1, 22]).utf8))
    }

    /// Every node of a type, with its content.
    private func nodes(_ type: String, in tree: Any) -> [Any] {
        if let list = tree as? [Any] { return list.flatMap { nodes(type, in: $0) } }
        guard let map = tree as? [String: Any] else { return [] }
        let own = map["t"] as? String == type ? [map["c"] ?? NSNull()] : []
        return own + map.keys.sorted().flatMap { map[$0].map { nodes(type, in: $0) } ?? [] }
    }

    private func words(_ tree: Any) -> [String] { nodes("Str", in: tree).compactMap { $0 as? String } }

    static let hostile = [
        "<script>alert(1)</script>", "`x`{=openxml}", "\\input{/etc/passwd}", "$$\\write18{ls}$$", "[a](javascript:x)",
        "![](file:///etc/passwd)", "{ HYPERLINK \"http://a.dk\" }", "=cmd|'/C calc'!A0", "</w:t></w:r><w:p/>",
        "]]> <!-- --> &amp; \" ' \\", "\"},{\"t\":\"RawBlock\",\"c\":[\"openxml\",\"x\"]}", "# overskrift", "- punkt",
        "{{< include a >}}",
    ]

    @Test("what somebody wrote is text wherever it stands, and nothing else", arguments: hostile)
    func text(_ hostile: String) throws {
        let tree = try tree(
            [
                .heading(level: 1, [.text(hostile)], anchor: nil), .heading(level: 2, [.strong(hostile)], anchor: "a"),
                .paragraph([.emphasis(hostile)], anchor: hostile),
                .clause(number: hostile, text: [.text(hostile)], note: [.link(hostile, to: hostile)], anchor: hostile),
                .list([[.text(hostile)]]), .quote([.paragraph([.text(hostile)], anchor: nil)]),
                .box(title: hostile, [.paragraph([.text(hostile)], anchor: nil)]),
                .picture(Picture(name: "p", title: hostile, words: [hostile])),
                .table(caption: hostile, header: [hostile], rows: [[hostile]], numbers: []),
            ], hostile)
        #expect(words(tree) == Array(repeating: hostile, count: 15))
        // The only raw parts are our own tabulators, and every link stays in the document.
        let raw = nodes("RawInline", in: tree).compactMap { $0 as? [String] }
        #expect(raw == [["openxml", "<w:r><w:tab/></w:r>"], ["opendocument", "<text:tab/>"]])
        #expect(
            nodes("RawBlock", in: tree).isEmpty && nodes("Image", in: tree).isEmpty && nodes("Math", in: tree).isEmpty)
        for link in nodes("Link", in: tree).compactMap({ $0 as? [Any] }) {
            #expect((link.last as? [String])?.first == "#\(hostile)")
        }
    }

    @Test("what XML cannot hold is left out, and a line break is one")
    func characters() throws {
        let tree = try tree([.paragraph([.text("a\u{0}b\u{1B}[31mc\u{FFFE}\u{85}\nd\te")], anchor: nil)])
        #expect(words(tree).dropLast() == ["ab[31mc", "d\te"])
        #expect(nodes("LineBreak", in: tree).count == 1)
    }

    @Test("the first heading is the title, and sections are the first level below it")
    func levels() throws {
        let tree = try tree([
            .heading(level: 1, [.text("Kommissorium")], anchor: nil),
            .heading(level: 2, [.text("Opgaver")], anchor: "o"),
            .heading(level: 3, [.text("6.1")], anchor: nil),
        ])
        let levels = nodes("Header", in: tree).compactMap { ($0 as? [Any])?.first as? Int }
        #expect(levels == [1, 2])
        #expect(words(tree).contains("Kommissorium"))
    }

    @Test("where a clause leads is a real note; what is said of it stands in the line")
    func notes() throws {
        let tree = try tree([
            .clause(
                number: "6.1", text: [.text("Rådet følger.")],
                note: [.text("(hviler ikke på levet erfaring) "), .link("Spor 6.1", to: "spor-a")], anchor: "b-a")
        ])
        let note = try #require(nodes("Note", in: tree).first)
        #expect(words(note) == ["Spor 6.1"])
        #expect(words(tree).contains(" (hviler ikke på levet erfaring)"))
    }

    @Test("a table keeps every cell, also where a row is short")
    func tables() throws {
        let tree = try tree([.table(caption: "", header: ["a", "b"], rows: [["1"], ["2", "3"]], numbers: [1])])
        #expect(words(tree).dropLast() == ["a", "b", "1", "2", "3"])
        #expect(nodes("AlignRight", in: tree).count == 1)
    }

    @Test("the language is the document's", arguments: zip([Language.da, .en], ["da-DK", "en-GB"]))
    func language(_ language: Language, _ expected: String) throws {
        #expect(nodes("MetaString", in: try tree([], "t", language)) as? [String] == [expected])
    }

    @Test("columns share the page: none is narrower than its longest word, and long texts get what is left")
    func widths() throws {
        let shares = ColumnWidths.shares(
            [["tema", "levet"], ["Sammenhæng og koordination mellem alle", "7 af 32"]], columns: 2
        ).compactMap(Double.init)
        #expect(shares.count == 2)
        #expect(shares[0] > 0.3 && shares[1] > 0.05 && shares.reduce(0, +) <= 1)
        let narrow = ColumnWidths.shares([Array(repeating: "pårørende", count: 30)], columns: 30).compactMap(
            Double.init)
        #expect(narrow.allSatisfy { $0 > 0 } && narrow.reduce(0, +) <= 1)
    }
}
