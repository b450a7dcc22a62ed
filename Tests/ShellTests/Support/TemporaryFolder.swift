import Foundation

/// A folder that is gone when nobody holds it any more.
final class TemporaryFolder {
    let url: URL
    var path: String { url.path }

    init() throws {
        // Always as long a path, since lines are broken where they are too long.
        // A workspace's name stands in its documents, where digits could be somebody's number.
        let letters = (0..<8).compactMap { _ in "abcdefghijkmnpqrstuvwxyz".randomElement() }
        url = URL(fileURLWithPath: "/tmp").appending(path: "stemme-\(String(letters))")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Copies a workspace in under its own name, without what is made from it.
    func copy(_ workspace: URL) throws -> URL {
        let target = url.appending(path: workspace.lastPathComponent)
        try copy(workspace, to: target)
        return target
    }

    private func copy(_ folder: URL, to target: URL) throws {
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        for name in Repository.names(in: folder) where !["export", "eksport"].contains(name) {
            let (from, to) = (folder.appending(path: name), target.appending(path: name))
            if isFolder(from) { try copy(from, to: to) } else { try FileManager.default.copyItem(at: from, to: to) }
        }
    }

    private func isFolder(_ url: URL) -> Bool {
        (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
    }

    /// Writes a file, with the folders around it.
    @discardableResult
    func write(_ text: String, to path: String) throws -> URL {
        let file = url.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file
    }
}
