import Testing
import Vision

@Suite("One cause is one finding")
struct ConsequencesTests {
    private func findings(_ files: [String: String?], at isAsked: (String) -> Bool = { _ in true }) throws -> [String] {
        // The settings name a mandate that is not here.
        Checks.findings(in: try Sample.read(files), at: isAsked).filter { $0.place.path != "stemme.yaml" }
            .map { "\($0.place.path):\($0.place.line) \($0.code)" }
    }

    private static let withoutKind: [String: String?] = [
        "voices.csv": "id\np7d\n", "consents.csv": "voice,channel\np7d,public\n",
        "indkomne/a.md": "> [!levet] p7d\n> Ord.\n> [[bolig]]\n\n^q111\n", "temaer/bolig.md": "---\ntype: tema\n---\n",
    ]

    @Test("where the table of voices cannot be read, nobody in it is called unknown")
    func voices() throws { #expect(try findings(Self.withoutKind) == ["voices.csv:1 missing-column"]) }

    @Test("a finding is left out only where its cause is among those asked for")
    func asked() throws {
        #expect(try findings(Self.withoutKind) { $0.hasPrefix("indkomne/") } == ["indkomne/a.md:1 unknown-voice"])
    }

    @Test("what stands beside a cause without following from it stays")
    func independent() throws {
        let files: [String: String?] = [
            "voices.csv": "id,kind\np7d,lived:1/2\nb2v,\n", "consents.csv": "voice,channel\np7d,public\n",
            "indkomne/a.md": "[[væk]]\n\n> [!levet] [[ingen]]\n> Ord, se [[borte]].\n\n^q111\n",
        ]
        #expect(
            try findings(files) == [
                "indkomne/a.md:1 dangling-link", "indkomne/a.md:3 unknown-voice", "indkomne/a.md:4 dangling-link",
                "voices.csv:2 bad-shares", "voices.csv:3 no-kind",
            ])
    }
}
