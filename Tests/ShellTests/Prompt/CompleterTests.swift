import Foundation
import Testing

@testable import Shell

@Suite("What Tab offers")
struct CompleterTests {
    private static func texts(_ line: String) throws -> [String] {
        let output = Output()
        let folder = Transcript.folder.appending(path: "workspaces/nordhavn")
        let session = Session(directory: folder.path, console: output.console())
        _ = try session.workspace()
        return Completer(session).complete(line, cursor: line.count).candidates.map(\.text)
    }

    @Test(
        "commands, their names, fields and the values of this workspace",
        arguments: [
            ("t", ["tæl", "temaer", "tidslinje", "trace", "tjek", "tilbagetræk", "tilstand"]),
            ("cou", ["count"]),
            ("hjælp ud", ["udkast"]),
            ("tæl bolig efter sid", ["side"]), ("tæl efter viden,sid", ["side"]), ("tæl efter viden, sid", ["side"]),
            ("count by ki", ["kilde"]), ("tæl eft", ["efter"]), ("find eft", []),
            ("find tema:v", ["vaeresteder"]),
            ("find tema:bolig,v", ["vaeresteder"]),
            ("find -tema:=v", ["vaeresteder"]),
            ("find (levet tema:v", ["vaeresteder"]),
            ("find bolig; hvorfor bo", ["bolig"]),
            ("find til:Od", ["\"Odense Kommune\""]),
            ("find kommune:Aa", ["Århus"]),
            ("find brugt:n", ["nej"]),
            ("vis q7", ["q7f3kq2"]),
            ("vis 6", ["6.1", "6.2"]),
            ("ordn moe", ["moede"]),
            ("noter type:mø", ["møde"]),
            ("tjek --st", ["--streng"]),
            ("find --st", ["--streng"]),
            ("temaer sortér:", ["nr", "tema", "levet", "faglig", "ekspert", "lige"]),
            ("stemmer sortér:-be", ["betegnelse"]), ("find sortér:tema,vi", ["viden"]),
            ("tæl efter side sortér:", ["side", "udsagn", "stemmer"]), ("tidslinje sort:", ["dato", "type", "hvad"]),
            ("find højst:", []), ("tæl efter fr", []), ("tæl efter tekst", []),
            ("beslut vaer", ["vaeresteder"]),
            ("beslut bolig ", ["indarbejdet", "delvist", "ikke-med", "uden-for-rammerne"]),
            ("beslut bolig indarbejdet 6.1 6", ["6.1", "6.2"]), ("beslut bolig ikke-med ", []),
            ("ukendt x", []),
            ("find xyz:", []),
        ])
    func offers(_ line: String, _ expected: [String]) throws {
        #expect(try Self.texts(line) == expected)
    }
}
