import Testing
import Vision

@Suite("The file of voices in the confidential folder")
struct ConfidentialTests {
    private let voices = "id,kind,label,municipality\np7d,lived,en kvinde,\nb2v,professional,leder,\n"
    private let note = "> [!levet] p7d\n> »Et.«\n> [[x]]\n\n^q1\n\n> [!faglig] b2v\n> To.\n> [[x]]\n\n^q2\n"

    private func read(_ confidential: String, at path: String = "confidential/voices.csv") throws -> Workspace {
        try Sample.read(["voices.csv": voices, path: confidential, "a.md": note])
    }

    private func find(_ filter: String, _ workspace: Workspace) throws -> [String] {
        try Questions(workspace).find(filter)
    }

    @Test("adds and overrides columns by id, for filters and counts", arguments: Folder.confidentialNames)
    func adds(folder: String) throws {
        let workspace = try read("id,kommune,navn\np7d,Køge,Anna Jensen\n", at: "\(folder)/voices.csv")
        #expect(try find("municipality:køge", workspace) == ["q1"])
        #expect(try find("navn:\"anna jensen\"", workspace) == ["q1"])
        #expect(try find("-municipality:*", workspace) == ["q2"])
    }

    @Test("is never looked at for what few share in the tracked file")
    func rare() throws {
        let workspace = try read("id,kommune,navn\np7d,Køge,Anna Jensen\n")
        let findings = Checks.findings(in: workspace)
        #expect(!findings.contains { $0.code == "rare-attributes" || $0.code == "unknown-column" })
        #expect(!findings.contains { "\($0.message)".contains("Anna") })
    }

    @Test("its labels do not leave")
    func labels() throws {
        let workspace = try read("id,label\nb2v,Bo Hansen\n")
        #expect(workspace.voices[1].label == "Bo Hansen")
        let words = PublicWords(workspace, status: .hearing)
        #expect(words.attribution(1, .da) == "leder")
    }

    @Test("its mistakes are named in it, an id that voices.csv lacks too; the rest of the folder stays unread")
    func mistakes() throws {
        let workspace = try Sample.read([
            "voices.csv": voices, "fortroligt/voices.csv": "id,side\np7e,users\np7d,brugr\n", "fortroligt/b.md": note,
            "a.md": note,
        ])
        let codes = workspace.codes.filter { $0.hasPrefix("fortroligt") }
        #expect(codes == ["fortroligt/voices.csv:2:1 unknown-voice", "fortroligt/voices.csv:3:5 unknown-value"])
        #expect(workspace.notes.map(\.path) == ["a.md"])
    }
}
