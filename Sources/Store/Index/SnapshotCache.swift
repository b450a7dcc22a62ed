import Foundation
import Synchronization
import Vision

/// The snapshot that an earlier command kept in `.stemme/snapshot`.
///
/// It can be deleted at any time: no answer changes. What another program or
/// another version made, what is damaged, and what the files say no more is
/// passed over, and the folder is read instead.
package struct SnapshotCache {
    /// When a snapshot is kept.
    package struct Policy: Sendable {
        /// Of so many statements at least; fewer are read as fast.
        package var fewest = 2_000
        /// So many notes may be read again for each command; with more the snapshot is kept anew.
        package var mostRead = 16
        /// How coarse the file system's clock may be, in seconds: what was changed so short a time ago might be changed
        /// again without showing.
        package var coarseness = 2.0

        package init() {}
    }

    /// The folder as it was looked at.
    package let tree: DiskTree
    private let policy: Policy
    private var kept: KeptSnapshot?
    /// When the folder was looked at.
    private let began = Date()

    /// Looks at a folder, and at the same time reads what was kept of it.
    ///
    /// - parameter usesKept: whether what was kept is of use; where not, the folder is only looked at.
    package init(root: String, _ policy: Policy, usesKept: Bool) {
        let kept = Mutex<KeptSnapshot?>(nil)
        let reading = DispatchGroup()
        if usesKept, access(SnapshotCache.path(root), R_OK) == 0 {
            DispatchQueue.global(qos: .userInitiated).async(group: reading) {
                let found = SnapshotCache.read(root)
                kept.withLock { $0 = found }
            }
        }
        tree = DiskTree(root: root)
        reading.wait()
        self.kept = kept.withLock { $0 }
        self.policy = policy
    }

    private static func path(_ root: String) -> String { "\(root)/.stemme/snapshot" }

    /// Gives up the workspace as it is now, and says whether it should be kept again; nil where the folder must be read.
    package mutating func takeWorkspace() -> (workspace: Workspace, shouldKeep: Bool)? {
        let (files, findings, isOpen) = (tree.files, tree.findings, !holdsConfidential)
        defer { kept = nil }
        guard isOpen, let current = try? kept?.take(files: files, findings: findings) else { return nil }
        return (current.workspace, current.read > policy.mostRead)
    }

    /// Keeps a snapshot that was read from the tree.
    ///
    /// Where it cannot be written, the next command reads the folder again.
    package func keep(_ workspace: Workspace) {
        guard workspace.statements.count >= policy.fewest else { return }
        let settled = began.timeIntervalSince1970 - policy.coarseness
        var files = tree.files
        for index in files.indices where Double(files[index].stamp.changed.seconds) + 1 > settled {
            // A note is compared by its content; of other files that is not known any more.
            guard workspace.names.notesByPath[files[index].path] != nil else { return }
            files[index].stamp = .unsettled
        }
        guard !holdsConfidential, let program = SnapshotCache.program,
            (try? Index.makeFolder(in: tree.root)) != nil
        else { return }
        let kept = KeptSnapshot(workspace, program: program, files: files, findings: tree.findings)
        let bytes = kept.bytes
        let digest = withUnsafeBytes(of: ContentDigest(bytes).value.littleEndian) { Array($0) }
        try? AtomicFile.write(digest + bytes, to: SnapshotCache.path(tree.root), mode: 0o600, flushing: false)
    }

    /// What was kept, where it is all there: a digest, and what it is of.
    private static func read(_ root: String) -> KeptSnapshot? {
        guard let program, let bytes = try? WholeFile.read(path(root), atMost: .max, followsLink: false),
            bytes.count > 8
        else { return nil }
        let (digest, written) = bytes.withUnsafeBytes { all in
            (ContentDigest(all[8...]), UInt64(littleEndian: all.loadUnaligned(as: UInt64.self)))
        }
        guard digest.value == written else { return nil }
        let files = SnapshotFiles { try DiskTree.read($0, in: root) }
        return KeptSnapshot(bytes, from: 8, program: program, files: files, name: digest.text)
    }

    /// What the confidential folder adds is kept nowhere else.
    private var holdsConfidential: Bool { (try? tree.confidential("voices.csv")) ?? nil != nil }

    /// What tells this program from every other, as built.
    private static let program: String? = {
        var info = stat()
        guard stat("/proc/self/exe", &info) == 0 else { return nil }
        return [
            info.st_size, Int(truncatingIfNeeded: info.st_ino), info.st_mtim.tv_sec, info.st_mtim.tv_nsec,
            info.st_ctim.tv_sec, info.st_ctim.tv_nsec,
        ].map { "\($0)" }.joined(separator: " ")
    }()
}
