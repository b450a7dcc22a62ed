import Testing

@testable import Vision

@Suite("The public view: what is left out does not hang on what it hides")
struct FiguresTests {
    /// Twelve with lived experience, and what some of them raised.
    private func figures(_ raised: [String: Int], _ themes: [(String, String?)]) throws -> (Figures, Workspace) {
        var council = Council()
        for number in 0..<12 {
            var own: [String] = []
            // Themes are raised from the front and from the back, so that nobody raises two parts.
            for (theme, count) in raised.sorted(by: { $0.key < $1.key }) {
                let isIn = theme == "cc" ? number >= 12 - count : number < count
                if isIn { own.append(theme) }
            }
            council.add("l\(number)", "lived", own.isEmpty ? ["andet"] : own)
        }
        council.themes = themes.map { (name: $0.0, broader: $0.1) } + [(name: "andet", broader: nil)]
        let workspace = try council.workspace()
        return (Figures(try Tally(workspace), .public), workspace)
    }

    @Test("a part that few raised is hidden by every broader theme, with the same words whatever its number")
    func ancestors() throws {
        for few in [1, 2] {
            let (figures, workspace) = try figures(
                ["dd": 4, "cc": few], [("gg", nil), ("pp", "gg"), ("dd", "pp"), ("cc", "pp")])
            let lived = try #require(workspace.kinds.livedIndex)
            func theme(_ name: String) throws -> Int { try #require(workspace.theme(folded: name)) }
            #expect(figures.n(try theme("cc"), lived) == .few)
            for name in ["pp", "gg"] {
                let broader = try theme(name)
                #expect(figures.n(broader, lived) == .withheld && !figures.shows(broader), "\(name)")
            }
            #expect(figures.n(try theme("dd"), lived) == .exact(Fraction(4)))
        }
    }

    @Test(
        "a broader theme that one person raised beside its part does not show its number; one that nobody did shows it")
    func beside() throws {
        for (alone, said) in [(0, Figure.exact(Fraction(4))), (1, .withheld), (3, .exact(Fraction(7)))] {
            let (figures, workspace) = try figures(["dd": 4, "pp": 4 + alone], [("pp", nil), ("dd", "pp")])
            let lived = try #require(workspace.kinds.livedIndex)
            let theme = try #require(workspace.theme(folded: "pp"))
            #expect(figures.n(theme, lived) == said)
            #expect(figures.shows(theme) == (said != .withheld))
        }
    }

    @Test("how many voices tip the order is for the team: it tells how many raised two themes")
    func tipping() throws {
        #expect(try figures(["dd": 4], [("dd", nil)]).0.voices(10, of: 24) == nil)
    }
}
