import Foundation
import Testing
import Vision

@testable import Shell

@Suite("The public view: no hidden number can be worked out from anything that leaves")
struct PublicViewTests {
    /// Two hearings that differ in one hidden number; nobody who reads what leaves can tell them apart.
    private struct Twins {
        var one: Hearing
        var other: Hearing
    }

    private func compare(_ twins: Twins, _ seed: Int, _ formats: [String], most: Int) throws {
        var all: [[String: String]] = []
        var inside: [[String: String]] = []
        for hearing in [twins.one, twins.other] {
            let folder = try TemporaryFolder()
            try folder.write(hearing.files)
            let workspace = try hearing.workspace()
            let root = folder.path
            all.append(
                try PublicAnswers(root: root, workspace, formats: formats, most: most).answers.mapValues {
                    $0.replacing(folder.url.lastPathComponent, with: "hearing")
                })
            inside.append(
                try PublicAnswers(root: root, workspace, view: .internal, formats: ["csv"], most: 7).answers)
        }
        for (question, answer) in all[0] { #expect(all[1][question] == answer, "seed \(seed): \(question)") }
        // The team's own view tells them apart, so that there is something to hide.
        #expect(inside[0] != inside[1], "seed \(seed)")
    }

    /// Every format is made from one answer, so that the first pair tries them all.
    private func compare(all twins: [(Int, Twins)]) throws {
        for (index, (seed, pair)) in twins.prefix(3).enumerated() {
            let isFirst = index == 0
            try compare(pair, seed, isFirst ? PublicAnswers.formats : ["table", "json"], most: isFirst ? 2 : 7)
        }
    }

    /// The first two pairs, in what people and programs read.
    private func compareSome(_ twins: (Int) throws -> Twins?) throws {
        var found = 0
        for seed in 1...200 where found < 2 {
            guard let pair = try twins(seed) else { continue }
            found += 1
            try compare(pair, seed, ["table", "json"], most: 3)
        }
        #expect(found == 2)
    }

    /// One more of those heard raises a theme that few raise, or that nearly all do: still few, or still nearly all.
    private func moreOfATheme(_ seed: Int) throws -> Twins? {
        let hearing = Hearing(seed: UInt64(seed))
        let workspace = try hearing.workspace()
        let tally = try Tally(workspace)
        let lived = try #require(workspace.kinds.livedIndex)
        let heard = tally.heard.everyone[lived]
        for theme in workspace.themes.indices {
            let raising = tally.heard.voices[theme][lived]
            guard raising.count == 1 || raising.count == heard.count - 2 else { continue }
            let above = workspace.withBroader(theme).subtracting([theme])
            let quiet = heard.first { voice in
                !raising.contains(voice) && above.allSatisfy { tally.heard.voices[$0][lived].contains(voice) }
            }
            guard let quiet else { continue }
            var more = hearing
            more.say(workspace.themes[theme].name, workspace.voices[quiet].id, "lived", false)
            return Twins(one: hearing, other: more)
        }
        return nil
    }

    @Test("one and two who raise a theme read the same, and all but one and all but two")
    func themes() throws {
        let twins = try (1...24).compactMap { seed in try moreOfATheme(seed).map { (seed, $0) } }
        try #require(twins.count >= 6)
        try compare(all: twins)
    }

    /// One more of those whom the draft rests on already stands behind a clause that one stands behind.
    private func moreBehindAClause(_ seed: Int) throws -> Twins? {
        let hearing = Hearing(seed: UInt64(seed))
        let workspace = try hearing.workspace()
        let lived = try #require(workspace.kinds.livedIndex)
        let footing = ClauseFooting(workspace)
        for clause in hearing.clauses.indices where footing.count(clause, lived) == 1 {
            // Where nothing was withheld before, what is withheld now must not be seen either.
            guard hearing.clauses[clause].allSatisfy({ id in hearing.said.contains { $0.id == id && $0.mayLeave } })
            else {
                continue
            }
            let elsewhere = Set(footing.voices.flatMap { $0[lived] }).subtracting(footing.voices[clause][lived])
            let themes = hearing.clauses[clause].compactMap { id in hearing.said.first { $0.id == id }?.theme }
            for voice in elsewhere.sorted() {
                let id = workspace.voices[voice].id
                guard
                    let theme = themes.first(where: { theme in
                        hearing.said.contains { $0.voice == id && $0.theme == theme }
                    })
                else { continue }
                // Both have said it; only the one is cited.
                var one = hearing
                one.say(theme, id, "lived", false)
                var other = one
                other.clauses[clause].append(one.said[one.said.count - 1].id)
                return Twins(one: one, other: other)
            }
        }
        return nil
    }

    /// One more with lived experience is heard where only one was.
    private func moreHeard(_ seed: Int) throws -> Twins? {
        var one = Hearing(seed: UInt64(seed))
        guard let first = one.said.first(where: { $0.kind == "lived" })?.voice else { return nil }
        let others = Set(one.said.filter { $0.kind == "lived" && $0.voice != first }.map(\.id))
        one.said.removeAll { others.contains($0.id) }
        for clause in one.clauses.indices { one.clauses[clause].removeAll { others.contains($0) } }
        guard let theme = one.said.first(where: { $0.voice == first })?.theme else { return nil }
        var other = one
        other.say(theme, "l99x", "lived", false)
        return Twins(one: one, other: other)
    }

    @Test("one and two who were heard at all read the same")
    func heard() throws {
        try compare(all: try (1...3).compactMap { seed in try moreHeard(seed).map { (seed, $0) } })
    }

    /// Those with lived experience who are from a place.
    private func lived(_ hearing: Hearing, from region: String) -> [String] {
        Set(hearing.said.filter { $0.kind == "lived" }.map(\.voice)).filter { hearing.region[$0] == region }.sorted()
    }

    /// One more is from the place that one is from.
    private func moreFromAPlace(_ seed: Int) -> Twins? {
        var one = Hearing(seed: UInt64(seed))
        for voice in lived(one, from: "south").dropFirst() { one.region[voice] = "north" }
        guard lived(one, from: "south").count == 1, let next = lived(one, from: "north").first else { return nil }
        var other = one
        other.region[next] = "south"
        return Twins(one: one, other: other)
    }

    @Test("one and two of a value that the margins ask for read the same")
    func places() throws {
        try compareSome { moreFromAPlace($0) }
    }

    /// Of a theme that many raise, one more of those in a place where few do: two exchange their places.
    private func moreOfAThemeFromAPlace(_ seed: Int) throws -> Twins? {
        var hearing = Hearing(seed: UInt64(seed))
        // As many in each as can be, so that no place is small.
        let all = (lived(hearing, from: "north") + lived(hearing, from: "south")).sorted()
        for (index, voice) in all.enumerated() { hearing.region[voice] = index % 2 == 0 ? "north" : "south" }
        func raised(_ voice: String) -> Set<String> {
            let own = hearing.said.filter { $0.voice == voice && $0.kind == "lived" }.map(\.theme)
            return Set(own + own.compactMap { hearing.broader[$0] })
        }
        func isRaisedByOne(_ theme: String) -> Bool {
            lived(hearing, from: "south").count { raised($0).contains(theme) } == 1
        }
        for first in lived(hearing, from: "north") {
            for second in lived(hearing, from: "south") {
                let more = raised(first).subtracting(raised(second))
                guard !more.isEmpty, raised(second).isSubset(of: raised(first)),
                    more.allSatisfy(isRaisedByOne)
                else { continue }
                var other = hearing
                other.region[first] = "south"
                other.region[second] = "north"
                return Twins(one: hearing, other: other)
            }
        }
        return nil
    }

    @Test("one and two from a place who raise a theme read the same, also where many raise it")
    func themesByPlace() throws {
        try compareSome(moreOfAThemeFromAPlace)
    }

    /// A theme is raised by the one who speaks as two kinds, or by somebody who speaks as one.
    private func byWhoIsSplit(_ seed: Int) -> Twins? {
        var hearing = Hearing(seed: UInt64(seed))
        let from = lived(hearing, from: "north")
        guard let peer = from.first else { return nil }
        hearing.split = [peer]
        hearing.say(Hearing.themes[0], peer, "professional", false)
        let related = Set(hearing.broader.keys).union(hearing.broader.values)
        for theme in Hearing.themes where !related.contains(theme) {
            let raising = Set(hearing.said.filter { $0.theme == theme && $0.kind == "lived" }.map(\.voice))
            guard raising.count >= 3, !raising.contains(peer),
                let other = from.dropFirst().first(where: { !raising.contains($0) })
            else { continue }
            var twins = Twins(one: hearing, other: hearing)
            twins.one.say(theme, peer, "lived", false)
            twins.other.say(theme, other, "lived", false)
            return twins
        }
        return nil
    }

    @Test("what the only one of two kinds said reads as if somebody else had said it")
    func splitVoices() throws {
        try compareSome { byWhoIsSplit($0) }
    }

    @Test("one and two behind a clause read the same")
    func clauses() throws {
        let twins = try (1...60).compactMap { seed in try moreBehindAClause(seed).map { (seed, $0) } }
        try #require(twins.count >= 3)
        try compare(all: twins)
    }
}

@Suite("The public view: what may be said of a number beside others")
struct FigureTests {
    @Test(
        "a number near 0 or near all is in words, 0 and all are said",
        arguments: [
            (0, 12, Figure(0)), (1, 12, .few), (2, 12, .few), (3, 12, Figure(3)), (9, 12, Figure(9)),
            (10, 12, .nearlyAll), (11, 12, .nearlyAll), (12, 12, Figure(12)), (2, 2, .few),
        ])
    func near(n: Int, all: Int, figure: Figure) {
        #expect(Figure(Fraction(n), of: Fraction(all), floor: 3) == figure)
    }

    @Test(
        "a whole tells a part that is few apart where the other parts leave it no choice",
        arguments: [
            // Five, of whom four are in the one part: the other has one or two.
            (5, [Figure(4), .few], false),
            // Six, and four in the one part: the other can only have two.
            (6, [Figure(4), .few], true),
            (4, [.few, .few], true), (3, [.few, .few], false), (9, [.nearlyAll, .few], false), (5, [Figure(5)], false),
        ])
    func apart(whole: Int, parts: [Figure], tells: Bool) {
        #expect(Figures.tellsApart(Figure(whole), parts: parts, floor: 3) == tells)
    }
}

@Suite("The public view: whose words leave, and that nobody is named")
struct PublicWordsTests {
    private func read(_ path: String) throws -> (root: String, workspace: Workspace) {
        let folder = Repository.root.appending(path: path).path
        return (folder, try LoadedWorkspace(root: folder, today: nil).workspace)
    }

    @Test(
        "no id of a voice or statement, and no words that may not leave",
        arguments: ["workspaces/landspanel-2020", "workspaces/tenants"])
    func ids(path: String) throws {
        let (root, workspace) = try read(path)
        let words = PublicWords(workspace, status: .draft)
        let ids = Set(workspace.voices.map(\.id) + workspace.statements.compactMap(\.id))
        let withheld = workspace.statements.indices.filter { !words.mayLeave($0) && workspace.statements[$0].isShown }
            .map { workspace.words(workspace.statements[$0]) }.filter { $0.count > 24 }
        for (question, answer) in try PublicAnswers(
            root: root, workspace, formats: ["table", "json"], most: 5
        ).answers {
            let tokens = Set(answer.split { !$0.isLetter && !$0.isNumber }.map(String.init))
            #expect(tokens.isDisjoint(with: ids), "\(question): \(tokens.intersection(ids))")
            #expect(!withheld.contains { answer.contains($0) }, "\(question)")
            #expect(!answer.contains(".md:") && !answer.contains("\"line\": 1"), "\(question)")
        }
    }

    @Test(
        "what is the team's alone says so, and is a fault of use",
        arguments: [
            "voices", "notes", "timeline", "check", "doctor", "fmt", "undo",
            "decide bolig not-included \"x\"",
        ])
    func internalOnly(command: String) throws {
        let answer = try run(command)
        #expect(answer.code == .usage)
        #expect(answer.text.isEmpty && answer.errors.contains("for the team alone"), "\(answer.errors)")
    }

    @Test(
        "no filter is a way round: neither by whom, when or where, nor over figures",
        arguments: [
            "find voice:l1", "find id:q1", "find in:levede", "find side:users", "find date:2020",
            "find consent:internal",
            "find has:date", "count by voice", "count by side", "find sort:voice", "themes lived", "themes side:users",
            "why l1", "trace l1", "why levede", "show l1", "show levede", "find -(kind:lived voice:l1)",
        ])
    func filters(command: String) throws {
        let answer = try run(command)
        #expect(answer.code == .usage && answer.text.isEmpty, "\(command): \(answer.text)")
    }

    private func run(_ command: String) throws -> (text: String, errors: String, code: ExitCode) {
        final class Written {
            var text = ""
            var errors = ""
        }
        let written = Written()
        let console = Console(write: { written.text += $0 }, error: { written.errors += $0 })
        let folder = Repository.root.appending(path: "Tests/Worked/on-par").path
        let code = Session(directory: folder, console: console)
            .run(CommandText(text: "\(command) --view public --lang en"))
        return (written.text, written.errors, code)
    }
}
