import Testing
import Vision

@Suite("What check looks for beyond reading")
struct ChecksTests {
    private func codes(_ files: [String: String?]) throws -> [String] {
        let workspace = try Sample.read(files)
        let read = Set(workspace.codes)
        return Checks.findings(in: workspace).map { "\($0.place.path):\($0.place.line) \($0.code)" }
            .filter { finding in
                !read.contains {
                    $0.hasPrefix(finding.split(separator: " ")[0]) && $0.hasSuffix(finding.split(separator: " ")[1])
                }
            }
    }

    @Test("what identifies must be shared by k of a protected kind, taken together")
    func rare() throws {
        func voices(_ last: String) -> String {
            "id,kind,kommune,koen\n" + (1...4).map { "a\($0),levet,Køge,k\n" }.joined() + last + "b1,faglig,Stevns,m\n"
        }
        let note = ["a.md": "> [!faglig] b1\n> x\n", "consents.csv": nil]
        #expect(
            try !codes(note.merging(["voices.csv": voices("a5,levet,KOEGE,k\n")]) { $1 }).contains {
                $0.hasSuffix("rare-attributes")
            })
        #expect(
            try codes(note.merging(["voices.csv": voices("a5,levet,Køge,m\n")]) { $1 }).filter {
                $0.hasSuffix("rare-attributes")
            } == ["voices.csv:2 rare-attributes", "voices.csv:6 rare-attributes"])
        #expect(
            try !codes(note.merging(["voices.csv": voices("a5,levet,Køge,k\na6,levet,,\n")]) { $1 }).contains {
                $0.hasSuffix("rare-attributes")
            })
    }

    @Test("a share in a kind that a voice never spoke as is asked about, unless it was not heard at all")
    func unused() throws {
        let voices = "id,kind\np7d,lived:1/2;professional:1/2\nh2n,lived:1/2;expert:1/2\n"
        #expect(
            try codes(["voices.csv": voices, "a.md": "> [!levet] p7d\n> x\n> [[k]]\n"]).filter {
                $0.hasSuffix("unused-share")
            } == ["voices.csv:2 unused-share"])
    }

    @Test("a decision needs its clauses or its reason")
    func decisions() throws {
        func theme(_ lines: String) -> [String: String?] { ["t.md": "---\ntype: tema\n\(lines)---\n"] }
        #expect(try codes(theme("beslutning: indarbejdet\n")).contains("t.md:3 decision-without-clauses"))
        #expect(try codes(theme("beslutning: ikke-med\n")).contains("t.md:3 decision-without-reason"))
        #expect(try !codes(theme("beslutning: ikke-med\nbegrundelse: fordi\n")).contains { $0.contains("decision") })
    }

    @Test(
        "a clause without evidence is named unless it is formal; so are required sections and signatures that cannot be read"
    )
    func mandate() throws {
        let found = try codes([
            "udkast/kommissorium.md":
                "---\ntype: kommissorium\nunderskrifter:\n  - brugere: tiltrådt\n  - brugere: måske\n---\n\n## Opgaver\n\nA. ^a\n\nB. ^b\n\n- [formel:: ja]\n"
        ]).filter { $0.hasPrefix("udkast") }
        #expect(found.filter { $0.hasSuffix("no-evidence") } == ["udkast/kommissorium.md:10 no-evidence"])
        #expect(found.filter { $0.hasSuffix("bad-signature") }.count == 1)
        #expect(found.filter { $0.hasSuffix("missing-section") } == ["udkast/kommissorium.md:1 missing-section"])
    }

    @Test("an empty workspace says so")
    func empty() throws { #expect(try codes([:]).contains("stemme.yaml:1 no-statements")) }
}
