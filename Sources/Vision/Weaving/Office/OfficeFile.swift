/// Makes what pandoc wrote into the file that leaves: the same bytes for the same text, and only our own properties.
package enum OfficeFile {
    package enum Format: String, Sendable { case docx, odt }

    /// The file with the document's properties and without the time at which it was made; nil where it is no archive.
    package static func finished(_ bytes: [UInt8], _ format: Format, _ document: Document) -> [UInt8]? {
        guard var archive = ZipArchive(bytes), !archive.entries.isEmpty else { return nil }
        switch format {
        case .docx: archive.put(core(document), as: "docProps/core.xml")
        case .odt: archive.put(meta(document), as: "meta.xml")
        }
        return archive.bytes
    }

    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private static let dublinCore = "xmlns:dc=\"http://purl.org/dc/elements/1.1/\""

    /// Noon, so that it is the same day wherever the file is looked at.
    private static func time(_ document: Document) -> String? {
        document.properties.date.map { "\($0.firstDay)T12:00:00Z" }
    }

    private static func core(_ document: Document) -> String {
        let dates = time(document).map { time in
            ["created", "modified"].map { "<dcterms:\($0) xsi:type=\"dcterms:W3CDTF\">\(time)</dcterms:\($0)>" }
                .joined()
        }
        return """
            \(head)<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            \(dublinCore) xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
            \(common(document))<dc:creator>\(XMLText.escaped(document.properties.issuer))</dc:creator>\
            \(dates ?? "")</cp:coreProperties>
            """
    }

    static func meta(_ document: Document) -> String {
        let time = time(document)
        let dates = time.map { "<meta:creation-date>\($0)</meta:creation-date><dc:date>\($0)</dc:date>" }
        let issuer = XMLText.escaped(document.properties.issuer)
        return """
            \(head)<office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
            xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" \(dublinCore) office:version="1.2"><office:meta>\
            <meta:generator>Stemme</meta:generator>\(common(document))\
            <meta:initial-creator>\(issuer)</meta:initial-creator><dc:creator>\(issuer)</dc:creator>\
            \(dates ?? "")</office:meta></office:document-meta>
            """
    }

    private static func common(_ document: Document) -> String {
        "<dc:title>\(XMLText.escaped(document.title))</dc:title><dc:language>\(document.language.locale)</dc:language>"
    }
}

extension Period {
    /// Its first day as ISO text.
    fileprivate var firstDay: String { text + (month == nil ? "-01" : "") + (day == nil ? "-01" : "") }
}
