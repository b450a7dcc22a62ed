import Testing

@testable import Vision

@Suite("Putting a note in form that has a callout which runs on")
struct RunOnTests {
    private struct Fixed: RandomNumberGenerator {
        mutating func next() -> UInt64 { 7 }
    }

    @Test("neither of the two is touched: where the blank line belongs is for a person to say")
    func untouched() throws {
        let workspace = try Sample.read([
            "a.md": "> [!levet] p7d\n>\n> »Et.«\n> [\n> [!levet] h2n\n>\n> »To.«\n"
        ])
        var formatter = NoteFormatter(workspace, random: Fixed())
        #expect(formatter.format(0) == nil)
    }
}
