import Testing
import Vision

@Suite("Wording: one is said in the singular, in both languages")
struct OneOfThingsTests {
    @Test("what is said of weighing where there is one kind, clause, voice or weighting")
    func weighing() {
        let said = [
            Wording.equalShares(.one, 1, line: 5), Wording.footingRule(1, clauses: 1),
            Wording.tipping(Phrase("0"), of: 1, top: 3), Wording.tipping(Phrase("1"), of: 1, top: 3),
            Wording.tippingFor(Phrase("1"), of: 1, top: 3), Wording.without(1),
            Wording.sensitivityLead(1, [], top: 3, steps: 20),
            Wording.sureOf(1, possible: 1, of: 1, top: 3, best: 1, worst: 1), Wording.onLived(1, of: 1, oneKind: 1),
            Wording.readers(1, of: 1), Wording.allHeard(1), Wording.promisesLead(1, unanswered: 1),
            Wording.coverageLead(heard: 1, of: 1),
        ]
        let faults = [
            "1 kinds", "1 clauses", "1 voices", "1 weightings", "1 pairs", "1 values", "these 1", "1 rest ", "1 tip ",
            "csv have", "1 videnstyper", "1 bestemmelser", "1 stemmer", "1 vægtninger", "1 værdier", "disse 1",
            "1 ubesvarede",
        ]
        for phrase in said {
            for fault in faults { #expect(!"\(phrase.da) \(phrase.en) ".contains(fault), "\(phrase)") }
        }
    }
}
