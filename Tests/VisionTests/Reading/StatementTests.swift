import Testing
import Vision

@Suite("Reading statements")
struct StatementTests {
    @Test("by hand and as fmt writes them, they are the same")
    func bothForms() throws {
        let workspace = try Sample.read([
            "indkomne/moede.md": """
            ---
            type: møde
            title: Dialogmøde på værestedet
            date: 2020-11-12
            ---

            > [!levet] p7d, klage
            > »Hver gang jeg får en ny sagsbehandler, begynder vi forfra.«
            > [[koordination]] [samtykke:: anonym]

            > [!levet] p7d, klage
            >
            > »Hver gang jeg får en ny sagsbehandler, begynder vi forfra.«
            >
            > [temaer:: [[koordination]]] [samtykke:: anonym]

            ^q7f3kw2

            > [!lived] p7d, complaint, en kvinde
            > Told in other words.
            > [themes:: koordination]
            ^q7f3kw3
            """,
            "temaer/koordination.md": "---\ntype: tema\ntitle: Koordination\n---\n",
        ])
        #expect(workspace.codes.filter { !$0.hasPrefix("stemme.yaml") } == [])
        #expect(workspace.statements.count == 3)
        let (byHand, formatted, told) = (workspace.statements[0], workspace.statements[1], workspace.statements[2])
        #expect(workspace.name(byHand) == "indkomne/moede.md:7")
        #expect(formatted.id == "q7f3kw2")
        #expect(told.id == "q7f3kw3")
        for statement in [byHand, formatted] {
            #expect(workspace.text(statement) == "»Hver gang jeg får en ny sagsbehandler, begynder vi forfra.«")
            #expect(statement.isVerbatim)
            #expect(statement.aspect == .complaint)
            #expect(statement.consent.word == .anonymous)
            #expect(statement.isCounted)
            #expect(statement.themes.map { workspace.themes[$0].title } == ["Koordination"])
            #expect(statement.date?.text == "2020-11-12")
        }
        #expect(!told.isVerbatim)
        #expect(told.attribution == "en kvinde")
    }

    @Test("a callout that runs on is left out and named; the one before it keeps its own text")
    func runsOn() throws {
        let workspace = try Sample.read([
            "a.md": """
            > [!levet] p7d
            > »Et.«
            > [!levet] h2n
            > »To.«
            """
        ])
        #expect(workspace.text(workspace.statements[0]) == "»Et.«")
        #expect(workspace.statements[1].standing == .leftOut(code: "callout-runs-on"))
        #expect(workspace.codes.contains("a.md:3:3 callout-runs-on"))
    }

    @Test("the strictest of voice, note and statement holds")
    func strictest() throws {
        let workspace = try Sample.read([
            "a.md": """
            ---
            samtykke: høring
            ---

            > [!levet] h2n
            > »Et.« 

            > [!levet] p7d
            > »To.«
            > [samtykke:: intern]

            > [!faglig] b2v
            > Tre.
            > [samtykke:: offentlig]
            """
        ])
        #expect(workspace.statements.map(\.consent.word) == [.hearing, .internal, .hearing])
        #expect(workspace.statements[0].consent.credit == .none)
    }

    @Test("a protected voice without a line in consents.csv is neither shown nor counted")
    func withoutConsent() throws {
        let workspace = try Sample.read([
            "consents.csv": "voice,channel\nh2n,public\n",
            "a.md": "> [!levet] p7d\n> »Et.«\n> [[x]]\n",
        ])
        #expect(workspace.statements[0].standing == .leftOut(code: "no-consent"))
    }

    @Test(
        "past its until, or withdrawn, a statement is an empty place",
        arguments: [
            "voice,channel,until\np7d,public,2020-01-01\n", "voice,channel,withdrawn\np7d,public,2020-12-01\n",
        ])
    func withdrawn(consents: String) throws {
        let workspace = try Sample.read(
            ["consents.csv": consents, "a.md": "> [!levet] p7d, klage\n> »Et.«\n> [[x]]\n\n^q1234\n"],
            today: Period("2020-06-01"))
        let statement = workspace.statements[0]
        #expect(statement.standing == .withdrawn)
        #expect(statement.voices.isEmpty && statement.themes.isEmpty && statement.aspect == nil)
        #expect(statement.id == "q1234")
    }

    @Test("nothing inside code is a statement")
    func code() throws {
        let workspace = try Sample.read([
            "a.md":
                "```\n> [!levet] p7d\n> »Et.«\n```\n\n    > [!levet] p7d\n    > x\n\n<div>\n> [!levet] p7d\n</div>\n"
        ])
        #expect(workspace.statements.isEmpty)
    }

    @Test("an id in the head that is no voice is an error that names the nearest")
    func unknownVoice() throws {
        let workspace = try Sample.read(["a.md": "> [!levet] p7e\n> »Et.«\n"])
        let finding = try #require(workspace.diagnostics.first { $0.code == "unknown-voice" })
        #expect(finding.help.en.contains("p7d"))
        #expect(workspace.statements[0].standing == .leftOut(code: "unknown-voice"))
    }
}
