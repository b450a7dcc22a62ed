import Testing
import Vision

@Suite("Balanced figures: what of them may be said, and to whom")
struct BalanceTests {
    /// Twelve lived voices in two regions and four experts; `vej` is raised by all in A, `bus` by three in B and one in A.
    private func figures(inB: Int, view: View) throws -> Figures {
        var voices = "id,kind,region\n"
        var input = ""
        for number in 0..<12 {
            let isInB = number < inB
            voices += "l\(number),lived,\(isInB ? "B" : "A")\n"
            let bus = number < 3 || number == 11 ? "[[bus]] " : ""
            input += "> [!lived] l\(number)\n> Sagt.\n> \(bus)\(isInB ? "[[sti]]" : "[[vej]]")\n\n"
        }
        for number in 0..<4 {
            voices += "e\(number),expert,\(number < 2 ? "A" : "B")\n"
            input += "> [!expert] e\(number)\n> Sagt.\n> [[sti]]\n\n"
        }
        var reader = WorkspaceReader(
            MemoryTree([
                "stemme.yaml":
                    "format: 1\nlanguage: da\nmargins: margins.csv\nkinds:\n  lived: {share: 1}\n  expert: {share: 1}\n",
                "voices.csv": voices, "indkomne/a.md": input,
                "consents.csv": "voice,channel\n" + (0..<12).map { "l\($0),public\n" }.joined(),
                "margins.csv": "variable,category,share\nregion,A,1/2\nregion,B,1/2\n",
            ]))
        return Figures(try Tally(try reader.read()), view)
    }

    @Test("the team sees every balanced score")
    func team() throws {
        let figures = try figures(inB: 2, view: .internal)
        let balance = try #require(Balance(figures))
        #expect(!balance.isLeftOut && balance.groups.count == 2)
        let road = try figures.tally.theme("vej")
        #expect(abs(try #require(balance.score(road)) - 0.25) < 1e-9)
    }

    @Test("where few of a protected kind have a value, no score leaves, nor the weights of that kind")
    func fewHaveAValue() throws {
        let figures = try figures(inB: 2, view: .public)
        let balance = try #require(Balance(figures))
        #expect(balance.isLeftOut)
        #expect(figures.tally.themes.allSatisfy { balance.score($0) == nil })
        let expert = try #require(figures.tally.workspace.kinds.index(of: "expert"))
        // Two experts in each region may be said, as their number may.
        #expect(balance.groups.map(\.kinds) == [[expert]])
    }

    @Test("where every value is of many, a theme raised by few of one of them has no balanced score in what leaves")
    func fewOfAValueRaise() throws {
        let figures = try figures(inB: 6, view: .public)
        let balance = try #require(Balance(figures))
        #expect(!balance.isLeftOut && balance.groups.count == 2)
        // All six in A and nobody in B: both numbers may be said.
        #expect(abs(try #require(balance.score(try figures.tally.theme("vej"))) - 0.25) < 1e-9)
        let bus = try figures.tally.theme("bus")
        #expect(figures.shows(bus) && balance.score(bus) == nil)
    }
}
