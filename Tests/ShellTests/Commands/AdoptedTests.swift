import Foundation
import Testing
import Vision

@testable import Shell

@Suite("An adopted mandate leaves as two files: itself, to be signed, and a note that is no part of it")
struct AdoptedTests {
    private func workspace(signatures: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Trial\nlanguage: en\nmandate: draft/mandate.md\n", to: "stemme.yaml")
        try folder.write("id,kind,side\nl1,lived,users\n", to: "voices.csv")
        try folder.write("voice,channel,verbatim\nl1,public,yes\n", to: "consents.csv")
        try folder.write(
            "---\ntype: theme\ntitle: Stairs\ndecision: incorporated\nclauses: [stairs]\n---\n", to: "themes/stairs.md")
        try folder.write("> [!lived] l1\n> “The stairs are dark.”\n> [[stairs]]\n\n^q111\n", to: "input/a.md")
        try folder.write("clause,statement,fingerprint,confirmed,reader\n", to: "draft/evidence.csv")
        let sections = MandateModel.sections.filter { $0.need == .must }.map { section in
            section.number == 6
                ? "## Tasks\n\n> [!easy]\n> We look at stairs.\n\n1. The board looks at the stairs. ^stairs\n"
                    + "   - [evidence:: q111] [owner:: the board]\n\n> [!dissent] officials\n> Lamps would do."
                : "## \(section.title.en)\n\nAs the law says."
        }
        try folder.write(
            "---\ntype: mandate\ntitle: Mandate of the board\nstatus: adopted\nversion: 1\nissuer: the town\n"
                + "signatures:\n\(signatures)---\n\n" + sections.joined(separator: "\n\n") + "\n",
            to: "draft/mandate.md")
        return folder
    }

    private func run(_ words: [String], in folder: TemporaryFolder) -> (text: String, code: ExitCode) {
        let output = Output()
        let code = Stemme.run(words, console: output.console(language: .en), directory: folder.path)
        return (output.text + output.errors, code)
    }

    private static let all = """
          - "users: signed 2024-05-02"
          - "professionals: with-reservation 2024-05-02, lamps first"
          - "politicians: no-reply 2024-06-01"
          - "officials: not-signed 2024-05-02, too dear"

        """

    /// The mandate's evidence read as it stands, with the line that check asks for.
    private func read(in folder: TemporaryFolder) throws {
        let line = run(["check"], in: folder).text.split(whereSeparator: \.isWhitespace).first {
            $0.hasPrefix("stairs,q111")
        }
        let reading = try #require(line)
        try folder.write("clause,statement,fingerprint,confirmed,reader\n\(reading)\n", to: "draft/evidence.csv")
    }

    @Test("the mandate holds the provisions and nothing that explains or contradicts them; the note holds the rest")
    func files() throws {
        let folder = try workspace(signatures: Self.all)
        try read(in: folder)
        let answer = run(["export", "--to", "md", "-o", "export/m.md"], in: folder)
        #expect(answer.code == .clean, "\(answer.text)")
        func text(_ name: String) throws -> String {
            try String(contentsOfFile: "\(folder.path)/export/\(name)", encoding: .utf8)
        }
        let (mandate, note) = (try text("m.md"), try text("m-accompanying-note.md"))
        #expect(mandate.contains("The board looks at the stairs."))
        for word in ["Trace", "Annex", "Lamps would do", "We look at stairs", "dark"] {
            #expect(!mandate.contains(word))
        }
        #expect(note.contains("is no part of it") && note.contains("Annex A") && note.contains("Annex I"))
        #expect(note.contains("Lamps would do") && note.contains("The stairs are dark"))
        #expect(!note.contains("[[#^b-"), "no link leads to the other file's provisions")
    }

    @Test("it does not leave before each side has signed, refused, or let a day pass")
    func signatures() throws {
        let folder = try workspace(signatures: "  - \"users: signed 2024-05-02\"\n  - \"officials: not-asked\"\n")
        try read(in: folder)
        let answer = run(["export", "-o", "export/m.md"], in: folder)
        #expect(answer.code == .findings && answer.text.contains("signatures"))
        for side in ["the professionals", "the politicians", "the officials"] {
            #expect(answer.text.contains("It is not recorded that \(side)"))
        }
        #expect(!answer.text.contains("recorded that the users' side"))
    }
}
