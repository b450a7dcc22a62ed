import Foundation
import Store
import Testing

@testable import Shell

@Suite("Where a document may go")
struct ExportPlaceTests {
    private let temporary: TemporaryFolder
    private var root: String { "\(temporary.path)/workspace" }

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.write("format: 1\n", to: "workspace/stemme.yaml")
        try temporary.write("", to: "workspace/input/note.md")
        try temporary.write("", to: "outside/file.md")
    }

    private func path(_ output: String, from directory: String? = nil, only: Bool = true) throws -> String {
        try ExportPlace(output, root: root, directory: directory ?? root, language: .en).path("md", isOnly: only)
    }

    @Test("into the export folder, from wherever one stands")
    func export() throws {
        #expect(try path("export/draft.md") == "\(root)/export/draft.md")
        #expect(try path("eksport/a/b", from: "\(root)/input") == "\(root)/export/a/b.md")
        #expect(try path("export/") == "\(root)/export/kommissorium.md")
    }

    @Test("outside the workspace")
    func outside() throws {
        #expect(try path("\(temporary.path)/outside/new.md") == "\(temporary.path)/outside/new.md")
        #expect(try path("../outside") == "\(temporary.path)/outside/kommissorium.md")
    }

    @Test("with several formats each has its own extension")
    func several() throws {
        #expect(try path("export/draft.html", only: false) == "\(root)/export/draft.md")
        #expect(try path("export/draft.2", only: false) == "\(root)/export/draft.2.md")
    }

    @Test(
        "nowhere else inside it, by whatever way",
        arguments: [
            "draft.md", "input/x.md", "export/../input/x.md", "export/../x.md", "./x.md", "input/../x.md",
            "../workspace/x.md", "themes/export/x.md", "confidential/x.md",
        ])
    func refused(_ output: String) { #expect(throws: StoreError.self) { try path(output) } }

    @Test("a link inside export/ that leads back into the workspace is no way in")
    func linkBack() throws {
        try temporary.write("", to: "workspace/export/keep")
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/export/back", withDestinationPath: "\(root)/input")
        #expect(throws: StoreError.self) { try path("export/back/x.md") }
    }

    @Test("a link outside that leads into the workspace is no way in, nor one at the document itself")
    func linksIn() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(temporary.path)/outside/in", withDestinationPath: "\(root)/input")
        #expect(throws: StoreError.self) { try path("../outside/in/x.md") }
        try temporary.write("", to: "workspace/export/keep")
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/export/link.md", withDestinationPath: "\(root)/input/note.md")
        #expect(throws: StoreError.self) { try path("export/link.md") }
        #expect(throws: StoreError.self) { try path("export/link") }
    }

    @Test("a workspace that is reached by a link is the same workspace")
    func linkedRoot() throws {
        try FileManager.default.createSymbolicLink(atPath: "\(temporary.path)/link", withDestinationPath: root)
        #expect(throws: StoreError.self) { try path("\(temporary.path)/link/new/x.md") }
        #expect(try path("\(temporary.path)/link/export/x.md") == "\(temporary.path)/link/export/x.md")
    }

    @Test("an export folder that is a link out of the workspace is outside")
    func linkOut() throws {
        try FileManager.default.createSymbolicLink(
            atPath: "\(root)/export", withDestinationPath: "\(temporary.path)/outside")
        #expect(try path("export/draft.md") == "\(root)/export/draft.md")
    }
}
