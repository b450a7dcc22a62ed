import Testing

@testable import Vision

@Suite("Setting keys in front matter")
struct FrontMatterEditTests {
    private func set(_ text: String, _ values: [(key: NoteKey, value: FrontMatterEdit.Value?)]) -> String {
        let edit = FrontMatterEdit(SourceText(path: "a.md", bytes: Array(text.utf8)), language: .da)
        return String(decoding: edit.setting(values), as: UTF8.self)
    }

    @Test("a key that is there keeps its place and spelling; a new one stands last, in the workspace's language")
    func setting() {
        let text = "---\ntype: theme\n# en bemærkning\nDecision: partly\ntitle: 'Bolig: ja'\n---\n\nTekst.\n"
        #expect(
            set(
                text,
                [(.decision, .text("indarbejdet")), (.clauses, .list(["boligtal", "x"])), (.sentTo, .text("KL"))])
                == "---\ntype: theme\n# en bemærkning\nDecision: indarbejdet\ntitle: 'Bolig: ja'\n"
                + "bestemmelser: [boligtal, x]\nsendt_til: KL\n---\n\nTekst.\n")
    }

    @Test("a value over several lines goes with its key")
    func lines() {
        let text = "---\nclauses:\n  - a\n  - b\nreason: >\n  fordi\n\n  det er\ntitle: T\n---\n"
        #expect(set(text, [(.clauses, nil), (.reason, .text("nej"))]) == "---\nreason: nej\ntitle: T\n---\n")
        #expect(set("---\nclauses:\n- a\n- b\ntitle: T\n---\n", [(.clauses, nil)]) == "---\ntitle: T\n---\n")
    }

    @Test("line ends and a byte order mark stay; a note without front matter gets one")
    func surroundings() {
        #expect(
            set("---\r\ntitle: T\r\n---\r\nX", [(.reason, .text("n"))])
                == "---\r\ntitle: T\r\nbegrundelse: n\r\n---\r\nX")
        #expect(set("\u{FEFF}Tekst\n", [(.title, .text("T"))]) == "\u{FEFF}---\ntitel: T\n---\n\nTekst\n")
        #expect(set("Tekst\n", [(.title, nil)]) == "Tekst\n")
    }

    @Test(
        "whatever the text, YAML reads it back as it was",
        arguments: [
            "fordi: det", "- nej", "\"citat\"", "a # b", "ja", "[[x]]", "linje\nto", "æøå", "c:\\d", "", " rum ", "{a}",
            "*x", "&y",
            "!z", "%", "1.10", "null", "'", "a'b", "=", "@", "`",
        ])
    func readsBack(text: String) {
        let note = set("---\ntype: tema\n---\n", [(.reason, .text(text)), (.clauses, .list([text, "b"]))])
        let front = FrontMatter(SourceText(path: "a.md", bytes: Array(note.utf8)))
        #expect(front.fault == nil)
        #expect((front.text(.reason) ?? "") == text)
        #expect(front.value(.clauses)?.texts.map(\.text).last == "b")
    }
}
