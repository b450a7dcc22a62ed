import Testing
import Vision

/// Each case is a note with `⟦` before what a finding points at.
@Suite("What is wrong in a note, and where")
struct FindingTests {
    private static let cases: [(code: String, note: String)] = [
        ("unknown-voice", "> [!levet] ⟦p7x, klage\n> »Et.«\n"),
        ("unknown-voice", "> [!levet]\n> »Et.«\n> [stemme:: ⟦p7x]\n"),
        ("no-voice", "> [!⟦levet]\n> »Et.«\n"),
        ("no-voice", "> [!⟦levet] klage, en kvinde\n> »Et.«\n"),
        ("unknown-kind", "> [!⟦levte] p7d\n> »Et.«\n"),
        ("unknown-kind", "> [!⟦levte]\n> »Et.«\n> [stemme:: p7d]\n"),
        ("kind-without-share", "> [!⟦ekspert] p7d\n> »Et.«\n"),
        ("callout-runs-on", "> [!levet] p7d\n> »Et.«\n> ⟦[!levet] h2n\n> »To.«\n"),
        ("callout-runs-on", "> Noget andet først\n> ⟦[!levet] h2n\n> »To.«\n"),
        ("statement-not-top-level", "- > ⟦[!levet] p7d\n  > »Et.«\n"),
        ("statement-not-top-level", "> > ⟦[!levet] p7d\n> > »Et.«\n"),
        ("statement-not-top-level", "1. x\n\n   > ⟦[!levet] p7d\n   > »Et.«\n"),
        ("unclosed-fence", "Tekst\n\n⟦```stemme\nfind bolig\n"),
        ("unclosed-fence", "> ⟦```\n> x\n\nTekst\n"),
        ("uncovered-line", "⟦[belæg:: q1]: noget\n"),
        ("statement-in-comment", "%%\n\n> [!⟦levet] p7d\n> »Et.«\n\n%%\n"),
        ("field-in-text", "> [!levet] p7d\n> Jeg ⟦[som:: klage] siger det.\n> Mere.\n"),
        ("unknown-field", "> [!levet] p7d\n> »Et.«\n> [⟦tmaer:: x]\n"),
        ("unknown-value", "> [!levet] p7d\n> »Et.«\n> [som:: ⟦kalge]\n"),
        ("unknown-value", "> [!levet] p7d\n> »Et.«\n> [samtykke:: ⟦måske]\n"),
        ("bad-date", "> [!levet] p7d\n> »æøå.«\n> [temaer:: å] [dato:: ⟦i går]\n"),
        ("counts-without-reason", "> [!levet] p7d\n> »Et.«\n> [tæller:: ⟦nej]\n"),
        ("empty-statement", "> [!⟦levet] p7d\n> [[x]]\n"),
        ("not-a-theme", "> [!levet] p7d\n> »Et.«\n> [[⟦andet]]\n"),
        ("theme-without-note", "> [!levet] p7d\n> »Et.«\n> [[⟦ukendt]]\n"),
        ("dangling-link", "Se ⟦[[ingenting]].\n"),
        ("dangling-link", "Se ⟦[[andet#Findes ikke]].\n"),
        ("dangling-link", "Se ⟦[[andet#^q9zzzzz]] og [[andet#Om]].\n"),
        ("dangling-link", "| a | b |\n|---|---|\n| æ | ⟦[[ingenting\\|x]] |\n"),
        ("link-case", "Se ⟦![[Andet|det andet]].\n"),
        ("ambiguous-link", "Se ⟦[[to]].\n"),
        ("moved-statement", "Se ⟦[[andet#^q1]].\n"),
        ("bad-front-matter", "---\ntype: note\n⟦sted: Køge: by\n---\n"),
        ("bad-front-matter", "⟦---\ntype: note\n\nTekst\n"),
        ("bad-front-matter", "---\ntags: [⟦&x a, *x]\n---\n"),
        ("unknown-value", "---\ntype: ⟦mødet\n---\n"),
        ("unknown-key", "---\ntype: møde\n⟦samtyke: intern\n---\n"),
        ("bad-date", "---\ndato: ⟦12.11.2020\n---\n"),
        ("no-giver", "> [!⟦løfte]\n> Vi gør det.\n"),
        ("bad-grade", "> [!løfte] x\n> Vi gør det.\n> [grad:: ⟦5]\n"),
    ]

    private func read(_ note: String) throws -> [String] {
        try Sample.read([
            "note.md": note, "andet.md": "# Om\n", "a/to.md": "", "b/to.md": "",
            "q.md": "> [!faglig] b2v\n> Ja.\n\n^q1\n",
        ]).codes.filter { $0.hasPrefix("note.md") }
    }

    @Test("is named and pointed at", arguments: cases.indices)
    func pointed(index: Int) throws {
        let (code, note) = Self.cases[index]
        let marked = Marked(note)
        let codes = try read(marked.text)
        #expect(codes.contains("note.md:\(marked.places[0]) \(code)"), "\(codes)")
    }

    @Test("stands on the same line and column with CRLF, and behind a byte-order mark", arguments: cases.indices)
    func otherBytes(index: Int) throws {
        let (code, note) = Self.cases[index]
        let marked = Marked(note)
        let crlf = try read(marked.text.replacing("\n", with: "\r\n"))
        #expect(crlf.contains("note.md:\(marked.places[0]) \(code)"), "\(crlf)")
        if note.hasPrefix("⟦") { return }
        let mark = try read("\u{FEFF}" + marked.text)
        #expect(mark.contains { $0.hasSuffix(code) }, "\(mark)")
    }

    @Test(
        "links that lead somewhere are no finding",
        arguments: [
            "[[andet]] [[andet|x]] [[andet#Om]] [[#^q7]] ![[billede.png]] [[p7d]] [[a/to]] [[q#^q1]] [[#^q1]]\n\nTekst ^q7\n",
            "`[[ingenting]]`\n", "```\n[[ingenting]]\n```\n",
            "<div>\n[[ingenting]]\n</div>\n", "| [[andet\\|x]] |\n|---|\n| [[q#^q1\\|y]] |\n",
            "[[note]] [[andet.md]]\n",
        ])
    func sound(note: String) throws { #expect(try read(note) == []) }
}
