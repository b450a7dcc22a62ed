import Foundation
import Testing
import Vision

@testable import Shell

@Suite("A mandate whose status is no word of the format")
struct MandateStatusTests {
    private func workspace(_ status: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Sample\nlanguage: en\nmandate: draft/m.md\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\n", to: "consents.csv")
        try folder.write("> [!lived] l1\n> Words.\n> [[bus]]\n\n^q1\n", to: "input/a.md")
        try folder.write(
            "---\ntype: mandate\n\(status)---\n## Tasks\n\n1. The board does it. ^a\n   - [evidence:: q1]\n",
            to: "draft/m.md")
        return folder
    }

    private func run(_ command: String, in folder: TemporaryFolder) -> (text: String, errors: String, code: ExitCode) {
        let output = Output()
        let session = Session(directory: folder.path, console: output.console(width: 400))
        let code = session.run(CommandText(text: command))
        return (output.text, output.errors, code)
    }

    @Test(
        "nothing is exported, and the place and the words are named",
        arguments: [
            "export", "export --to md", "export --to html,md", "export --format json", "export --dry-run -o FILE",
            "export --to html -o FILE", "export --view public -o FILE",
        ])
    func export(command: String) throws {
        let folder = try workspace("status: hering\n")
        let target = try TemporaryFolder()
        let file = target.url.appending(path: "out.md").path
        let answer = run(command.replacing("FILE", with: file), in: folder)
        #expect(answer.code == .findings && answer.text.isEmpty)
        #expect(answer.errors.contains("draft/m.md:3: “hering” is not a value of status."))
        #expect(answer.errors.contains("Write one of: draft, hearing, submitted, adopted, in-force, replaced, lapsed."))
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test("draft says it instead of calling it a draft")
    func draft() throws {
        let text = run("draft", in: try workspace("status: hering\n")).text
        #expect(text.contains("Unknown status") && text.contains("draft/m.md:3: “hering” is not a value of status."))
    }

    @Test("a status that is not written is a draft", arguments: ["", "status:\n"])
    func none(line: String) throws {
        let folder = try workspace(line)
        #expect(run("export", in: folder).text.hasPrefix("Export as draft"))
        #expect(!run("draft", in: folder).text.contains("Unknown status"))
    }
}
