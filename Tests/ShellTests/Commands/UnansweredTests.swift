import Foundation
import Testing
import Vision

@testable import Shell

@Suite("What is unanswered, and how it is answered")
struct UnansweredTests {
    /// A theme with a space in its name, raised by two lived voices, in a folder of its own.
    private func workspace(evidence: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Prøve\nlanguage: da\nmandate: udkast/k.md\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\nl2,lived\nf1,professional\n", to: "voices.csv")
        try folder.write("voice,channel\nl1,public\nl2,public\nf1,public\n", to: "consents.csv")
        try folder.write("---\ntype: tema\n---\n", to: "temaer/social bolig.md")
        let statements = [("levet", "l1"), ("levet", "l2"), ("faglig", "f1")].map { kind, voice in
            "> [!\(kind)] \(voice)\n> Ord fra \(voice).\n> [[social bolig]]\n\n^q\(voice)\n"
        }
        try folder.write(statements.joined(separator: "\n"), to: "indkomne/a.md")
        try folder.write(
            "---\ntype: kommissorium\n---\n## Opgaver\n\n1. Rådet følger det. ^a\n   - [belæg:: \(evidence)]\n",
            to: "udkast/k.md")
        return folder
    }

    private func run(_ arguments: [String], in folder: TemporaryFolder) -> (text: String, errors: String, ExitCode) {
        let output = Output()
        let code = Stemme.run(arguments, console: output.console(language: .da), directory: folder.path)
        return (output.text, output.errors, code)
    }

    /// The commands that an answer names, as a shell would split them.
    private func named(_ text: String) -> [[String]] {
        text.split(separator: "\n").flatMap { line in
            line.split(separator: ":  stemme ").dropFirst().map { part in
                ShellWords.split(String(part.split(separator: "          ")[0]))
            }
        }
    }

    @Test("every command it names works as it is typed", arguments: ["ql1", "qf1"])
    func worksAsTyped(evidence: String) throws {
        let folder = try workspace(evidence: evidence)
        let (text, _, _) = run(["mangler"], in: folder)
        let commands = named(text)
        #expect(commands.count == (evidence == "ql1" ? 3 : 4))
        for command in commands {
            let (_, errors, code) = run(command, in: folder)
            #expect(code == .clean && errors.isEmpty, "\(command)")
        }
    }

    @Test("where a clause rests on lived words about the theme, naming it is the answer")
    func answers() throws {
        let folder = try workspace(evidence: "ql1")
        let (before, _, _) = run(["mangler"], in: folder)
        let answer = try #require(named(before).first)
        #expect(answer.first == "beslut")
        _ = run(answer, in: folder)
        #expect(run(["mangler"], in: folder).text.hasPrefix("Alle temaer fra levet erfaring"))
    }

    @Test("where none does, it names what asks for the team's own words, and what was said; neither writes anything")
    func asks() throws {
        let folder = try workspace(evidence: "qf1")
        let note = folder.url.appending(path: "temaer/social bolig.md")
        let before = try Repository.text(note)
        let commands = named(run(["mangler"], in: folder).text)
        #expect(commands.prefix(2) == [["beslut", "social", "bolig"], ["find", "levet", "tema:social bolig"]])
        for command in commands { _ = run(command, in: folder) }
        #expect(try Repository.text(note) == before)
        let (text, errors, code) = run(["beslut", "social", "bolig"], in: folder)
        #expect(code == .clean && errors.isEmpty)
        #expect(text.contains("social bolig   2 af 2 levet · 1 af 1 faglig · 0 af 0 ekspert   MANGLER SVAR"), "\(text)")
        #expect(text.contains("Intet er skrevet.") && text.contains("beslut social bolig ikke-med \"…\""))
    }

    @Test(
        "what stands in usage for one's own words is no reason and no receiver",
        arguments: [
            ["ikke-med", "\"…\""], ["ikke-med", "\"hvorfor\""],
            ["uden-for-rammerne", "MODTAGER", "\"de bestemmer det\""],
            ["uden-for-rammerne", "kommunen", "\"…\""], ["indarbejdet", "BESTEMMELSE"],
        ])
    func placeholders(words: [String]) throws {
        let folder = try workspace(evidence: "qf1")
        let note = folder.url.appending(path: "temaer/social bolig.md")
        let before = try Repository.text(note)
        #expect(run(["beslut", "social bolig"] + words, in: folder).2 == .usage)
        #expect(try Repository.text(note) == before)
    }

    @Test(
        "a lived statement without a theme keeps the hearing shut by itself, and is said where the themes are answered")
    func uncoded() throws {
        let folder = try workspace(evidence: "ql1")
        _ = run(["beslut", "social bolig", "indarbejdet", "6.1"], in: folder)
        let answered = run(["mangler"], in: folder).text
        #expect(answered.hasPrefix("Alle temaer fra levet erfaring") && !answered.contains("intet tema"))
        try folder.write("> [!levet] l1\n> Uden tema.\n\n^quden\n", to: "indkomne/b.md")
        let text = run(["mangler"], in: folder).text
        #expect(text.contains("1 levet udsagn har intet tema endnu; også det holder høringen lukket."))
        #expect(run(["udkast"], in: folder).text.contains("Kan ikke sendes i høring endnu: 1 levet udsagn uden tema"))
        // Whoever is not of the team is not told how many they are.
        for command in ["mangler", "udkast"] {
            #expect(!run([command, "--visning", "offentlig"], in: folder).text.contains("tema endnu"))
            #expect(!run([command, "--visning", "offentlig"], in: folder).text.contains("uden tema"))
        }
        let mandate = folder.url.appending(path: "udkast/k.md")
        try folder.write(
            try Repository.text(mandate).replacing("kommissorium\n", with: "kommissorium\nstatus: høringsudkast\n"),
            to: "udkast/k.md")
        let gates = run(["eksporter", "--format", "csv"], in: folder).text.split(whereSeparator: \.isNewline)
        #expect(gates.contains { $0.hasPrefix("follow-or-explain,shut,1,indkomne/b.md,1") }, "\(gates)")
    }

    @Test("the theme stays unanswered whatever clause is named that does not rest on lived words about it")
    func doesNotAnswer() throws {
        let folder = try workspace(evidence: "qf1")
        _ = run(["beslut", "social bolig", "indarbejdet", "6.1"], in: folder)
        #expect(run(["mangler"], in: folder).text.contains("hviler på et levet udsagn om det"))
        #expect(run(["temaer"], in: folder).text.contains("6.1, MANGLER SVAR: hviler ikke på levet"))
    }
}
