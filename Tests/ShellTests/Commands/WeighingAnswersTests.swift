import Foundation
import Testing
import Vision

@testable import Shell

@Suite("Answers about weights, over the worked example and the tenants' workspace")
struct WeighingAnswersTests {
    static let commands = [
        "weigh", "weigh profile", "weigh common", "weigh ranks", "weigh voice", "weigh unweighted", "sensitivity",
        "uptake", "unanswered", "coverage", "dissent", "promises", "ended",
    ]
    static let workspaces = ["Tests/Worked/on-par", "workspaces/tenants"]

    private final class Written {
        var text = ""
        var errors = ""
    }

    private func run(_ command: String, in workspace: String, width: Int = 100) -> (
        text: String, errors: String, code: ExitCode
    ) {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let written = Written()
        let console = Console(width: width, write: { written.text += $0 }, error: { written.errors += $0 })
        let session = Session(directory: root.appending(path: workspace).path, console: console)
        let code = session.run(CommandText(text: command))
        return (written.text, written.errors, code)
    }

    @Test("every answer comes in both languages, within 100 columns", arguments: commands, workspaces)
    func width(command: String, workspace: String) {
        for language in ["da", "en"] {
            let answer = run("\(command) --lang \(language)", in: workspace)
            #expect(answer.code == .clean && answer.errors.isEmpty)
            let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(!answer.text.isEmpty && lines.allSatisfy { TextWidth.of(String($0)) <= 100 })
        }
    }

    @Test(
        "down to 80 columns a table stays a table, over long titles too",
        arguments: ["themes", "weigh", "sensitivity", "uptake", "voices", "notes", "count by kind, as"], [80, 100, 120])
    func tables(command: String, width: Int) throws {
        let text = run(command, in: "workspaces/landspanel-2020", width: width).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.allSatisfy { TextWidth.of($0) <= width })
        // In a list each title stands before its value.
        let titles = ["levet", "sikkert", "viden", "type"]
        #expect(lines.contains { line in titles.contains { line.contains("\($0)  ") } })
        #expect(!lines.contains { line in titles.contains { line.hasPrefix("  \($0): ") } })
    }

    @Test("the text of a clause is whole wherever uptake is asked", arguments: [40, 80, 100])
    func clauses(width: Int) {
        let text = run("aftryk", in: "workspaces/landspanel-2020", width: width).text
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(!words.contains("…"))
        #expect(words.contains("ekspertviden."))
    }

    @Test("an answer only points to commands that there are, and they answer", arguments: commands, workspaces)
    func next(command: String, workspace: String) throws {
        for language in ["da", "en"] {
            let text = run("\(command) --lang \(language)", in: workspace).text
            let pointed = text.split(separator: "\n").flatMap { line in
                line.split(separator: ":  stemme ").dropFirst().map { $0.split(separator: "          ")[0] }
            }
            for next in pointed {
                // What writes, or waits for a reason of one's own, is only looked for.
                let name = next.split(separator: " ").first.map(String.init) ?? ""
                let type = try #require(Commands.named(name), "\(next)")
                if type.card.group == .write { continue }
                let answer = run(String(next), in: workspace)
                #expect(answer.code == .clean, "\(next): \(answer.errors)")
            }
        }
    }

    @Test("rows of weigh have the keys of the contract, and a tie has one number")
    func rows() {
        let lines = run("vægt lige --format jsonl", in: Self.workspaces[0]).text.split(separator: "\n")
        #expect(lines.count == 6)
        #expect(
            lines[2].hasPrefix(
                #"{"theme": "ordentlighed", "score": "61/180", "decimal": 0.338889, "rank": 3, "tied": true"#))
    }

    @Test("the sensitivity of the worked example is said in words")
    func sensitivity() {
        let text = run("følsomhed", in: Self.workspaces[0]).text
        #expect(text.contains("218 af 231") && text.contains("219 af 231"))
        #expect(text.contains("42 af 46 stemmer er udslagsgivende"))
        #expect(text.contains("Bolig går forbi Koordination, når levet erfaring vejer over 51/101 = 0,505"))
        #expect(text.contains("#####################    altid"))
    }

    @Test("why is short unless asked for all, and is about statements, voices and clauses too")
    func why() {
        let short = run("why bolig --lang en", in: Self.workspaces[0]).text
        let whole = run("why bolig --full --lang en", in: Self.workspaces[0]).text
        #expect(short.contains("= 79/180") && !short.contains("51/101"))
        #expect(whole.contains("= 79/180") && whole.contains("51/101") && whole.contains("218 of 231"))
        let voice = run("why l1 --lang en", in: Self.workspaces[0]).text
        #expect(voice.contains("l1 tips it: without l1 the top 3 is Bolig, Koordination and Ordentlighed."))
        let clause = run("why 6.2", in: Self.workspaces[1]).text
        #expect(clause.contains("NO LIVED EXPERIENCE") && clause.contains("1/18"))
        // One of two statements on the theme by the same voice: alone it changes nothing.
        let statement = run("why q8z1pn3 --full", in: Self.workspaces[1]).text
        #expect(statement.contains("also raised in qk1vknk"))
    }

    @Test("where a theme changes places with any other can be asked, also that it never does")
    func anyPair() {
        let whole = run("why ordentlighed --full --lang en", in: Self.workspaces[0], width: 400).text
        #expect(whole.contains("Ordentlighed passes Bolig once lived experience weighs more than 4/9"))
        #expect(whole.contains("Ordentlighed never changes places with Gebyrer, whatever lived experience weighs."))
    }

    @Test("a way of weighing that there is not names the nearest")
    func unknownScheme() {
        let answer = run("weigh comon --lang en", in: Self.workspaces[0])
        #expect(answer.code == .usage)
        #expect(answer.errors.contains("common"))
    }
}
