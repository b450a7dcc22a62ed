import Testing
import Vision

@Suite("The mandate as it leaves")
struct DocumentTests {
    private static let voices =
        "id,kind,label,side\np7d,lived,Anna på herberget,users\nh2n,lived,Bo,users\nb2v,professional,leder af et værested,professionals\nn5z,expert,,\n"

    private func woven(_ workspace: Workspace) throws -> (md: String, html: String) {
        let mandate = try #require(workspace.mandate)
        let document = try MandateDocument(workspace, mandate, language: .da).document(name: "prøve", program: "1")
        return (MarkdownDocument.write(document), HTMLDocument.write(document))
    }

    private func read(
        _ statement: String, status: String = "udkast",
        consents: String = "voice,channel,verbatim,credit\np7d,public,yes,role\nh2n,public,yes,none\n",
        body: String = ""
    ) throws -> Workspace {
        try Sample.read([
            "voices.csv": Self.voices, "consents.csv": consents,
            "udkast/kommissorium.md":
                "---\ntitel: Kommissorium\nstatus: \(status)\n---\n\n## Opgaver\n\nRådet følger. ^a\n\n- [belæg:: q1]\n\n\(body)",
            "a.md": statement + "\n\n^q1\n",
        ])
    }

    private let secret = "HEMMELIGT"

    @Test(
        "what may not leave is in neither text",
        arguments: [
            "> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [samtykke:: intern]",
            "> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [samtykke:: tilbagetrukket]",
            "> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [hensyn:: barn]",
            "> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [samtykke:: høring]", "> [!levet] zz9\n> »HEMMELIGT.«\n> [[k]]",
            "> [!faglig] b2v, HEMMELIGT\n> Andet.\n> [[k]]",
            "> [!levet] p7d, klage, HEMMELIGT navn\n> »Andet.«\n> [[k]]",
        ])
    func kept(statement: String) throws {
        let (md, html) = try woven(read(statement))
        #expect(!md.contains(secret) && !html.contains(secret))
    }

    @Test(
        "without a line in consents.csv, withdrawn or past its day, a voice's words stay",
        arguments: [
            "voice,channel\n", "voice,channel,verbatim,withdrawn\np7d,public,yes,2020-01-01\n",
            "voice,channel,verbatim,until\np7d,public,yes,2019-01-01\n", "voice,channel\np7d,public\n",
        ])
    func records(consents: String) throws {
        let workspace = try Sample.read([
            "voices.csv": Self.voices, "consents.csv": consents,
            "udkast/kommissorium.md":
                "---\ndato: 2020-06-01\n---\n\n## Opgaver\n\nRådet følger. ^a\n\n- [belæg:: q1]\n",
            "a.md": "> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]]\n\n^q1\n",
        ])
        let (md, html) = try woven(workspace)
        #expect(!md.contains(secret) && !html.contains(secret))
    }

    @Test("what opposes a clause stands with it, as far as consent goes; a clause says why it lacks lived experience")
    func against() throws {
        func md(_ field: String) throws -> String {
            try woven(
                Sample.read([
                    "voices.csv": Self.voices,
                    "consents.csv": "voice,channel,verbatim,credit\np7d,public,yes,role\n",
                    "udkast/kommissorium.md":
                        "## Opgaver\n\n1. Rådet følger. ^a\n   - [belæg:: q1] [uden-levet:: Ingen er spurgt endnu.]\n",
                    "a.md":
                        "> [!ekspert] n5z\n> »Det virker.«\n> [[k]]\n\n^q1\n\n> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [imod:: a]\(field)\n\n^q2\n",
                ])
            ).md
        }
        #expect(try md("").contains("**Imod:**\n\n- **Udsagn 2** »HEMMELIGT.«"))
        #expect(try md("").contains("hviler på levet erfaring: Ingen er spurgt endnu."))
        let kept = try md(" [samtykke:: intern]")
        #expect(!kept.contains(secret) && kept.contains("må ikke forlade arbejdsområdet"))
    }

    @Test("what was agreed for a hearing leaves with a hearing, and care when it is cleared")
    func leaves() throws {
        #expect(
            try woven(read("> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [samtykke:: høring]", status: "høringsudkast")).md
                .contains("»HEMMELIGT.«"))
        #expect(
            try woven(read("> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [hensyn:: barn, afklaret]")).html.contains(
                "»HEMMELIGT.«"))
    }

    @Test(
        "what was agreed for a hearing ends with it: what is adopted is for everybody",
        arguments: ["vedtaget", "gældende", "afløst", "bortfaldet"])
    func afterTheHearing(status: String) throws {
        let (md, html) = try woven(
            read("> [!levet] p7d\n> »HEMMELIGT.«\n> [[k]] [samtykke:: høring]", status: status))
        #expect(!md.contains(secret) && !html.contains(secret))
    }

    @Test("anonymous words have no attribution; told words no quotation marks; a label of a protected voice stays")
    func attribution() throws {
        let anonymous = PublicWords(try read("> [!levet] h2n\n> »Et.«\n> [[k]]"), status: .draft)
        #expect(anonymous.attribution(0, .da) == nil && anonymous.words(0, .da) == "»Et.«")
        let told = PublicWords(try read("> [!levet] p7d\n> Hun sagde »nej«.\n> [[k]]"), status: .draft)
        #expect(!told.words(0, .da).hasPrefix("»") && !told.words(0, .en).hasPrefix("“"))
        #expect(told.attribution(0, .da) == "en stemme med levede erfaringer")
        #expect(
            PublicWords(try read("> [!faglig] b2v\n> x\n> [[k]]"), status: .draft).attribution(0, .da)
                == "leder af et værested")
    }

    @Test("ids of voices and statements do not leave, neither from evidence nor through links")
    func ids() throws {
        let workspace = try read(
            "> [!levet] p7d\n> »Som [[h2n]] sagde i [[#^q1]].«\n> [[k]]",
            body:
                "## [[p7d]] siger\n\nSe [[p7d]], [[p7d|Anna]], [[a#^q1]] og [[#^a]].\n\n> [!dissent] p7d\n> Nej, siger [[h2n]].\n"
        )
        let (md, html) = try woven(workspace)
        for text in [md, html] {
            for id in ["p7d", "h2n", "q1", "Anna"] { #expect(!text.contains(id), "\(id)") }
            #expect(text.contains("en stemme med levede erfaringer") && text.contains("6.1"))
        }
    }

    @Test("how many were heard of a protected kind is not said below the floor, nor to be worked out")
    func smallNumbers() throws {
        let (md, _) = try woven(read("> [!levet] p7d\n> »Et.«\n> [[k]]"))
        #expect(md.contains("færre end 3 levet"))
        for number in ["1 levet", "| 1 af 1", "1 hørte", "| 1 | 1 |"] {
            #expect(!md.contains(number), "\(number) \(md)")
        }
    }

    @Test("everything from the workspace is escaped for where it lands")
    func escaping() throws {
        let hostile = "<script>alert(1)</script> | [x](javascript:1) **b** `c` %%skjult%% &amp; \"'"
        let (md, html) = try woven(
            read(
                "> [!faglig] b2v\n> \(hostile)\n> [[k]]",
                body: "## \(hostile)\n\n\(hostile)\n\n> [!letlæst]\n> \(hostile)\n"))
        #expect(!html.contains("<script") && !html.contains("<b>"))
        let bare = md.replacing(/\\./, with: "")
        #expect(!bare.contains("<script") && !bare.contains("[x](") && !bare.contains("%%"))
        // Emphasis in the mandate's own text is emphasis in print too.
        #expect(html.contains("<strong>b</strong>"))
    }

    @Test("marks of emphasis stand right beside their words, also where white space is at the ends")
    func emphasis() {
        var document = Document(title: "x", language: .da)
        document.blocks = [
            .paragraph([.strong("Nr. 1 "), .text("ord"), .emphasis(" to\nlinjer ")], anchor: nil),
            .table(caption: "a|b", header: ["h"], rows: [["x|y\nz"]], numbers: []),
        ]
        #expect(
            MarkdownDocument.write(document) == "**Nr. 1** ord *to linjer* \n\n*a\\|b*\n\n| h |\n| --- |\n| x\\|y z |\n"
        )
    }

    @Test("the same files give the same bytes")
    func reproducible() throws {
        let statement = "> [!levet] p7d\n> »Et.«\n> [[k]] [[m]]"
        let (first, second) = (try woven(read(statement)), try woven(read(statement)))
        #expect(first.md == second.md && first.html == second.html)
    }

    @Test("whatever was agreed, no word leaves beyond it", arguments: 0..<60)
    func consents(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        func any(_ values: [String]) -> String { values.randomElement(using: &random) ?? "" }
        var (rows, note) = ("voice,statement,channel,verbatim,credit,until,withdrawn\n", "")
        var open: Set<Int> = []
        let status = any(["udkast", "høringsudkast", "vedtaget"])
        for number in 0..<8 {
            let (voice, kind) = Bool.random(using: &random) ? ("p7d", "levet") : ("b2v", "faglig")
            let channel = any(["public", "hearing", "internal", "withdrawn", "pubilc", ""])
            let (verbatim, until, withdrawn) = (
                any(["yes", "no", ""]), any(["", "2030", "2010", "?"]), any(["", "", "no", "2020"])
            )
            let asked = any([
                "", " [samtykke:: intern]", " [samtykke:: høring]", " [samtykke:: offentlig]", " [samtykke:: ofentlig]",
            ])
            let care = any(["", "", " [hensyn:: skade]", " [hensyn:: skade, afklaret]"])
            rows += "\(voice),q\(number),\(channel),\(verbatim),role,\(until),\(withdrawn)\n"
            note += "> [!\(kind)] \(voice)\n> »ORD\(number)X«\n> [[k]]\(asked)\(care)\n\n^q\(number)\n\n"
            let reach = status == "høringsudkast" ? ["public", "hearing"] : ["public"]
            let askedAllows =
                asked.isEmpty || asked.contains("offentlig") || (asked.contains("høring") && reach.count == 2)
            if reach.contains(channel), verbatim == "yes", until != "2010", until != "?", withdrawn != "2020",
                askedAllows, !care.hasSuffix("skade]")
            {
                open.insert(number)
            }
        }
        let workspace = try Sample.read([
            "voices.csv": Self.voices, "consents.csv": rows, "a.md": note,
            "udkast/kommissorium.md":
                "---\nstatus: \(status)\ndato: 2020-06-01\n---\n\n## Opgaver\n\nRådet. ^a\n\n- [belæg:: \((0..<8).map { "q\($0)" }.joined(separator: ", "))]\n",
        ])
        let (md, html) = try woven(workspace)
        for number in 0..<8 {
            #expect(md.contains("ORD\(number)X") == open.contains(number), "\(number) \(rows)")
            #expect(html.contains("ORD\(number)X") == open.contains(number), "\(number)")
        }
    }

    @Test(
        "the gates: consent stops a draft, the rest warns in it and stops a hearing",
        arguments: [("udkast", ExportGates.State.warns), ("høringsudkast", .shut), ("vedtaget", .shut)])
    func gates(status: String, expected: ExportGates.State) throws {
        let workspace = try read("> [!levet] p7d\n> »Et.«\n> [[k]] [samtykke:: tilbagetrukket]", status: status)
        let gates = try ExportGates(workspace, try #require(workspace.mandate))
        let states = Dictionary(uniqueKeysWithValues: gates.gates.map { ($0.name, $0.state) })
        #expect(states[.consent] == .shut && gates.isShut)
        #expect(states[.blanks] == expected && states[.followOrExplain] == expected)
    }
}
