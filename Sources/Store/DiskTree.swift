import Foundation
import Vision

/// The files of a workspace's folder.
///
/// Hidden, confidential and export folders are not entered; a symbolic link
/// that leaves the root is not followed, and said.
package final class DiskTree: ConcurrentFileTree {
    package let root: String
    /// Every file with its stamp, as it was when the tree was made.
    package let stamps: [String: FileStamp]
    package let findings: [Diagnostic]
    private let realRoot: String

    /// - parameter root: the folder's path, absolute.
    package init(root: String) {
        self.root = root
        realRoot = RealPath.of(root) ?? root
        var walk = Walk(root: root, realRoot: realRoot)
        walk.enter("", depth: 0)
        stamps = walk.stamps
        findings = walk.findings
    }

    package func paths() throws -> [String] { stamps.keys.sorted() }

    /// How deep folders may nest.
    private static let deepest = 64

    /// One look at every folder.
    private struct Walk {
        let root: String
        let realRoot: String
        var stamps: [String: FileStamp] = [:]
        var findings: [Diagnostic] = []
        private var seen = Set<UInt64>()

        init(root: String, realRoot: String) {
            self.root = root
            self.realRoot = realRoot
        }

        mutating func enter(_ folder: String, depth: Int) {
            let names: [String]
            switch DiskTree.names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
            case .success(let found): names = found
            case .failure(let fault):
                findings.append(.unreadable(folder.isEmpty ? "." : folder, reason: fault.reason))
                return
            }
            for name in names where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch DiskTree.look(at: path, in: root, realRoot) {
                case .thing(let info, let isLink): take(info, isLink: isLink, name, path, depth)
                case .refused(let finding): findings.append(finding)
                case .nothing: break
                }
            }
        }

        private mutating func take(_ info: stat, isLink: Bool, _ name: String, _ path: String, _ depth: Int) {
            switch info.st_mode & S_IFMT {
            case S_IFDIR:
                // What a link to a folder in here leads to is read where it stands.
                guard !isLink, !Folder.isClosed(name), depth < DiskTree.deepest,
                    seen.insert(UInt64(info.st_ino)).inserted
                else { return }
                enter(path, depth: depth + 1)
            case S_IFREG where DiskTree.isRead(name):
                stamps[path] = FileStamp(
                    size: Int(info.st_size), modified: .init(info.st_mtim.tv_sec, info.st_mtim.tv_nsec),
                    changed: .init(info.st_ctim.tv_sec, info.st_ctim.tv_nsec),
                    inode: Int(truncatingIfNeeded: info.st_ino))
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
        at path: String, in root: String, _ realRoot: String, mayBeClosed: Bool = false
    ) -> Look {
        let full = "\(root)/\(path)"
        var info = stat()
        guard lstat(full, &info) == 0 else { return .nothing }
        guard info.st_mode & S_IFMT == S_IFLNK else { return .thing(info, isLink: false) }
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

    private static func names(in folder: String) -> Result<[String], UnreadableFile> {
        guard let directory = opendir(folder) else {
            return .failure(UnreadableFile(reason: String(cString: strerror(errno))))
        }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return .success(names.sorted())
    }

    package func confidential(_ name: String) throws -> (path: String, bytes: [UInt8])? {
        for folder in Folder.confidentialNames {
            let path = "\(folder)/\(name)"
            guard case .thing(let info, _) = DiskTree.look(at: path, in: root, realRoot, mayBeClosed: true),
                info.st_mode & S_IFMT == S_IFREG
            else {
                continue
            }
            return (path, try read(path))
        }
        return nil
    }

    package func read(_ path: String) throws -> [UInt8] {
        let descriptor = open("\(root)/\(path)", O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw UnreadableFile(reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        return try DiskTree.bytes(of: descriptor, atMost: WorkspaceReader.largest + 1)
    }

    /// The bytes of an open file, of a larger one the first ones.
    static func bytes(of descriptor: Int32, atMost most: Int) throws -> [UInt8] {
        var info = stat()
        guard fstat(descriptor, &info) == 0, info.st_mode & S_IFMT == S_IFREG else {
            throw UnreadableFile(reason: "not a file")
        }
        let size = min(Int(info.st_size), most)
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = errno }
                if got <= 0 { break }
                count += got
            }
        }
        if failure != 0 { throw UnreadableFile(reason: String(cString: strerror(failure))) }
        return bytes
    }
}
