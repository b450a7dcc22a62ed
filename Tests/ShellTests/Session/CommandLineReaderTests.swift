import Testing
import Vision

@testable import Shell

@Suite("Reading a command line")
struct CommandLineReaderTests {
    private func read(_ line: String, _ language: Language = .en) throws -> CommandLineReader.Parsed {
        try CommandLineReader(language: language).read(CommandText(text: line).words)
    }

    @Test(
        "a command has a name in each language, æ ø å also as ae oe aa",
        arguments: [
            ("tæl efter viden", "count"), ("taael efter viden", ""), ("tael efter viden", "count"), ("VIS x", "show"),
        ])
    func names(_ line: String, _ command: String) {
        #expect((try? read(line).type.card.name) ?? "" == command)
    }

    @Test("options come first, then a `--`, then the rest in its order")
    func order() throws {
        let parsed = try read("export --til md --prøve")
        #expect(parsed.arguments == ["--to", "md", "--dry-run", "--"])
        #expect(try read("find a --format=csv b").arguments == ["--format", "csv", "--", "a", "b"])
        #expect(try read("export -o \"a b\"").arguments == ["--output", "a b", "--"])
    }

    @Test("in a filter a single dash is no option, elsewhere an unknown one is refused")
    func dashes() throws {
        #expect(try read("find -wilders -theme:damp").arguments == ["--", "-wilders", "-theme:damp"])
        #expect(throws: UsageError.self) { try read("export -x") }
        #expect(throws: UsageError.self) { try read("find --wilders") }
    }

    @Test("help is asked for anywhere in the line")
    func help() throws {
        #expect(try read("find damp --help").asksForHelp)
        #expect(try read("find damp --hjælp").asksForHelp)
        #expect(try !read("find help").asksForHelp)
    }

    @Test("what is wrong is said with what is nearest")
    func errors() throws {
        func error(_ line: String) throws -> UsageError {
            try #require(throws: UsageError.self) { try read(line) }
        }
        #expect(try error("fnd").help.en == "Did you mean “find”?")
        #expect(try error("export --formt md").help.en == "Did you mean --format?")
        #expect(try error("export --to").message.en == "--to lacks its value.")
        #expect(try error("").help.en == "Type help to see the commands.")
    }
}
