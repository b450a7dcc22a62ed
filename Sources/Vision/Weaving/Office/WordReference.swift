/// The document whose styles, page and footer pandoc takes over into DOCX.
package enum WordReference {
    /// The file, made anew for a document: its footer says on every page what the document is.
    package static func bytes(for document: Document) -> [UInt8] {
        var archive = ZipArchive()
        archive.put(contentTypes, as: "[Content_Types].xml")
        archive.put(relations([("officeDocument", "word/document.xml")]), as: "_rels/.rels")
        archive.put(body, as: "word/document.xml")
        archive.put(
            relations([("styles", "styles.xml"), ("footer", "footer1.xml")]), as: "word/_rels/document.xml.rels")
        archive.put(footer(document), as: "word/footer1.xml")
        archive.put(styles(document.language), as: "word/styles.xml")
        return archive.bytes
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    private static let schemas = "http://schemas.openxmlformats.org"
    private static let names =
        "xmlns:w=\"\(schemas)/wordprocessingml/2006/main\" xmlns:r=\"\(schemas)/officeDocument/2006/relationships\""

    private static let contentTypes = """
        \(head)<Types xmlns="\(schemas)/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="\(office).document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="\(office).styles+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="\(office).footer+xml"/>
        </Types>
        """

    private static func relations(_ targets: [(type: String, path: String)]) -> String {
        let lines = targets.enumerated().map {
            "<Relationship Id=\"rId\($0.offset + 1)\" Type=\"\(schemas)/officeDocument/2006/relationships/\($0.element.type)\" Target=\"\($0.element.path)\"/>"
        }
        return
            "\(head)<Relationships xmlns=\"\(schemas)/package/2006/relationships\">\(lines.joined())</Relationships>"
    }

    /// A4 with margins of 25 mm.
    private static let body = """
        \(head)<w:document \(names)><w:body><w:p/><w:sectPr>
        <w:footerReference w:type="default" r:id="rId2"/>
        <w:pgSz w:w="11906" w:h="16838"/>
        <w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/>
        </w:sectPr></w:body></w:document>
        """

    private static func footer(_ document: Document) -> String {
        func text(_ words: String) -> String {
            "<w:r><w:t xml:space=\"preserve\">\(XMLText.escaped(words))</w:t></w:r>"
        }
        func field(_ name: String) -> String {
            "<w:fldSimple w:instr=\"\(name)\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
        }
        let language = document.language
        return """
            \(head)<w:ftr \(names)><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>\
            \(text(document.properties.status))<w:r><w:tab/></w:r>\
            \(text("\(Wording.page[language]) "))\(field("PAGE"))\(text(" \(Wording.pageOf[language]) "))\(field("NUMPAGES"))\
            </w:p></w:ftr>
            """
    }

    // MARK: Styles

    private static func styles(_ language: Language) -> String {
        let own = OfficeStyleNames(language)
        let all = [
            style("Normal", "Normal", isDefault: true),
            style("BodyText", "Body Text", on: "Normal"),
            style(
                "FirstParagraph", "First Paragraph", on: "BodyText", next: "BodyText", "<w:spacing w:before=\"80\"/>"),
            style("Compact", "Compact", on: "BodyText", "<w:spacing w:before=\"20\" w:after=\"40\"/>"),
            style(
                "Title", "Title", on: "Normal", next: "BodyText",
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"0\" w:after=\"160\" w:line=\"264\" w:lineRule=\"auto\"/>",
                "<w:b/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>"),
            heading(1, size: 28, before: 400), heading(2, size: 24, before: 300), heading(3, size: 22, before: 240),
            heading(4, size: 22, before: 200), heading(5, size: 22, before: 200), heading(6, size: 22, before: 200),
            style(
                "BlockText", "Block Text", on: "BodyText",
                "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"10\" w:color=\"767676\"/></w:pBdr><w:ind w:left=\"1134\"/>"
            ),
            style(
                styleID(own.clause), own.clause, on: "BodyText",
                "<w:tabs><w:tab w:val=\"left\" w:pos=\"850\"/></w:tabs><w:ind w:left=\"850\" w:hanging=\"850\"/>"),
            style(
                styleID(own.box), own.box, on: "BodyText",
                "<w:keepNext/><w:keepLines/><w:pBdr>\(["top", "left", "bottom", "right"].map { "<w:\($0) w:val=\"single\" w:sz=\"8\" w:space=\"6\" w:color=\"1A1A1A\"/>" }.joined())</w:pBdr><w:ind w:left=\"142\" w:right=\"142\"/>"
            ),
            style(
                "TableCaption", "Table Caption", on: "BodyText",
                "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>", "<w:b/>"),
            style(
                "FootnoteText", "footnote text", on: "Normal",
                "<w:spacing w:after=\"40\" w:line=\"264\" w:lineRule=\"auto\"/>",
                "<w:sz w:val=\"19\"/><w:szCs w:val=\"19\"/>"),
            style(
                "Footer", "footer", on: "Normal",
                "<w:tabs><w:tab w:val=\"right\" w:pos=\"9070\"/></w:tabs><w:spacing w:after=\"0\"/>",
                "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
            character("DefaultParagraphFont", "Default Paragraph Font", isDefault: true),
            character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>"),
            character("Hyperlink", "Hyperlink", "<w:color w:val=\"0B4F8A\"/><w:u w:val=\"single\"/>"),
            table,
        ]
        return """
            \(head)<w:styles \(names)><w:docDefaults><w:rPrDefault><w:rPr>\
            <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
            <w:sz w:val="22"/><w:szCs w:val="22"/>\
            <w:lang w:val="\(language.locale)" w:eastAsia="\(language.locale)" w:bidi="ar-SA"/>\
            </w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/>\
            <w:spacing w:after="120" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
            \(all.joined(separator: "\n"))
            </w:styles>
            """
    }

    private static func heading(_ level: Int, size: Int, before: Int) -> String {
        style(
            "Heading\(level)", "heading \(level)", on: "Normal", next: "BodyText",
            "<w:keepNext/><w:keepLines/><w:spacing w:before=\"\(before)\" w:after=\"40\"/><w:outlineLvl w:val=\"\(level - 1)\"/>",
            "<w:b/><w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>")
    }

    private static func style(
        _ id: String, _ name: String, on base: String? = nil, next: String? = nil, isDefault: Bool = false,
        _ paragraph: String = "", _ run: String = ""
    ) -> String {
        """
        <w:style w:type="paragraph"\(isDefault ? " w:default=\"1\"" : "") w:styleId="\(id)"><w:name w:val="\(name)"/>\
        \(base.map { "<w:basedOn w:val=\"\($0)\"/>" } ?? "")\(next.map { "<w:next w:val=\"\($0)\"/>" } ?? "")<w:qFormat/>\
        <w:pPr>\(paragraph)</w:pPr><w:rPr>\(run)</w:rPr></w:style>
        """
    }

    private static func character(_ id: String, _ name: String, isDefault: Bool = false, _ run: String = "") -> String {
        "<w:style w:type=\"character\"\(isDefault ? " w:default=\"1\"" : "") w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/><w:rPr>\(run)</w:rPr></w:style>"
    }

    /// Lines between the rows, a heavier one below the header, which is bold.
    private static let table = """
        <w:style w:type="table" w:default="1" w:styleId="Table"><w:name w:val="Table"/><w:rPr><w:sz w:val="17"/><w:szCs w:val="17"/></w:rPr><w:tblPr><w:tblBorders>\
        <w:bottom w:val="single" w:sz="4" w:space="0" w:color="767676"/>\
        <w:insideH w:val="single" w:sz="4" w:space="0" w:color="B8B8B8"/></w:tblBorders>\
        <w:tblCellMar><w:left w:w="28" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>\
        <w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>\
        <w:bottom w:val="single" w:sz="8" w:space="0" w:color="1A1A1A"/></w:tcBorders></w:tcPr></w:tblStylePr></w:style>
        """

    private static func styleID(_ name: String) -> String { name.replacing(" ", with: "") }
}
