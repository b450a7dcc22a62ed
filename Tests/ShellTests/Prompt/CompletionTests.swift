import Testing

@testable import Shell

@Suite("What Tab puts into the line")
struct CompletionTests {
    private func step(_ line: String, replacing: Int, _ candidates: Completion.Candidate...) -> Completion.Step {
        Completion(replacing: replacing, candidates: candidates).step(after: line)
    }

    @Test("one candidate is put in with a space, but after a field's colon")
    func one() {
        #expect(step("fi", replacing: 2, .init("find")) == .insert(replacing: 2, "find "))
        #expect(step("find the", replacing: 3, .init("theme:", isWhole: false)) == .insert(replacing: 3, "theme:"))
        #expect(step("x", replacing: 1) == .nothing)
    }

    @Test("several give what they begin with in common, or a list")
    func several() {
        #expect(step("t", replacing: 1, .init("themes"), .init("theory")) == .insert(replacing: 1, "the"))
        #expect(step("the", replacing: 3, .init("themes"), .init("theory")) == .list)
        #expect(step("", replacing: 0, .init("a"), .init("b")) == .list)
    }

    @Test("letters typed as ae oe aa become æ ø å, and å in two code points is one letter")
    func danish() {
        #expect(step("hjemloe", replacing: 7, .init("hjemløs")) == .insert(replacing: 7, "hjemløs "))
        #expect(step("pa\u{30A}", replacing: 2, .init("påstand")) == .insert(replacing: 2, "påstand "))
        // What says as much as was typed, though shorter, is no reason to put something in.
        #expect(step("vaer", replacing: 4, .init("værd"), .init("værk")) == .list)
    }

    @Test("a list has notes beside, is never wider than the screen, and says that there is more")
    func listing() {
        let candidates = (1...50).map { Completion.Candidate("c\($0)", note: "noted \u{1B}[31m at length") }
        let lines = Completion(replacing: 0, candidates: candidates).listing(width: 20) { "\($0)/\($1)" }
        #expect(lines.count == 41)
        #expect(lines.last == "40/50")
        #expect(lines[0] == "c1   noted \u{FFFD}[31m at…")
        #expect(lines.allSatisfy { TextWidth.of($0) <= 20 })
    }

    @Test("without notes they stand in columns, read downwards")
    func columns() {
        let candidates = ["a", "bb", "c", "d", "e"].map { Completion.Candidate($0) }
        let lines = Completion(replacing: 0, candidates: candidates).listing(width: 8) { _, _ in "" }
        #expect(lines == ["a   d", "bb  e", "c"])
    }
}
