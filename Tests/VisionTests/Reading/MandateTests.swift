import Testing
import Vision

@Suite("Reading the mandate")
struct MandateTests {
    private func read(_ body: String) throws -> (Mandate, [String]) {
        let workspace = try Sample.read([
            "udkast/kommissorium.md": body,
            "a.md": "> [!levet] p7d\n> »Et.«\n> [[t]]\n\n^q1\n\n> [!faglig] b2v\n> To.\n> [[t]] [imod:: a]\n\n^q2\n",
        ])
        let codes = workspace.codes.filter { $0.hasPrefix("udkast") }.map { String($0.dropFirst(23)) }
        return (try #require(workspace.mandate), codes)
    }

    @Test(
        "a clause is a paragraph or list item that ends in an id, its fields right below",
        arguments: [
            "Rådet følger. ^a\n\n- [belæg:: q1] [ansvarlig:: rådet] [indtil:: 2024] [status:: aftalt]\n",
            "Rådet følger.\n[belæg:: q1] [ansvarlig:: rådet]\n[indtil:: 2024] [status:: agreed] ^a\n",
            "Rådet følger. ^a\n[belæg:: q1]\n[ansvarlig:: rådet] [indtil:: 2024] [status:: agreed]\n",
            "1. Rådet følger. ^a\n   - [belæg:: q1]\n   - [ansvarlig:: rådet] [indtil:: 2024] [status:: aftalt]\n",
            "10. Rådet følger. ^a\n    - [evidence:: ^q1] [owner:: rådet] [until:: 2024] [status:: agreed]\n",
            "- Rådet følger. ^a\n\n  - [belæg:: [[a#^q1]]] [ansvarlig:: rådet] [indtil:: 2024] [status:: aftalt]\n",
            "* Rådet\n  følger. ^a\n  * [belæg:: q1] [ansvarlig:: rådet] [indtil:: 2024] [status:: aftalt]\n",
        ])
    func clauses(body: String) throws {
        let (mandate, codes) = try read("## Opgaver\n\n" + body)
        let clause = try #require(mandate.clauses.first)
        #expect(clause.id == "a" && clause.number == "6.1" && clause.text == "Rådet følger.")
        #expect(
            clause.statements == [0] && clause.owner == "rådet" && clause.until == "2024" && clause.status == .agreed)
        #expect(mandate.clauses.count == 1 && codes == [])
    }

    @Test("text that begins with a number or a dash keeps it where it is no mark of a list")
    func numbersInText() throws {
        let (mandate, _) = try read(
            "## Opgaver\n\n1. Rådet. ^a\n\n   2021 var et år. ^b\n\n- 5 mødes. ^c\n\n12. Tolv. ^e\n")
        #expect(mandate.clauses.map(\.text) == ["Rådet.", "2021 var et år.", "5 mødes.", "Tolv."])
    }

    @Test(
        "fields or an id that belong to nothing are named",
        arguments: [
            ("Tekst.\n\n- ⟦[belæg:: q1]\n", 1), ("1. Rådet.\n   - [belæg:: q1]\n\n   ⟦^a\n", 2), ("⟦[belæg:: q1]\n", 1),
            ("Rådet. ^a\n\nNoget andet.\n\n- ⟦[belæg:: q1]\n", 1),
            ("Rådet. ^a\n\n### Under\n\n- ⟦[belæg:: q1]\n", 1), ("1. Rådet. ^a\n2. ⟦[belæg:: q1]\n", 1),
        ])
    func orphans(body: String, count: Int) throws {
        let marked = Marked("## Opgaver\n\n" + body)
        let (_, codes) = try read(marked.text)
        let orphans = codes.filter { $0.hasSuffix("orphan-field") }
        #expect(orphans.count == count, "\(codes)")
        let line = marked.places[0].split(separator: ":")[0]
        #expect(orphans.contains { $0.hasPrefix("\(line):") }, "\(orphans) \(marked.places)")
    }

    @Test("sections are headings, numbered as in the model; clauses count within them")
    func sections() throws {
        let (mandate, _) = try read(
            "# Kommissorium\n\nForord.\n\n## 6. Opgaver\n\nA. ^c1\n\n### Under\n\nB. ^c2\n\n## Noget eget\n\nC. ^c3\n\n## Formål\n\nD. ^c4\n"
        )
        #expect(mandate.sections.map(\.number) == [1, 6, 21, 4])
        #expect(mandate.sections.map(\.title) == ["", "Opgaver", "Noget eget", "Formål"])
        #expect(mandate.clauses.map(\.number) == ["6.1", "6.2", "21.1", "4.1"])
        for name in ["6.2", "§ 6 stk. 2", "^c2", "C2", " c2 "] { #expect(mandate.clause(named: name) == 1, "\(name)") }
        #expect(mandate.clause(named: "9.9") == nil && mandate.clause(named: "") == nil)
    }

    @Test("a statement that opposes a clause is dissent and no evidence for it; evidence that is nothing is named")
    func evidence() throws {
        let (mandate, codes) = try read("## Opgaver\n\nA. ^a\n\n- [belæg:: q1, q2, q9]\n")
        #expect(mandate.clauses[0].statements == [0])
        #expect(codes == ["5:12 evidence-opposes", "5:12 unknown-evidence"])
    }

    @Test("a dissenting opinion has its voice or side, and stands by the clause above")
    func dissent() throws {
        let (mandate, codes) = try read(
            "## Opgaver\n\nA. ^a\n\n> [!dissent] brugere\n> Nej.\n\n> [!afvigende]\n> Heller ikke.\n> [stemme:: p7d]\n\n> [!⟦dissent]\n> Hvem?\n"
                .replacing("⟦", with: ""))
        #expect(mandate.dissents.map(\.side) == [.users, nil, nil] && mandate.dissents[1].voice == "p7d")
        #expect(mandate.dissents.map(\.clause) == [0, 0, 0])
        #expect(mandate.dissents[0].text == "Nej." && codes == ["12:5 no-voice"])
    }

    @Test("easy-read text and blanks are found")
    func easyAndBlanks() throws {
        let (mandate, _) = try read(
            "## Opgaver\n\n> [!letlæst]\n> Rådet hjælper.\n\nRådet får [UDFYLDES: beløb] og [FILL IN: date]. ^a\n")
        #expect(mandate.clauses[0].blanks == ["beløb", "date"])
        guard case .easy(let text) = mandate.sections[0].blocks[0] else {
            Issue.record("no easy-read text")
            return
        }
        #expect(text == "Rådet hjælper.")
    }

    @Test("only the note that stemme.yaml names is the mandate")
    func onlyThatNote() throws {
        let workspace = try Sample.read(["andet.md": "---\ntype: kommissorium\n---\n## Opgaver\n\nA. ^a\n"])
        #expect(workspace.mandate == nil && workspace.codes == ["stemme.yaml:1:1 no-mandate"])
    }
}
