import Testing
import Vision

@Suite("Follow or explain: what an answer must have")
struct FollowOrExplainTests {
    private func council(_ front: String, citing evidence: String = "ql1l") -> Council {
        var council = Council()
        council.add("l1", "lived", ["bolig"])
        council.add("l2", "lived", ["bolig"])
        council.add("l3", "lived", ["gebyrer"])
        council.add("f1", "professional", ["bolig"])
        for number in 4...20 { council.add("l\(number)", "lived", ["andet"]) }
        council.files["temaer/bolig.md"] = "---\ntype: tema\n\(front)---\n"
        council.mandate = "## Opgaver\n\n1. Rådet følger det. ^a\n   - [belæg:: \(evidence)]\n"
        return council
    }

    private func answers(_ council: Council) throws -> (Tally, FollowOrExplain) {
        let weighing = try EqualWeighing(try council.workspace())
        return (weighing.tally, FollowOrExplain(weighing.tally.workspace, weighing))
    }

    @Test(
        "a decision is an answer when it has its clauses or its reason",
        arguments: [
            ("", AnswerFault?.some(.noDecision)), ("beslutning: indarbejdet\n", .noClauses),
            ("beslutning: indarbejdet\nbestemmelser: [a]\n", nil),
            ("beslutning: ikke-med\n", .noReason), ("beslutning: ikke-med\nbegrundelse: fordi\n", nil),
            ("beslutning: uden-for-rammerne\nbegrundelse: fordi\n", .sentNowhere),
            ("beslutning: uden-for-rammerne\nbegrundelse: fordi\nsendt_til: kl\n", nil),
        ])
    func faults(front: String, fault: AnswerFault?) throws {
        let (tally, answers) = try answers(council(front))
        let theme = try tally.theme("bolig")
        #expect(answers.fault(theme) == fault)
        #expect(answers.unanswered.contains(theme) == (fault != nil))
    }

    @Test("lived experience that nobody brought, or that has no share, keeps a hearing shut whatever is decided")
    func livedFault() throws {
        let decided = "beslutning: ikke-med\nbegrundelse: fordi\n"
        #expect(try answers(council(decided)).1.livedFault == nil)
        var council = council(decided)
        council.settings += "kinds:\n  lived: {share: 0}\n  professional: {share: 1}\n"
        #expect(try answers(council).1.livedFault == .withoutShare)
        let workspace = try council.workspace()
        let gates = try ExportGates(workspace, try #require(workspace.mandate)).gates
        #expect(
            gates.first { $0.name == .followOrExplain }?.failures.contains { $0.place.path == "stemme.yaml" } == true)
        council = Council()
        council.add("f1", "professional", ["bolig"])
        #expect(try answers(council).1.livedFault == .notHeard)
    }

    @Test("a clause that cites nobody with lived experience of the theme does not answer it")
    func notCited() throws {
        for evidence in ["qf1p", "ql3l"] {
            let (tally, answers) = try answers(
                council("beslutning: indarbejdet\nbestemmelser: [a]\n", citing: evidence))
            #expect(answers.fault(try tally.theme("bolig")) == .noLivedStatement)
        }
    }

    @Test("where a theme stands is the same rule: a decision that is no answer yet leaves it unanswered")
    func standing() throws {
        func standing(_ front: String, citing evidence: String) throws -> ThemeStanding {
            let (tally, answers) = try answers(council(front, citing: evidence))
            return answers.standing(try tally.theme("bolig"))
        }
        let named = "beslutning: indarbejdet\nbestemmelser: [a]\n"
        #expect(try standing(named, citing: "ql1l") == .inDraft(clauses: [0], isPartly: false, marks: []))
        #expect(
            try standing(named, citing: "qf1p") == .unanswered(.noLivedStatement, clauses: [0], onlyLived: false))
        #expect(
            try standing("beslutning: indarbejdet\n", citing: "ql1l")
                == .unanswered(.noClauses, clauses: [], onlyLived: false))
        #expect(
            try standing("beslutning: ikke-med\n", citing: "ql1l")
                == .unanswered(.noReason, clauses: [], onlyLived: false))
    }

    @Test("a clause that cites somebody with lived experience of a theme would answer it")
    func answering() throws {
        for (evidence, clause) in [("ql1l", Int?.some(0)), ("qf1p", nil), ("ql3l", nil)] {
            let (tally, answers) = try answers(council("", citing: evidence))
            #expect(answers.answering(try tally.theme("bolig")) == clause)
        }
    }

    @Test("one voice of twenty must be answered at adoption, two before a hearing")
    func thresholds() throws {
        let (tally, answers) = try answers(council(""))
        #expect(answers.unansweredAtAdoption == [try tally.theme("gebyrer")])
        #expect(Set(answers.unanswered) == [try tally.theme("bolig"), try tally.theme("andet")])
    }

    @Test("for and against are kept apart from how strongly a theme is raised")
    func stances() throws {
        func cell(_ statements: String) throws -> (Stances.Cell, Bool) {
            var council = Council()
            council.add("l1", "lived", [])
            council.add("f1", "professional", [])
            council.files["indkomne/b.md"] = statements
            let workspace = try council.workspace()
            let stances = Stances(workspace)
            let theme = try #require(workspace.names.theme("a"))
            return (stances.cells[theme][try #require(workspace.kinds.livedIndex)], stances.isContested(theme))
        }
        let isFor = "> [!levet] l1\n> Ja.\n> [[a]] [holdning:: for]\n\n"
        let isAgainst = "> [!levet] l1\n> Nej.\n> [[a]] [imod:: a]\n\n"
        let professional = "> [!faglig] f1\n> Nej.\n> [[a]] [holdning:: imod]\n\n"
        #expect(try cell(isFor).0 == Stances.Cell(for: 1))
        #expect(try cell(isFor).1 == false)
        // Counted once, as mixed.
        #expect(try cell(isFor + isAgainst).0 == Stances.Cell(mixed: 1))
        #expect(try cell(isFor + isAgainst).1)
        #expect(try cell(isFor + professional).1)
    }
}
