import Foundation
import Testing
import Vision

@testable import Store

@Suite("What git shares of a confidential folder")
struct TrackedFilesTests {
    private func git(_ folder: TemporaryFolder, _ arguments: String...) throws {
        let git = try Process.run(
            URL(fileURLWithPath: "/usr/bin/env"), arguments: ["git", "-C", folder.path] + arguments)
        git.waitUntilExit()
        try #require(git.terminationStatus == 0)
    }

    private func findings(_ root: String) -> [Diagnostic] {
        TrackedFiles.findings(in: root, folders: DiskTree(root: root).confidentialFolders)
    }

    @Test("is an error for each file, with the command that mends it; also in a folder below the repository's")
    func tracked() throws {
        let folder = try TemporaryFolder([
            "ws/stemme.yaml": "format: 1\n", "ws/fortroligt/navne.csv": "x",
            "ws/indkomne/Confidential/brev fra p7d.md": "x",
            "ws/fortroligt/utracked.md": "x", "ws/fortroligt.md": "x", "confidential/above.md": "x",
        ])
        try git(folder, "init", "--quiet")
        try git(
            folder, "add", "-f", "ws/stemme.yaml", "ws/fortroligt/navne.csv", "ws/indkomne", "ws/fortroligt.md",
            "confidential")
        let findings = self.findings("\(folder.path)/ws")
        #expect(findings.map(\.place.path) == ["fortroligt/navne.csv", "indkomne/Confidential/brev fra p7d.md"])
        #expect(findings.allSatisfy { $0.code == "tracked-confidential" && $0.severity == .error })
        #expect(findings[0].help.da.contains("git rm --cached fortroligt/navne.csv,"))
        #expect(findings[1].help.en.contains("git rm --cached 'indkomne/Confidential/brev fra p7d.md',"))
    }

    @Test("is nothing where there is no repository, or one that git cannot read")
    func nothing() throws {
        let folder = try TemporaryFolder(["fortroligt/navne.csv": "x"])
        #expect(findings(folder.path).isEmpty)
        try folder.write(".git", "no repository")
        #expect(findings(folder.path).isEmpty)
    }
}
