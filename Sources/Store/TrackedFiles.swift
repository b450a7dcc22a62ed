import Foundation
import Vision

/// What git shares of a workspace, asked of git itself.
package enum TrackedFiles {
    /// Files in confidential folders that git tracks; none where there is no repository, or no git to ask.
    ///
    /// - parameter folders: those there are; without any git is not asked, since starting it takes as long as reading.
    package static func findings(in root: String, folders: [String]) -> [Diagnostic] {
        guard !folders.isEmpty, repository(of: root) != nil else { return [] }
        return paths(in: root, folders).map { .trackedConfidential($0) }
    }

    /// The top folder of the repository that a folder lies in; nil where it lies in none.
    package static func repository(of root: String) -> String? {
        var folder = RealPath.of(root) ?? root
        while true {
            if access("\(folder)/.git", F_OK) == 0 { return folder }
            if folder == "/" || folder.isEmpty { return nil }
            folder = (folder as NSString).deletingLastPathComponent
        }
    }

    private static func paths(in root: String, _ folders: [String]) -> [String] {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // A repository's own settings could name a program to run, and one of somebody else's is only read.
        git.arguments =
            ["git", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "--literal-pathspecs", "-C", root]
            + ["ls-files", "-z", "--"] + folders
        let output = Pipe()
        git.standardOutput = output
        git.standardError = FileHandle.nullDevice
        git.standardInput = FileHandle.nullDevice
        guard (try? git.run()) != nil, let bytes = try? output.fileHandleForReading.readToEnd() else { return [] }
        git.waitUntilExit()
        guard git.terminationStatus == 0 else { return [] }
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
}
