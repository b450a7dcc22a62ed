import Testing
import Vision

@testable import Shell

@Suite("Which callouts a line stands in")
struct CalloutCoverTests {
    private static let note = """
        Before.

        > [!lived] p7d
        > Words.
        > > [!lived] p7d
        > > Words inside.
        > More.

        - A list.
          > [!lived] p7d
          > Words in a list.

        > [!lived] p7d
        > Words.
        > [!lived] p7d
        > Words that run on.

        > > > [!lived] p7d
        > > > Deep.

        After.
        """

    private func facts(_ text: String) throws -> NoteFacts {
        var reader = WorkspaceReader(MemoryTree(["stemme.yaml": "format: 1\n", "a.md": text]))
        let workspace = try reader.read()
        let index = try #require(workspace.names.notesByPath["a.md"])
        return workspace.notes[index].facts
    }

    @Test("the same ones that looking at every callout gives, innermost first", arguments: [1, 3])
    func same(times: Int) throws {
        let facts = try facts(Array(repeating: Self.note, count: times).joined(separator: "\n\n"))
        let cover = CalloutCover(facts)
        #expect(facts.callouts.count == 6 * times)
        var most = 0
        for number in 0..<facts.source.lineCount {
            let line = facts.source.line(number)
            let naive = facts.callouts.indices.filter {
                facts.callouts[$0].whole.lower <= line.lower && line.lower < facts.callouts[$0].whole.upper
            }
            #expect(cover.callouts(at: line.lower) == naive.reversed(), "line \(number + 1)")
            most = max(most, naive.count)
            for callout in naive {
                let isText = facts.textLines[facts.callouts[callout].text].contains {
                    $0.lower >= line.lower && $0.lower <= line.upper
                }
                #expect(cover.isText(line, of: callout) == isText, "line \(number + 1)")
            }
        }
        #expect(most == 2)
    }

    @Test("a line that somebody's words stand on is not shown, wherever the fault is")
    func hidden() throws {
        let folder = try TemporaryFolder()
        try folder.write("format: 1\nlanguage: en\n", to: "stemme.yaml")
        try folder.write("id,kind\np7d,lived\n", to: "voices.csv")
        try folder.write("voice,channel\np7d,public\n", to: "consents.csv")
        try folder.write(
            "> [!lived] p7d\n> Secret words.\n> > [!lived] p7d, more secrets\n> [[x]] [consent:: withdrawn]\n",
            to: "a.md")
        let output = Output()
        _ = Stemme.run(["check"], console: output.console(), directory: folder.path)
        #expect(output.text.contains("statement-not-top-level"))
        #expect(!output.text.contains("ecret"))
    }
}
