import Testing
import Vision

@testable import Shell

@Suite("An error is said in the language that the command asks for")
struct LanguageOfErrorsTests {
    @Test(
        "also where the command cannot be read",
        arguments: [
            ["fnd", "--lang", "da"], ["find", "--bogus", "--lang=da"], ["find", "--bogus", "--sprog", "da"],
            ["--lang", "da", "fnd"], ["--lang", "da", "--bogus"], ["--bogus", "--lang", "da"],
            ["weigh", "--format", "pdf", "--lang", "da"], ["find", "theme:nowhere", "--lang", "da"],
            ["weigh", "a", "b", "--lang", "da"], ["-w", "/nowhere", "weigh", "--lang", "da"],
        ])
    func danish(arguments: [String]) {
        let folder = Repository.root.appending(path: "workspaces/tenants").path
        func errors(_ arguments: [String]) -> String {
            let output = Output()
            #expect(Stemme.run(arguments, console: output.console(), directory: folder) == .usage)
            return output.errors
        }
        let danish = errors(arguments)
        #expect(
            [" er ikke ", " kender ikke ", " kan ikke ", " tager ikke ", " har ingen "].contains {
                danish.contains($0)
            }, "\(danish)")
        let english = errors(
            arguments.map { $0.replacing("=da", with: "=en") == "da" ? "en" : $0.replacing("=da", with: "=en") })
        #expect(!english.contains(" ikke "), "\(english)")
    }
}
