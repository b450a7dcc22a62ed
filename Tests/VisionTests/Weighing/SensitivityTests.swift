import Testing
import Vision

@Suite("Sensitivity: the worked example of on-par.md")
struct SensitivityTests {
    @Test("231 weightings: how often surely and possibly in the top three")
    func grid() throws {
        let tally = try Council.onPar.tally()
        let sensitivity = try Sensitivity(tally)
        #expect(sensitivity.weightings == 231)
        #expect(sensitivity.tied == 5)
        let table = sensitivity.rows.sorted { $0.sure > $1.sure }.map {
            "\(tally.workspace.themes[$0.theme].name) \($0.sure) \($0.possible)"
        }
        #expect(
            table == [
                "bolig 218 219", "koordination 181 183", "projekter 114 116", "evidens 94 95", "ordentlighed 81 85",
                "gebyrer 0 0",
            ])
        let fees = try #require(sensitivity.rows.first { tally.workspace.themes[$0.theme].name == "gebyrer" })
        #expect(fees.best == 4)
    }

    @Test(
        "the grid has as many weightings as steps can be given to the kinds", arguments: [(1, 1), (2, 21), (4, 1771)])
    func weightings(kinds: Int, number: Int) throws {
        let names = ["lived", "professional", "expert", "political"].prefix(kinds)
        var council = Council()
        council.settings += "kinds:\n" + names.map { "  \($0): {share: 1}\n" }.joined()
        for (index, name) in names.enumerated() { council.add("v\(index)", name, ["tema\(index)"]) }
        #expect(try Sensitivity(try council.tally()).weightings == number)
    }

    @Test(
        "the share of lived experience at which neighbours change places",
        arguments: [
            ("koordination", "bolig", "51/101"), ("bolig", "ordentlighed", "4/9"),
            ("ordentlighed", "projekter", "1/3"), ("projekter", "evidens", "12/37"),
            ("ordentlighed", "gebyrer", "-3/37"),
        ])
    func flips(a: String, b: String, point: String) throws {
        let tally = try Council.onPar.tally()
        let lived = try #require(LivedShare(tally))
        #expect(try lived.point(try tally.theme(a), try tally.theme(b))?.text == point)
    }

    @Test("a flip outside 0 to 1 is never; above one inside, the theme that lived experience lifts is ahead")
    func flipInWords() throws {
        let tally = try Council.onPar.tally()
        let lived = try #require(LivedShare(tally))
        #expect(try lived.flip(try tally.theme("ordentlighed"), try tally.theme("gebyrer")) == .never)
        let housing = try tally.theme("bolig")
        #expect(
            try lived.flip(try tally.theme("koordination"), housing) == .at(Fraction(51, 101), ahead: housing))
    }

    @Test("the others count by their shares: 1, 2, 1 moves the flip")
    func unevenShares() throws {
        var council = Council.onPar
        council.settings += """
            kinds:
              lived: {share: 1}
              professional: {share: 2}
              expert: {share: 1}
            shares_decided: {date: 2020-09-30, by: formandskabet, why: prøve}

            """
        let tally = try council.tally()
        let lived = try #require(LivedShare(tally))
        #expect(try lived.point(try tally.theme("ordentlighed"), try tally.theme("projekter"))?.text == "2/5")
        #expect(!lived.othersAreEven)
    }

    @Test("themes that move alike are parallel")
    func parallel() throws {
        var council = Council()
        council.add("l1", "lived", ["a", "b"])
        council.add("f1", "professional", ["a", "b"])
        let tally = try council.tally()
        #expect(try LivedShare(tally)?.flip(try tally.theme("a"), try tally.theme("b")) == .parallel)
    }

    @Test("42 of 46 voices tip the top three: 21 towards one theme, 21 towards the other")
    func tipping() throws {
        let tally = try Council.onPar.tally()
        let tipping = try TippingVoices(tally)
        #expect(tipping.of == 46)
        #expect(tipping.voices.count == 42)
        #expect(tipping.groups.map(\.voices.count) == [21, 21])
        let third = tipping.groups.map { group in
            group.top.sure.map { tally.workspace.themes[$0].name }.filter { !["bolig", "koordination"].contains($0) }
        }
        #expect(third.contains(["ordentlighed"]) && third.contains(["projekter"]))
    }

    @Test("leaving one out gives what counting anew without it gives")
    func leaveOneOut() throws {
        for seed in 1...12 {
            let council = Council.random(seed: UInt64(seed))
            let tally = try council.tally()
            let found = Set(try TippingVoices(tally).voices.map { tally.workspace.voices[$0].id })
            var wanted = Set<String>()
            let before = try top(tally)
            for voice in council.voices where voice.raised.contains(where: { !$0.themes.isEmpty }) {
                var without = council
                without.voices.removeAll { $0.id == voice.id }
                if try top(try without.tally()) != before { wanted.insert(voice.id) }
            }
            #expect(found == wanted, "seed \(seed)")
        }
    }

    /// The sure and possible top three of the equal ranking, by name, worked out from ranks.
    private func top(_ tally: Tally) throws -> [[String]] {
        let rows = try tally.ranking(.equal).rows.filter { ($0.score ?? .zero) > .zero }
        let possible = rows.filter { $0.rank <= 3 }
        let sure = possible.filter { row in row.rank - 1 + rows.count { $0.rank == row.rank } <= 3 }
        return [sure, possible].map { $0.map { tally.workspace.themes[$0.theme].name }.sorted() }
    }
}
