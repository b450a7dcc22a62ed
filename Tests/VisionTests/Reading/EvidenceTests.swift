import Testing
import Vision

@Suite("Evidence: what was read, and what must be read again")
struct EvidenceTests {
    private let mandate = """
        ---
        type: kommissorium
        udgave: 3
        ---

        ## Opgaver

        1. Rådet følger boliger. ^bolig
           - [belæg:: q7f3kw2, q2m9d4x]

        """
    private let input = """
        > [!levet] p7d
        > »Jeg vil have en bolig.«
        > [[bolig]]

        ^q7f3kw2

        > [!levet] h2n
        > Han fik en
        > lejlighed.
        > [[bolig]]

        ^q2m9d4x

        """

    private func read(_ evidence: String?) throws -> Workspace {
        try Sample.read(["udkast/kommissorium.md": mandate, "indkomne/a.md": input, "udkast/evidence.csv": evidence])
    }

    private func fingerprints() throws -> [String] {
        let workspace = try read(nil)
        return workspace.statements.map(workspace.fingerprint)
    }

    @Test("SHA-256 of the standard's examples")
    func digest() {
        #expect(
            SHA256.hex("abc".utf8) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex("".utf8).hasPrefix("e3b0c44298fc1c14"))
        #expect(
            SHA256.hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)
                == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    }

    @Test("the fingerprint is over kind, voices, attribution and text; where lines break says nothing")
    func fingerprint() throws {
        let lines = ["lived", "h2n", "", "Han fik en lejlighed."].joined(separator: "\n")
        #expect(try fingerprints()[1] == String(SHA256.hex(lines.utf8).prefix(16)))
    }

    @Test("a pair is unread, to be read again, or read by a side or a voice")
    func readings() throws {
        let prints = try fingerprints()
        let workspace = try read(
            "clause,statement,fingerprint,confirmed,reader\nbolig,q7f3kw2,\(prints[0]),3,brugere\nbolig,q2m9d4x,0000000000000000,2,h2n\n"
        )
        let evidence = try #require(workspace.mandate?.clauses[0].evidence)
        #expect(evidence.map(\.reading) == [.read(by: ["brugere"]), .toBeReadAgain])
        #expect(ClauseFooting(workspace).marks(0).prefix(1) == [.toBeReadAgain])
        #expect(Checks.findings(in: workspace).contains { $0.code == "evidence-to-be-read-again" })
        let uptake = try Uptake(try Tally(workspace), ClauseFooting(workspace))
        #expect([uptake.readByUsers, uptake.livedPairs] == [1, 2])
    }

    @Test("Danish columns, semicolons and a reader of the users' side by id")
    func danish() throws {
        let prints = try fingerprints()
        let workspace = try read(
            "bestemmelse;udsagn;fingeraftryk;bekræftet;læser\r\nbolig;^q7f3kw2;\(prints[0].uppercased());3;p7d\r\n")
        let clause = try #require(workspace.mandate?.clauses[0])
        #expect(clause.evidence.map(\.reading) == [.read(by: ["p7d"]), .unread])
        #expect(workspace.isReadByUsers(clause.evidence[0].reading))
        #expect(ClauseFooting(workspace).marks(0).prefix(1) == [.unread])
    }

    @Test(
        "lines that belong to nothing are found",
        arguments: [
            ("bolig,q0000000,0,3,brugere", "udkast/evidence.csv:2:1 stale-evidence"),
            ("andet,q7f3kw2,0,3,brugere", "udkast/evidence.csv:2:1 stale-evidence"),
            ("bolig,q7f3kw2,0,3,nogen", "udkast/evidence.csv:2:1 unknown-reader"),
        ])
    func stray(line: String, code: String) throws {
        #expect(try read("clause,statement,fingerprint,confirmed,reader\n\(line)\n").codes.contains(code))
    }

    @Test("before anybody has begun to read, one finding says so, with the line to write")
    func nothingRead() throws {
        let workspace = try read(nil)
        let findings = Checks.findings(in: workspace).filter { $0.code == "unread-evidence" }
        #expect(findings.count == 1)
        #expect(findings.first?.help.da.contains("bolig,q7f3kw2,\(try fingerprints()[0]),3,brugere") == true)
    }

    @Test("the evidence gate does not open before all is read as it stands")
    func gate() throws {
        func isOpen(_ evidence: String?) throws -> Bool {
            let workspace = try read(evidence)
            let gates = try ExportGates(workspace, try #require(workspace.mandate)).gates
            return gates.first { $0.name == .evidence }?.state == .open
        }
        let prints = try fingerprints()
        let header = "clause,statement,fingerprint,confirmed,reader\nbolig,q7f3kw2,\(prints[0]),3,brugere\n"
        #expect(try !isOpen(nil))
        #expect(try !isOpen(header))
        #expect(try !isOpen(header + "bolig,q2m9d4x,\(prints[0]),3,brugere\n"))
        #expect(try isOpen(header + "bolig,q2m9d4x,\(prints[1]),3,brugere\n"))
    }
}
