import Testing
import Vision

@testable import Shell

@Suite("Statements that share an id: each is called by its place, in every answer and every command")
struct PlacesTests {
    private func run(_ words: String...) throws -> (text: String, errors: String) {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Trial\nlanguage: en\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\nl2,lived\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\nl2,public\n", to: "consents.csv")
        try folder.write(
            """
            > [!lived] l1
            > The stairs are dark.

            ^q111

            > [!lived] l2
            > The lift stands still.

            ^q111

            > [!lived] l2
            > Nobody answers.

            ^q222

            """, to: "input/a.md")
        let output = Output()
        _ = Stemme.run(words, console: output.console(language: .en), directory: folder.path)
        return (output.text, output.errors)
    }

    @Test("the id alone is several, and the remedy names the places")
    func several() throws {
        #expect(try run("show", "q111").errors.contains("input/a.md:1, input/a.md:6"))
    }

    @Test(
        "a place names one of them",
        arguments: [("input/a.md:1", "The stairs"), ("input/a.md:6", "The lift"), ("a:6", "The lift")])
    func places(name: String, words: String) throws {
        #expect(try run("show", name).text.contains(words))
        #expect(try !run("why", name).errors.contains("Nothing here"))
    }

    @Test("answers name them so, and the others by their ids")
    func answers() throws {
        let text = try run("find").text
        #expect(text.contains("input/a.md:1 ") && text.contains("input/a.md:6 ") && text.contains("q222 "))
        #expect(text.contains("stemme show input/a.md:1"))
    }

    @Test("a place where none begins is no name", arguments: ["input/a.md:2", "input/a.md:", "b.md:1", ":1", "a:x"])
    func nothing(name: String) throws { #expect(try run("show", name).errors.contains("Nothing here is called")) }
}
