import Testing
import Vision

@Suite("Voices of several kinds in what leaves")
struct SplitVoicesTests {
    /// Eight voices that are lived alone, and some that are half lived and half professional; all raise the road.
    private func figures(split: Int, floor: Int = 3, view: View) throws -> Figures {
        var voices = "id,kind\n"
        var input = ""
        for number in 0..<8 {
            voices += "l\(number),lived\n"
            input += "> [!lived] l\(number)\n> Sagt.\n> [[vej]]\n\n"
        }
        for number in 0..<split {
            voices += "p\(number),lived:1/2;professional:1/2\n"
            for kind in ["lived", "professional"] { input += "> [!\(kind)] p\(number)\n> Sagt.\n> [[vej]]\n\n" }
        }
        var reader = WorkspaceReader(
            MemoryTree([
                "stemme.yaml": "format: 1\nlanguage: da\nanonymity: {floor: \(floor)}\n", "voices.csv": voices,
                "indkomne/a.md": input,
                "consents.csv": "voice,channel\n" + (0..<8).map { "l\($0),public\n" }.joined()
                    + (0..<split).map { "p\($0),public\n" }.joined(),
            ]))
        return Figures(try Tally(try reader.read()), view)
    }

    @Test("the team sees the fraction")
    func team() throws {
        let figures = try figures(split: 1, view: .internal)
        let lived = try #require(figures.tally.workspace.kinds.livedIndex)
        #expect(figures.of(lived) == .exact(Fraction(17, 2)) && !figures.countsWhole)
    }

    @Test("each who has a part counts whole in every kind, however many have the same", arguments: [1, 2, 3, 6])
    func whole(split: Int) throws {
        let figures = try figures(split: split, view: .public)
        let kinds = figures.tally.workspace.kinds
        #expect(figures.countsWhole)
        #expect(figures.of(try #require(kinds.livedIndex)) == .exact(Fraction(8 + split)))
        #expect(figures.of(try #require(kinds.index(of: "professional"))) == .exact(Fraction(split)))
        // By head, or shared out over themes, what one of two kinds said would follow.
        #expect(!figures.says(.unweighted) && !figures.says(.voice) && figures.says(.common))
        #expect(figures.voices(5, of: 8) == nil)
    }
}
