import Foundation
import Testing
import Vision

@Suite("Weighing on par")
struct WeighingTests {
    /// The worked example, read from its folder.
    private func example(_ more: [String: String] = [:]) throws -> Workspace {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Worked/on-par").path
        var files: [String: [UInt8]] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root)
        where path.hasSuffix(".md") || path.hasSuffix(".csv") || path.hasSuffix(".yaml") {
            files[path] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)")))
        }
        for (path, text) in more { files[path, default: []] += Array(text.utf8) }
        var reader = WorkspaceReader(MemoryTree(bytes: files))
        return try reader.read()
    }

    private func scores(_ workspace: Workspace) throws -> [String: String] {
        let weighing = try EqualWeighing(workspace)
        return Dictionary(
            uniqueKeysWithValues: weighing.rows.map { row in
                (workspace.themes[row.theme].name, "\(row.rank)\(row.isTied ? "=" : "") \(row.score?.text ?? "-")")
            })
    }

    @Test("the worked example comes out to the fraction, with its tie")
    func worked() throws {
        #expect(
            try scores(example()) == [
                "koordination": "1 7/12", "bolig": "2 79/180", "ordentlighed": "3= 61/180",
                "projekter-stopper": "3= 61/180",
                "evidens": "5 1/3", "gebyrer": "6 1/12",
            ])
    }

    @Test("one more voice, half lived and half professional, counts a half on each side")
    func split() throws {
        let found = try scores(
            example([
                "voices.csv": "zz1,lived:1/2;professional:1/2" + String(repeating: ",", count: try columns() - 2)
                    + "\n", "consents.csv": try consent("zz1"),
                "indkomne/nyt.md": "> [!levet] zz1\n> x\n> [[gebyrer]]\n\n> [!faglig] zz1\n> y\n> [[koordination]]\n",
            ]))
        #expect(found["gebyrer"]?.hasSuffix(" 7/75") == true && found["koordination"]?.hasSuffix(" 7/12") == true)
        #expect(
            found["ordentlighed"]?.hasSuffix(" 1492/4575") == true
                && found["projekter-stopper"]?.hasSuffix(" 302/915") == true,
            "\(found)")
    }

    @Test("twelve more voices without themes change no score, and stand beside as not coded yet")
    func uncoded() throws {
        let ids = (0..<12).map { "zz\($0)" }
        let workspace = try example([
            "voices.csv": try ids.map { "\($0),lived" + String(repeating: ",", count: try columns() - 2) + "\n" }
                .joined(), "consents.csv": try ids.map { try consent($0) }.joined(),
            "indkomne/nyt.md": ids.map { "> [!levet] \($0)\n> x\n\n" }.joined(),
        ])
        #expect(try scores(workspace)["ordentlighed"] == "3= 61/180")
        #expect(Heard(workspace).uncoded[0] == 12)
    }

    private func columns() throws -> Int { try header("voices.csv").count }
    private func consent(_ id: String) throws -> String {
        let header = try header("consents.csv")
        return header.map { $0 == "voice" ? id : $0 == "channel" ? "public" : "" }.joined(separator: ",") + "\n"
    }
    private func header(_ path: String) throws -> [String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Worked/on-par/\(path)").path
        return CSVFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: root)))).header.map(\.text)
    }

    @Test("a kind with share 0 is heard and not summed; one that nobody spoke is not in the sum")
    func kinds() throws {
        let workspace = try Sample.read([
            "stemme.yaml": "format: 1\nkinds: {lived: {share: 1}, expert: {share: 1}, professional: {share: 0}}\n",
            "a.md": "> [!levet] p7d\n> x\n> [[k]]\n\n> [!faglig] b2v\n> y\n> [[m]]\n",
        ])
        let weighing = try EqualWeighing(workspace)
        #expect(weighing.kinds.map { workspace.kinds[$0].name } == ["lived"])
        #expect(try scores(workspace) == ["k": "1 1", "m": "2 0"])
        #expect(weighing.heard.shownKinds.map { workspace.kinds[$0].name } == ["lived", "expert", "professional"])
    }

    @Test("without consents no lived voice weighs, and with nobody there is no score")
    func nobody() throws {
        let workspace = try Sample.read(["consents.csv": nil, "a.md": "> [!levet] p7d\n> x\n> [[k]]\n"])
        #expect(try EqualWeighing(workspace).rows.allSatisfy { $0.score == nil })
        #expect(Checks.findings(in: workspace).contains { $0.code == "no-consents" })
    }

    @Test("ten statements of one voice count once; a narrower theme counts for the broader one")
    func once() throws {
        let workspace = try Sample.read([
            "a.md": String(repeating: "> [!levet] p7d\n> x\n> [[smal]]\n\n", count: 10)
                + "> [!levet] h2n\n> y\n> [[anden]]\n",
            "smal.md": "---\ntype: tema\nbroader: bred\n---\n", "bred.md": "---\ntype: tema\n---\n",
            "anden.md": "---\ntype: tema\n---\n",
        ])
        #expect(try scores(workspace) == ["smal": "1= 1/2", "bred": "1= 1/2", "anden": "1= 1/2"])
    }

    @Test("multiplying the voices of a kind changes nothing", arguments: 0..<40)
    func parity(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let before = RandomWorkspace(using: &random)
        var after = before
        let kind = ["lived", "professional", "expert"].randomElement(using: &random) ?? "lived"
        // A split voice would bring its other kind along.
        if before.voices.contains(where: { $0.kind.contains(";") }) { return }
        for index in before.voices.indices where before.voices[index].kind == kind {
            for copy in 1...2 {
                after.voices.append(("c\(copy)v\(index)", kind))
                after.lines += before.lines.filter { $0.voice == index }.map { line in
                    RandomWorkspace.Line(
                        voice: after.voices.count - 1, kind: line.kind, themes: line.themes, note: line.note)
                }
            }
        }
        #expect(try before.scores() == after.scores())
    }

    @Test("one more mention never lowers its theme, and moves no other but broader ones", arguments: 0..<40)
    func monotone(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let before = RandomWorkspace(using: &random)
        var after = before
        // Of a statement that is already counted, so that N stays.
        guard let line = after.lines.indices.filter({ !after.lines[$0].themes.isEmpty }).randomElement(using: &random)
        else { return }
        let theme = Int.random(in: 0..<RandomWorkspace.themes, using: &random)
        after.lines[line].themes.append(theme)
        var holding: Set<Int> = [theme]
        var next = before.broader[theme]
        while let broader = next {
            holding.insert(broader)
            next = before.broader[broader]
        }
        for other in 0..<RandomWorkspace.themes {
            let (old, new) = (try before.score(of: other), try after.score(of: other))
            #expect(holding.contains(other) ? new >= old : new == old)
        }
    }

    @Test("the order of files and lines changes nothing", arguments: 0..<20)
    func order(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let before = RandomWorkspace(using: &random)
        var after = before
        after.lines.shuffle(using: &random)
        for index in after.lines.indices { after.lines[index].note = 2 - after.lines[index].note }
        #expect(try before.scores() == after.scores())
    }
}
