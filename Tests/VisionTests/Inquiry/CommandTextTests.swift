import Testing
import Vision

@Suite("The text of commands")
struct CommandTextTests {
    @Test(
        "is parted by lines and by ; outside quotation marks and brackets; # at the start of a word is a comment",
        arguments: [
            ("find a; temaer", ["find a", "temaer"]), ("find \"a; b\" ; x", ["find \"a; b\"", "x"]),
            ("find »a;b«", ["find »a;b«"]), ("find (a;\nb)", ["find (a; b)"]),
            ("# hej\nfind a # her\nx#y", ["find a", "x#y"]), ("", []), (";;\n ;", []),
            ("find \"a\nb\"\nx", ["find \"a b\"", "x"]), ("a\r\nb", ["a", "b"]),
            ("find don't; x", ["find don't", "x"]),
        ] as [(String, [String])])
    func split(text: String, expected: [String]) { #expect(CommandText.split(text).map(\.text) == expected) }

    @Test("each knows where it begins")
    func places() {
        let commands = CommandText.split("find æ;  temaer\n\n  tjek")
        #expect(commands.map { "\($0.line):\($0.column)" } == ["1:1", "1:10", "3:3"])
    }

    @Test(
        "a line goes on while a quotation mark or bracket is open",
        arguments: [
            ("find \"a", true), ("find (a", true), ("find (a)", false), ("find »a", true), ("find \"a\"", false),
            ("find # (", false),
        ])
    func unfinished(text: String, expected: Bool) { #expect(CommandText.isUnfinished(text) == expected) }
}

@Suite("What was probably meant")
struct NearestTests {
    @Test(
        "the word that differs least, if it differs by no more than a third",
        arguments: [
            ("bolg", "bolig"), ("blogi", nil), ("koordinatoin", "koordination"), ("x", nil), ("", nil),
            ("tmea", "tema"),
        ])
    func nearest(word: String, expected: String?) {
        #expect(Nearest.of(word, among: ["bolig", "koordination", "tema", "stemmer"]) == expected)
    }

    @Test("distance counts letters added, removed, changed and swapped, and is the same both ways")
    func distance() {
        #expect(
            Nearest.distance("tema", "tmea") == 1 && Nearest.distance("", "abc") == 3 && Nearest.distance("a", "a") == 0
        )
        #expect(Nearest.distance("bolig", "koordination") == Nearest.distance("koordination", "bolig"))
    }

    @Test("of two as near, the first in the alphabet, in whatever order they come")
    func ties() {
        #expect(Nearest.of("bolik", among: ["bolit", "bolig"]) == "bolig")
        #expect(Nearest.of("bolik", among: ["bolig", "bolit"]) == "bolig")
    }

    @Test("where very much is unknown, the first findings have a suggestion and the last have none")
    func many() throws {
        let voices = "v1,expert\n" + (0..<3000).map { "organisation\($0),expert\n" }.joined()
        let note = String(repeating: "> [!ekspert] v2\n> Ja.\n\n", count: 300)
        let workspace = try Sample.read(["voices.csv": "id,kind\n" + voices, "a.md": note])
        let findings = workspace.diagnostics.filter { $0.code == "unknown-voice" && $0.place.path == "a.md" }
        #expect(findings.count == 300)
        #expect(findings[0].help.da.contains("v1"))
        #expect(findings.last?.help.da.contains("v1") == false)
    }
}
