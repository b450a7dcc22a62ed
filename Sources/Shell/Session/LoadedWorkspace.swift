import Store
import Vision

/// A snapshot with the folder that it was read from.
final class LoadedWorkspace {
    let root: String
    let today: Period?
    let workspace: Workspace
    /// Whether every note was read.
    let isWhole: Bool
    /// The folders in it that are closed because what stands in them is confidential.
    let confidentialFolders: [String]
    private let cache: SnapshotCache
    private var shouldKeep: Bool
    private var words: (any WordIndex)?

    /// - parameter wholly: whether every note is read now, and no kept snapshot used.
    init(root: String, today: Period?, wholly: Bool = false, snapshots: SnapshotCache.Policy = .init()) throws {
        self.root = root
        self.today = today
        // What is kept is of the day that the files themselves give.
        let usesKept = !wholly && today == nil
        var cache = SnapshotCache(root: root, snapshots, usesKept: usesKept)
        confidentialFolders = cache.tree.confidentialFolders
        let kept = cache.takeWorkspace()
        self.cache = cache
        if let kept {
            workspace = kept.workspace
            shouldKeep = kept.shouldKeep
            isWhole = false
        } else {
            var reader = WorkspaceReader(cache.tree, today: today)
            workspace = try reader.read()
            isWhole = true
            shouldKeep = today == nil
        }
    }

    /// Keeps the snapshot for the next command, where that saves reading the folder.
    func keep() {
        if shouldKeep { cache.keep(workspace) }
        shouldKeep = false
    }

    /// The files that are other, new or gone since they were read.
    func changedPaths() -> [String] {
        let (stamps, now) = (cache.tree.stamps, DiskTree(root: root).stamps)
        return Set(now.keys).union(stamps.keys).filter { now[$0] != stamps[$0] }.sorted()
    }

    /// The index of the snapshot, opened when a word is first searched for.
    func index() throws -> any WordIndex {
        if let words { return words }
        let index = try Index(workspace, root: root)
        words = index
        return index
    }
}
