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

    @Test("a blank line that is put in ends as the line above it, so that CR and LF never become one end")
    func lineEnds() throws {
        let workspace = try Sample.read(["a.md": "\n>[!levet]\r^q1"])
        var formatter = NoteFormatter(workspace, random: Fixed())
        let formatted = formatter.format(0)
        let result = try #require(formatted)
        #expect(String(decoding: result.bytes, as: UTF8.self) == "\n>[!levet]\r\r^q1")
    }

    @Test("a line without its mark gets one, before a blank line would part it from the quote")
    func lazyLines() throws {
        let workspace = try Sample.read(["a.md": "> [!levet] p7d\n»Et\n> og to.«\n[[x]]\n"])
        var formatter = NoteFormatter(workspace, random: Fixed())
        let formatted = formatter.format(0)
        let result = try #require(formatted)
        #expect(
            String(decoding: result.bytes, as: UTF8.self).hasPrefix(
                "> [!levet] p7d\n>\n> »Et\n> og to.«\n>\n> [temaer:: [[x]]]\n\n^q"))
    }
}
