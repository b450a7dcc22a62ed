import Testing
import Vision

@testable import Shell

@Suite("Promises, as people read them")
struct PromisesTests {
    private func run(_ command: [String]) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Prøve\nlanguage: da\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\n", to: "voices.csv")
        try folder.write("---\ntype: person\ntitle: Astrid Krag\n---\n", to: "personer/astrid-krag.md")
        try folder.write("---\ntype: svar\ntitle: Brevet fra ministeriet\n---\n", to: "breve-ind/brev.md")
        try folder.write(
            """
            ---
            type: kilde
            date: 2020-01-24
            ---
            > [!loefte] [[astrid-krag]]
            > Det skal gøres,
            > hvad *det* så er, og se [[astrid-krag|hende]].
            > [til:: [[astrid-krag]]] [besvaret:: 2021-01-01] [svar:: [[brev]]]

            ^loefte1

            """, to: "loefter.md")
        let output = Output()
        _ = Stemme.run(command, console: output.console(language: .da), directory: folder.path)
        return output.text
    }

    @Test(
        "notes are called by their titles, and text looks as it reads",
        arguments: [["løfter"], ["vis", "loefte1"], ["tidslinje"], ["vis", "loefter"]])
    func titles(command: [String]) throws {
        let text = try run(command).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(text.contains("Det skal gøres, hvad det så er, og se hende."))
        #expect(!text.contains("*det*") && !text.contains("[["))
        if command != ["vis", "loefter"] { #expect(text.contains("Astrid Krag") && !text.contains("astrid-krag")) }
    }

    @Test("the answer to a promise is called by its title")
    func answer() throws {
        #expect(try run(["løfter"]).contains("Brevet fra ministeriet"))
    }
}
