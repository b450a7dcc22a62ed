import Foundation
import Store
import Vision

/// A document as the files that leave, one a format.
struct DocumentFiles {
    private let document: Document
    private let search: String

    /// - parameter search: where pandoc and LibreOffice are looked for, as `PATH` has it.
    init(_ document: Document, search: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
        self.document = document
        self.search = search
    }

    /// The bytes of each format, in their order.
    ///
    /// - throws: `StoreError` where one of them cannot be made.
    func files(_ targets: [Export.Target]) throws -> [[UInt8]] {
        var word: [UInt8]?
        func office(_ format: OfficeFile.Format, for target: Export.Target) throws -> [UInt8] {
            if format == .docx, let word { return word }
            let pandoc = try DocumentTool.required(.pandoc, for: target.rawValue, search: search)
            let bytes = try pandoc.office(document, format) { Interrupt.isRequested }
            if format == .docx { word = bytes }
            return bytes
        }
        return try targets.map { target in
            switch target {
            case .md: return Array(MarkdownDocument.write(document).utf8)
            case .html: return Array(HTMLDocument.write(document).utf8)
            case .docx: return try office(.docx, for: target)
            case .odt: return try office(.odt, for: target)
            case .pdf:
                let suite = try DocumentTool.required(.libreOffice, for: target.rawValue, search: search)
                return try suite.pdf(office(.docx, for: target), document) { Interrupt.isRequested }
            }
        }
    }
}
