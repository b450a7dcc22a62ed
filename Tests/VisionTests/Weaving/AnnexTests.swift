import Testing

@testable import Vision

@Suite("Annexes C to I: what became of what was said, for readers outside")
struct AnnexTests {
    private func document(_ files: [String: String] = [:], clauses: String = "1. Rådet mødes. ^moede") throws -> String
    {
        var all = [
            "stemme.yaml": "format: 1\ntitle: Prøve\nlanguage: da\nmandate: udkast/kommissorium.md\n",
            "voices.csv": "id,kind,label\nl1,lived,Anna på fjerde\nl2,lived,Bo\n",
            "consents.csv": "voice,channel\nl1,public\n",
            "udkast/kommissorium.md": """
            ---
            type: kommissorium
            titel: Kommissorium for rådet
            status: udkast
            udgave: 1
            hoering:
              parter: [de lokale råd, kommunen]
              frist: 2021-03-01
            ---

            ## Opgaver

            \(clauses)
            """,
        ]
        for (path, text) in files { all[path] = text }
        var reader = WorkspaceReader(MemoryTree(all))
        let workspace = try reader.read()
        let mandate = try #require(workspace.mandate)
        return MarkdownDocument.write(
            try MandateDocument(workspace, mandate, language: .da).document(name: "prøve", program: "1"))
    }

    /// What stands in an annex, without its heading.
    private func annex(_ letter: String, _ text: String) throws -> String {
        let start = try #require(text.firstRange(of: "^bilag-\(letter)"))
        let rest = text[start.upperBound...]
        return String(rest[..<(rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex)])
    }

    @Test("each has its letter, and says so where there is nothing")
    func empty() throws {
        let text = try document()
        for letter in ["a", "b", "c", "d", "e", "f", "g", "h", "i"] { #expect(text.contains("^bilag-\(letter)")) }
        #expect(try annex("c", text).contains("ikke besluttet at lade noget tema ude"))
        #expect(try annex("e", text).contains("Ingen løfter"))
        #expect(try annex("i", text).contains("ingen høringssvar endnu"))
    }

    @Test("C: a theme that was left out, with the reason and where it was sent; one that is in is not there")
    func notFollowed() throws {
        let text = try document([
            "temaer/gebyrer.md":
                "---\ntype: tema\ntitel: Gebyrer\nbeslutning: uden-for-rammerne\nbegrundelse: loven siger det\nsendt_til: ministeriet\n---\n",
            "temaer/bolig.md": "---\ntype: tema\ntitel: Bolig\nbeslutning: indarbejdet\nbestemmelser: [moede]\n---\n",
        ])
        let annex = try annex("c", text)
        #expect(annex.contains("| Gebyrer | uden for rammerne | loven siger det | ministeriet |"))
        #expect(!annex.contains("Bolig"))
    }

    @Test("D: a side's opinion stands there as that side's; a voice's without consent does not")
    func dissent() throws {
        let text = try document(
            clauses: """
                1. Rådet mødes. ^moede

                > [!afvigende] brugere
                > Der skal stå hver måned.

                > [!afvigende] l2
                > Mine egne ord.
                """)
        let annex = try annex("d", text)
        #expect(annex.contains("Afvigende mening til 6.1 (brugersiden)") && annex.contains("ikke hele rådets"))
        #expect(!annex.contains("Mine egne ord") && !annex.contains("l2"))
        #expect(annex.contains("| Politikerne | ikke noteret |"))
    }

    @Test("E: a promise by somebody in office stands by name, one by anybody else does not")
    func promises() throws {
        let text = try document([
            "personer/ministeren.md": "---\ntype: person\ntitel: Ministeren\n---\n",
            "loefter.md": """
            > [!løfte] ministeren
            > Jeg læser alle svar.
            > [grad:: 3] [besvaret:: nej]

            ^loefte1

            > [!løfte] l1
            > Jeg kommer igen.
            > [grad:: 4] [besvaret:: nej]

            ^loefte2
            """,
        ])
        let annex = try annex("e", text)
        #expect(annex.contains("| Ministeren | Jeg læser alle svar."))
        #expect(!annex.contains("l1 |") && annex.contains("| en i et embede | Jeg kommer igen."))
        let (first, second) = (annex.firstRange(of: "Jeg kommer"), annex.firstRange(of: "Jeg læser"))
        #expect(try #require(first).lowerBound < #require(second).lowerBound, "the firmest first")
    }

    @Test("G and H: words with what they are contested with, and the sections that lack an easy text")
    func readers() throws {
        let text = try document(
            ["ordliste/bruger.md": "---\ntype: ord\ntitel: bruger\naliases: [borger]\nomstridt_med: [borger]\n---\n"],
            clauses: """
                > [!letlæst]
                > Rådet holder møder.

                1. Rådet mødes. ^moede

                ## Formål

                1. Rådet giver råd. ^raad
                """)
        #expect(try annex("g", text).contains("| bruger | borger | borger |"))
        let easy = try annex("h", text)
        #expect(easy.contains("Rådet holder møder.") && easy.contains("Afsnit 4 har ingen letlæst tekst endnu."))
    }

    @Test("I: whom the hearing asks, and of each response whether it was followed; a voice's id stays inside")
    func hearing() throws {
        let text = try document([
            "hoeringssvar/a.md":
                "---\ntype: høringssvar\nafsender: l1\ndato: 2021-02-01\nbestemmelser: [moede]\nbeslutning: delvist\nbegrundelse: halvdelen\n---\n",
            "hoeringssvar/b.md": "---\ntype: høringssvar\nafsender: kommunen\n---\n",
        ])
        let annex = try annex("i", text)
        #expect(annex.contains("Hørt bliver: de lokale råd og kommunen.") && annex.contains("Frist: 1"))
        #expect(annex.contains("| en stemme med levede erfaringer |") && !annex.contains("l1"))
        #expect(annex.contains("| 6.1 | delvist | halvdelen |") && annex.contains("| ikke besluttet endnu |"))
    }
}
