import Foundation
import Store
import Testing
import Vision

@Suite("The index of words")
struct IndexTests {
    private static let tables = [
        "stemme.yaml": "format: 1\n", "voices.csv": "id,kind\nb2v,professional\nh2n,professional\n",
        "consents.csv": "voice,statement,channel,withdrawn\n",
    ]

    private func note(_ texts: [(id: String, text: String)]) -> String {
        texts.map { "> [!faglig] b2v\n> \($0.text)\n\n^\($0.id)\n" }.joined(separator: "\n")
    }

    private func workspace(_ files: [String: String]) throws -> Workspace {
        var reader = WorkspaceReader(MemoryTree(Self.tables.merging(files) { $1 }))
        return try reader.read()
    }

    private func find(_ question: String, _ workspace: Workspace, _ root: String? = nil) throws -> [String] {
        var parser = FilterParser(question, workspace)
        let filter = try StatementFilter(parser.read(), in: workspace, words: Index(workspace, root: root))
        return filter.statements().map { workspace.name(workspace.statements[$0]) }
    }

    private func forms(_ word: String, _ workspace: Workspace) throws -> [String] {
        try Index(workspace, root: nil).matches(WordTerm(word, .stem)).otherForms
    }

    @Test(
        "a word finds its other forms, also typed with oe for ø",
        arguments: ["hjemløs", "hjemloes", "HJEMLØSE", "hjemløshed"])
    func stems(word: String) throws {
        let workspace = try workspace([
            "a.md": note([("q1", "Vi er hjemløse."), ("q2", "Om hjemløshed."), ("q3", "Noget andet.")])
        ])
        #expect(Set(try find(word, workspace)) == ["q1", "q2"])
    }

    @Test("the other forms that were searched for are listed, without the word itself")
    func listed() throws {
        let workspace = try workspace([
            "a.md": note([("q1", "En bolig."), ("q2", "Boligen er boligens."), ("q3", "To boliger.")])
        ])
        #expect(try forms("bolig", workspace) == ["boligen", "boligens", "boliger"])
        #expect(try forms("boliger", workspace) == ["bolig", "boligen", "boligens"])
    }

    @Test("a beginning and a phrase are matched as written, æ ø å also as ae oe aa")
    func beginnings() throws {
        let workspace = try workspace([
            "a.md": note([("q1", "Boligmangel her."), ("q2", "En lille bolig."), ("q3", "hjemløse unge")])
        ])
        #expect(Set(try find("bolig*", workspace)) == ["q1", "q2"])
        #expect(try find("\"lille bolig\"", workspace) == ["q2"])
        #expect(try find("\"bolig lille\"", workspace) == [])
        #expect(try find("hjemloe*", workspace) == ["q3"])
    }

    @Test("the exact form stands before other forms, and equals by id")
    func order() throws {
        let workspace = try workspace([
            "a.md": note([("q9", "boligen"), ("q2", "en bolig"), ("q1", "en bolig"), ("q3", "boligen")])
        ])
        #expect(try find("bolig", workspace) == ["q1", "q2", "q3", "q9"])
    }

    @Test(
        "what a person types is never read as a language of the database",
        arguments: ["\"", "a AND", "*", "NEAR(a b)", "-", "'; DROP", "a:b\"", "^", "(", "don't"])
    func hostile(text: String) throws {
        let workspace = try workspace(["a.md": note([("q1", "bolig, don't")])])
        let index = try Index(workspace, root: nil)
        for match in [WordTerm.Match.stem, .prefix, .phrase] { _ = try index.matches(WordTerm(text, match)) }
        #expect(try !index.matches(WordTerm("don't", .stem)).ranks.isEmpty)
    }

    @Test("deleting it changes no answer, nor does bringing it up to date file by file")
    func incremental() throws {
        let folder = try TemporaryFolder()
        var files = ["a.md": note([("q1", "bolig"), ("q2", "arbejde")]), "b.md": note([("q3", "boligen")])]
        for step in 0..<6 {
            if step == 1 { files["c.md"] = note([("q4", "bolig igen")]) }
            if step == 2 { files["a.md"] = note([("q2", "arbejde"), ("q5", "boliger til alle")]) }
            if step == 3 { files["b.md"] = nil }
            if step == 4 { files["d/b.md"] = note([("q3", "boligen")]) }
            let workspace = try workspace(files)
            for question in ["bolig", "boliger", "arbejde", "bolig*", "\"til alle\"", "igen OR arbejde"] {
                #expect(try find(question, workspace, folder.path) == find(question, workspace), "\(step) \(question)")
            }
        }
        #expect(try folder.bytes(".stemme/.gitignore") == Data("*\n".utf8))
    }

    @Test(
        "what is no index, a damaged one, or one of another version is made again",
        arguments: ["none", "text", "empty", "cut", "middle", "version"])
    func damaged(how: String) throws {
        let folder = try TemporaryFolder()
        let files = ["a.md": note((0..<300).map { ("q\($0)", "bolig nummer \($0) med ord\($0)") })]
        let workspace = try workspace(files)
        let expected = try find("bolig", workspace, folder.path)
        #expect(expected.count == 300)
        var bytes = [UInt8](try folder.bytes(".stemme/index.sqlite"))
        switch how {
        case "text": bytes = Array("ikke en database".utf8)
        case "empty": bytes = []
        case "cut": bytes.removeLast(bytes.count / 2)
        case "middle": for at in bytes.indices where at > 8192 { bytes[at] = 0xAB }
        case "version": bytes[63] = 99
        default: bytes = bytes + []
        }
        try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/.stemme/index.sqlite"))
        #expect(try find("bolig", workspace, folder.path) == expected)
        #expect(try find("ord7", workspace, folder.path) == ["q7"])
    }

    @Test("where it cannot be kept it lives in memory, and answers the same")
    func withoutFolder() throws {
        let folder = try TemporaryFolder([".stemme": "en fil, hvor mappen skulle være"])
        let workspace = try workspace(["a.md": note([("q1", "bolig")])])
        #expect(try Index(workspace, root: folder.path).isInMemory)
        #expect(try find("bolig", workspace, folder.path) == ["q1"])
        #expect(try folder.bytes(".stemme") == Data("en fil, hvor mappen skulle være".utf8))
    }

    @Test("two at once both answer")
    func twoAtOnce() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        let files = ["a.md": note((0..<200).map { ("q\($0)", "bolig \($0)") })]
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 { group.addTask { [self] in try find("bolig", workspace(files), path).count } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 200, count: 6))
        withExtendedLifetime(folder) {}
    }

    @Test("a word that was withdrawn, restricted or edited away is nowhere in the file")
    func forgets() throws {
        let folder = try TemporaryFolder()
        let secret = "hemmelighedsord"
        let texts = (0..<400).map { (id: "q\($0)", text: "almindelig bolig nummer \($0)") }
        let files = ["a.md": note(texts + [("qz1", "Om \(secret).")]), "b.md": note([("qz2", "\(secret)et igen")])]
        #expect(try find(secret, workspace(files), folder.path).count == 2)
        #expect(try folder.bytes(".stemme/index.sqlite").range(of: Data(secret.utf8)) != nil)
        var after = files
        after["consents.csv"] = "voice,statement,channel,withdrawn\nb2v,qz1,public,ja\n"
        after["b.md"] = note([("qz2", "noget andet")])
        #expect(try find(secret, workspace(after), folder.path) == [])
        #expect(try find("bolig", workspace(after), folder.path).count == 400)
        for file in try FileManager.default.contentsOfDirectory(atPath: "\(folder.path)/.stemme") {
            #expect(try folder.bytes(".stemme/\(file)").range(of: Data("hemmeligheds".utf8)) == nil, "\(file)")
        }
    }
}
