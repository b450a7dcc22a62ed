import Testing
import Vision

@Suite("Reading tables")
struct TableTests {
    private func table(_ text: String) -> CSVFile { CSVFile(path: "t.csv", bytes: Array(text.utf8)) }

    @Test(
        "comma or semicolon, CRLF, a mark at the start and no last newline are one table",
        arguments: ["a,b\n1,2\n", "a;b\n1;2\n", "a,b\r\n1,2\r\n", "\u{FEFF}a,b\n1,2", "\"a\",\"b\"\n\"1\",\"2\""])
    func forms(text: String) {
        let table = table(text)
        #expect(table.header.map(\.text) == ["a", "b"])
        #expect(table.rows.map { $0.cells.map(\.text) } == [["1", "2"]])
    }

    @Test("a quoted cell may hold separators, doubled marks and line ends, and what follows keeps its place")
    func quoted() {
        let table = table("a,b\n\"1, »x«\",\"han sagde \"\"nej\"\"\nog gik\"\n3,4\n")
        #expect(table.rows[0].cells.map(\.text) == ["1, »x«", "han sagde \"nej\"\nog gik"])
        #expect(table.rows[1].place.line == 4)
        #expect(table.rows[1].cells[1].place.column == 3)
    }

    @Test("a row with too few or too many cells is named and left out; an empty line is nothing")
    func ragged() {
        let table = table("a,b\n1\n\n1,2,3\n4,5\n")
        #expect(table.rows.map { $0.cells[0].text } == ["4"])
        #expect(table.diagnostics.map { "\($0.place.line) \($0.code)" } == ["2 ragged-row", "4 ragged-row"])
    }

    @Test("a quotation mark that is never closed is named where it opens")
    func unclosed() {
        #expect(
            table("a,b\n1,\"2\n").diagnostics.map { "\($0.place.line):\($0.place.column) \($0.code)" } == [
                "2:3 unclosed-quote"
            ])
    }

    @Test("columns count characters, not bytes")
    func columns() { #expect(table("a,b,c\næø,å,x\n").rows[0].cells[2].place.column == 6) }

    @Test("an empty file has neither header nor rows")
    func empty() { #expect(table("").header.isEmpty && table("").rows.isEmpty) }
}

@Suite("Reading voices.csv")
struct VoicesTests {
    private func read(_ csv: String) throws -> Workspace { try Sample.read(["voices.csv": csv, "consents.csv": nil]) }
    private func codes(_ csv: String) throws -> [String] { try read(csv).codes.filter { $0.hasPrefix("voices.csv") } }

    @Test("columns and values are read in Danish, in any order")
    func danish() throws {
        let read = try read(
            "betegnelse;viden;id;side;køn;grupper;paa_vegne_af;type\nleder;\"levet:1/2;faglig:1/2\";p7d;Brugere;k;\"a; b\";[[organ]];dokument\n"
        ).voices
        let first = try #require(read.first)
        #expect(first.id == "p7d" && first.label == "leder" && first.side == .users && first.type == .document)
        #expect(first.shares.map(\.share.text) == ["1/2", "1/2"])
        #expect(first.groups == ["a", "b"] && first.onBehalfOf == "organ" && first.attribute(.gender) == "k")
    }

    @Test(
        "every mistake is named at its place",
        arguments: [
            ("id,kind\nP7D,lived\n", "voices.csv:2:1 bad-voice-id"),
            ("id,kind\n7d,lived\n", "voices.csv:2:1 bad-voice-id"),
            ("id,kind\np7d,lived\np7d,expert\n", "voices.csv:3:1 duplicate-voice"),
            ("id,kind\np7d,levte\n", "voices.csv:2:5 unknown-kind"), ("id,kind\np7d,\n", "voices.csv:2:1 no-kind"),
            ("id,kind\np7d,lived:1/2;expert:1/3\n", "voices.csv:2:5 bad-shares"),
            ("id,kind\np7d,lived:1/2;lived:1/2\n", "voices.csv:2:5 bad-shares"),
            ("id,kind\np7d,lived:0;expert:1\n", "voices.csv:2:5 bad-shares"),
            ("id,kind\np7d,lived;expert\n", "voices.csv:2:5 bad-shares"),
            ("id\np7d\n", "voices.csv:1:1 missing-column"),
            ("id,kind,kind\np7d,lived,lived\n", "voices.csv:1:9 duplicate-column"),
            ("id,kind,viden\np7d,lived,lived\n", "voices.csv:1:9 duplicate-column"),
            ("id,kind,boform\np7d,lived,x\n", "voices.csv:1:9 unknown-column"),
            ("id,kind,kilde\np7d,lived,x\n", "voices.csv:1:9 column-named-like-field"),
            ("id,kind,side\np7d,lived,bruger\n", "voices.csv:2:11 unknown-value"),
        ])
    func mistakes(csv: String, expected: String) throws {
        let codes = try codes(csv)
        #expect(codes.contains(expected), "\(codes)")
    }

    @Test("a column of the workspace's own is kept, and is a field of filters")
    func ownColumn() throws {
        let workspace = try read("id,kind,boform\np7d,lived,herberg\n")
        #expect(workspace.voiceColumns == ["boform"])
        #expect(workspace.voices[0].attributes == ["boform": "herberg"])
        #expect(FilterFields(workspace).field("BOFORM") == .column("boform"))
    }
}

@Suite("Reading consents.csv")
struct ConsentsTests {
    private let note = [
        "a.md": """
        > [!levet] p7d
        > »Et.«

        ^q1

        > [!levet] p7d
        > »To.«

        ^q2

        > [!faglig] b2v
        > Tre.
        """
    ]

    private func words(_ csv: String, today: String = "2020-12-01") throws -> [String] {
        var files: [String: String?] = note.mapValues { $0 }
        files["consents.csv"] = csv
        return try Sample.read(files, today: Period(today)).statements.map {
            $0.standing == .usable ? $0.consent.word.rawValue : "\($0.standing)"
        }
    }

    @Test("a line for one statement holds beside the one for all, and the strictest wins")
    func statementLine() throws {
        #expect(
            try words("voice,statement,channel,credit\np7d,,public,role\np7d,^q2,internal,role\n")
                == ["public", "internal", "public"])
        #expect(
            try words("stemme,udsagn,kanal,kreditering\np7d,,høring,rolle\np7d,[[a#^q2]],offentlig,rolle\n")
                == ["hearing", "hearing", "public"])
    }

    @Test("a line for one statement is a record for that one only")
    func recordForOne() throws {
        #expect(
            try words("voice,statement,channel,credit\np7d,q2,public,role\n")
                == ["leftOut(code: \"no-consent\")", "public", "public"])
    }

    @Test(
        "on its last day a consent still holds; the day after it is withdrawn",
        arguments: [("2020-12-01", "public"), ("2020-12-02", "withdrawn")])
    func until(today: String, expected: String) throws {
        #expect(try words("voice,channel,credit,until\np7d,public,role,2020-12-01\n", today: today)[0] == expected)
    }

    @Test(
        "a month or year holds to its end",
        arguments: [("2020-12", "2020-12-31", "public"), ("2020", "2021-01-01", "withdrawn")])
    func untilMonth(until: String, today: String, expected: String) throws {
        #expect(try words("voice,channel,credit,until\np7d,public,role,\(until)\n", today: today)[0] == expected)
    }

    @Test(
        "what cannot be read lets nothing out",
        arguments: [
            "voice,channel\np7d,ofentlig\n", "voice,credit\np7d,role\n", "voice,channel,until\np7d,public,snart\n",
            "voice,channel,given\np7d,public\n",
        ])
    func unreadable(csv: String) throws { #expect(try words(csv)[0] == "internal") }

    @Test("a line with too few cells restricts its voice, also one that needs no record")
    func raggedLine() throws {
        #expect(try words("voice,channel,credit\np7d,public,role\nb2v,internal\n")[2] == "internal")
    }

    @Test("a file of which nothing can be read restricts everybody")
    func unreadableFile() throws {
        #expect(try words("vocie,channel\nb2v,internal\n").last == "internal")
    }

    @Test(
        "no in `withdrawn` is no withdrawal; any other text is one",
        arguments: [("nej", "public"), ("ja", "withdrawn"), ("i går", "withdrawn")])
    func withdrawnColumn(text: String, expected: String) throws {
        #expect(try words("voice,channel,credit,withdrawn\np7d,public,role,\(text)\n")[0] == expected)
    }

    @Test("of a joint statement, one withdrawn voice suspends it, all of them empty it")
    func joint() throws {
        let text = "> [!levet] p7d, h2n\n> »Vi.«\n> [[x]]\n\n^q9\n"
        let one = try Sample.read([
            "consents.csv": "voice,channel,withdrawn\np7d,public,2020-12-01\nh2n,public,\n", "a.md": text,
        ])
        #expect(one.statements[0].standing == .leftOut(code: "suspended"))
        #expect(one.codes.contains("a.md:1:5 suspended"))
        #expect(!one.statements[0].isShown && !one.statements[0].isCounted)
        let all = try Sample.read([
            "consents.csv": "voice,channel,withdrawn\np7d,public,2020-12-01\nh2n,public,ja\n", "a.md": text,
        ])
        #expect(all.statements[0].standing == .withdrawn)
        #expect(!all.codes.contains { $0.contains("suspended") })
    }

    @Test("a voice or statement that is nowhere is named, a row without a voice too")
    func unknown() throws {
        let codes = try Sample.read(["consents.csv": "voice,statement,channel\nx9x,,public\np7d,q99,public\n,,public\n"]
        ).codes
        #expect(codes.contains("consents.csv:2:1 unknown-voice"))
        #expect(codes.contains("consents.csv:3:1 unknown-statement"))
        #expect(codes.contains("consents.csv:4:1 no-voice"))
    }
}
