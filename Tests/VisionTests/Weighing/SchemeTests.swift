import Testing
import Vision

@Suite("Schemes: the worked example of on-par.md")
struct SchemeTests {
    @Test("equal: each kind a third, however many it is")
    func equal() throws {
        #expect(
            try Council.onPar.tally().lines(.equal) == [
                "1 koordination 7/12", "2 bolig 79/180", "3= ordentlighed 61/180", "3= projekter 61/180",
                "5 evidens 1/3", "6 gebyrer 1/12",
            ])
    }

    @Test("ranks: midranks within each kind, summed")
    func ranks() throws {
        #expect(
            try Council.onPar.tally().lines(.ranks) == [
                "1= bolig 25/2", "1= koordination 25/2", "3 projekter 23/2", "4 ordentlighed 11", "5 evidens 9",
                "6 gebyrer 13/2",
            ])
    }

    @Test("voice: one person, one unit; it sums to 1")
    func voice() throws {
        let tally = try Council.onPar.tally()
        #expect(
            try tally.lines(.voice) == [
                "1 koordination 11/36", "2 ordentlighed 199/1080", "3 evidens 13/72", "4 bolig 35/216",
                "5 projekter 17/135", "6 gebyrer 1/24",
            ])
        let sum = try tally.ranking(.voice).rows.reduce(Fraction.zero) { try $0.plus($1.score ?? .zero) }
        #expect(sum == .one)
    }

    @Test("profile: layers, in which nobody exceeds another in every kind")
    func profile() throws {
        #expect(
            try Council.onPar.tally().lines(.profile) == [
                "1= bolig", "1= evidens", "1= koordination", "1= ordentlighed", "1= projekter", "2 gebyrer",
            ])
    }

    @Test("unweighted: by head, for contrast")
    func unweighted() throws {
        #expect(
            try Council.onPar.tally().lines(.unweighted) == [
                "1 koordination 33/46", "2 projekter 1/2", "3 bolig 19/46", "4 ordentlighed 7/23", "5 evidens 2/23",
                "6 gebyrer 3/46",
            ])
    }

    @Test("common: what all kinds share; twice as many lived voices change nothing")
    func common() throws {
        var council = Council.onPar
        let order = ["bolig", "koordination", "projekter", "ordentlighed", "evidens", "gebyrer"]
        func names(_ tally: Tally) throws -> [String] {
            try tally.ranking(.common).rows.map { tally.workspace.themes[$0.theme].name }
        }
        #expect(try names(try council.tally()) == order)
        for voice in council.voices where voice.kind == "lived" {
            council.add(voice.id + "x", "lived", voice.raised[0].themes)
        }
        #expect(try names(try council.tally()) == order)
    }

    @Test("one more voice, half lived and half professional, is one half in each")
    func splitVoice() throws {
        var council = Council.onPar
        council.voices.append(
            .init(
                id: "peer", kind: "lived:1/2;professional:1/2",
                raised: [("lived", ["gebyrer"]), ("professional", ["koordination"])]))
        let tally = try council.tally()
        let scores = Dictionary(
            uniqueKeysWithValues: try tally.ranking(.equal).rows.map {
                (tally.workspace.themes[$0.theme].name, $0.score?.text)
            })
        #expect(scores["gebyrer"] == "7/75")
        #expect(scores["koordination"] == "7/12")
        #expect(scores["ordentlighed"] == "1492/4575")
        #expect(scores["projekter"] == "302/915")
    }

    @Test("twelve more voices that are not coded yet change no score, and are said")
    func uncoded() throws {
        var council = Council.onPar
        for number in 1...12 { council.add("u\(number)", "lived", []) }
        let tally = try council.tally()
        #expect(try tally.lines(.equal) == (try Council.onPar.tally().lines(.equal)))
        #expect(tally.heard.uncoded[try #require(tally.workspace.kinds.livedIndex)] == 12)
    }

    @Test("a theme that nobody raised moves no rank")
    func emptyTheme() throws {
        var council = Council.onPar
        council.themes.append(("tomt", nil))
        #expect(try council.tally().lines(.ranks) == (try Council.onPar.tally().lines(.ranks)))
    }

    @Test("ranks and voice take one level of broader themes at a time; a circle stands at the top")
    func levels() throws {
        var council = Council()
        council.themes = [("bolig", nil), ("husleje", "bolig"), ("noegle", "bolig"), ("a", "b"), ("b", "a")]
        council.add("l1", "lived", ["husleje"])
        council.add("l2", "lived", ["noegle", "a"])
        council.add("f1", "professional", ["husleje"])
        let tally = try council.tally()
        let voice = try tally.ranking(.voice).rows.map { row in
            "\(row.within.map { tally.workspace.themes[$0].name } ?? "–") \(tally.workspace.themes[row.theme].name)"
                + " \(row.score?.text ?? "")"
        }
        #expect(
            voice == ["– bolig 5/6", "– a 1/12", "– b 1/12", "bolig husleje 3/4", "bolig noegle 1/4"])
        #expect(try tally.lines(.ranks).count == 5)
    }
}
