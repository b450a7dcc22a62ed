import Testing
import Vision

@Suite("What weighing promises, on random workspaces")
struct WeighingPropertyTests {
    @Test("three times as many voices of a kind change nothing under equal, voice, ranks and common")
    func multiplied() throws {
        for seed in 1...25 {
            let council = Council.random(seed: UInt64(seed))
            for kind in Council.kindNames {
                // A split voice would be more of another kind too.
                var more = council
                more.voices.removeAll { $0.raised.count > 1 }
                let before = try more.tally()
                for voice in more.voices where voice.kind == kind {
                    more.add(voice.id + "x", kind, voice.raised[0].themes)
                    more.add(voice.id + "y", kind, voice.raised[0].themes)
                }
                let after = try more.tally()
                for scheme in [Scheme.equal, .voice, .ranks, .common] {
                    #expect(try before.lines(scheme) == (try after.lines(scheme)), "seed \(seed), \(kind), \(scheme)")
                }
            }
        }
    }

    @Test("one more mention never lowers its theme, and under equal moves no other but broader ones")
    func mention() throws {
        for seed in 1...25 {
            let council = Council.random(seed: UInt64(seed))
            let before = try scores(try council.tally())
            for at in council.voices.indices {
                let voice = council.voices[at]
                guard !voice.raised[0].themes.isEmpty,
                    let theme = Council.themeNames.first(where: { !voice.raised[0].themes.contains($0) })
                else { continue }
                var more = council
                more.voices[at].raised[0].themes.append(theme)
                let tally = try more.tally()
                let after = try scores(tally)
                let moving = Set(
                    tally.workspace.withBroader(try tally.theme(theme)).map { tally.workspace.themes[$0].name })
                for name in Council.themeNames {
                    let (old, new) = (before[name] ?? .zero, after[name] ?? .zero)
                    #expect(moving.contains(name) ? new >= old : new == old, "seed \(seed), \(voice.id), \(name)")
                }
            }
        }
    }

    private func scores(_ tally: Tally) throws -> [String: Fraction] {
        Dictionary(
            uniqueKeysWithValues: try tally.ranking(.equal).rows.map {
                (tally.workspace.themes[$0.theme].name, $0.score ?? .zero)
            })
    }

    @Test("the order of files and lines changes nothing", arguments: Scheme.allCases)
    func order(scheme: Scheme) throws {
        for seed in 1...10 {
            let council = Council.random(seed: UInt64(seed))
            #expect(try council.tally().lines(scheme) == (try council.tally(reversed: true).lines(scheme)))
        }
    }
}

@Suite("Weighing where there is little or too much")
struct WeighingEdgeTests {
    @Test("with no voices there is no score, and nothing fails", arguments: Scheme.allCases)
    func nobody(scheme: Scheme) throws {
        var council = Council()
        council.themes = [("bolig", nil)]
        let tally = try council.tally()
        #expect(try tally.ranking(scheme).rows.allSatisfy { $0.score == nil })
        #expect(try Sensitivity(tally).weightings == 0)
        #expect(try TippingVoices(tally).voices.isEmpty)
    }

    @Test("one voice is everything there is, and without it there is nothing")
    func oneVoice() throws {
        var council = Council()
        council.add("l1", "lived", ["bolig"])
        let tally = try council.tally()
        #expect(try tally.lines(.equal) == ["1 bolig 1"])
        #expect(try TippingVoices(tally).voices.count == 1)
        #expect(LivedShare(tally) == nil)
    }

    @Test("a kind with share 0 is heard and moves no score", arguments: Scheme.allCases)
    func withoutShare(scheme: Scheme) throws {
        var council = Council.onPar
        for number in 1...9 { council.add("p\(number)", "political", ["gebyrer"]) }
        let tally = try council.tally()
        #expect(try tally.lines(scheme) == (try Council.onPar.tally().lines(scheme)))
        #expect(
            tally.count(try tally.theme("gebyrer"), try #require(tally.workspace.kinds.index(of: "political")))
                == Fraction(9))
    }

    @Test("a kind that nobody spoke as leaves its share to the others")
    func kindNotHeard() throws {
        var council = Council.onPar
        council.voices.removeAll { $0.kind == "expert" }
        let tally = try council.tally()
        #expect(tally.kinds.count == 2)
        #expect(try tally.lines(.equal).first == "1= ordentlighed 61/120")
    }

    @Test("when all are level all are first")
    func allTied() throws {
        var council = Council()
        for number in 1...3 { council.add("l\(number)", "lived", ["a", "b", "c", "d"]) }
        let tally = try council.tally()
        #expect(try tally.lines(.equal) == ["1= a 1", "1= b 1", "1= c 1", "1= d 1"])
        // Nobody is surely among three of four.
        #expect(try Sensitivity(tally).rows.allSatisfy { $0.sure == 0 && $0.possible == 1 })
    }

    @Test("themes in a circle have the same voices, and each counts once")
    func circle() throws {
        var council = Council()
        council.themes = [("a", "b"), ("b", "c"), ("c", "a")]
        council.add("l1", "lived", ["a", "c"])
        council.add("l2", "lived", ["d"])
        #expect(try council.tally().lines(.equal) == ["1= a 1/2", "1= b 1/2", "1= c 1/2", "1= d 1/2"])
    }

    @Test("the same theme twice, and twice by one voice, is one mention")
    func twice() throws {
        var council = Council()
        council.add("l1", "lived", ["a", "a"])
        council.add("l2", "lived", ["b"])
        council.voices[1].raised.append(("lived", ["b", "a"]))
        #expect(try council.tally().lines(.equal) == ["1 a 1", "2 b 1/2"])
    }

    @Test("a voice whose only statement was withdrawn is nobody heard")
    func onlyStatementWithdrawn() throws {
        var council = Council()
        council.add("l1", "lived", ["a"])
        council.add("l2", "lived", ["b"])
        council.withdrawn = ["l2"]
        let tally = try council.tally()
        #expect(try tally.lines(.equal) == ["1 a 1", "2 b 0"])
        #expect(try TippingVoices(tally).of == 1)
    }

    @Test("a voice whose shares do not sum to 1 is a fault, and moves nothing")
    func sharesThatDoNotSum() throws {
        var council = Council.onPar
        council.voices.append(
            .init(id: "s1", kind: "lived:1/2;professional:1/3", raised: [("lived", ["gebyrer"])]))
        let tally = try council.tally()
        #expect(tally.workspace.diagnostics.contains { $0.code == "bad-shares" })
        #expect(try tally.lines(.equal) == (try Council.onPar.tally().lines(.equal)))
    }

    /// Five kinds, each with so many voices, of which the first raises a theme of its own.
    private func fiveKinds(_ numbers: [Int]) -> Council {
        let names = ["lived", "professional", "expert", "political", "official"]
        var council = Council()
        council.settings += "kinds:\n" + names.map { "  \($0): {share: 1}\n" }.joined()
        for (kind, number) in zip(names, numbers) {
            for index in 0..<number { council.add("\(kind.prefix(3))\(index)", kind, [index == 0 ? kind : "alle"]) }
        }
        return council
    }

    @Test("five kinds with coprime numbers of voices are exact")
    func coprime() throws {
        let tally = try fiveKinds([211, 223, 227, 229, 233]).tally()
        let lines = try tally.lines(.equal)
        #expect(lines[1] == "2 lived 1/1055")
        #expect(lines[5] == "6 official 1/1165")
        #expect(try TippingVoices(tally).of == 211 + 223 + 227 + 229 + 233)
    }

    @Test("shares too fine for 128 bits are an error, never a rounded score")
    func overflow() throws {
        var council = Council()
        for (index, prime) in [2_147_483_647, 2_147_483_629, 2_147_483_587, 2_147_483_579, 2_147_483_563].enumerated() {
            council.voices.append(
                .init(
                    id: "s\(index)", kind: "lived:1/\(prime);professional:\(prime - 1)/\(prime)",
                    raised: [("lived", ["a"]), ("professional", ["b"])]))
        }
        let workspace = try council.workspace()
        #expect(throws: Fraction.Overflow.self) { try Tally(workspace) }
    }
}
