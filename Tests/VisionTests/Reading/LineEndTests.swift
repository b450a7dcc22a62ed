import Testing

@testable import Vision

@Suite("Line ends")
struct LineEndTests {
    @Test("a line ends in LF, CRLF or CR, as Markdown has it", arguments: ["\n", "\r\n", "\r"])
    func all(end: String) throws {
        let lines = [
            "---", "type: møde", "date: 2020-11-12", "---", "> [!levet] p7d", "> Et.", "> [[x]]", "", "^q1", "`````",
            "````", "`",
        ]
        let workspace = try Sample.read(["a.md": lines.joined(separator: end), "x.md": "---\ntype: tema\n---\n"])
        let statement = try #require(workspace.statements.first)
        #expect(statement.line == 5)
        #expect(statement.id == "q1")
        #expect(statement.date?.text == "2020-11-12")
        #expect(workspace.text(statement) == "Et.")
        #expect(workspace.codes.contains("a.md:10:1 unclosed-fence"))
    }
}
