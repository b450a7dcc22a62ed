import Testing

@testable import Vision

@Suite("Coverage: who was heard, counted as everywhere else")
struct CoverageTests {
    /// Two with lived experience, one half of whom is professional, and one who said nothing that counts.
    private func council() -> Council {
        var council = Council()
        for id in ["l1", "l2"] { council.add(id, "lived", ["damp"]) }
        council.voices.append(Council.Voice(id: "l3", kind: "lived", raised: []))
        council.voices.append(
            Council.Voice(id: "s1", kind: "lived:1/2;professional:1/2", raised: [("lived", ["damp"])]))
        council.add("p1", "professional", ["damp"])
        council.themes = [("damp", nil)]
        return council
    }

    @Test("a voice that is split counts by its share, so that a column and the number heard in a score agree")
    func splitVoices() throws {
        let workspace = try council().workspace()
        let tally = try Tally(workspace)
        let coverage = try Coverage(tally.heard, workspace)
        let kinds = try #require(coverage.parts.first { $0.name == "kind" })
        let lived = try #require(kinds.rows.first { $0.value == "lived" })
        #expect(lived.voices == Fraction(7, 2) && lived.heard == Fraction(5, 2))
        let index = try #require(workspace.kinds.livedIndex)
        #expect(lived.heard == tally.count(ofKind: index))
        #expect(kinds.rows.first { $0.value == "professional" }?.heard == .one)
    }
}
