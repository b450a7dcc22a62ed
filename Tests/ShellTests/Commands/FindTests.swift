import Testing
import Vision

@testable import Shell

@Suite("What find says of how a question was read")
struct FindTests {
    private func run(_ words: [String]) throws -> String {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Prøve\nlanguage: da\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\nl2,lived\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\nl2,public\n", to: "consents.csv")
        try folder.write("---\ntype: tema\n---\n", to: "temaer/bolig.md")
        try folder.write("---\ntype: tema\n---\n", to: "temaer/hjem.md")
        try folder.write(
            """
            > [!levet] l1
            > En bolig er et hjem.
            > [[bolig]]

            ^q111

            > [!levet] l2
            > Hemmelige ord.
            > [[bolig]] [samtykke:: tilbagetrukket]

            ^q222

            """, to: "indkomne/a.md")
        let output = Output()
        _ = Stemme.run(words, console: output.console(language: .da), directory: folder.path)
        return output.text + output.errors
    }

    @Test(
        "a phrase that looks like a choice is named, and how the choice is written",
        arguments: [
            (["bolig ELLER hjem"], "stemme find bolig ELLER hjem"), (["bolig OR hjem"], "stemme find bolig OR hjem"),
            (["bolig OG hjem"], "stemme find bolig hjem"), (["bolig", "OG", "hjem"], "stemme find bolig hjem"),
            (["bolig ELLER hjem", "levet"], "stemme find '(bolig' ELLER 'hjem)' levet"),
        ])
    func phrases(words: [String], suggested: String) throws {
        let text = try run(["find"] + words)
        #expect(text.contains("er læst som"))
        #expect(text.contains(suggested))
        let again = try run(["find"] + ShellWords.split(suggested).dropFirst(2))
        #expect(again.contains("1 udsagn") && !again.contains("ord for ord"))
    }

    @Test(
        "other commands that take a filter say the same",
        arguments: [
            (["temaer", "bolig ELLER hjem"], "stemme temaer bolig ELLER hjem"),
            (["tæl", "bolig ELLER hjem", "pr", "tema"], "stemme tæl bolig ELLER hjem pr tema"),
            (["stemmer", "bolig ELLER hjem"], "stemme stemmer bolig ELLER hjem"),
            (["noter", "bolig ELLER hjem"], "stemme noter bolig ELLER hjem"),
            (["tidslinje", "bolig ELLER hjem"], "stemme tidslinje bolig ELLER hjem"),
        ])
    func phrasesElsewhere(words: [String], suggested: String) throws {
        let text = try run(words)
        #expect(text.contains("er læst som") && text.contains("Uden anførselstegn:  \(suggested)"))
        let again = try run(Array(ShellWords.split(suggested).dropFirst()))
        #expect(!again.contains("er læst som") && !again.hasPrefix("stemme: "))
    }

    @Test("what count suggests finds what its first row counted, of a choice too")
    func countedChoice() throws {
        let text = try run(["tæl", "bolig", "ELLER", "nowhere", "pr", "tema"])
        #expect(text.contains("stemme find '(bolig' ELLER 'nowhere)' tema:bolig"))
    }

    @Test("stars are for what was searched for: emphasis in somebody's words looks as it reads, and rows keep the text")
    func emphasis() throws {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Prøve\nlanguage: da\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\n", to: "consents.csv")
        try folder.write("> [!levet] l1\n> »Jeg sagde *nej* til [[a|den]] bolig.«\n\n^q111\n", to: "a.md")
        let output = Output()
        for words in [["find", "bolig"], ["vis", "q111"], ["find", "--format", "jsonl"]] {
            _ = Stemme.run(words, console: output.console(language: .da), directory: folder.path)
        }
        #expect(output.text.contains("»Jeg sagde nej til den *bolig*.«"))
        #expect(output.text.contains("»Jeg sagde nej til den bolig.«"))
        #expect(output.text.contains("*nej* til [[a|den]]"))
    }

    @Test("a phrase without such a word, and a choice, need no explanation")
    func plain() throws {
        for words in [["en bolig"], ["bolig", "ELLER", "hjem"], ["OR gate"]] {
            #expect(try !run(["find"] + words).contains("er læst som"))
        }
    }

    @Test(
        "what was withdrawn is counted and placed, and its words are not shown",
        arguments: ["tilbagetrukket", "withdrawn"])
    func withdrawn(word: String) throws {
        let text = try run(["find", "samtykke:\(word)"])
        #expect(text.contains("1 udsagn er trukket tilbage") && text.contains("indkomne/a.md:7"))
        #expect(!text.contains("Hemmelige") && !text.contains("l2"))
        #expect(try run(["find", "samtykke:\(word)", "i:temaer/bolig"]).contains("Her er intet trukket tilbage"))
    }

    @Test("themes that nobody of those chosen raised are counted and not shown; without a filter they are")
    func themes() throws {
        let chosen = try run(["temaer", "levet"])
        #expect(chosen.contains("1 tema har ingen bragt op her") && !chosen.contains("\n2 "))
        let all = try run(["temaer"])
        #expect(all.contains("hjem") && !all.contains("bragt op her"))
    }

    @Test(
        "an answer with nothing in it says where to go on",
        arguments: [
            ["stemmer", "xyzzy"], ["noter", "xyzzy"], ["tæl", "stemme:l2", "pr", "tema"], ["tidslinje", "type:note"],
        ])
    func onwards(words: [String]) throws {
        #expect(try run(words).contains("Alt:  stemme \(words[0])\n"))
    }
}
