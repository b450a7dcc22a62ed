import Testing
import Vision

@Suite("YAML")
struct YAMLTests {
    private func value(_ text: String, _ key: String = "a") throws -> YAMLValue? {
        try YAMLValue.read(text).entries.first { $0.key == key }?.value
    }

    @Test(
        "a scalar is the text that was written", arguments: ["ja", "3.10", "010", "2020-11-12", "1e3", "null", "0x1F"])
    func scalars(text: String) throws { #expect(try value("a: \(text)\n")?.text == text) }

    @Test(
        "a link is the same unquoted, quoted and with text after it",
        arguments: [
            ("[[bolig]]", "[[bolig]]"), ("\"[[bolig]]\"", "[[bolig]]"), ("[[moede]], side 2", "[[moede]], side 2"),
        ])
    func links(written: String, read: String) throws { #expect(try value("a: \(written)\n")?.text == read) }

    @Test(
        "lists of texts are read alike in every form",
        arguments: [
            "a: [x, y]", "a:\n  - x\n  - y", "a:\n- x\n- y", "a: [\"x\", 'y']",
        ])
    func lists(text: String) throws { #expect(try value(text)?.texts.map(\.text) == ["x", "y"]) }

    @Test("a one-key map is the text `NAME: VALUE`")
    func oneKeyMaps() throws {
        #expect(
            try value("a:\n  - brugere: tiltrådt, med glæde\n  - \"politikere: intet-svar\"\n")?.texts.map(\.text)
                == ["brugere: tiltrådt, med glæde", "politikere: intet-svar"])
    }

    @Test(
        "anchors, aliases and tags are refused wherever a value may begin, and placed",
        arguments: [
            ("a: &x 1", 1, 4), ("b: 1\na: *x", 2, 4), ("a: !!str 1", 1, 4), ("a: [&x 1, 2]", 1, 5),
            ("a: [1, *x]", 1, 8), ("a: {b: *x}", 1, 8), ("a:\n  - &x y", 2, 5), ("a:\n  - - *x", 2, 7),
            ("- &x 1", 1, 3), ("a: [1,\n  *x]", 2, 3), ("? &x a\n: 1", 1, 3), ("a: {\"b\":*x}", 1, 9),
            ("--- !x\na: 1", 1, 5), ("a: foo\n  \"bar\nb: *x\nc: \"q\"", 3, 4),
            ("a: [foo\n \"bar, *x]\nc: \"q\"", 2, 8),
        ])
    func anchors(text: String, line: Int, column: Int) throws {
        let fault = #expect(throws: YAMLFault.self) { try YAMLValue.read(text) }
        guard case .anchorOrTag = fault?.reason else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(fault?.line == line && fault?.column == column)
    }

    @Test(
        "what the parser says is told in the workspace's language, with its place",
        arguments: [
            ("a: [1, 2\nb: 3\n", "slutter ikke med ]", 2), ("a: {b: 1\nc: 3\n", "slutter ikke med }", 2),
            ("a: 1\nb\nc: 2\n", "mangler et kolon", 3), ("a: \"x\n", "anførselstegn bliver ikke lukket", 2),
            ("a: 1\n  b: 2\n", "kolon", 2), ("a:\n  - x\n y: 1\n", "ikke rykket lige så langt ind", 3),
            ("a: @x\n", "kan ikke begynde med det tegn", 1), ("a:\n\tb: 1\n", "tabulator", 2),
            ("a: \"\\q\"\n", "tegnet efter \\", 1), ("a: 1\nb: x\u{7}y\n", "usynligt styretegn", 2),
        ])
    func said(text: String, danish: String, line: Int) throws {
        var reader = WorkspaceReader(MemoryTree(["stemme.yaml": text]))
        let findings = try reader.read().diagnostics.filter { $0.code == "bad-yaml" }
        let finding = try #require(findings.first)
        #expect(finding.message.da.contains(danish), "\(finding.message.da)")
        #expect(!["found", "expected", "find", "allowed"].contains { finding.message.da.contains($0) })
        #expect(finding.place.line == line)
    }

    @Test("an alias that would grow without end is never expanded")
    func bomb() {
        let lines =
            ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
            + (1...12).map { "a\($0): &a\($0) [\(Array(repeating: "*a\($0 - 1)", count: 9).joined(separator: ","))]" }
        #expect(throws: YAMLFault.self) { try YAMLValue.read(lines.joined(separator: "\n")) }
    }

    @Test(
        "& * and ! inside text, quotation marks, comments and block texts are text",
        arguments: [
            "a: R&D og *vigtigt* her!", "a: \"*x\"", "a: '&x'", "# *x\na: y", "a: y # &x", "a: |\n  *x\n  &y\nb: 1",
            "a: >-\n  !x\n", "a: x\n", "a: [\"&x\", b*c]", "a: 5 * 3 & 4", "a: [[[[ x ]]]]",
        ])
    func innocent(text: String) throws { _ = try YAMLValue.read(text) }

    @Test("brackets in text do not count as levels")
    func brackets() throws {
        let text = (0..<30).map { "k\($0): tekst [[ {{ \($0)" }.joined(separator: "\n")
        #expect(try YAMLValue.read(text).entries.count == 30)
    }

    @Test(
        "over ten levels are refused",
        arguments: [
            "a: " + String(repeating: "[", count: 11) + String(repeating: "]", count: 11),
            (0..<12).map { String(repeating: " ", count: $0) + "k:" }.joined(separator: "\n") + " 1",
            String(repeating: "- ", count: 20_000) + "x", String(repeating: "? ", count: 20_000) + "x",
            "a: " + String(repeating: "[", count: 100_000),
        ])
    func levels(text: String) {
        let fault = #expect(throws: YAMLFault.self) { try YAMLValue.read(text) }
        guard case .tooDeep = fault?.reason else {
            Issue.record("\(String(describing: fault))")
            return
        }
    }

    @Test("a second colon is explained with the line mended")
    func colon() {
        let fault = #expect(throws: YAMLFault.self) { try YAMLValue.read("b: 1\na: Møde: på værestedet\n") }
        guard case .unquotedColon(let mended) = fault?.reason else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(mended == "a: \"Møde: på værestedet\"")
        #expect(fault?.line == 2)
    }

    @Test("a key that stands twice is refused")
    func twice() { #expect(throws: YAMLFault.self) { try YAMLValue.read("a: 1\na: 2\n") } }

    @Test("whatever bytes come, reading ends and does not crash")
    func random() {
        var random = SystemRandomNumberGenerator()
        let pieces = [
            "a", ": ", "- ", "[", "]", "{", "}", "\"", "'", "\n", "  ", "&x", "*x", "!", "|", ">", "#", ",", "?", "æ",
            "[[b]]",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...30, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            if let value = try? YAMLValue.read(text) { #expect(value.position.line >= 1) }
        }
    }
}
