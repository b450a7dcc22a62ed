import Testing
import Vision

@testable import Shell

@Suite("An answer for people")
struct TerminalWriterTests {
    private func written(_ answer: Answer, width: Int = 100, asList: Bool = false, color: Bool = false) -> String {
        TerminalWriter(width: width, asList: asList, color: color, language: .da).write(answer)
    }

    private var table: Answer {
        var answer = Answer("themes")
        answer.lead = ["To temaer."]
        answer.blocks = [
            .table(
                Table(
                    [.init("tema"), .init("levet", .right, .left, .right), .init("tal", .right)],
                    [
                        [Table.Cell("Bolig"), Table.Cell("5", "af", "12"), Table.Cell("79")],
                        [Table.Cell("Væresteder"), Table.Cell("11", "af", "12"), Table.Cell("9")],
                    ]))
        ]
        return answer
    }

    @Test("cells are aligned part by part")
    func aligns() {
        let lines = written(table).split(separator: "\n")
        #expect(lines[2].hasPrefix("Bolig         5 af 12"))
        #expect(lines[3].hasPrefix("Væresteder   11 af 12"))
        #expect(lines[2].hasSuffix("   79"))
        #expect(lines[3].hasSuffix("    9"))
    }

    @Test("below 80 columns, and where it is asked for, a table is a list with the same words", arguments: [79, 200])
    func lists(_ width: Int) {
        let text = written(table, width: width, asList: width > 80)
        for word in ["Bolig", "Væresteder", "levet: 5 af 12", "levet: 11 af 12", "tal: 79", "tal: 9"] {
            #expect(text.contains(word))
        }
    }

    @Test("words are whole, numbered, with what is said of them below")
    func entries() {
        var answer = Answer("find")
        answer.blocks = [
            .entries([.init(number: 1, words: "»En bolig.«", details: ["q7f3kq2 p7d"])])
        ]
        #expect(written(answer) == "  1   »En bolig.«\n      q7f3kq2 p7d\n")
    }

    @Test("hits stand between stars, or are bold where there is colour")
    func hits() {
        var answer = Answer("find")
        answer.lead = [Highlight.marked("en bolig", forms: ["bolig"])]
        #expect(written(answer) == "en *bolig*\n")
        #expect(written(answer, color: true) == "en \u{1B}[1mbolig\u{1B}[0m\n")
    }

    @Test("nothing from a workspace steers the terminal, wherever in an answer it stands")
    func steersNothing() {
        let bad = "a\u{1B}]0;title\u{7}b\u{202E}c"
        var answer = Answer("find")
        answer.lead = [bad]
        answer.blocks = [
            .heading(bad), .lines([bad]), .fields([.init(label: bad, values: [bad])]),
            .entries([.init(number: 1, words: bad, suffix: bad, details: [bad])]),
            .table(Table([.init("x")], [[Table.Cell(bad)]])),
        ]
        answer.remarks = [bad]
        answer.next = [.init(gives: bad, command: bad)]
        answer.excluded = [.init(id: bad, code: "x", path: bad, line: 1, why: Phrase(bad))]
        for text in [written(answer), written(answer, width: 40), written(answer, asList: true)] {
            #expect(text.contains("a\u{FFFD}]0;title\u{FFFD}b\u{FFFD}c"))
            #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" || $0 == "\u{202E}" })
        }
    }

    @Test("a command to go on with is never broken, so that it can be copied")
    func commands() {
        let command = "stemme beslut gebyrer ikke-med \"rådet har ingen indflydelse på dem\""
        var answer = Answer("unanswered")
        answer.lead = ["To temaer."]
        answer.blocks = [.commands([.init(gives: "Svar", command: command)])]
        answer.next = [.init(gives: "Resten", command: command), .init(gives: "Et udsagn", command: command)]
        for width in [20, 40, 60, 80] {
            let lines = written(answer, width: width).split(separator: "\n")
            #expect(lines.count { $0.hasSuffix(command) } == 3)
        }
    }

    @Test("what was left out is named, with its place and in words why")
    func excluded() {
        var answer = Answer("find")
        answer.lead = ["Udsagn."]
        let why = Wording.briefly(Phrase(da: "Udsagnet har ingen stemme. Den mangler.", en: "No voice."))
        answer.excluded = [.init(id: nil, code: "no-voice", path: "m.md", line: 3, why: why)]
        #expect(written(answer).hasSuffix("1 udsagn er ikke med: m.md:3 (udsagnet har ingen stemme). Se tjek.\n"))
    }
}
