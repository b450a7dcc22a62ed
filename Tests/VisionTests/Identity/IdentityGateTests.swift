import Testing

@testable import Vision

@Suite("The gate for what tells who somebody is")
struct IdentityGateTests {
    private static let number = "311236-4004"

    private func gate(_ files: [String: String?], status: String = "udkast", title: String = "Kommissorium") throws
        -> ExportGates.Gate
    {
        var all: [String: String?] = [
            "udkast/kommissorium.md":
                "---\ntitle: \(title)\nstatus: \(status)\n---\n\n## Opgaver\n\n1. Rådet følger. ^a\n   - [belæg:: q1]\n",
            "a.md": "> [!levet] p7d\n> »Sådan er det.«\n> [[k]]\n\n^q1\n",
        ]
        for (path, text) in files { all[path] = text }
        let workspace = try Sample.read(all)
        let gates = try ExportGates(workspace, try #require(workspace.mandate))
        return try #require(gates.gates.first { $0.name == .identity })
    }

    @Test("it is open where nothing tells")
    func open() throws { #expect(try gate([:]).state == .open) }

    @Test(
        "it is shut in every status, also for what is only possible",
        arguments: ["udkast", "høring", "indstillet", "vedtaget"], ["311236-4004", "311236-4000", "@naboen"])
    func shut(_ status: String, _ trace: String) throws {
        let gate = try gate(
            ["a.md": "> [!levet] p7d\n> »Det er \(trace) hos dem.«\n> [[k]]\n\n^q1\n"], status: status)
        #expect(gate.state == .shut && gate.failures.count == 1)
        #expect(gate.failures.first?.place.name == "a.md:2")
        for failure in gate.failures {
            for text in [failure.message.da, failure.message.en, failure.help.da, failure.help.en] {
                #expect(!text.contains(trace))
            }
            #expect(failure.message.en.contains("R4"))
        }
    }

    @Test(
        "it sees all that leaves: title, issuer, clause, prose, table, dissent, theme, attribution",
        arguments: [
            "---\ntitle: Om NUMMER\n---\n\n## Opgaver\n\n1. Rådet følger. ^a\n",
            "---\nudsteder: NUMMER\n---\n\n## Opgaver\n\n1. Rådet følger. ^a\n",
            "## Opgaver\n\n1. Rådet ringer til NUMMER. ^a\n", "## Opgaver\n\nRing NUMMER.\n\n1. Rådet følger. ^a\n",
            "## Opgaver\n\n| a | b |\n|---|---|\n| c | NUMMER |\n\n1. Rådet følger. ^a\n",
            "## Opgaver\n\n1. Rådet følger. ^a\n\n> [!dissent] side: users\n> Ring NUMMER.\n> [side:: users]\n",
            "## Opgaver NUMMER\n\n1. Rådet følger. ^a\n",
        ])
    func everywhere(_ mandate: String) throws {
        let text = mandate.replacing("NUMMER", with: Self.number)
        let gate = try gate(["udkast/kommissorium.md": text])
        #expect(gate.state == .shut)
        #expect(gate.failures.first?.place.path == "udkast/kommissorium.md")
    }

    @Test(
        "what the program itself has worked out does not shut it, also where a score looks like a number of somebody's")
    func ownFigures() throws {
        // 30, 31 and 32 heard give 3023/4464 to what two of three raise.
        let kinds = [("lived", "levet", 30), ("professional", "faglig", 32), ("expert", "ekspert", 33)]
        var (voices, consents, notes) = ("id,kind,label\np7d,lived,\n", Sample.consents, "")
        for (kind, word, count) in kinds {
            for index in 1..<count {
                let (voice, theme) = ("\(word.prefix(1))\(index)x", index % 3 == 0 ? "t" : "u")
                voices += "\(voice),\(kind),\n"
                consents += "\n\(voice),public,yes,role,2020-11-12"
                notes += "> [!\(word)] \(voice)\n> Ord \(index) her.\n> [[\(theme)]]\n\n"
            }
        }
        let files: [String: String?] = ["voices.csv": voices, "consents.csv": consents, "b.md": notes]
        #expect(try gate(files).state == .open)
    }

    @Test("what does not leave does not shut it")
    func stays() throws {
        let gate = try gate([
            "a.md":
                "Prosa med \(Self.number).\n\n> [!levet] p7d\n> »Det er \(Self.number).«\n> [[k]] [samtykke:: intern]\n\n^q1\n"
        ])
        #expect(gate.state == .open)
    }

    @Test("a name of the confidential table shuts it, unless its owner asked to be named")
    func confidentialNames() throws {
        func state(_ credit: String, _ path: String = "fortroligt/voices.csv") throws -> ExportGates.State {
            try gate([
                path: "id,navn\np7d,Prøve Nielsen\n",
                "consents.csv": "voice,channel,verbatim,credit\np7d,public,yes,\(credit)\n",
                "udkast/kommissorium.md":
                    "## Opgaver\n\n1. Rådet følger det, Prøve Nielsen kom med. ^a\n   - [belæg:: q1]\n",
            ]).state
        }
        #expect(try state("role") == .shut)
        #expect(try state("name") == .open)
    }

    @Test("a person who acts in public may be named")
    func publicPersons() throws {
        let mandate = "## Opgaver\n\nDet er vigtigt, siger Prøve Nielsen.\n\n1. Rådet følger. ^a\n"
        #expect(try gate(["udkast/kommissorium.md": mandate]).state == .shut)
        #expect(
            try gate([
                "udkast/kommissorium.md": mandate,
                "personer/proeve.md": "---\ntype: person\ntitle: Prøve Nielsen\n---\n",
            ]).state == .open)
    }
}
