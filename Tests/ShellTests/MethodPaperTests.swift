import Foundation
import Testing
import Vision

@testable import Shell

@Suite("docs/on-par: the method, with figures that cannot drift")
struct MethodPaperTests {
    static let papers = ["docs/on-par.md", "docs/on-par-da.md"]

    private func run(_ command: String) -> String {
        final class Written { var text = "" }
        let written = Written()
        let folder = Repository.root.appending(path: "Tests/Worked/on-par").path
        Session(
            directory: folder, console: Console(write: { written.text += $0 }, error: { written.text += $0 })
        )
        .run(CommandText(text: command))
        return written.text
    }

    /// The paper with what each of its commands answers now.
    private func answered(_ paper: String) -> String {
        var result: [String] = []
        var isInside = false
        for line in paper.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == "```", isInside { isInside = false }
            if !isInside { result.append(line) }
            if line == "```console" { isInside = true }
            if isInside, line.hasPrefix("$ stemme ") {
                result.append(line)
                result += run(String(line.dropFirst(9))).split(separator: "\n", omittingEmptySubsequences: false)
                    .dropLast().map(String.init)
            }
        }
        return result.joined(separator: "\n")
    }

    @Test("each command answers what the paper says", arguments: papers)
    func commands(path: String) throws {
        let file = Repository.root.appending(path: path)
        let paper = try Repository.text(file)
        #expect(paper.components(separatedBy: "$ stemme ").count == 3)
        try Expectation.expect(answered(paper), equals: file)
    }

    /// Fractions, and *n of N*, in a text.
    private func figures(_ text: String) -> Set<String> {
        let fractions = text.matches(of: /[0-9]+\/[0-9]+/).map { String($0.output) }
        let parts = text.matches(of: /([0-9]+) +(?:of|af) +([0-9]+)/).map { "\($0.output.1) of \($0.output.2)" }
        return Set(fractions + parts)
    }

    @Test("every figure in the text is one that the program gives for the example", arguments: papers)
    func prose(path: String) throws {
        var prose = ""
        var isCode = false
        for line in try Repository.text(Repository.root.appending(path: path)).split(separator: "\n") {
            if line.hasPrefix("```") { isCode.toggle() } else if !isCode { prose += line + "\n" }
        }
        let themes = ["bolig", "koordination", "ordentlighed", "projekter-stopper", "evidens", "gebyrer"]
        let commands =
            ["sensitivity", "themes"] + Scheme.allCases.map { "weigh \($0.rawValue)" }
            + themes.map { "why \($0) --full" }
        var given = commands.reduce(into: Set<String>()) { $0.formUnion(figures(run("\($1) --lang en"))) }
        // Sections 8 and 10 are about other examples: UptakeTests has the one, and 2 of 12 over three kinds the other.
        given.insert("44/45")
        let hidden = try Fraction(2, 12).times(Fraction(1, 3))
        given.insert(hidden.text)
        let said = figures(prose)
        #expect(said.count > 20)
        #expect(said.isSubset(of: given), "\(said.subtracting(given))")
    }

    @Test("both languages give the same figures, in as many sections")
    func languages() throws {
        let texts = try Self.papers.map { try Repository.text(Repository.root.appending(path: $0)) }
        let sections = texts.map { text in text.split(separator: "\n").count { $0.hasPrefix("## ") } }
        #expect(sections[0] == sections[1])
        #expect(figures(texts[0]) == figures(texts[1]))
    }

    @Test("all twelve raising fees would still leave them below decency, as section 7 says")
    func fees() throws {
        let workspace = try LoadedWorkspace(
            root: Repository.root.appending(path: "Tests/Worked/on-par").path, today: nil
        ).workspace
        let weighing = try EqualWeighing(workspace)
        let lived = try #require(workspace.kinds.livedIndex)
        let decency = try #require(workspace.names.theme("ordentlighed").flatMap { weighing.row(of: $0) }?.score)
        let fees = try #require(workspace.names.theme("gebyrer").flatMap { weighing.row(of: $0) })
        #expect(fees.n.enumerated().allSatisfy { $0 == lived || $1 == .zero })
        let most = try weighing.contribution(of: lived, n: weighing.of[lived], workspace)
        #expect(most == Fraction(1, 3) && most < decency)
    }
}
