import Testing

@testable import Vision

/// Large workspaces are read on several threads: the answer must not tell.
@Suite("Many notes")
struct ManyNotesTests {
    /// A tree whose files are read one after another, as a git revision's are.
    private struct OneByOne: FileTree {
        let tree: MemoryTree

        func paths() throws -> [String] { tree.paths() }
        func read(_ path: String) throws -> [UInt8] { tree.read(path) }
        func confidential(_ name: String) throws -> (path: String, bytes: [UInt8])? { nil }
        var findings: [Diagnostic] { [] }
    }

    /// Meetings that name themes without notes, links that lead nowhere, unknown voices and ids used twice.
    private func files(_ count: Int) -> [String: String] {
        var files = ["stemme.yaml": Sample.settings, "voices.csv": Sample.voices, "consents.csv": Sample.consents]
        for number in 0..<count {
            files["indkomne/moede-\(number).md"] = """
                ---
                type: møde
                date: 2020-01-01
                ---

                Se [[moede-\(number * 7 % (count + 3))]] og [[Bolig]].

                > [!levet] \(number % 11 == 5 ? "ukendt" : "p7d"), klage
                > Udsagn nummer \(number).
                > [[bolig]] [[tema-\(number % 40 == 39 ? number : 0)]]

                ^q\(number / 2)
                """
        }
        files["temaer/bolig.md"] = "---\ntype: tema\n---\n# Bolig\n"
        files["temaer/tema-0.md"] = "---\ntype: tema\n---\n"
        return files
    }

    @Test("reading on several threads gives what reading one by one gives", arguments: [100, 400])
    func alike(_ count: Int) throws {
        let tree = MemoryTree(files(count))
        var concurrent = WorkspaceReader(tree)
        var serial = WorkspaceReader(OneByOne(tree: tree))
        let (a, b) = (try concurrent.read(), try serial.read())
        #expect(a.codes == b.codes)
        #expect(a.themes.map(\.name) == b.themes.map(\.name))
        #expect(a.statements.map { "\($0)" } == b.statements.map { "\($0)" })
        #expect(a.statements.count == count)
    }

    @Test("themes without a note come in the order in which they are first named")
    func themeOrder() throws {
        let count = 400
        var reader = WorkspaceReader(MemoryTree(files(count)))
        let workspace = try reader.read()
        let made = workspace.themes.filter { $0.note == nil }.map(\.name)
        let inOrder = files(count).keys.sorted().compactMap { path -> String? in
            guard let number = Int(path.drop { !$0.isNumber }.dropLast(3)), number % 40 == 39 else { return nil }
            return "tema-\(number)"
        }
        #expect(made == inOrder)
    }

    @Test("every part of the notes may look as far for suggestions, whichever thread has it")
    func suggestions() throws {
        var reader = WorkspaceReader(MemoryTree(files(400)))
        let resolver = Resolver(try reader.read(), today: nil)
        let names = Array(repeating: "navn", count: 300_000)
        let given = resolver.inParallel { part, _ in
            (0..<3).map { _ in part.suggestions.nearest(to: "nawn", among: names) }
        }
        #expect(given.count > 1)
        #expect(given.allSatisfy { $0 == ["navn", "navn", nil] })
    }

    @Test("each spelling has one number, however many there are")
    func symbols() {
        let names = (0..<5000).map { "navn-\($0)" }
        let source = SourceText(path: "a.md", bytes: Array(names.joined(separator: ",").utf8))
        let spans = Reference.pieces(Span(0, source.bytes.count), in: source)
        var symbols = Symbols()
        let first = spans.map { symbols.symbol($0, in: source) }
        #expect(first == Array(0..<5000))
        #expect(spans.map { symbols.symbol($0, in: source) } == first)
    }
}
