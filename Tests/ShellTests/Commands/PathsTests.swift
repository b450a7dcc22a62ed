import Testing

@testable import Shell

@Suite("Files named from where one stands")
struct PathsTests {
    private let temporary: TemporaryFolder

    init() throws {
        temporary = try TemporaryFolder()
        try temporary.write("format: 1\nlanguage: en\n", to: "workspace/stemme.yaml")
        try temporary.write("See [[nowhere]].\n", to: "workspace/input/note.md")
        try temporary.write("# A theme\n", to: "workspace/themes/damp.md")
    }

    private func run(_ words: String, from folder: String) -> String {
        let output = Output()
        _ = Stemme.run(
            ShellWords.split(words), console: output.console(width: 100, allowsColor: false, language: .en),
            directory: "\(temporary.path)/workspace/\(folder)")
        return output.lines.joined(separator: "\n")
    }

    @Test(
        "a path is seen from there first, then from the root of the workspace",
        arguments: ["note.md", "./note.md", "../input", "input/note.md", "input/", "note"])
    func check(path: String) {
        #expect(run("check \(path)", from: "input").contains("input/note.md:1:5: warning"))
    }

    @Test("other files are left out, and what is not there is refused")
    func others() {
        #expect(!run("check ../themes", from: "input").contains("note.md"))
        #expect(run("check damp.md", from: "input").contains("no file or folder"))
        #expect(run("check ../../workspace/input", from: "input").contains("input/note.md:1:5: warning"))
    }

    @Test("fmt takes them too", arguments: ["note.md", "../input/note.md", "input/note.md"])
    func fmt(path: String) {
        #expect(run("fmt \(path) --check", from: "input") == "All is in order already.")
    }
}
