import Foundation
import Vision

/// Finds the folder of a workspace.
package enum WorkspaceFolder {
    /// The nearest folder upwards from `start` that holds a stemme.yaml, as an absolute path; nil where there is none.
    package static func find(from start: String) -> String? {
        var folder = URL(fileURLWithPath: start).standardizedFileURL.path
        while true {
            if isWorkspace(folder) { return folder }
            let parent = (folder as NSString).deletingLastPathComponent
            if parent == folder || parent.isEmpty { return nil }
            folder = parent
        }
    }

    package static func isWorkspace(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(WorkspaceReader.settingsName)")
    }

    /// What a workspace says of itself, and nothing else of it; nil where that cannot be read.
    package static func settings(in folder: String) -> Settings? {
        let path = "\(folder)/\(WorkspaceReader.settingsName)"
        let bytes = try? WholeFile.read(path, atMost: WorkspaceReader.largest(path) + 1, followsLink: false)
        return bytes.flatMap(WorkspaceReader.settings)
    }

    /// - throws: `StoreError` that says what to do where `start` is in no workspace.
    package static func require(from start: String) throws(StoreError) -> String {
        if let folder = find(from: start) { return folder }
        throw StoreError(.notAWorkspace(start), help: .findOrMakeWorkspace, isUsage: true)
    }
}
