import Testing

@testable import Vision

@Suite("Files for a word processor and for reading, as they leave")
struct FinishedFileTests {
    private func document(_ title: String = "Kommissorium", issuer: String = "", date: String? = nil) -> Document {
        var document = Document(title: title, language: .da)
        document.properties = .init(issuer: issuer, date: date.flatMap { Period($0) }, status: "UDKAST")
        return document
    }

    /// The text of an archive that nothing in is packed.
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("what the maker said of itself is replaced by what the mandate says")
    func properties() throws {
        var made = ZipArchive()
        made.put("<a>hemmelig maskine 2026-01-01</a>", as: "docProps/core.xml")
        made.put("<b/>", as: "word/document.xml")
        let finished = try #require(
            OfficeFile.finished(made.bytes, .docx, document("A & <b>", issuer: "\"Rådet\"", date: "2020-11")))
        let written = text(finished)
        #expect(!written.contains("hemmelig"))
        #expect(written.contains("<dc:title>A &amp; &lt;b&gt;</dc:title><dc:language>da-DK</dc:language>"))
        #expect(written.contains("<dc:creator>&quot;Rådet&quot;</dc:creator>"))
        #expect(written.contains("2020-11-01T12:00:00Z</dcterms:created>"))
        #expect(ZipArchive(finished)?.entries.map(\.name) == ["docProps/core.xml", "word/document.xml"])
    }

    @Test("a mandate without a date names none")
    func undated() throws {
        var made = ZipArchive()
        made.put("", as: "meta.xml")
        let written = text(try #require(OfficeFile.finished(made.bytes, .odt, document())))
        #expect(!written.contains("creation-date") && !written.contains("<dc:date>"))
    }

    @Test("what is no archive is nothing")
    func broken() { #expect(OfficeFile.finished(Array("fejl".utf8), .docx, document()) == nil) }

    private func pdf(_ day: String, _ digits: String) -> [UInt8] {
        Array(
            """
            %PDF-1.6
            /StructTreeRoot 1 0 R /CreationDate(D:\(day)165437Z')
            <xmp:CreateDate>2026-11-25T16:54:37Z</xmp:CreateDate>
            /ID [ <\(digits)>
            <\(digits)> ]
            /DocChecksum /\(digits)
            """.utf8)
    }

    @Test("two that the clock alone tells apart are the same, of the mandate's day")
    func pdfs() throws {
        let digits = (String(repeating: "0F", count: 16), String(repeating: "A9", count: 16))
        let first = PortableDocument.finished(pdf("20261125", digits.0), document(date: "2020-11-12"))
        let second = PortableDocument.finished(pdf("20261126", digits.1), document(date: "2020-11-12"))
        #expect(first == second)
        let written = text(try #require(first))
        #expect(written.contains("(D:20201112120000Z')") && written.contains("2020-11-12T12:00:00Z<"))
        #expect(!written.contains(digits.0))
        #expect(written.utf8.count == pdf("20261125", digits.0).count)
        // Another text has another identifier.
        #expect(PortableDocument.finished(pdf("20261125", digits.0) + [32], document(date: "2020-11-12")) != first)
    }

    @Test("a PDF without tags, and what is none, are refused")
    func untagged() {
        #expect(PortableDocument.finished(Array("%PDF-1.6 intet".utf8), document()) == nil)
        #expect(PortableDocument.finished(Array("/StructTreeRoot".utf8), document()) == nil)
    }

    @Test(
        "the styles are well-formed with what a mandate may be called, and say the language",
        arguments: [Language.da, .en])
    func references(_ language: Language) throws {
        var document = Document(title: "t", language: language)
        document.properties.status = "UDKAST <&\"'> \u{1}"
        for bytes in [WordReference.bytes(for: document), OpenDocumentReference.bytes(for: document)] {
            let written = text(bytes)
            #expect(written.contains("UDKAST &lt;&amp;&quot;&#39;&gt; <"))
        }
        #expect(text(WordReference.bytes(for: document)).contains("<w:lang w:val=\"\(language.locale)\""))
        let country = language == .da ? "fo:language=\"da\" fo:country=\"DK\"" : "fo:language=\"en\" fo:country=\"GB\""
        #expect(text(OpenDocumentReference.bytes(for: document)).contains(country))
    }
}
