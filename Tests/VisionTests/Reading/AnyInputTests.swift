import Testing
import Vision

/// Whatever bytes stand in a file: reading answers, findings point into the file, and no byte of it changes.
@Suite("Any input at all")
struct AnyInputTests {
    private static let note = """
        ---
        type: møde
        dato: 2020-11-12
        tags: [a, "b: c"]
        ---

        # Dialogmøde

        > [!levet] p7d, klage
        >
        > »Hver gang jeg får en ny sagsbehandler, begynder vi forfra.«
        >
        > [temaer:: [[koordination]]] [samtykke:: anonym]

        ^q7f3kw2

        > [!faglig] b2v
        > To blå. [[k|ko]] [som:: klage]

        ```stemme
        find bolig
        ```

        | a | b |
        |---|---|
        | [[q7f3kw2]] | `x` |

        """
    private static let mandate = """
        ---
        titel: Kommissorium
        status: udkast
        ---

        ## Opgaver

        1. Rådet følger op. ^a
           - [belæg:: q7f3kw2, q2] [ansvarlig:: rådet]

        > [!dissent] brugere
        > Nej.

        """
    /// What is put in on the way: what means something to one of the readers, and bytes that are no text.
    private static let pieces: [[UInt8]] =
        [
            "\n", "\r\n", "\r", "\0", "\t", "\u{FEFF}", "\u{308}", "> ", "> [!", "]", "[[", "]]", "::", "^q1", "%%",
            "```", "---\n",
            "\"", "\"\"", ",", ";", "\\", "|", "<div>", "<!--", "- ", "10. ", "&x ", "*x", "!!str ", ": ", "{", "}",
            "[a:: ", "  ",
            "p7d", "lived:1/2;", "999999999999999999999/0", "# ", "=", "../", "🇩🇰",
        ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80]]

    private static let files: [(path: String, text: String)] = [
        ("a.md", note), ("udkast/kommissorium.md", mandate),
        ("stemme.yaml", Sample.settings + "\nmargins: margins.csv\n"),
        ("voices.csv", Sample.voices), ("consents.csv", Sample.consents),
        (
            "udkast/evidence.csv",
            "clause,statement,fingerprint,confirmed,reader\na,q7f3kw2,0848264d070e208e,1,brugere\n"
        ),
        ("margins.csv", "variable,category,share\nregion,nord,1/2\nregion,syd,1/2\n"),
        ("fortroligt/voices.csv", "id,name,age\np7d,Anna,27\n"),
    ]

    /// A file's bytes after a few cuts, copies and additions.
    private func changed(_ text: String, _ random: inout SeededRandom) -> [UInt8] {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            let at = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, at + Int.random(in: 0...30, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(at..<end)
            case 1:
                bytes.insert(contentsOf: Array(bytes[at..<end]), at: Int.random(in: 0...bytes.count, using: &random))
            default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: at)
            }
        }
        return bytes
    }

    @Test("is answered, by findings that point into it, and stays as it was", arguments: files.indices)
    func anything(index: Int) throws {
        let (path, text) = Self.files[index]
        for seed in 0..<150 {
            var random = SeededRandom(seed: UInt64(seed * 100 + index))
            let bytes = changed(text, &random)
            var files = Dictionary(uniqueKeysWithValues: Self.files.map { ($0.path, Array($0.text.utf8)) })
            files[path] = bytes
            var reader = WorkspaceReader(MemoryTree(bytes: files))
            let workspace = try reader.read()
            let findings = Checks.findings(in: workspace)
            if UTF8Check.firstFault(in: bytes) != nil {
                #expect(findings.contains { $0.code == "not-utf8" && $0.place.path == path }, "seed \(seed)")
            }
            let source = SourceText(path: path, bytes: bytes)
            for finding in findings where finding.place.path == path {
                #expect((0...source.lineCount).contains(finding.place.line), "seed \(seed): \(finding)")
            }
            guard let note = workspace.names.notesByPath[path] else { continue }
            #expect(
                workspace.notes[note].source.bytes == bytes && TextEdits().applied(to: bytes) == bytes, "seed \(seed)")
            try expectFormatOnce(note, in: workspace, files, path)
        }
    }

    /// What fmt writes, it does not write again, and it touches no words.
    private func expectFormatOnce(_ note: Int, in workspace: Workspace, _ files: [String: [UInt8]], _ path: String)
        throws
    {
        var formatter = NoteFormatter(workspace, random: SeededRandom(seed: 1))
        guard let formatted = formatter.format(note) else { return }
        var files = files
        files[path] = formatted.bytes
        var reader = WorkspaceReader(MemoryTree(bytes: files))
        let again = try reader.read()
        let index = try #require(again.names.notesByPath[path])
        var reformatter = NoteFormatter(again, random: SeededRandom(seed: 2))
        #expect(
            reformatter.format(index) == nil, "\(String(decoding: formatted.bytes, as: UTF8.self).debugDescription)")
        #expect(workspace.statements.map(workspace.text) == again.statements.map(again.text))
    }

    @Test("the lines of a text and their ends are all of its bytes", arguments: 0..<50)
    func lines(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let bytes = changed(Self.note, &random)
        let source = SourceText(path: "a.md", bytes: bytes)
        let rebuilt = (0..<source.lineCount).flatMap { number -> [UInt8] in
            let line = source.line(number)
            let end = number + 1 < source.lineCount ? Int(source.lineStarts[number + 1]) : bytes.count
            return Array(bytes[line.lower..<line.upper]) + Array(bytes[line.upper..<end])
        }
        #expect(Array(bytes[..<Int(source.lineStarts[0])]) + rebuilt == bytes)
    }

    @Test("a place is the same whatever was asked for before it", arguments: 0..<50)
    func places(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let bytes = changed(Self.note + String(repeating: "ä[e\u{301}] 🇩🇰", count: 30), &random)
        let source = SourceText(path: "a.md", bytes: bytes)
        for _ in 0..<100 {
            let offset = Int.random(in: Int(source.lineStarts[0])..<bytes.count, using: &random)
            // Findings begin where text does, and never inside a letter.
            guard bytes[offset] < 0x80 || bytes[offset] >= 0xC0 else { continue }
            let span = Span(offset, offset + 1)
            #expect(source.place(span) == SourceText(path: "a.md", bytes: bytes).place(span))
        }
    }
}
