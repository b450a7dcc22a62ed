import Foundation
import Store
import Testing
import Vision

@testable import Shell

@Suite("The kept snapshot")
struct SnapshotTests {
    /// Keeps every snapshot, whatever its size and age.
    private static let always: SnapshotCache.Policy = {
        var policy = SnapshotCache.Policy()
        policy.fewest = 0
        policy.mostRead = .max
        policy.coarseness = -60
        return policy
    }()

    /// Keeps none.
    private static let never: SnapshotCache.Policy = {
        var policy = SnapshotCache.Policy()
        policy.fewest = .max
        return policy
    }()

    private static let workspaces = [
        Repository.root.appending(path: "workspaces/landspanel-2020"),
        Repository.root.appending(path: "workspaces/tenants"),
        Repository.tests.appending(path: "Transcripts/workspaces/nordhavn"),
        Repository.tests.appending(path: "Worked/on-par"),
    ]

    private static let questions = [
        "check --format json", "themes --format json", "voices --format json", "notes --format json",
        "timeline --format json", "find --format json", "find og --format json", "count by theme, kind --format json",
        "draft", "trace 6.1", "weigh --format json", "uptake --format json", "unanswered --format json",
        "promises --format json", "ended --format json", "dissent --format json", "coverage --format json",
        "export --to md", "themes --view public", "find --view public --format json", "trace 6.1 --view public",
    ]

    /// What the program says to all questions, each asked of a session of its own.
    private func answers(
        _ workspace: URL, _ policy: SnapshotCache.Policy, _ questions: [String] = Self.questions
    ) -> [String] {
        questions.map { question in
            let output = Output()
            let session = Session(directory: workspace.path, console: output.console())
            session.defaults.snapshots = policy
            session.run(CommandText(text: question))
            return output.lines.joined(separator: "\n")
        }
    }

    private func load(_ workspace: URL) throws -> LoadedWorkspace {
        try LoadedWorkspace(root: workspace.path, today: nil, snapshots: Self.always)
    }

    @Test("answers are those of the folder itself", arguments: workspaces)
    func sameAnswers(_ original: URL) throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(original)
        let expected = answers(workspace, Self.never)
        try load(workspace).keep()
        #expect(try !load(workspace).isWhole)
        #expect(answers(workspace, Self.always) == expected)
    }

    @Test("what stemme.yaml says of margins and trimming is kept too")
    func settings() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Repository.tests.appending(path: "Worked/on-par"))
        let name = workspace.lastPathComponent
        let settings = try Repository.text(workspace.appending(path: "stemme.yaml"))
        try temporary.write(settings + "margins: margins.csv\ntrim: 1.5\n", to: "\(name)/stemme.yaml")
        // Every fourth voice is to be half of all.
        let voices = try Repository.text(workspace.appending(path: "voices.csv")).split(separator: "\n")
        let regions = voices.enumerated().map { index, line in
            "\(line),\(index == 0 ? "region" : index % 4 == 0 ? "A" : "B")"
        }
        try temporary.write(regions.joined(separator: "\n") + "\n", to: "\(name)/voices.csv")
        try temporary.write("variable,category,share\nregion,A,1/2\nregion,B,1/2\n", to: "\(name)/margins.csv")
        let expected = answers(workspace, Self.never, ["weigh", "themes --format json"])
        #expect(expected[0].contains("3/2"))
        try load(workspace).keep()
        #expect(answers(workspace, Self.always, ["weigh", "themes --format json"]) == expected)
    }

    @Test("answers are those of the folder itself, whatever is wrong in it", arguments: Exhibit.all)
    func sameFaults(_ exhibit: Exhibit) throws {
        guard !FileManager.default.fileExists(atPath: exhibit.folder.appending(path: "make.txt").path) else { return }
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(exhibit.folder)
        let questions = ["check", "find --format json", "themes --format json"]
        let expected = answers(workspace, Self.never, questions)
        try load(workspace).keep()
        #expect(answers(workspace, Self.always, questions) == expected)
    }

    @Test("after any edit answers are those of the folder itself", arguments: 0..<10)
    func edits(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[1 + seed % 3])
        let questions = ["check", "find og", "find", "themes", "count by voice", "draft", "uptake"]
            .map { $0 + " --format json" }
        try load(workspace).keep()
        for _ in 0..<10 {
            try edit(workspace, &random)
            #expect(answers(workspace, Self.always, questions) == answers(workspace, Self.never, questions))
        }
    }

    @Test(
        "an edit that concerns no other note is taken in without reading the others",
        arguments: [
            "> [!faglig] b2v\n> Et nyt udsagn om [[bolig]].\n\n", "Et afsnit.\n\n",
            "> [!levet] h2n, håb\n> At sove.\n\n",
        ])
    func smallEdits(addition: String) throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try temporary.write("---\ntype: event\ndate: 2020-11-01\n---\n# Et møde\n\n", to: "nordhavn/indkomne/nyt.md")
        try load(workspace).keep()
        let note = workspace.appending(path: "indkomne/nyt.md")
        for round in 1...3 {
            try Data((Repository.text(note) + addition).utf8).write(to: note, options: .atomic)
            let loaded = try load(workspace)
            #expect(!loaded.isWhole)
            #expect(
                loaded.workspace.notes.contains { $0.source.text(Span(0, $0.source.bytes.count)).contains(addition) })
            #expect(answers(workspace, Self.always) == answers(workspace, Self.never), "round \(round)")
        }
    }

    @Test(
        "an edit that concerns others makes the folder be read",
        arguments: [
            "\n^qnew1234\n", "\n## En ny overskrift\n", "> [!levet] p7d\n> Nej. [opposes:: 6.1]\n",
            "> [!levet] ingen\n> Uden stemme.\n", "> [!faglig] b2v\n> Om [[et tema uden note]].\n",
            "> [!promise] b2v\n> Det lover jeg.\n", "Se [[en note der ikke er]].\n",
        ])
    func largeEdits(addition: String) throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try temporary.write("# Et møde\n\n", to: "nordhavn/indkomne/nyt.md")
        try load(workspace).keep()
        try temporary.write("# Et møde\n\n\(addition)", to: "nordhavn/indkomne/nyt.md")
        #expect(try load(workspace).isWhole)
    }

    /// Changes one file as people do: a word, a line, a statement, a field, an id, the head of the note, a name.
    private func edit(_ workspace: URL, _ random: inout SeededRandom) throws {
        let all = FileManager.default.enumerator(at: workspace, includingPropertiesForKeys: nil)?.allObjects ?? []
        let files = all.compactMap { $0 as? URL }.filter { ["md", "csv"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
        guard let file = files.randomElement(using: &random) else { return }
        var lines = try Repository.text(file).components(separatedBy: "\n")
        let at = Int.random(in: 0..<lines.count, using: &random)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: lines[at] += " ord"
        case 1: lines.insert("", at: at)
        case 2: lines.remove(at: at)
        case 3: lines += ["", "> [!levet] p7d, håb", "> En ny bolig. [[bolig]]", ""]
        case 4: lines += ["", "> [!faglig] ingen, håb", "> Nogen uden stemme.", "", "^qnewone1"]
        case 5: lines[at] = lines[at].replacing("a", with: "e")
        case 6: lines += ["", "Se [[ukendt note]] og [[#^qq]]."]
        case 7: lines.swapAt(at, Int.random(in: 0..<lines.count, using: &random))
        case 8: lines += ["", "> [!lived] b2v", "> Words. [opposes:: 6.1]", ""]
        default: lines.insert("Ny linje om [[bolig]].", at: at)
        }
        try Data(lines.joined(separator: "\n").utf8).write(to: file, options: .atomic)
    }

    @Test("what cannot be what was kept is not used: another program's, a damaged one, one cut off")
    func damage() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        let expected = answers(workspace, Self.never)
        try load(workspace).keep()
        let kept = workspace.appending(path: ".stemme/snapshot")
        let bytes = try Data(contentsOf: kept)
        var random = SeededRandom(seed: 7)
        for round in 0..<200 {
            var damaged = bytes
            if round % 4 == 0 {
                damaged = damaged.prefix(Int.random(in: 0..<bytes.count, using: &random))
            } else {
                damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            }
            try damaged.write(to: kept)
            #expect(try load(workspace).isWhole)
        }
        #expect(answers(workspace, Self.always) == expected)
    }

    @Test("bytes that pass for a snapshot and are none do no harm")
    func nonsense() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try load(workspace).keep()
        let kept = workspace.appending(path: ".stemme/snapshot")
        let bytes = Array(try Data(contentsOf: kept).dropFirst(8))
        var random = SeededRandom(seed: 8)
        for _ in 0..<500 {
            var forged = bytes
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                forged[Int.random(in: 0..<forged.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let digest = withUnsafeBytes(of: ContentDigest(forged).value.littleEndian) { Data($0) }
            try (digest + Data(forged)).write(to: kept)
            _ = try load(workspace)
        }
    }

    @Test("what a confidential folder adds is kept nowhere else")
    func confidential() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try temporary.write("id,label\nh2n,Hemmelig Hansen\n", to: "nordhavn/fortroligt/voices.csv")
        try load(workspace).keep()
        #expect(!FileManager.default.fileExists(atPath: workspace.appending(path: ".stemme/snapshot").path))
        #expect(try load(workspace).isWhole)
    }

    @Test("a confidential file that comes later is seen")
    func confidentialLater() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try load(workspace).keep()
        #expect(try !load(workspace).isWhole)
        try temporary.write("id,label\nh2n,Hemmelig Hansen\n", to: "nordhavn/fortroligt/voices.csv")
        #expect(try load(workspace).isWhole)
    }

    @Test("what was changed a moment ago is compared by its content, and a table then keeps nothing")
    func unsettled() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        var policy = Self.always
        policy.coarseness = 3600
        try LoadedWorkspace(root: workspace.path, today: nil, snapshots: policy).keep()
        #expect(!FileManager.default.fileExists(atPath: workspace.appending(path: ".stemme/snapshot").path))
    }

    @Test("`check` and `--today` keep nothing, and a small workspace is not kept")
    func keepsNothing() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        for (question, policy) in [
            ("check", Self.always), ("themes --today 2024-01-01", Self.always), ("themes", SnapshotCache.Policy()),
        ] {
            let session = Session(directory: workspace.path, console: Output().console())
            session.defaults.snapshots = policy
            session.run(CommandText(text: question))
            #expect(!FileManager.default.fileExists(atPath: workspace.appending(path: ".stemme/snapshot").path))
        }
    }

    @Test("a note that is changed while it is asked for is read again with all others")
    func torn() throws {
        let temporary = try TemporaryFolder()
        let workspace = try temporary.copy(Self.workspaces[2])
        try load(workspace).keep()
        let loaded = try load(workspace)
        let note = workspace.appending(path: "indkomne/moede.md")
        try Data("Nu er alt anderledes.\n".utf8).write(to: note, options: .atomic)
        for statement in loaded.workspace.statements { _ = loaded.workspace.words(statement) }
        #expect(loaded.workspace.isOutdated)
    }
}
