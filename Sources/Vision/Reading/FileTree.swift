/// Paths and bytes: a folder on disk, a git revision, or a tree in memory.
///
/// A revision is read exactly like a folder, since the reader knows of
/// nothing else.
package protocol FileTree: Sendable {
    /// Every file that a workspace may read, sorted by path, with `/` between folders.
    func paths() throws -> [String]
    /// The bytes of one file, of a larger one the first `WorkspaceReader.largest(path)` + 1.
    ///
    /// - throws: `UnreadableFile` where this file alone cannot be read.
    func read(_ path: String) throws -> [UInt8]
    /// The one file that is read in a confidential folder at the root, by its
    /// name and with its path; nil where there is none. The rest stays closed.
    ///
    /// - throws: `UnreadableFile` where it is there and cannot be read.
    func confidential(_ name: String) throws -> (path: String, bytes: [UInt8])?
    /// What was passed over and why: links out of the root, folders that cannot be read.
    var findings: [Diagnostic] { get }
}

/// What tells that a file is another than before, without reading it.
package struct FileStamp: Sendable, Hashable {
    package struct Time: Sendable, Hashable {
        package var seconds: Int
        package var nanoseconds: Int

        package init(_ seconds: Int, _ nanoseconds: Int) {
            self.seconds = seconds
            self.nanoseconds = nanoseconds
        }
    }

    package var size: Int
    /// When its content was last written, as it says itself.
    package var modified: Time
    /// When anything about it was last changed, as the file system says.
    package var changed: Time
    package var inode: Int

    package init(size: Int, modified: Time, changed: Time, inode: Int) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// The stamp of no file.
    package static let unsettled = FileStamp(size: -1, modified: Time(0, 0), changed: Time(0, 0), inode: 0)
}

/// A tree whose files may be read from several threads at once.
package protocol ConcurrentFileTree: FileTree {}

/// One file of a tree cannot be read; the others still can.
package struct UnreadableFile: Error, Sendable {
    package var reason: String
    package init(reason: String) { self.reason = reason }
}

/// A tree of files in memory, for tests and for text that is on no disk.
package struct MemoryTree: ConcurrentFileTree {
    package var files: [String: [UInt8]]

    package init(_ files: [String: String]) { self.files = files.mapValues { Array($0.utf8) } }
    package init(bytes files: [String: [UInt8]]) { self.files = files }

    package func paths() -> [String] {
        files.keys.filter { path in !path.split(separator: "/").dropLast().contains { Folder.isClosed($0) } }.sorted()
    }

    package func read(_ path: String) -> [UInt8] { files[path] ?? [] }

    package func confidential(_ name: String) -> (path: String, bytes: [UInt8])? {
        for folder in Folder.confidentialNames {
            if let bytes = files["\(folder)/\(name)"] { return ("\(folder)/\(name)", bytes) }
        }
        return nil
    }

    package var findings: [Diagnostic] { [] }
}
