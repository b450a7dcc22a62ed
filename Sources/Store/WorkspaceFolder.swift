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

    /// - throws: `StoreError` that says what to do where `start` is in no workspace.
    package static func require(from start: String) throws(StoreError) -> String {
        if let folder = find(from: start) { return folder }
        throw StoreError(.notAWorkspace(start), help: .findOrMakeWorkspace, isUsage: true)
    }
}
