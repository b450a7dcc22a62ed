import Testing

@testable import Shell

@Suite("Lines that go on")
struct ContinuationTests {
    private func whole(_ text: String, _ line: Int = 1) -> Continuation.Step { .whole(.init(text: text, line: line)) }

    @Test("a line is whole unless a quotation mark or bracket is open, or it ends in a backslash")
    func whole() {
        var lines = Continuation()
        #expect(lines.add("find a", line: 1) == whole("find a"))
        #expect(lines.add("find \"a", line: 2) == .unfinished)
        #expect(lines.add("b\"", line: 3) == whole("find \"a\nb\"", 2))
        #expect(lines.add("find (a", line: 4) == .unfinished)
        #expect(lines.add("b)", line: 5) == whole("find (a\nb)", 4))
        #expect(lines.add("find a \\", line: 6) == .unfinished)
        #expect(lines.add("b", line: 7) == whole("find a  b", 6))
    }

    @Test("nothing in a comment is open")
    func comments() {
        var lines = Continuation()
        #expect(lines.add("find a # (\"") == whole("find a # (\""))
        #expect(lines.add("find a # \\") == whole("find a # \\"))
    }

    @Test("a line that begins with a dot is refused while another is open, which stays open")
    func dots() {
        var lines = Continuation()
        _ = lines.add("find \"a")
        #expect(lines.add("  .help") == .refused)
        #expect(lines.isOpen)
        #expect(lines.add("b\"") == whole("find \"a\nb\""))
        #expect(lines.add(".help") == whole(".help"))
    }

    @Test("Ctrl-C forgets what was begun; the end of input gives it up to be told")
    func ends() {
        var lines = Continuation()
        _ = lines.add("find \"a")
        lines.clear()
        #expect(lines.finish() == nil)
        _ = lines.add("find (", line: 3)
        #expect(lines.finish() == .init(text: "find (", line: 3))
        #expect(!lines.isOpen)
    }
}
