import Foundation
import Vision

/// The files of a workspace's folder.
///
/// Hidden, confidential and export folders are not entered; a symbolic link
/// that leaves the root is not followed, and said.
package final class DiskTree: ConcurrentFileTree {
    package let root: String
    /// Every file with its stamp, as it was when the tree was made, sorted by path.
    package let files: [(path: String, stamp: FileStamp)]
    package let findings: [Diagnostic]
    /// The folders that are closed because what stands in them is confidential.
    package let confidentialFolders: [String]
    private let realRoot: String

    /// - parameter root: the folder's path, absolute.
    package init(root: String) {
        self.root = root
        realRoot = RealPath.of(root) ?? root
        var walk = Walk(root: root, realRoot: realRoot)
        walk.enter("", depth: 0)
        files = walk.files.sorted { $0.path < $1.path }
        findings = walk.findings
        confidentialFolders = walk.confidential
    }

    package func paths() throws -> [String] { files.map(\.path) }

    /// Every file's stamp by its path.
    package var stamps: [String: FileStamp] { Dictionary(files.map { ($0.path, $0.stamp) }) { first, _ in first } }

    /// How deep folders may nest.
    private static let deepest = 64

    /// One look at every folder.
    private struct Walk {
        let root: String
        let realRoot: String
        var files: [(path: String, stamp: FileStamp)] = []
        var findings: [Diagnostic] = []
        var confidential: [String] = []
        private var seen = Set<UInt64>()

        init(root: String, realRoot: String) {
            self.root = root
            self.realRoot = realRoot
        }

        mutating func enter(_ folder: String, depth: Int) {
            let names: [Name]
            switch DiskTree.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
            case .success(let found): names = found
            case .failure(let fault):
                findings.append(.unreadable(folder.isEmpty ? "." : folder, reason: fault.reason))
                return
            }
            for name in names where !name.text.hasPrefix(".") {
                let path = folder.isEmpty ? name.text : "\(folder)/\(name.text)"
                guard name.isSound else {
                    if name.isFolder || DiskTree.isRead(name.text) { findings.append(.badFileName(path)) }
                    continue
                }
                guard let info = name.info else { continue }
                switch DiskTree.look(at: path, info, in: root, realRoot) {
                case .thing(let info, let isLink): take(info, isLink: isLink, name.text, path, depth)
                case .refused(let finding): findings.append(finding)
                case .nothing: break
                }
            }
        }

        private mutating func take(_ info: stat, isLink: Bool, _ name: String, _ path: String, _ depth: Int) {
            switch info.st_mode & S_IFMT {
            case S_IFDIR:
                if Folder(read: name) == .confidential { confidential.append(path) }
                // What a link to a folder in here leads to is read where it stands.
                guard !isLink, !Folder.isClosed(name), depth < DiskTree.deepest,
                    seen.insert(UInt64(info.st_ino)).inserted
                else { return }
                enter(path, depth: depth + 1)
            case S_IFREG where DiskTree.isRead(name):
                let stamp = FileStamp(
                    size: Int(info.st_size), modified: .init(info.st_mtim.tv_sec, info.st_mtim.tv_nsec),
                    changed: .init(info.st_ctim.tv_sec, info.st_ctim.tv_nsec),
                    inode: Int(truncatingIfNeeded: info.st_ino))
                files.append((path, stamp))
            default: break
            }
        }
    }

    /// What stands at a path.
    private enum Look {
        case thing(stat, isLink: Bool)
        /// A link that is not followed.
        case refused(Diagnostic)
        case nothing
    }

    /// Links are followed as long as they stay inside the root and lead into no folder that is closed.
    private static func look(
        at path: String, _ info: stat, in root: String, _ realRoot: String, mayBeClosed: Bool = false
    ) -> Look {
        var info = info
        guard info.st_mode & S_IFMT == S_IFLNK else { return .thing(info, isLink: false) }
        let full = "\(root)/\(path)"
        guard let target = RealPath.of(full) else { return .nothing }
        guard target == realRoot || target.hasPrefix(realRoot + "/") else { return .refused(.linkLeavesRoot(path)) }
        let inside = target.dropFirst(realRoot.count).split(separator: "/")
        if !mayBeClosed, inside.contains(where: { $0.hasPrefix(".") || Folder.isClosed($0) }) {
            return .refused(.linkIntoClosed(path))
        }
        return stat(full, &info) == 0 ? .thing(info, isLink: true) : .nothing
    }

    private static func isRead(_ name: String) -> Bool {
        let name = name.lowercased()
        return name.hasSuffix(".md") || name.hasSuffix(".csv") || name == WorkspaceReader.settingsName
    }

    /// A name as the disk has it, made into text that can be shown.
    private struct Name {
        var text: String
        /// Whether it is the disk's own name: one that is not UTF-8 leads nowhere, one with a line break could pass for another line.
        var isSound: Bool
        var isFolder: Bool
        /// What the disk says of it, links not followed; nil where it is gone again.
        var info: stat?

        /// - parameter folder: the open folder that it stands in.
        init(_ bytes: UnsafePointer<CChar>, isFolder: Bool, in folder: Int32) {
            var found = stat()
            info = fstatat(folder, bytes, &found, AT_SYMLINK_NOFOLLOW) == 0 ? found : nil
            let valid = String(validatingCString: bytes)
            let written = valid ?? String(cString: bytes)
            isSound = valid != nil && !written.utf8.contains(where: Name.isControl)
            text =
                isSound
                ? written
                : String(decoding: written.utf8.flatMap { Name.isControl($0) ? Name.mark : [$0] }, as: UTF8.self)
            self.isFolder = isFolder
        }

        private static let mark = Array("\u{FFFD}".utf8)
        private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
    }

    private static func names(in folder: String) -> Result<[Name], UnreadableFile> {
        guard let directory = opendir(folder) else {
            return .failure(UnreadableFile(reason: String(cString: strerror(errno))))
        }
        defer { closedir(directory) }
        var names: [Name] = []
        while let entry = readdir(directory) {
            let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
                    Name($0, isFolder: isFolder, in: dirfd(directory))
                }
            }
            if name.text != ".", name.text != ".." { names.append(name) }
        }
        return .success(names.sorted { $0.text < $1.text })
    }

    package func confidential(_ name: String) throws -> (path: String, bytes: [UInt8])? {
        for folder in Folder.confidentialNames {
            let path = "\(folder)/\(name)"
            var found = stat()
            guard lstat("\(root)/\(path)", &found) == 0,
                case .thing(let info, _) = DiskTree.look(at: path, found, in: root, realRoot, mayBeClosed: true),
                info.st_mode & S_IFMT == S_IFREG
            else {
                continue
            }
            return (path, try read(path))
        }
        return nil
    }

    package func read(_ path: String) throws -> [UInt8] { try DiskTree.read(path, in: root) }

    static func read(_ path: String, in root: String) throws -> [UInt8] {
        try WholeFile.read("\(root)/\(path)", atMost: WorkspaceReader.largest(path) + 1)
    }
}
