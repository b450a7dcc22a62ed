import Testing
import Vision

@Suite("fmt")
struct FormatterTests {
    /// A note after fmt, with ids from a seed; nil where nothing changed.
    private func format(_ note: String, _ more: [String: String?] = [:], path: String = "a.md") throws -> String? {
        let workspace = try Sample.read(more.merging([path: note]) { $1 })
        let index = try #require(workspace.names.notesByPath[path])
        var formatter = NoteFormatter(workspace, random: SeededRandom(seed: 1))
        return formatter.format(index).map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    @Test("what is written by hand gets its blank lines, its field of themes and an id")
    func byHand() throws {
        let formatted = try #require(
            try format("> [!levet] p7d, klage\n> »Hver gang.«\n> [[koordination]] [samtykke:: anonym]\n"))
        let lines = formatted.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(
            lines.dropLast(2) == [
                "> [!levet] p7d, klage", ">", "> »Hver gang.«", ">",
                "> [temaer:: [[koordination]]] [samtykke:: anonym]", "",
            ])
        let id = try #require(lines.dropLast().last)
        #expect(id.hasPrefix("^q") && id.count == 8)
        #expect(id.dropFirst(2).allSatisfy { "0123456789abcdefghjkmnpqrstvwxyz".contains($0) })
    }

    @Test("an id directly below, or inside the quote, is kept and moved out", arguments: ["\n^q1234", "\n> ^q1234"])
    func movesID(id: String) throws {
        let formatted = try #require(try format("> [!faglig] b2v\n>\n> x\(id)\n"))
        #expect(formatted == "> [!faglig] b2v\n>\n> x\n\n^q1234\n")
    }

    @Test("CRLF stays CRLF, and bytes that need no change stay as they are")
    func crlf() throws {
        let formatted = try #require(try format("Før  \r\n\r\n> [!faglig] b2v\r\n> x\r\n\r\nEfter\t \r\n"))
        #expect(formatted.hasPrefix("Før  \r\n\r\n> [!faglig] b2v\r\n>\r\n> x\r\n\r\n^q"))
        #expect(formatted.hasSuffix("\r\n\r\nEfter\t \r\n"))
        #expect(!formatted.replacing("\r\n", with: "").contains("\n"))
    }

    @Test(
        "what is already so, or cannot be read, is left alone",
        arguments: [
            "> [!faglig] b2v\n>\n> x\n\n^q1234\n", "Tekst\n", "", "> [!note] x\n> y\n",
            "---\na: b: c\n---\n> [!faglig] b2v\n> x\n", "> [!faglig] b2v\n> x\n> [!faglig] b2v\n> y\n",
            "- > [!faglig] b2v\n  > x\n",
        ])
    func untouched(note: String) throws { #expect(try format(note) == nil) }

    @Test("a link whose note no longer holds the statement follows the id")
    func links() throws {
        let more: [String: String?] = ["b.md": "> [!faglig] b2v\n>\n> x\n\n^q1234\n", "c.md": "Tom\n"]
        #expect(try format("Se [[c#^q1234|her]] og [[b#^q1234]].\n", more) == "Se [[b#^q1234|her]] og [[b#^q1234]].\n")
        let twice = more.merging(["x/b.md": ""]) { $1 }
        #expect(
            try format("Se [[c#^q1234]].\n", twice) == "Se [[b#^q1234]].\n"
                || (try format("Se [[c#^q1234]].\n", twice)) == nil)
        #expect(try format("`[[c#^q1234]]`\n", more) == nil)
    }

    @Test("promises get an id too; the mandate's clauses, dissent and easy text are not touched")
    func others() throws {
        #expect(try #require(try format("> [!løfte] x\n> Vi gør det.\n")).contains("^q"))
        let mandate =
            "## Opgaver\n\n1. Rådet. ^a\n   - [belæg:: q1]\n\n> [!dissent] brugere\n> Nej.\n\n> [!letlæst]\n> Let.\n"
        #expect(try format(mandate, path: "udkast/kommissorium.md") == nil)
    }

    @Test("twice is once, and every word, voice, theme and field stays, whatever the note", arguments: 0..<300)
    func idempotent(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let pieces = [
            "> [!levet] p7d\n", "> [!faglig] b2v, klage, en leder\n", "> »Et.«\n", "> To blå.\n", ">\n", "> [[tema]]\n",
            "> [temaer:: [[a]], b] [som:: klage]\n", "> [[x|y]] [dato:: 2020]\n",
            "\n", "\n\n", "Tekst.\n", "^q12345a\n", "> ^q12345b\n", "# Overskrift\n", "- punkt\n", "  - under\n",
            "```\n", "> ```\n", "    kode\n", "<div>\n", "</div>\n", "> > indre\n",
            "---\n", "===\n", "> - liste\n", "> [!løfte] x\n", "\t> tab\n", "> [ikke:: felt] tekst\n",
            "| a | b |\n|---|---|\n", "%%\n", "lazy linje\n", "> [a:: b\n", "1. x\n", "[ref]: http://x\n",
            "> æøå\u{308}\n",
        ]
        var note = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
            .joined()
        if Bool.random(using: &random) { note = note.replacing("\n", with: "\r\n") }
        if Bool.random(using: &random), note.hasSuffix("\n") { note.removeLast() }
        guard let once = try format(note) else { return }
        #expect(try format(once) == nil, "\(note.debugDescription)\n\(once.debugDescription)")
        let (before, after) = (try Sample.read(["a.md": note]), try Sample.read(["a.md": once]))
        #expect(said(before) == said(after), "\(note.debugDescription)\n\(once.debugDescription)")
        #expect(once.contains("\r\n") == note.contains("\r\n") || !note.contains("\n"))
        // One that another runs into waits for a person to part the two.
        let waiting = after.statements.dropFirst().map { $0.standing == .leftOut(code: "callout-runs-on") } + [false]
        #expect(
            zip(after.statements, waiting).allSatisfy { $0.standing != .usable || $0.id != nil || $1 },
            "\(note.debugDescription)\n\(once.debugDescription)")
    }

    private func said(_ workspace: Workspace) -> [String] {
        workspace.statements.map { statement in
            let themes = statement.themes.map { workspace.themes[$0].name }.sorted()
            return
                "\(workspace.text(statement))|\(statement.voices)|\(statement.kind)|\(themes)|\(statement.attribution)|\(String(describing: statement.aspect))|\(statement.standing)|\(statement.consent)|\(String(describing: statement.date))"
        }
    }
}

@Suite("Edits and ids")
struct EditTests {
    @Test("only what is named changes, in whatever order it was named")
    func edits() {
        var edits = TextEdits()
        edits.replace(Span(6, 9), with: "to")
        edits.insert("[", at: 0)
        edits.insert("]", at: 9)
        #expect(String(decoding: edits.applied(to: Array("abc — d".utf8)), as: UTF8.self).hasPrefix("[abc"))
        #expect(TextEdits().applied(to: [1, 2]) == [1, 2])
    }

    @Test("an id is never given twice, nor one that is taken in another case")
    func ids() {
        var first = StatementIDs(taken: [String](), random: SeededRandom(seed: 7))
        let taken = first.next()
        var second = StatementIDs(taken: [taken.uppercased()], random: SeededRandom(seed: 7))
        #expect(second.next() != taken)
        #expect(Set((0..<500).map { _ in second.next() }).count == 500)
    }

    @Test("a new workspace reads without an error, in either language", arguments: Language.allCases)
    func skeleton(language: Language) throws {
        let skeleton = Skeleton(language: language, title: "En \"ny\" \\ vision: 1")
        var reader = WorkspaceReader(
            MemoryTree(Dictionary(uniqueKeysWithValues: skeleton.files.map { ($0.path, $0.text) })))
        let workspace = try reader.read()
        #expect(workspace.settings.title == "En \"ny\" \\ vision: 1" && workspace.settings.language == language)
        #expect(workspace.codes == [])
        #expect(workspace.mandate?.missingSections.isEmpty == true)
    }
}
