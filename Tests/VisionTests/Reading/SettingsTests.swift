import Testing
import Vision

@Suite("Reading stemme.yaml")
struct SettingsTests {
    private func read(_ yaml: String) throws -> Workspace { try Sample.read(["stemme.yaml": yaml]) }
    private func codes(_ yaml: String) throws -> [String] {
        try read(yaml).codes.filter { $0.hasPrefix("stemme.yaml") }
    }

    @Test("what is not said has the format's defaults")
    func defaults() throws {
        let settings = try read("format: 1\n").settings
        #expect(settings.language == .da && settings.k == 5 && settings.floor == 3)
        #expect(settings.voicesNeedingAnswer == 2 && settings.shareNeedingAnswer == Fraction(1, 10))
        #expect(settings.kinds.weighed.map { settings.kinds[$0].name } == ["lived", "professional", "expert"])
        #expect(settings.kinds.all.count == Kind.builtIn.count)
    }

    @Test("kinds stand in the order of the file; one that is not declared has share 0")
    func kinds() throws {
        let workspace = try read(
            """
            format: 1
            videnstyper:
              ekspert: {andel: 0.5}
              levet: {andel: 1/2}
              naboer: {andel: 0, betegnelse: {da: naboer, en: neighbours}, beskyttet: ja}
            """)
        let kinds = workspace.kinds
        #expect(kinds.all.prefix(3).map(\.name) == ["expert", "lived", "naboer"])
        #expect(kinds.weighed.map { kinds[$0].share.text } == ["1/2", "1/2"])
        #expect(kinds.index(of: "NABOER").map { kinds[$0].protected } == true)
        #expect(kinds.index(of: "faglig").map { kinds[$0].share } == .zero)
        #expect(!workspace.codes.contains { $0.contains("shares-not-decided") })
    }

    @Test(
        "shares that differ need a decision, and the finding stands on `kinds`",
        arguments: [
            "format: 1\nkinds: {lived: {share: 1}, expert: {share: 2}}\n",
            "format: 1\nkinds:\n  lived: {share: 1}\n  expert: {share: 2}\n",
        ])
    func undecided(yaml: String) throws {
        #expect(try codes(yaml) == ["stemme.yaml:2:1 shares-not-decided"])
    }

    @Test("a decision with date, by and why settles it")
    func decided() throws {
        let workspace = try read(
            """
            format: 1
            kinds: {lived: {share: 1}, expert: {share: 2}}
            shares_decided: {date: 2020-09-30, by: formandskabet, why: fordi}
            """)
        #expect(workspace.settings.sharesDecided?.by == "formandskabet")
        #expect(!workspace.codes.contains { $0.contains("shares-not-decided") })
    }

    @Test(
        "every mistake is named at its place",
        arguments: [
            ("format: 2\n", "stemme.yaml:1:9 unknown-format"), ("title: x\n", "stemme.yaml:1:1 unknown-format"),
            ("format: 1\nsprog: tysk\n", "stemme.yaml:2:8 unknown-value"),
            ("format: 1\ntitel: x\nsporg: da\n", "stemme.yaml:3:1 unknown-key"),
            ("format: 1\nanonymity: {k: 2}\n", "stemme.yaml:2:16 not-a-number"),
            ("format: 1\nanonymity: {k: 5, flor: 3}\n", "stemme.yaml:2:19 unknown-key"),
            ("format: 1\nfollow_or_explain: {share: en}\n", "stemme.yaml:2:28 not-a-number"),
            ("format: 1\nkinds:\n  note: {share: 1}\n", "stemme.yaml:3:9 reserved-kind"),
            ("format: 1\nkinds:\n  To Ord: {share: 1}\n", "stemme.yaml:3:11 reserved-kind"),
            ("format: 1\nkinds:\n  levet: {share: 1}\n  lived: {share: 1}\n", "stemme.yaml:4:10 duplicate-kind"),
            ("format: 1\nkinds: [lived]\n", "stemme.yaml:2:8 bad-kinds"),
            ("format: 1\nkinds: {lived: {share: -1}}\n", "stemme.yaml:2:24 not-a-number"),
            ("format: 1\ntitel: &x y\n", "stemme.yaml:2:8 bad-yaml"),
            ("format: 1\ntitel: a: b\n", "stemme.yaml:2:1 bad-yaml"),
            ("format: 1\nmandate: findes-ikke.md\n", "stemme.yaml:1:1 no-mandate"),
        ])
    func mistakes(yaml: String, expected: String) throws {
        let codes = try codes(yaml)
        #expect(codes.contains(expected), "\(codes)")
    }

    @Test("a mark at the start, CRLF and no last newline change nothing")
    func bytes() throws {
        let workspace = try read("\u{FEFF}format: 1\r\ntitel: Prøve\r\nsprog: en")
        #expect(workspace.settings.title == "Prøve" && workspace.settings.language == .en)
        #expect(try codes("\u{FEFF}format: 1\r\ntitel: Prøve") == [])
    }

    @Test("without the file everything else is still read, and its absence said")
    func missing() throws {
        let workspace = try Sample.read(["stemme.yaml": nil, "a.md": "> [!faglig] b2v\n> Ja.\n"])
        #expect(workspace.codes.contains { $0.hasSuffix("no-settings") })
        #expect(workspace.statements.count == 1)
    }
}
