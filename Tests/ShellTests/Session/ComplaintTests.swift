import Testing
import Vision

@testable import Shell

@Suite("What went wrong, as it is said")
struct ComplaintTests {
    private func run(_ words: [String], width: Int = 100, files: [String: String] = [:]) throws -> Output {
        let folder = try TemporaryFolder()
        _ = try folder.copy(Repository.root.appending(path: "workspaces/tenants"))
        for (path, text) in files { try folder.write(text, to: "tenants/\(path)") }
        let output = Output()
        _ = Stemme.run(words, console: output.console(width: width), directory: "\(folder.path)/tenants")
        return output
    }

    @Test(
        "a value that nothing here has is marked where it stands, whatever options stand before it",
        arguments: [
            ["find", "--format", "json", "theme:\"dmap and mould\"", "lived"], ["find", "lived", "theme:dmap"],
            ["voices", "kind:dmap"], ["notes", "--lang", "en", "type:dmap"], ["voices", "side:dmap"],
            ["timeline", "since:dmap"], ["themes", "as:dmap"], ["count", "voice:dmap", "by", "kind"],
        ])
    func marked(words: [String]) throws {
        let lines = try run(words).errors.split(separator: "\n").map { Array($0) }
        let marks = try #require(lines.firstIndex { $0.contains("^") })
        let column = try #require(lines[marks].firstIndex(of: "^"))
        let marked = String(lines[marks - 1][column..<column + lines[marks].filter { $0 == "^" }.count])
        #expect(["dmap", "\"dmap and mould\""].contains(marked))
    }

    @Test("errors and help keep to the terminal's width", arguments: [40, 60, 80])
    func width(width: Int) throws {
        for words in [
            ["find", "sort:colour"], ["find", "damp", "house", "repairs", "theme:dmap", "and", "letters"], ["xyzzy"],
            ["run", "nowhere.stemme"], ["--help"], ["help", "filter"], ["find", "--help"],
        ] {
            let output = try run(words, width: width)
            let lines = (output.text + output.errors).split(separator: "\n")
            #expect(!lines.isEmpty && lines.allSatisfy { TextWidth.of(String($0)) <= width }, "\(words)")
        }
    }

    @Test("a script that comes to run itself is refused once, with the way it went")
    func circle() throws {
        let files = ["a.stemme": "run b.stemme\n", "b.stemme": "run ./a.stemme\n"]
        let errors = try run(["run", "a.stemme"], files: files).errors
        #expect(errors.components(separatedBy: "circle").count == 2)
        #expect(errors.contains("a.stemme → b.stemme → ./a.stemme"))
        #expect(errors.split(separator: "\n").count == 4)
    }
}
