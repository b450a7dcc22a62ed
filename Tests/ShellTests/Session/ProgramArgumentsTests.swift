import Testing
import Vision

@testable import Shell

@Suite("The program's own arguments")
struct ProgramArgumentsTests {
    @Test(
        "what the shell has split is one line again",
        arguments: [
            (["find", "damp"], "find damp"),
            (["find", "a date"], "find \"a date\""),
            (["find", "theme:plain letters"], "find theme:\"plain letters\""),
            (["find", "theme:=plain letters"], "find theme:=\"plain letters\""),
            (["find", "-til:Odense Kommune"], "find -til:\"Odense Kommune\""),
            (["find", "\"en bolig\""], "find \"en bolig\""),
            (["find", "(a OR b) c"], "find (a OR b) c"),
            (["find", "-(a OR b)"], "find -(a OR b)"),
            (["find", "-a date"], "find -\"a date\""),
            (["run", "x", "KEY=two words"], "run x KEY=\"two words\""),
            (["find", ""], "find \"\""),
            (["find", "note 3: the end"], "find \"note 3: the end\""),
        ])
    func joined(_ arguments: [String], _ line: String) {
        #expect(ProgramArguments.joined(arguments) == line)
    }

    @Test("options stand before the command; what follows belongs to it")
    func options() throws {
        let line = try ProgramArguments(["-w", "x", "--lang=da", "--strict", "find", "--lang", "en"], language: .en)
        #expect(line.workspace == "x")
        #expect(line.defaults.language == .da)
        #expect(line.defaults.isStrict)
        #expect(line.command == ["find", "--lang", "en"])
    }

    @Test("a letter may have its value directly behind it, and -c may be repeated")
    func letters() throws {
        let line = try ProgramArguments(["-wx", "-c", "find a", "-cfind b"], language: .en)
        #expect(line.workspace == "x")
        #expect(line.commands == ["find a", "find b"])
    }

    @Test("an option without its value and one that is not known are refused", arguments: [["-w"], ["--x"], ["-x"]])
    func refused(_ arguments: [String]) {
        #expect(throws: UsageError.self) { try ProgramArguments(arguments, language: .en) }
    }
}
