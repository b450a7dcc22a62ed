import Testing
import Vision

@testable import Shell

@Suite("The order of an answer: every command sorts by what it shows, and names that where something else is asked")
struct SortTests {
    private func run(_ line: String) throws -> (text: String, errors: String) {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Prøve\nlanguage: da\n", to: "stemme.yaml")
        try folder.write(
            "id,kind,side\nl1,lived,users\nl2,lived,\np1,professional,professionals\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\nl2,public\np1,public\n", to: "consents.csv")
        for theme in ["bolig", "arbejde", "hjem"] {
            try folder.write("---\ntype: tema\n---\n", to: "temaer/\(theme).md")
        }
        try folder.write(
            """
            ---
            type: møde
            date: 2021-02-01
            ---

            > [!levet] l2
            > En bolig er et hjem.
            > [[bolig]] [[hjem]]

            ^q111

            > [!levet] l1
            > Et arbejde er en hverdag.
            > [[arbejde]] [[bolig]]

            ^q222

            > [!faglig] p1
            > Hjemmet kommer først.
            > [[hjem]] [[arbejde]]

            ^q333

            """, to: "indkomne/a.md")
        try folder.write("---\ntype: kilde\ndate: 2020-02-01\n---\n", to: "kilder/b.md")
        let output = Output()
        _ = Stemme.run(
            line.split(separator: " ").map(String.init), console: output.console(language: .da), directory: folder.path)
        return (output.text, output.errors)
    }

    /// The first cells of the rows, in order.
    private func order(_ line: String, _ column: Int) throws -> [String] {
        let rows = try run("\(line) --format csv").text.split(whereSeparator: \.isNewline).dropFirst()
        return rows.map { row in row.split(separator: ",", omittingEmptySubsequences: false)[column].description }
    }

    @Test(
        "each by its own keys, from the other end with a minus",
        arguments: [
            ("temaer sortér:tema", 0, "arbejde bolig hjem"), ("temaer sortér:-tema", 0, "hjem bolig arbejde"),
            ("temaer sortér:-levet,tema", 0, "bolig arbejde hjem"), ("temaer sort:lige", 0, "bolig arbejde hjem"),
            ("stemmer sortér:-stemme", 0, "p1 l2 l1"), ("stemmer sortér:side,-stemme", 0, "l1 p1 l2"),
            ("tæl efter tema sortér:-tema", 0, "hjem bolig arbejde"),
            ("tæl efter stemme sortér:-udsagn,stemme", 0, "l1 l2 p1"),
            ("tidslinje sortér:-dato", 0, "2021-02-01 2020-02-01"), ("noter type:kilde,møde sortér:dato", 0, "b a"),
            ("temaer sort:score,tema", 0, "bolig arbejde hjem"), ("themes sort:score,tema", 0, "bolig arbejde hjem"),
            ("stemmer sortér:-udsagn,stemme", 0, "l1 l2 p1"), ("stemmer sortér:viden,-stemme", 0, "l2 l1 p1"),
            ("noter sortér:-udsagn,note", 0, "a arbejde b bolig hjem"), ("noter sortér:note højst:2", 0, "a arbejde"),
            ("tidslinje sortér:-hvad", 0, "2020-02-01 2021-02-01"),
            ("tidslinje sortér:dato,type", 0, "2020-02-01 2021-02-01"),
            ("tæl efter viden sortér:-viden", 0, "professional lived"),
        ])
    func sorted(line: String, column: Int, wanted: String) throws {
        #expect(try order(line, column) == wanted.split(separator: " ").map(String.init))
    }

    @Test(
        "anything else is an error with the nearest key, or all of them in the workspace's language",
        arguments: [
            ("temaer sortér:dato", "Skriv en af: nr, tema, levet, faglig, ekspert, lige."),
            ("temaer sortér:levte", "Mente du »levet«?"),
            ("stemmer sortér:dato", "Skriv en af: stemme, id, betegnelse, viden, side, udsagn, brugt"),
            ("find sortér:nonsens", "Skriv en af: viden, tema"),
            ("noter sortér:xyzzy", "Skriv en af: note, type, dato, udsagn. Nøgler fra noternes hoved kan også bruges."),
            ("tæl efter side sortér:dato", "Skriv en af: side, udsagn, stemmer."),
            ("tidslinje sortér:tema", "Skriv en af: dato, type, hvad."), ("temaer sortér:", "Skriv en af: nr, tema"),
        ])
    func unknown(line: String, help: String) throws {
        let answer = try run(line)
        let errors = answer.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(answer.text.isEmpty && errors.contains(help), "\(answer.errors)")
    }

    @Test("the list stands in the language of the answer")
    func language() throws {
        let errors = try run("--lang en themes sort:colour").errors
        #expect(errors.contains("Write one of: no, theme, lived, professional, expert, equal."), "\(errors)")
        #expect(try run("--lang en find foo:bar").errors.contains("Write one of: kind, theme, voice"))
    }

    @Test("a tie is told with both, also where the limit leaves one out")
    func ties() throws {
        let both = "Uafgjort: »arbejde« og »hjem« står præcis lige"
        for line in ["temaer", "temaer sortér:tema højst:1"] { #expect(try run(line).text.contains(both), "\(line)") }
        #expect(try !run("temaer sortér:-levet højst:1").text.contains("Uafgjort"))
    }
}
