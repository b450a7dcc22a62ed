import Foundation
import Vision

/// A program that documents are made with, as it is installed here.
package struct DocumentTool: Sendable {
    package enum Name: Sendable { case pandoc, libreOffice }

    package let name: Name
    package let version: [Int]
    package var path: String { tool.path }
    private let tool: ExternalTool
    private let search: String
    /// How long it may work before it is taken to hang.
    private let seconds: Int

    /// Finds it and asks for its version; nil where there is none.
    ///
    /// - parameter search: folders, parted by colons, as `PATH` has them.
    /// - throws: `StoreError` where it is there and does not answer.
    package init?(_ name: Name, search: String, seconds: Int? = nil) throws(StoreError) {
        guard let tool = ExternalTool(name.programs, search: search) else { return nil }
        self.name = name
        self.tool = tool
        self.search = search
        self.seconds = seconds ?? name.seconds
        let folder = try ScratchFolder()
        let run = try tool.run(["--version"], in: folder, seconds: min(self.seconds, 20), search: search)
        guard run.code == 0, let version = Self.version(run.output) else {
            throw StoreError(.toolFailed(tool.name, run.reason), help: .lookAtTool)
        }
        self.version = version
    }

    /// Finds it where it is needed.
    ///
    /// - parameter format: what it is needed for.
    /// - throws: `StoreError` where it is missing or too old.
    package static func required(
        _ name: Name, for format: String, search: String, seconds: Int? = nil
    ) throws(StoreError) -> DocumentTool {
        guard let tool = try DocumentTool(name, search: search, seconds: seconds) else {
            throw StoreError(.toolMissing(name.title, format), help: .installTool(name.package))
        }
        guard tool.isNewEnough else {
            throw StoreError(
                .toolTooOld(name.title, tool.versionText, needed: Self.text(name.oldest)),
                help: .installTool(name.package))
        }
        return tool
    }

    package var isNewEnough: Bool { !version.lexicographicallyPrecedes(name.oldest) }
    package var versionText: String { Self.text(version) }

    private static func text(_ version: [Int]) -> String { version.map(String.init).joined(separator: ".") }

    /// The first number with points in what a program says of itself.
    private static func version(_ text: String) -> [Int]? {
        let words = text.split(whereSeparator: { $0.isWhitespace })
        for word in words {
            let parts = word.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
            let numbers = parts.compactMap { $0 }
            if parts.count > 1, numbers.count == parts.count { return numbers }
        }
        return nil
    }

    // MARK: Making documents

    /// A file for a word processor, by pandoc.
    package func office(
        _ document: Document, _ format: OfficeFile.Format, isCancelled: () -> Bool
    ) throws(StoreError) -> [UInt8] {
        let reference: [UInt8] =
            switch format {
            case .docx: WordReference.bytes(for: document)
            case .odt: OpenDocumentReference.bytes(for: document)
            }
        // Pandoc's tree has a version of its own, which changed with the third pandoc.
        let tree = PandocDocument.write(document, version: version[0] < 3 ? [1, 22] : [1, 23])
        let folder = try ScratchFolder()
        let input = try folder.write(Array(tree.utf8), "document.json")
        let styles = try folder.write(reference, "reference.\(format.rawValue)")
        let output = "made.\(format.rawValue)"
        try made(
            [
                "--from=json", "--to=\(format.rawValue)", "--reference-doc=\(styles)", "--data-dir=\(folder.path)",
                "--output=\(folder.path)/\(output)", input,
            ], in: folder, isCancelled)
        guard let bytes = folder.read(output), let finished = OfficeFile.finished(bytes, format, document) else {
            throw unreadable(format.rawValue)
        }
        return finished
    }

    /// A tagged PDF of a DOCX, by LibreOffice.
    package func pdf(_ word: [UInt8], _ document: Document, isCancelled: () -> Bool) throws(StoreError) -> [UInt8] {
        let folder = try ScratchFolder()
        let input = try folder.write(word, "made.docx")
        let settings = ["UseTaggedPDF", "PDFUACompliance", "ExportBookmarks"].map {
            "\"\($0)\":{\"type\":\"boolean\",\"value\":\"true\"}"
        }
        try made(
            [
                // A profile of its own: a LibreOffice that is open would do the work with its own settings, or not at all.
                "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--nolockcheck",
                "--convert-to", "pdf:writer_pdf_Export:{\(settings.joined(separator: ","))}", "--outdir", folder.path,
                input,
            ], in: folder, isCancelled)
        guard let bytes = folder.read("made.pdf"), let finished = PortableDocument.finished(bytes, document) else {
            throw unreadable("pdf")
        }
        return finished
    }

    private func made(_ arguments: [String], in folder: ScratchFolder, _ isCancelled: () -> Bool) throws(StoreError) {
        let run = try tool.run(
            arguments, in: folder, seconds: seconds, search: search, isCancelled: isCancelled)
        guard run.code == 0 else {
            throw StoreError(.toolFailed(name.title, run.reason), help: .lookAtTool)
        }
    }

    private func unreadable(_ format: String) -> StoreError {
        StoreError(.toolUnreadable(name.title, format), help: .lookAtTool)
    }
}

extension DocumentTool.Name {
    package var title: String {
        switch self {
        case .pandoc: "pandoc"
        case .libreOffice: "LibreOffice"
        }
    }

    /// What apt-get calls it.
    package var package: String {
        switch self {
        case .pandoc: "pandoc"
        case .libreOffice: "libreoffice-writer-nogui"
        }
    }

    /// The oldest with all that is asked of it: pandoc's tables with a head, tags by LibreOffice as PDF/UA has them.
    package var oldest: [Int] {
        switch self {
        case .pandoc: [2, 17]
        case .libreOffice: [7, 0]
        }
    }

    fileprivate var programs: [String] {
        switch self {
        case .pandoc: ["pandoc"]
        case .libreOffice: ["soffice", "libreoffice"]
        }
    }

    /// A mandate takes seconds; on a slow machine LibreOffice takes long for its first start.
    fileprivate var seconds: Int {
        switch self {
        case .pandoc: 120
        case .libreOffice: 240
        }
    }
}
