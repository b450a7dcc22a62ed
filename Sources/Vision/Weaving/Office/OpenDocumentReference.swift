/// The document whose styles, page and footer pandoc takes over into ODT.
package enum OpenDocumentReference {
    package static func bytes(for document: Document) -> [UInt8] {
        var archive = ZipArchive()
        archive.put("application/vnd.oasis.opendocument.text", as: "mimetype")
        archive.put(manifest, as: "META-INF/manifest.xml")
        archive.put(content, as: "content.xml")
        archive.put(styles(document), as: "styles.xml")
        // Pandoc lists in the manifest what stands here, and a file with a part that is not listed is taken for broken.
        archive.put(OfficeFile.meta(document), as: "meta.xml")
        return archive.bytes
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let oasis = "urn:oasis:names:tc:opendocument:xmlns"
    private static let names =
        ["office", "style", "text", "table"].map { "xmlns:\($0)=\"\(oasis):\($0):1.0\"" }.joined(separator: " ")
        + " xmlns:fo=\"\(oasis):xsl-fo-compatible:1.0\" xmlns:svg=\"\(oasis):svg-compatible:1.0\" office:version=\"1.2\""

    private static let manifest = """
        \(head)<manifest:manifest xmlns:manifest="\(oasis):manifest:1.0" manifest:version="1.2">
        <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """

    private static let content =
        "\(head)<office:document-content \(names)><office:body><office:text/></office:body></office:document-content>"

    private static func styles(_ document: Document) -> String {
        let own = OfficeStyleNames(document.language)
        let country = document.language.locale.split(separator: "-").map(String.init)
        let all = [
            paragraph("Standard"),
            paragraph("Text_20_body", on: "Standard"),
            paragraph("First_20_paragraph", on: "Text_20_body"),
            paragraph(
                "Title", on: "Standard",
                "fo:margin-bottom=\"0.28cm\" fo:line-height=\"110%\" fo:keep-with-next=\"always\"",
                "fo:font-size=\"20pt\" fo:font-weight=\"bold\""),
            paragraph("Heading", on: "Standard", "fo:keep-with-next=\"always\"", "fo:font-weight=\"bold\""),
            heading(1, "14pt", before: "0.7cm"), heading(2, "12pt", before: "0.53cm"),
            heading(3, "11pt", before: "0.42cm"), heading(4, "11pt", before: "0.35cm"),
            heading(5, "11pt", before: "0.35cm"), heading(6, "11pt", before: "0.35cm"),
            paragraph(
                "Quotations", on: "Text_20_body",
                "fo:margin-left=\"2cm\" fo:padding-left=\"0.35cm\" fo:border-left=\"2.25pt solid #767676\""),
            paragraph(
                own.clause, on: "Text_20_body", "fo:margin-left=\"1.5cm\" fo:text-indent=\"-1.5cm\"",
                tabs: "<style:tab-stop style:position=\"0cm\"/>"),
            paragraph(
                own.box, on: "Text_20_body",
                "fo:margin-left=\"0.25cm\" fo:margin-right=\"0.25cm\" fo:padding=\"0.2cm\" fo:border=\"1pt solid #1a1a1a\" fo:keep-together=\"always\" fo:keep-with-next=\"always\""
            ),
            paragraph(
                "Table_20_Contents", on: "Standard", "fo:margin-top=\"0.03cm\" fo:margin-bottom=\"0.07cm\"",
                "fo:font-size=\"8.5pt\""),
            paragraph("Table_20_Heading", on: "Table_20_Contents", "", "fo:font-weight=\"bold\""),
            paragraph(
                "Table", on: "Standard", "fo:margin-top=\"0.42cm\" fo:keep-with-next=\"always\"",
                "fo:font-weight=\"bold\""),
            paragraph("TableCaption", on: "Table"),
            paragraph("Footnote", on: "Standard", "fo:margin-bottom=\"0.07cm\"", "fo:font-size=\"9.5pt\""),
            paragraph(
                "Footer", on: "Standard", "fo:margin-bottom=\"0cm\"", "fo:font-size=\"9pt\"",
                tabs: "<style:tab-stop style:position=\"16cm\" style:type=\"right\"/>"),
            text("Footnote_20_Symbol"), text("Footnote_20_anchor", "style:text-position=\"super 58%\""),
            text("Strong_20_Emphasis", "fo:font-weight=\"bold\""), text("Emphasis", "fo:font-style=\"italic\""),
            // Pandoc has links in this one.
            text("Definition", "fo:color=\"#0b4f8a\" style:text-underline-style=\"solid\""),
            text("Internet_20_Link", "fo:color=\"#0b4f8a\" style:text-underline-style=\"solid\""),
        ]
        return """
            \(head)<office:document-styles \(names)>
            <office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>
            <office:styles>
            <style:default-style style:family="paragraph">\
            <style:paragraph-properties fo:margin-bottom="0.21cm" fo:line-height="125%" fo:widows="2" fo:orphans="2" style:tab-stop-distance="1.25cm"/>\
            <style:text-properties style:font-name="Arial" fo:font-size="11pt" fo:language="\(country[0])" fo:country="\(country[1])"/></style:default-style>
            \(all.joined(separator: "\n"))
            <text:notes-configuration text:note-class="footnote" text:citation-style-name="Footnote_20_Symbol" text:citation-body-style-name="Footnote_20_anchor" style:num-format="1" style:num-suffix=" " text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" fo:margin-top="2.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>\
            <style:footer-style><style:header-footer-properties fo:min-height="1cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"><style:footer>\(footer(document))</style:footer></style:master-page></office:master-styles>
            </office:document-styles>
            """
    }

    private static func footer(_ document: Document) -> String {
        """
        <text:p text:style-name="Footer">\(XMLText.escaped(document.properties.status))<text:tab/>\
        \(Wording.page[document.language]) <text:page-number text:select-page="current">1</text:page-number> \
        \(Wording.pageOf[document.language]) <text:page-count>1</text:page-count></text:p>
        """
    }

    private static func heading(_ level: Int, _ size: String, before: String) -> String {
        paragraph(
            "Heading_20_\(level)", on: "Heading", "fo:margin-top=\"\(before)\" fo:margin-bottom=\"0.18cm\"",
            "fo:font-size=\"\(size)\"", attributes: "style:default-outline-level=\"\(level)\"")
    }

    private static func paragraph(
        _ name: String, on base: String? = nil, _ paragraph: String = "", _ text: String = "", tabs: String = "",
        attributes: String = ""
    ) -> String {
        let stops = tabs.isEmpty ? "" : "<style:tab-stops>\(tabs)</style:tab-stops>"
        let parent = base.map { "style:parent-style-name=\"\($0)\"" } ?? ""
        return
            "<style:style style:name=\"\(name)\" style:display-name=\"\(name.replacing("_20_", with: " "))\" style:family=\"paragraph\" style:class=\"text\" \(parent) \(attributes)><style:paragraph-properties \(paragraph)>\(stops)</style:paragraph-properties><style:text-properties \(text)/></style:style>"
    }

    private static func text(_ name: String, _ properties: String = "") -> String {
        "<style:style style:name=\"\(name)\" style:display-name=\"\(name.replacing("_20_", with: " "))\" style:family=\"text\"><style:text-properties \(properties)/></style:style>"
    }
}
