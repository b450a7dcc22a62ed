import Testing
import Vision

@Suite("Filters of statements")
struct FilterTests {
    private static let files: [String: String?] = [
        "voices.csv":
            "id,kind,label,side,kommune,grupper,boform,svar,type\np7d,lived,kvinde,users,Køge,unge;kvinder,herberg,ønsket,\nb2v,lived:1/2;professional:1/2,leder,professionals,Stevns,,,none,\nn5z,expert,forsker,,,,,,organisation\n",
        "consents.csv": "voice,channel,credit\np7d,public,role\nb2v,internal,role\n",
        "temaer/bolig.md": "---\ntype: tema\ntitle: En bolig\naliases: [hus]\n---\n",
        "temaer/leje.md": "---\ntype: tema\ntitle: Husleje\nbroader: bolig\n---\n",
        "ord/hjemloes.md": "---\ntype: ord\ntitle: hjemløs\naliases: [subsistensløs, uden bolig]\n---\n",
        "indkomne/moede.md": """
        ---
        type: møde
        dato: 2020-11
        ---

        > [!levet] p7d, klage
        > »Jeg mangler en bolig.«
        > [[bolig]] [holdning:: for] [arena:: egen sag] [til:: [[kommunen]]] [kilde:: [[moede]], side 2] [støtter:: a1]

        ^q1

        > [!faglig] b2v, forslag
        > Huslejen er for høj, don't you think.
        > [[leje]] [dato:: 2020-11-12] [påstand:: underbygget]

        ^q2
        """,
        "indkomne/brev.md": """
        > [!ekspert] n5z, faktapåstand
        > Tallene stiger, også blandt subsistensløse, og kvinder uden bolig.
        > [modsiger:: x] [imod:: ^a1] [hensyn:: barn]

        ^q3
        """,
        "udkast/kommissorium.md": "## Opgaver\n\n1. Rådet følger. ^a1\n   - [belæg:: q2]\n2. Rådet gør. ^a2\n",
    ]

    private let ask: Questions

    init() throws { ask = Questions(try Sample.read(Self.files)) }

    @Test(
        "each field matches what the statement says or gets by default, in both languages",
        arguments: [
            ("kind:lived", "q1"), ("viden:levet", "q1"), ("lived", "q1"), ("pårørende", ""), ("theme:bolig", "q1 q2"),
            ("tema:\"en bolig\"", "q1 q2"), ("theme:hus", "q1 q2"), ("theme:=bolig", "q1"), ("theme:none", "q3"),
            ("theme:*", "q1 q2"),
            ("voice:p7d", "q1"), ("stemme:kvinde", "q1"), ("as:complaint", "q1"), ("som:klage,forslag", "q1 q2"),
            ("to:kommunen", "q1"), ("til:*", "q1"), ("arena:egen-sag", "q1"), ("arena:\"egen sag\"", "q1"),
            ("stance:for", "q1"),
            ("holdning:nævner", "q2 q3"), ("claim:supported", "q2"), ("paastand:underbygget", "q2"),
            ("consent:internal", "q2"),
            ("samtykke:offentlig", "q1 q3"), ("source:moede", "q1"), ("supports:a1", "q1"), ("støtter:6.1", "q1"),
            ("opposes:a1", "q3"),
            ("id:q3", "q3"), ("side:users", "q1"), ("side:brugere,fagpersoner", "q1 q2"), ("side:none", "q3"),
            ("group:unge", "q1"),
            ("gruppe:kvinder", "q1"), ("groups:unge", "q1"), ("municipality:KØGE", "q1"), ("kommune:koege", "q1"),
            ("boform:herberg", "q1"),
            ("boform:none", "q2 q3"), ("voice.kind:professional", "q2"), ("stemme.viden:lived", "q1 q2"),
            ("type:organisation", "q3"),
            ("reply:wanted", "q1"), ("svar:ønsket", "q1"), ("reply:\"none\"", "q2"), ("in:moede", "q1 q2"),
            ("i:indkomne", "q1 q2 q3"), ("in:indkomne/", "q1 q2 q3"),
            ("date:2020", "q1 q2"), ("date:2020-11-12", "q2"), ("date:none", "q3"), ("since:2020-11-15", "q1"),
            ("fra:2020-11-12", "q1 q2"),
            ("until:2020-11-05", "q1"), ("indtil:2021", "q1 q2"), ("cited:yes", "q2"), ("brugt:nej", "q1 q3"),
            ("cited:6.1", "q2"),
            ("cited:a1", "q2"), ("cited:a2", ""), ("has:source", "q1"), ("har:hensyn", "q3"), ("has:date", "q1 q2"),
            ("har:kommune", "q1 q2"),
            ("text:lived", ""), ("tekst:husleje", "q2"), ("boliger", "q1 q3"), ("bol*", "q1 q3"),
            ("\"en bolig\"", "q1"), ("»mangler en«", "q1"), ("“en bolig”", "q1"),
            ("don't", ""), ("-lived", "q2 q3"), ("-(lived OR expert)", "q2"), ("lived ELLER ekspert", "q1 q3"),
            ("lived or expert", ""),
            ("kind:lived,expert -cited:yes", "q1 q3"), ("lived OR expert has:care", "q1 q3"),
            ("(lived OR expert) has:care", "q3"), ("", "q1 q2 q3"),
            ("  ", "q1 q2 q3"), ("theme:*", "q1 q2"), ("--lived", "q1"), ("sort:-id", "q3 q2 q1"),
            ("sort:date", "q1 q2 q3"), ("limit:1 lived", "q1"),
        ])
    func fields(filter: String, expected: String) throws {
        let found = try ask.find(filter)
        let wanted = expected.split(separator: " ").map(String.init)
        #expect(filter.contains("sort") ? found == wanted : Set(found) == Set(wanted), "\(found)")
    }

    @Test("a search for a word with a note finds its aliases, and says which; the word itself comes first")
    func glossary() throws {
        #expect(try ask.find("hjemløse") == ["q3"])
        let matches = try #require(try ask.filter("hjemløs").words.first)
        #expect(matches.otherForms == ["subsistensløs", "uden bolig"])
        let said = Wording.filter(try ask.query("hjemløs").filter, [matches], ask.workspace)
        #expect(said.da.contains("også subsistensløs, uden bolig") && said.en.contains("also subsistensløs"))
        #expect(try ask.find("subsistensløs") == ["q3"])
        #expect(try ask.filter("bolig").words.first?.otherForms == [])
    }

    @Test(
        "what cannot be read is named with its place and what was probably meant",
        arguments: [
            ("knd:lived", 0..<3, "kind"), ("kind:lvied", 5..<10, "lived"), ("theme:bolg", 6..<10, "bolig"),
            ("side:bruger", 5..<11, "brugere"),
            ("a \"b", 2..<4, "\""), ("(a", 0..<1, ")"), ("a)", 1..<2, ""), ("a OR", 2..<4, ""), ("OR a", 0..<2, ""),
            ("kind:", 0..<5, "kind"),
            ("date:igår", 5..<9, "2020"), ("limit:0", 0..<6, ""), ("limit:x", 0..<6, ""), ("sort:knd", 5..<8, "kind"),
            ("a ,b", 2..<3, ""), ("in:indkomn", 3..<10, "indkomne"), ("cited:9.9", 6..<9, ""),
        ] as [(String, Range<Int>?, String)])
    func errors(filter: String, range: Range<Int>?, help: String) throws {
        let error = #expect(throws: InquiryError.self) { _ = try ask.find(filter) }
        #expect(error?.range == range)
        let said = error.map { "\($0.help.da) \($0.help.en) \($0.message.da)" } ?? ""
        #expect(help.isEmpty || said.contains(help), "\(said)")
    }

    @Test(
        "of voices too a word of the format that is not one names the nearest, in the workspace's language",
        arguments: [("side:brugerne", "brugere"), ("type:organisationen", "organisation"), ("svar:ønske", "ønsket")])
    func voiceErrors(filter: String, nearest: String) throws {
        let error = #expect(throws: InquiryError.self) { _ = try ask.voices(filter) }
        #expect(error?.help.da.contains(nearest) == true)
        let value = filter.split(separator: ":").last ?? ""
        #expect(error?.range == filter.count - value.count..<filter.count)
    }

    @Test("brackets and minus signs without end are an error, not a crash", arguments: ["(", "-", "-("])
    func endless(mark: String) {
        #expect(throws: InquiryError.self) { _ = try ask.query(String(repeating: mark, count: 50_000) + "x") }
    }

    @Test(
        "a tail is one only at the end and before fields",
        arguments: [
            ("lived by theme", ["theme"], "lived"), ("efter viden, side", ["kind", "side"], ""),
            ("bolig pr stemme limit:5", ["voice"], "bolig"), ("by by kind", ["kind"], "by"),
            ("drevet by mennesker hus", [], "drevet by mennesker hus"), ("by", [], "by"),
            ("by kommune", ["municipality"], ""), ("by voice.kind", ["voice.kind"], ""),
        ])
    func tails(text: String, by: [String], rest: String) throws {
        let query = try ask.query(text, tail: true)
        #expect(query.by.map(\.name) == by)
        #expect("\(query.filter)" == "\(try ask.query(rest).filter)")
    }

    @Test("a bare kind is taken as one and said; text: never is")
    func bareKind() throws {
        #expect(try ask.query("levet").kindsTaken.map(\.word) == ["levet"])
        #expect(try ask.query("text:levet \"levet\" leve*").kindsTaken.isEmpty)
    }

    @Test("`none` and `*` in quotation marks are only themselves")
    func quotedValues() throws {
        guard case .pair(_, let values) = try ask.query("boform:\"*\",none,\"none\"").filter else {
            Issue.record("no pair")
            return
        }
        #expect(values == [.text("*", exact: false, at: 7..<10), .none, .text("none", exact: false, at: 16..<22)])
    }

    @Test("random filters never crash, and minus is the complement")
    func complement() throws {
        let pieces = [
            "lived", "expert", "bolig", "\"en bolig\"", "kind:lived", "theme:bolig", "theme:=leje", "side:users", "-",
            "(", ")", " OR ", " ", "date:2020",
            "cited:yes", "has:source", "boform:none", "voice:p7d,b2v", "since:2020-11", "bol*", ",", ":", "\"",
            "limit:2", "by",
        ]
        let all = Set(ask.workspace.statements.indices)
        var random = SystemRandomNumberGenerator()
        var readable = 0
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }.joined(separator: Bool.random() ? " " : "")
            guard !text.contains("limit"), let filter = try? ask.filter(text), let other = try? ask.filter("-(\(text))")
            else { continue }
            readable += 1
            let found = all.filter { filter($0) }
            #expect(all.filter { other($0) } == all.subtracting(found), "\(text)")
        }
        #expect(readable > 200)
    }

    @Test(
        "voices are filtered by what they are and by what they said",
        arguments: [
            ("", "p7d b2v n5z"), ("kind:professional", "b2v"), ("kind:lived", "p7d b2v"), ("kind:*", "p7d b2v n5z"),
            ("side:none", "n5z"), ("cited:no", "p7d n5z"),
            ("cited:Nej", "p7d n5z"), ("brugt:ja", "b2v"), ("theme:bolig", "p7d b2v"), ("leder", "b2v"),
            ("bolig", "p7d n5z"), ("reply:ønsket", "p7d"), ("type:dokument", ""),
            ("kommune:køge,stevns", "p7d b2v"), ("-kind:lived", "n5z"), ("sort:-id", "p7d n5z b2v"),
            ("group:unge", "p7d"), ("has:care", "n5z"),
        ])
    func voices(filter: String, expected: String) throws {
        #expect(try ask.voices(filter).joined(separator: " ") == expected)
    }

    @Test("a value that no voice has is an error in its own field")
    func unknownVoiceValue() {
        #expect(throws: InquiryError.self) { try ask.voices("municipality:brugere") }
    }

    @Test(
        "notes are filtered by type, name, date and the keys of their front matter",
        arguments: [
            ("type:theme", "bolig leje"), ("tema", "bolig leje"), ("type:møde", "moede"), ("broader:bolig", "leje"),
            ("overordnet:*", "leje"), ("date:2020", "moede"),
            ("-date:*", "brev hjemloes bolig leje kommissorium"), ("in:indkomne/", "brev moede"), ("husleje", "leje"),
            ("has:aliases", "hjemloes bolig"), ("aliases:hus", "bolig"),
        ])
    func notes(filter: String, expected: String) throws {
        #expect(Set(try ask.notes(filter)) == Set(expected.split(separator: " ").map(String.init)))
    }

    @Test("an id that two statements hold names neither")
    func ambiguous() throws {
        let workspace = try Sample.read([
            "a.md": "> [!faglig] b2v\n> x\n\n^qaaaa1\n\n> [!faglig] b2v\n> y\n\n^QAAAA1\n\n[[#^qaaaa1]]\n",
            "udkast/kommissorium.md": "## Opgaver\n\nRådet følger. ^c1\n\n- [belæg:: qaaaa1]\n",
        ])
        #expect(throws: InquiryError.self) { try workspace.statement(named: "qaaaa1") }
        #expect(workspace.codes.contains("a.md:6:1 duplicate-id"))
        #expect(workspace.codes.contains("a.md:11:1 ambiguous-link"))
        #expect(workspace.codes.contains("udkast/kommissorium.md:5:12 ambiguous-link"))
        #expect(workspace.mandate?.clauses[0].statements == [])
        let finding = try #require(workspace.diagnostics.first { $0.code == "ambiguous-link" })
        #expect(finding.message.da.contains("a.md:1") && finding.message.da.contains("a.md:6"))
    }
}
