import Foundation
import Testing
import Vision

@testable import Shell

/// What becomes of `export --to docx,odt,pdf`; what is in the files, Tests/Documents reads back.
@Suite("Documents for a word processor and for reading")
struct ExportFormatsTests {
    private let temporary: TemporaryFolder
    private let folder: URL

    init() throws {
        temporary = try TemporaryFolder()
        folder = try temporary.copy(Repository.root.appending(path: "workspaces/tenants"))
    }

    static let isPossible = ["pandoc", "soffice"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0)")
    }

    private func export(_ formats: String, to path: String, search: String = "/usr/bin:/bin") throws -> ProgramRun {
        try ProgramRun(
            Repository.program.path, ["export", "--to", formats, "-o", path], in: folder.path,
            environment: ["HOME": temporary.path, "LC_ALL": "C.UTF-8", "PATH": search, "TZ": "America/New_York"])
    }

    @Test("without pandoc nothing is written, not even what needs none; it is said what installs it, with exit code 4")
    func missing() throws {
        let run = try export("md,docx", to: "export/draft", search: "/nowhere")
        #expect(run.code == 4 && run.output.isEmpty)
        #expect(run.errors.contains("docx is written with pandoc, which is not installed here."))
        #expect(run.errors.contains("apt-get install pandoc"))
        #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "export").path))
        #expect(try export("md,html", to: "export/draft", search: "/nowhere").code == 0)
    }

    @Test("what pandoc is given is the same on every machine")
    func tree() throws {
        let session = Session(directory: folder.path, console: Output().console())
        let workspace = try session.workspace()
        let mandate = try #require(workspace.mandate)
        let document = try MandateDocument(workspace, mandate, language: .en)
            .document(name: session.name, program: Version.current)
        try Expectation.expect(
            PandocDocument.write(document, version: [1, 22]),
            equals: GoldenTests.folder.appending(path: "tenants.tree.json"))
    }

    @Test(
        "the same files again give the same bytes, whatever the clock says",
        .enabled(if: isPossible, "pandoc and LibreOffice are not installed: scripts/setup test installs them"))
    func sameBytes() throws {
        #expect(try export("docx,odt,pdf", to: "export/a").code == 0)
        #expect(try export("pdf,odt,docx", to: "export/b").code == 0)
        for format in ["docx", "odt", "pdf"] {
            let (first, second) = (
                folder.appending(path: "export/a.\(format)"), folder.appending(path: "export/b.\(format)")
            )
            let bytes = try Data(contentsOf: first)
            #expect(bytes.count > 5000)
            #expect(try bytes == Data(contentsOf: second), "\(format)")
        }
        #expect(Repository.names(in: temporary.url) == ["tenants"])
    }

    @Test(
        "where it cannot be written the old file stays whole",
        .enabled(if: isPossible, "pandoc and LibreOffice are not installed: scripts/setup test installs them"))
    func readOnly() throws {
        let old = try temporary.write("gammelt", to: "out/draft.docx")
        let place = temporary.url.appending(path: "out")
        chmod(place.path, 0o555)
        defer { chmod(place.path, 0o755) }
        let console = Output()
        let code = Unprivileged.run {
            Stemme.run(
                ["export", "--to", "docx", "-o", old.path], console: console.console(), directory: folder.path)
        }
        #expect(code == .io && console.errors.contains("Cannot write"))
        #expect(try Repository.text(old) == "gammelt")
        #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["draft.docx"])
    }
}
