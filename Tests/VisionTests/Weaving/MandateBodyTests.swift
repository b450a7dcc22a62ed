import Testing
import Vision

@Suite("The body of the exported mandate")
struct MandateBodyTests {
    private func read(_ mandate: String, consents: String = Sample.consents) throws -> (Workspace, Mandate) {
        let workspace = try Sample.read(["udkast/kommissorium.md": mandate, "consents.csv": consents])
        return (workspace, try #require(workspace.mandate))
    }

    private func markdown(_ workspace: Workspace, _ mandate: Mandate) throws -> String {
        let document = try MandateDocument(workspace, mandate, language: .da).document(name: "prøve", program: "1")
        return MarkdownDocument.write(document)
    }

    @Test("tables, quotes and other callouts are part of the mandate's text")
    func blocks() throws {
        let (workspace, mandate) = try read(
            """
            # Kommissorium

            ## Sammensætning og udpegning

            | plads | andel |
            |---|--:|
            | levede erfaringer | mindst *halvdelen* |
            | bar \\| i en celle | resten |

            > Et citat
            > over to linjer.

            > [!info] Bemærk
            > Det ligger fast.
            """)
        #expect(
            mandate.sections[0].blocks.compactMap(\.ownText) == [
                "plads andel levede erfaringer mindst *halvdelen* bar | i en celle resten", "Et citat over to linjer.",
                "Bemærk\nDet ligger fast.",
            ])
        let text = try markdown(workspace, mandate)
        #expect(text.contains("| levede erfaringer | mindst halvdelen |\n| bar \\| i en celle | resten |"))
        #expect(text.contains("> Et citat over to linjer."))
        #expect(text.contains("> Bemærk\n>\n> Det ligger fast."))
    }

    @Test("what stands before the first heading is no section")
    func beforeSections() throws {
        let (workspace, mandate) = try read("# Kommissorium\n\nOpdigtet.\n\n## Formål\n\nTekst. ^a\n")
        #expect(try markdown(workspace, mandate).contains("\n\nOpdigtet.\n\n## 4. Formål"))
    }

    @Test("blanks are found on top, in clauses with their fields, and between them")
    func blanks() throws {
        let (workspace, _) = try read(
            """
            ---
            type: kommissorium
            udsteder: "[UDFYLDES: ministerium]"
            ---

            ## Formål

            1. Rådet svarer inden [UDFYLDES: frist]. ^svar
               - [ansvarlig:: rådet] [finansiering:: [UDFYLDES: bevilling]]

            Se også [UDFYLDES: bilag].
            """)
        #expect(
            workspace.blanks.map { "\($0.place.line) \($0.what)" } == [
                "3 ministerium", "8 frist", "8 bevilling", "6 bilag",
            ])
    }

    @Test(
        "a dissenting opinion leaves as far as its voice agreed; a side's always may",
        arguments: [
            ("voice,channel\np7d,internal\n", "[!afvigende] p7d", true),
            ("voice,channel,withdrawn\np7d,public,2020-01-01\n", "[!afvigende] p7d", true),
            ("voice,channel\nh2n,public\n", "[!afvigende] p7d", true),
            ("voice,channel\np7d,public\n", "[!afvigende] p7d", false),
            ("voice,channel\n", "[!afvigende] b2v", false),
            ("voice,channel\n", "[!afvigende] brugere", false),
        ])
    func dissent(consents: String, head: String, isShut: Bool) throws {
        let (workspace, mandate) = try read(
            "## Formål\n\n1. Tekst. ^a\n   - [formel:: ja]\n\n> \(head)\n> Vi er ikke enige.\n", consents: consents)
        let gate = try #require(try ExportGates(workspace, mandate).gates.first { $0.name == .consent })
        #expect((gate.state == .shut) == isShut)
    }

    @Test(
        "words that may not leave stop the draft when its own text repeats them, also told words in quotation marks",
        arguments: [
            (
                "»Jeg har ventet i tre år.« [[k]] [samtykke:: intern]", "Hun sagde: jeg har – ventet i TRE år! Og gik.",
                true
            ),
            ("»Jeg har ventet i tre år.« [[k]] [samtykke:: intern]", "Jeg har ventet i tre måneder.", false),
            // One of its sentences, or a long run of words, is as much somebody's as the whole.
            (
                "»Jeg har ventet længe. Ingen ringede til mig den vinter. Nu er det for sent.« [[k]] [samtykke:: intern]",
                "Som det hedder: Ingen ringede til mig den vinter, og det er galt.", true
            ),
            (
                "»Hver mandag gik jeg de fire kilometer til kommunen uden at få noget svar« [[k]] [samtykke:: intern]",
                "Nogen gik de fire kilometer til kommunen uden at få noget, hver uge.", true
            ),
            ("»Sådan er det. Vi vil have svar nu.« [[k]] [samtykke:: intern]", "Mange siger: sådan er det.", false),
            ("»Jeg har ventet i tre år.« [[k]]", "Jeg har ventet i tre år.", false),
            ("»Jeg har ventet.« [[k]] [samtykke:: intern]", "Jeg har ventet.", false),
            ("Jeg har ventet i tre år. [[k]]", "En sagde: »Jeg har ventet i tre år.«", true),
            ("Jeg har ventet i tre år. [[k]]", "En sagde, jeg har ventet i tre år.", false),
        ])
    func repeated(statement: String, text: String, isShut: Bool) throws {
        let parts = statement.split(separator: " [[", maxSplits: 1)
        let workspace = try Sample.read([
            "consents.csv": "voice,channel,verbatim\np7d,public,yes\n",
            "a.md": "> [!levet] p7d\n> \(parts[0])\n> [[\(parts[1])\n",
            "udkast/kommissorium.md": "## Formål\n\n1. \(text) ^a\n   - [formel:: ja]\n",
        ])
        let gates = try ExportGates(workspace, try #require(workspace.mandate))
        let gate = try #require(gates.gates.first { $0.name == .consent })
        #expect((gate.state == .shut) == isShut, "\(gate.failures.map(\.message.da))")
        #expect(gate.failures.allSatisfy { $0.place.line == 3 })
    }
}
