import Foundation
import Vision

/// What git shares of a workspace, asked of git itself.
package enum TrackedFiles {
    /// Files in a confidential folder that git tracks; none where there is no repository, or no git to ask.
    package static func findings(in root: String) -> [Diagnostic] {
        guard repository(of: root) != nil else { return [] }
        return paths(in: root).filter(isConfidential).map { .trackedConfidential($0) }
    }

    private static func isConfidential(_ path: String) -> Bool {
        path.split(separator: "/").dropLast().contains { Folder(read: $0) == .confidential }
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

    private static func paths(in root: String) -> [String] {
        let git = Process()
        git.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        // A repository's own settings could name a program to run, and one of somebody else's is only read.
        git.arguments = ["git", "-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-C", root, "ls-files", "-z"]
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
