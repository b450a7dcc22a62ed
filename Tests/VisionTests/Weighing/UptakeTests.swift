import Testing
import Vision

@Suite("Uptake: on whose words the draft stands")
struct UptakeTests {
    /// 12 lived, 30 professional and 4 expert voices, and a mandate whose clauses cite those named.
    private func draft(_ clauses: [[String]]) throws -> (Tally, Uptake) {
        var council = Council()
        for number in 1...12 { council.add("l\(number)", "lived", ["a"]) }
        for number in 1...30 { council.add("f\(number)", "professional", ["a"]) }
        for number in 1...4 { council.add("e\(number)", "expert", ["a"]) }
        let text = clauses.enumerated().map { index, voices in
            let ids = voices.map { "q\($0)\(kind($0))" }.joined(separator: ", ")
            return "\(index + 1). Rådet følger det. ^c\(index)\n    - [belæg:: \(ids)]\n"
        }
        council.mandate = "# Kommissorium\n\n## Opgaver\n\n" + text.joined()
        let tally = try council.tally()
        return (tally, try Uptake(tally, ClauseFooting(tally.workspace)))
    }

    private func kind(_ voice: String) -> String { voice.hasPrefix("l") ? "l" : voice.hasPrefix("f") ? "p" : "e" }

    private let tenProfessionals = (1...10).map { "f\($0)" }

    @Test("one clause that cites everyone gives full uptake, and next to no footing")
    func oneClauseForAll() throws {
        let everyone =
            (1...12).map { "l\($0)" } + (1...30).map { "f\($0)" } + (1...4).map { "e\($0)" }
        let (_, uptake) = try draft(Array(repeating: tenProfessionals, count: 29) + [everyone])
        #expect(uptake.rows.map(\.uptake) == [.one, .one, .one])
        #expect(uptake.rows.map(\.footing.text) == ["1/90", "44/45", "1/90"])
        #expect(uptake.gap?.0 == .zero)
    }

    @Test("the same eleven everywhere: half the footing, one effective lived voice")
    func theSameFew() throws {
        let (tally, uptake) = try draft(Array(repeating: ["l1"] + tenProfessionals, count: 30))
        let lived = uptake.rows[0]
        #expect(lived.uptake.text == "1/12")
        #expect(lived.footing.text == "1/2")
        #expect(lived.effective == .one)
        #expect(uptake.rows[1].effective == Fraction(10))
        #expect(lived.missing.map { tally.workspace.voices[$0].id } == (2...12).map { "l\($0)" })
        // 1/12 of the lived, 1/3 of the professional, none of the experts.
        #expect(uptake.gap?.0.text == "1/3")
    }

    @Test("a formal clause and one without counted evidence are no part of it, and are said")
    func leftOut() throws {
        var council = Council()
        council.add("l1", "lived", ["a"])
        council.mandate = """
            # Kommissorium

            ## Opgaver

            1. Rådet følger det. ^a
               - [belæg:: ql1l]
            2. Rådet mødes. ^b
               - [formel:: ja]
            3. Rådet kan noget. ^c

            """
        let tally = try council.tally()
        let uptake = try Uptake(tally, ClauseFooting(tally.workspace))
        #expect(uptake.clauses == [0])
        #expect(uptake.formal == [1])
        #expect(uptake.without == [2])
        #expect(uptake.rows[0].footing == .one)
    }
}
