import Testing
import Vision

@Suite("Text that is made to break a reader")
struct HostileTests {
    /// Ten thousand of what nests, each in a shape of its own.
    private static let nested: [String] = [
        String(repeating: "[", count: 10_000),
        String(repeating: "[[", count: 10_000) + "x" + String(repeating: "]]", count: 10_000),
        String(repeating: "![", count: 10_000) + String(repeating: "](x)", count: 10_000),
        "> [!levet] p7d\n> »Et.«\n> " + String(repeating: "[a:: ", count: 10_000)
            + String(repeating: "]", count: 10_000),
        String(repeating: ">", count: 10_000) + " x",
        String(repeating: "> ", count: 10_000) + "[!levet] p7d",
        (1...500).map { String(repeating: ">", count: $0) + " [!levet] p7d" }.joined(separator: "\n"),
        String(repeating: "- ", count: 10_000) + "x",
        String(repeating: "1. ", count: 10_000) + "x",
        (0..<500).map { String(repeating: "  ", count: $0) + "- x" }.joined(separator: "\n"),
        String(repeating: "*", count: 10_000) + "x" + String(repeating: "*", count: 10_000),
        String(repeating: "a <?", count: 10_000),
        String(repeating: "%%", count: 10_001),
        String(repeating: "<div>\n> [!levet] p7d\n", count: 10_000),
        String(repeating: "```\n", count: 10_001),
    ]

    @Test(
        "ten thousand nested brackets, quotes or lists are read, and the note beside them too",
        arguments: nested.indices)
    func nesting(index: Int) throws {
        let workspace = try Sample.read([
            "a.md": Self.nested[index] + "\n", "b.md": "> [!faglig] b2v\n> Ja.\n> [[k]]\n\n^q1\n",
            "udkast/kommissorium.md": "## Opgaver\n\n" + Self.nested[index] + "\n",
        ])
        #expect(!workspace.statements(withID: "q1").isEmpty)
        #expect(workspace.notes.map(\.path) == ["a.md", "b.md", "udkast/kommissorium.md"])
        _ = Checks.findings(in: workspace)
    }

    @Test("a NUL byte is named where it stands, in notes and tables; what is around it is read")
    func nul() throws {
        let workspace = try Sample.read([
            "a.md": "Før.\n\n> [!faglig] b2v\n> æ\0b.\n> [[k]]\n\n^q1\n",
            "consents.csv": Sample.consents + "\nb2v,public,\0,role,2020-11-12\n",
        ])
        #expect(
            workspace.codes.filter { $0.hasSuffix("nul-byte") } == ["a.md:4:4 nul-byte", "consents.csv:4:12 nul-byte"])
        #expect(!workspace.statements(withID: "q1").isEmpty)
    }

    @Test(
        "a callout in HTML is named, with a blank line or a comment's end before it it is read",
        arguments: [
            ("<div>\n⟦> [!levet] p7d\n> »Et.«\n</div>\n", 0), ("<!--\n> [!levet] p7d\n-->\n", 0),
            ("<div>\n<!-- x -->\n⟦> [!levet] p7d\n</div>\n", 0),
            ("<div>\n\n> [!levet] p7d\n> »Et.«\n\n</div>\n", 1), ("<!-- x -->\n> [!levet] p7d\n> »Et.«\n", 1),
            ("<div>\n> et citat\n</div>\n", 0),
        ])
    func html(note: String, statements: Int) throws {
        let marked = Marked(note)
        let workspace = try Sample.read(["a.md": marked.text])
        #expect(workspace.statements.count == statements)
        let places = workspace.codes.filter { $0.hasSuffix("callout-in-html") }
        // The place is that of the `[!`, two further on.
        #expect(places.map { $0.split(separator: ":")[1] } == marked.places.map { $0.split(separator: ":")[0] })
    }
}
