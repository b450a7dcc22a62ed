import Testing
import Vision

@testable import Shell

@Suite("The order of lists: Danish letters last, kinds and clauses in the workspace's own order, rows by number")
struct DanishOrderTests {
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "format: 1\ntitle: Prøve\nlanguage: da\nkommissorium: udkast/kommissorium.md\n", to: "stemme.yaml")
        try folder.write(
            "id,kind,label,svar\nv1,relative,ægtefælle,ingen\nv2,political,Zoologisk leder,\nv3,lived,énlig,\n"
                + "v4,lived,far,ønsket\n", to: "voices.csv")
        try folder.write("voice,channel\nv1,public\nv2,public\nv3,public\nv4,public\n", to: "consents.csv")
        // By their files' names the themes stand the other way round.
        for (name, title) in [("a", "Åben dør"), ("b", "Ældre"), ("c", "Zoner"), ("d", "Én kontakt")] {
            try folder.write("---\ntype: tema\ntitle: \(title)\n---\n", to: "temaer/\(name).md")
        }
        let statements = zip(
            ["pårørende", "politisk", "levet", "levet"], ["a", "b", "c", "d"]
        ).enumerated().map { index, said in
            "> [!\(said.0)] v\(index + 1)\n> Noget blev sagt.\n> [[\(said.1)]]\n\n^q\(index)\n"
        }
        try folder.write(statements.joined(separator: "\n"), to: "indkomne/brev.md")
        try folder.write(
            "---\ntype: kommissorium\n---\n\n## Formål\n\n1. Et. ^z9\n   - [belæg:: q0]\n\n## Opgaver\n\n"
                + (1...10).map { "\($0). Nummer \($0). ^a\($0)\n    - [belæg:: q\($0 == 10 ? 3 : $0 == 2 ? 2 : 1)]\n" }
                .joined(), to: "udkast/kommissorium.md")
        return folder
    }

    private static func run(_ line: String, atPrompt: Bool = false) throws -> Output {
        let output = Output()
        let folder = try folder()
        defer { withExtendedLifetime(folder) {} }
        let session = Session(directory: folder.path, console: output.console(language: .da))
        session.isPrompt = atPrompt
        for command in line.split(separator: ";") { session.run(CommandText(text: command.trimmed)) }
        return output
    }

    private static func column(_ line: String, _ column: Int) throws -> [String] {
        let rows = try run("\(line) --format csv").text.split(whereSeparator: \.isNewline).dropFirst()
        return rows.map { row in row.split(separator: ",", omittingEmptySubsequences: false)[column].description }
    }

    @Test(
        "texts by their letters: accents as the letter under them, æ ø å after z",
        arguments: [
            ("temaer sortér:tema", 1, ["Én kontakt", "Zoner", "Ældre", "Åben dør"]),
            ("noter type:tema sortér:-titel", 2, ["Åben dør", "Ældre", "Zoner", "Én kontakt"]),
            ("stemmer sortér:betegnelse", 0, ["v3", "v4", "v2", "v1"]),
            ("tæl efter tema sortér:-tema", 0, ["a", "b", "c", "d"]),
            ("find sortér:tema", 0, ["q3", "q2", "q1", "q0"]),
        ])
    func letters(line: String, column: Int, wanted: [String]) throws {
        #expect(try Self.column(line, column) == wanted)
    }

    @Test("kinds in their display order, also where they are sorted by")
    func kinds() throws {
        #expect(try Self.column("tæl efter viden sortér:viden", 0) == ["lived", "political", "relative"])
        #expect(try Self.column("stemmer sortér:-viden,stemme", 0) == ["v1", "v2", "v3", "v4"])
    }

    @Test("clauses as the mandate has them, 10 after 9")
    func clauses() throws {
        let all = try Self.column("tæl brugt:ja efter brugt sortér:brugt", 0)
        #expect(all == ["z9"] + (1...10).map { "a\($0)" })
        #expect(try Self.column("find brugt:ja sortér:brugt", 0) == ["q0", "q1", "q2", "q3"])
    }

    @Test("at the prompt what was ordered has the numbers that rows are called by; ranks stay")
    func rows() throws {
        let text = try Self.run("temaer sortér:tema; vis 3", atPrompt: true).text
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("række nr tema"), "\(text)")
        #expect(text.contains("Tema: Ældre"), "\(text)")
        #expect(try !Self.run("temaer", atPrompt: true).text.contains("række"))
        #expect(try !Self.run("temaer sortér:tema").text.contains("række"))
    }

    @Test("nothing written of an answer is another row than that none is wanted")
    func absence() throws {
        #expect(try Self.column("tæl efter svar sortér:svar", 0) == ["none", "wanted", "absent"])
        let text = try Self.run("tæl efter svar").text
        #expect(text.contains("ikke noteret"), "\(text)")
        #expect(try Self.run("tæl levet efter svar højst:1 sortér:-stemmer").text.contains("svar:ønsket"))
        #expect(try Self.run("tæl efter svar højst:1 sortér:svar").text.contains("svar:\"ingen\""))
    }

    @Test("what has no values of its own is nothing to count by", arguments: ["fra", "indtil", "har", "tekst"])
    func nothingToCountBy(field: String) throws {
        let output = try Self.run("tæl levet efter \(field)")
        let errors = output.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(errors.contains("»\(field)« er ikke noget, der kan tælles efter."), "\(errors)")
        #expect(errors.contains("Skriv en af: viden, tema, stemme"), "\(errors)")
    }

    @Test(
        "a tail that is nearly one is said to be read as words, with the one that is meant",
        arguments: [
            ("tæl efter viden tema", "»efter viden tema«", "tæl efter viden, tema"),
            ("tæl levet efter viden og tema", "»efter viden og tema«", "tæl levet efter viden, tema"),
            ("tæl efter tema levet", "»efter tema levet«", "tæl levet efter tema"),
        ])
    func nearTail(line: String, read: String, meant: String) throws {
        let text = try Self.run(line).text
        #expect(text.contains("\(read) er læst som ord"), "\(text)")
        #expect(text.contains("stemme \(meant)"), "\(text)")
        #expect(try !Self.run(meant).text.contains("er læst som ord"))
    }

    @Test("words that are no fields are words", arguments: ["tæl lige efter regnen igen", "tæl hus efter hus viden"])
    func words(line: String) throws {
        let text = try Self.run(line).text
        #expect(text.contains("0 udsagn") && !text.contains("er læst som ord"), "\(text)")
    }
}
