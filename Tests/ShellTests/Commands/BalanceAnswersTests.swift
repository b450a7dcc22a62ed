import Testing
import Vision

@testable import Shell

@Suite("What is said beside a score: balance, and shares that nobody decided")
struct BalanceAnswersTests {
    /// Six lived voices, five in the north, and two experts; the south alone asks for a bus.
    private func workspace(_ lines: String) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Sample\nlanguage: en\nmandate: draft/m.md\n\(lines)", to: "stemme.yaml")
        let lived = (1...6).map { "l\($0),lived,\($0 == 6 ? "south" : "north")\n" }
        try folder.write(
            "id,kind,region\n" + lived.joined() + "e1,expert,north\ne2,expert,south\n", to: "voices.csv")
        let ids = (1...6).map { "l\($0)" } + ["e1", "e2"]
        try folder.write("voice,channel\n" + ids.map { "\($0),public\n" }.joined(), to: "consents.csv")
        try folder.write("variable,category,share\nregion,north,1/2\nregion,south,1/2\n", to: "margins.csv")
        for theme in ["bus", "road"] { try folder.write("---\ntype: theme\n---\n", to: "themes/\(theme).md") }
        let statements = ids.map { id in
            let kind = id.hasPrefix("l") ? "lived" : "expert"
            // The road is raised by one more than the bus, and by none in the south.
            let theme = ["l6", "l5", "l4"].contains(id) ? "bus" : id == "e2" ? "bus" : "road"
            return "> [!\(kind)] \(id)\n> Words.\n> [[\(theme)]]\n\n^q\(id)\n"
        }
        try folder.write(
            statements.joined(separator: "\n") + "\n> [!lived] l3\n> More.\n> [[road]]\n\n^qmore\n", to: "input/a.md")
        try folder.write(
            "---\ntype: mandate\n---\n## Tasks\n\n1. The board does it. ^a\n   - [evidence:: ql6]\n", to: "draft/m.md")
        return folder
    }

    private func run(_ command: String, in folder: TemporaryFolder, _ language: Language = .en) -> String {
        let output = Output()
        let session = Session(directory: folder.path, console: output.console(width: 400, language: language))
        session.run(CommandText(text: "\(command) --lang \(language.rawValue)"))
        return output.text + output.errors
    }

    private func document(_ format: String, in folder: TemporaryFolder) throws -> String {
        // A document inside the workspace might be read as a source.
        let elsewhere = try TemporaryFolder()
        let file = elsewhere.url.appending(path: "out.\(format)")
        #expect(run("export --to \(format) -o \(file.path)", in: folder).contains(file.path))
        return try Repository.text(file)
    }

    @Test("ranks are of the exact scores, and every answer with balanced ones says so")
    func besides() throws {
        let folder = try workspace("margins: margins.csv\n")
        for (command, said) in [
            ("weigh", "Ranks, ties, why, sensitivity and turning points follow the exact scores"),
            ("themes", "Ranks, ties, why, sensitivity and turning points follow the exact scores"),
            ("why bus", "It stands beside: the place, distances and turning points here follow the exact score."),
            ("sensitivity", "These are the exact scores."),
        ] {
            #expect(run(command, in: folder).contains(said), "\(command): \(run(command, in: folder))")
        }
        // Three each, so that they tie; balanced, the one in the south counts for three of six.
        let weigh = run("weigh", in: folder)
        #expect(weigh.contains("A tie: “bus” and “road”"))
        #expect(weigh.contains("By the balanced scores the order would change: bus above road."))
        #expect(run("why bus", in: folder).contains("Balanced to margins.csv: ≈ 0.600, number 1 of 2."))
        #expect(run("why bus", in: folder).contains("Number 1 (shared) of 2"))
    }

    @Test("without margins nothing is said of balance")
    func nothing() throws {
        let folder = try workspace("")
        for command in ["weigh", "themes", "why bus", "sensitivity"] {
            #expect(!run(command, in: folder).lowercased().contains("exact scores"), "\(command)")
        }
    }

    @Test("annex B says that its figures are without the weights")
    func annex() throws {
        let folder = try workspace("margins: margins.csv\n")
        #expect(try document("md", in: folder).contains("without weights from margins.csv"))
    }

    @Test("that a margin cannot be met is said in what leaves too, without whose value it is")
    func failure() throws {
        let folder = try workspace("margins: margins.csv\n")
        try folder.write(
            "variable,category,share\nregion,north,1/2\nregion,south,1/4\nregion,west,1/4\n", to: "margins.csv")
        #expect(run("weigh", in: folder).contains("Cannot balance lived: nobody heard has region = “west”"))
        let leaving = run("weigh --view public", in: folder)
        #expect(leaving.contains("Cannot balance expert: those heard cannot be made to meet the margin of region."))
        #expect(leaving.contains("some of the groups are so small") && !leaving.contains("west"))
    }

    @Test("where nobody who weighs was heard there is no score, and none is written")
    func nobodyHeard() throws {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\ntitle: Sample\nlanguage: en\n", to: "stemme.yaml")
        try folder.write("id,kind\nl1,lived\n", to: "voices.csv")
        try folder.write("---\ntype: theme\n---\n", to: "themes/bus.md")
        for command in ["weigh", "themes", "sensitivity"] {
            let text = run(command, in: folder)
            #expect(text.contains("Nobody who weighs has been heard yet, so there are no scores."))
            #expect(!text.contains("0.000") && !text.contains("of ,") && !text.contains("same order"), "\(text)")
        }
    }

    private static let undecided = "the shares are lived 2, professional 1, expert 1: it does not say who decided that"

    @Test(
        "shares that differ and that nobody decided are said wherever a score is",
        arguments: [
            "weigh", "weigh ranks", "themes", "sensitivity", "why bus", "why l1", "why ql1", "show bus", "unanswered",
            "weigh --view public", "why road --view public",
        ])
    func undecidedShares(command: String) throws {
        let kinds = "kinds:\n  lived: {share: 2}\n  professional: {share: 1}\n  expert: {share: 1}\n"
        let text = run(command, in: try workspace(kinds))
        #expect(text.lowercased().contains(Self.undecided), "\(text)")
        let decided = "shares_decided: {date: 2024-05-02, by: the board, why: few were heard}\n"
        let settled = run(command, in: try workspace(kinds + decided))
        #expect(!settled.lowercased().contains(Self.undecided) && settled.contains("the board"), "\(settled)")
        #expect(!run(command, in: try workspace("")).lowercased().contains("the shares are lived"))
    }

    @Test(
        "nothing is called equal weight that is not",
        arguments: ["weigh", "themes", "sensitivity", "why bus --full", "why ql1", "show bus", "unanswered"])
    func notEqual(command: String) throws {
        let kinds = "kinds:\n  lived: {share: 1}\n  professional: {share: 1}\n  expert: {share: 2}\n"
        let text = run(command, in: try workspace(kinds))
        #expect(!text.contains("equal weight") && !text.contains("Equal weight"), "\(text)")
        #expect(!run(command, in: try workspace(kinds), .da).contains("ige vægt"))
    }

    @Test("and in every document", arguments: ["md", "html"])
    func undecidedSharesInDocument(format: String) throws {
        let kinds = "kinds:\n  lived: {share: 2}\n  professional: {share: 1}\n  expert: {share: 1}\n"
        let text = try document(format, in: try workspace(kinds))
        #expect(text.lowercased().contains(Self.undecided) && !text.contains("The shares are equal"))
        #expect(text.contains("the shares of the kinds, see annex B") && !text.contains("equal weight per kind"))
    }
}
