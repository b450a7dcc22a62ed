import Foundation
import Testing
import Vision

@Suite("Margins: balance across other attributes")
struct RakingTests {
    /// Two regions; ten lived voices, nine of them in A, and ten experts the other way round.
    private func council(_ margins: String) -> [String: String] {
        var voices = "id,kind,region\n"
        var input = ""
        for (kind, inA) in [("lived", 9), ("expert", 1)] {
            for number in 0..<10 {
                let isInA = number < inA
                voices += "\(kind.prefix(1))\(number),\(kind),\(isInA ? "A" : "B")\n"
                input += "> [!\(kind)] \(kind.prefix(1))\(number)\n> Sagt.\n> [[\(isInA ? "alleiA" : "andet")]]\n\n"
            }
        }
        return [
            "stemme.yaml":
                "format: 1\nlanguage: da\nmargins: margins.csv\nkinds:\n  lived: {share: 1}\n  expert: {share: 1}\n",
            "voices.csv": voices, "indkomne/a.md": input,
            "consents.csv": "voice,channel\n" + (0..<10).map { "l\($0),public\n" }.joined(),
            "margins.csv": "variable,category,share\n" + margins,
        ]
    }

    private func read(_ files: [String: String]) throws -> Workspace {
        var reader = WorkspaceReader(MemoryTree(files))
        return try reader.read()
    }

    private func rake(_ margins: String) throws -> (Tally, Raking) {
        let workspace = try read(council(margins))
        let tally = try Tally(workspace)
        return (tally, Raking(tally, try #require(workspace.margins)))
    }

    private let regions = "region,A,1/2\nregion,B,0.5\n"

    @Test("within each kind: nine in A weigh as much as one in B, and parity stays")
    func within() throws {
        let (tally, raking) = try rake(regions)
        let lived = try #require(raking.groups.first)
        #expect(lived.weights.map { ($0 * 9).rounded() / 9 } == Array(repeating: 5.0 / 9, count: 9) + [5])
        let theme = try tally.theme("alleiA")
        let part = try #require(raking.profile(theme, lived.kinds[0], tally))
        #expect(abs(part - 0.5) < 1e-12)
        #expect(abs(lived.designEffect - 25.0 / 9) < 1e-12)
        #expect(abs(lived.effectiveSize - 18.0 / 5) < 1e-12)
        #expect(lived.deviation < 1e-9)
        // What was heard is unweighted.
        #expect(tally.count(theme, lived.kinds[0]) == Fraction(9))
    }

    @Test("with the kinds as a margin all are raked together")
    func joint() throws {
        let (tally, raking) = try rake(regions + "kind,levet,1/2\nkind,ekspert,1/2\n")
        #expect(raking.groups.count == 1)
        #expect(raking.groups[0].weights.allSatisfy { abs($0 - 1) < 1e-12 })
        let lived = try #require(tally.workspace.kinds.livedIndex)
        let part = try #require(raking.profile(try tally.theme("alleiA"), lived, tally))
        #expect(abs(part - 0.9) < 1e-12)
    }

    @Test("a part of the margin that nobody can fill is named, with its kind")
    func nobody() throws {
        let (tally, raking) = try rake("region,A,1/4\nregion,B,1/4\nregion,C,1/2\n")
        #expect(raking.failures.map(\.value) == ["C", "C"])
        #expect(raking.failures[0].reason == .nobody)
        let said = Wording.balanceFailed(raking.failures[0], tally.workspace.kinds).da
        #expect(said.contains("levet") && said.contains("region") && said.contains("C"))
        #expect(raking.score(0, tally) == nil)
    }

    @Test("a value that the margin does not know, and a voice without one, are named")
    func valuesMissing() throws {
        #expect(try rake("region,A,1\n").1.failures.first?.reason == .noTarget)
        var files = council(regions)
        files["voices.csv"] = files["voices.csv"]?.replacing("l9,lived,B", with: "l9,lived,")
        let workspace = try read(files)
        let raking = Raking(try Tally(workspace), try #require(workspace.margins))
        #expect(raking.failures.first?.reason == .noValue(1))
        #expect(raking.groups.count == 1)
    }

    @Test("margins that contradict each other fail instead of stopping half-way")
    func contradiction() throws {
        var files = council("region,A,1/2\nregion,B,1/2\ngender,x,9/10\ngender,y,1/10\n")
        // Everybody in A is x and everybody in B is y.
        files["voices.csv"] = files["voices.csv"]?
            .replacing("id,kind,region", with: "id,kind,region,gender")
            .replacing(",A\n", with: ",A,x\n").replacing(",B\n", with: ",B,y\n")
        let workspace = try read(files)
        let raking = Raking(try Tally(workspace), try #require(workspace.margins))
        #expect(raking.failures.map(\.reason) == [.contradiction, .contradiction])
    }

    @Test(
        "a file that cannot be used is found",
        arguments: [
            ("region,A,1/2\nregion,B,1/3\n", "margin-sum"), ("hue,A,1\n", "unknown-margin"),
            ("region,A,halvt\nregion,B,1/2\n", "not-a-number"), ("region,A,1/2\nregion,A,1/2\n", "duplicate-margin"),
        ])
    func faults(margins: String, code: String) throws {
        #expect(try read(council(margins)).diagnostics.contains { $0.code == code })
    }

    @Test("a file that is not there is found")
    func noFile() throws {
        var files = council(regions)
        files["margins.csv"] = nil
        #expect(try read(files).diagnostics.contains { $0.code == "no-margins" })
    }

    @Test("trimming gives what is taken to the others of the same kind, and says how far the margins then are")
    func trimming() throws {
        var files = council(regions)
        files["stemme.yaml"]? += "trim: 3\n"
        let workspace = try read(files)
        let tally = try Tally(workspace)
        let group = Raking(tally, try #require(workspace.margins)).groups[0]
        #expect(abs(group.largest - 3) < 1e-9)
        #expect(abs(group.weights.reduce(0, +) - 10) < 1e-9)
        #expect(group.weights.dropLast().allSatisfy { abs($0 - 7.0 / 9) < 1e-9 })
        // The one voice in B stands for 3 of 10 where the margin asks for half.
        #expect(group.isTrimmed && abs(group.deviation - 0.2) < 1e-9)
        #expect(try !rake(regions).1.groups[0].isTrimmed)
    }

    @Test("nobody can be held below the mean of their kind")
    func trimBelowMean() throws {
        var files = council(regions)
        files["stemme.yaml"]? += "beskaering: 0.5\n"
        #expect(try read(files).diagnostics.contains { $0.code == "not-a-number" })
        files["stemme.yaml"] = files["stemme.yaml"]?.replacing("0.5", with: "1.5")
        #expect(try !read(files).diagnostics.contains { $0.code == "not-a-number" })
    }

    // MARK: Established packages

    /// The folder with weights by established packages, where this clone stands beside it.
    private static let oracle: URL? = {
        var folder = URL(filePath: #filePath)
        while folder.path != "/" {
            folder = folder.deletingLastPathComponent()
            let found = folder.appending(path: "shared/oracle")
            if FileManager.default.fileExists(atPath: found.appending(path: "respondents.csv").path) { return found }
        }
        return nil
    }()

    private static func rows(_ name: String) throws -> [[String]] {
        let folder = try #require(oracle)
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            line.split(separator: ",").map(String.init)
        }
    }

    @Test(
        "the weights of R's survey, ipfn and weightipy, to a millionth in every one",
        .enabled(if: oracle != nil, "shared/oracle is not there"),
        arguments: [
            "weights_R_survey_calibrate_raking.csv", "weights_R_survey_rake.csv", "weights_ipfn.csv",
            "weights_weightipy.csv",
        ])
    func packages(file: String) throws {
        let respondents = try Self.rows("respondents.csv")
        let margins = try Self.rows("margins.csv").map { $0.joined(separator: ",") }
        let workspace = try read([
            "stemme.yaml": """
            format: 1
            language: da
            margins: margins.csv
            kinds: {lived: {share: 1}, professional: {share: 1}, expert: {share: 1}, political: {share: 0}}
            """,
            "voices.csv": "id,kind,municipality,groups\n"
                + respondents.map { "v\($0[0]),\($0[1]),\($0[2]),\($0[3])\n" }.joined(),
            "consents.csv": "voice,channel\n" + respondents.map { "v\($0[0]),public\n" }.joined(),
            "indkomne/a.md": respondents.map { "> [!\($0[1])] v\($0[0])\n> Sagt.\n> [[bolig]]\n\n" }.joined(),
            "margins.csv": "variable,category,share\n" + margins.joined(separator: "\n"),
        ])
        let raking = Raking(try Tally(workspace), try #require(workspace.margins))
        #expect(raking.failures == [])
        let group = try #require(raking.groups.first)
        var weights: [String: Double] = [:]
        for (member, weight) in zip(group.members, group.weights) {
            weights[workspace.voices[member.voice].id] = weight
        }
        let wanted = try Self.rows(file)
        #expect(wanted.count == 2000)
        let furthest = try wanted.map { abs(try #require(weights["v\($0[0])"]) - (try #require(Double($0[1])))) }.max()
        #expect(try #require(furthest) < 1e-6)
        #expect(abs(group.designEffect - 2.149508000768) < 1e-6)
        #expect(abs(group.effectiveSize - 930.445478354) < 1e-4)
        #expect(abs(group.smallest - 0.104897880) < 1e-6 && abs(group.largest - 10.084155103) < 1e-6)
    }
}
