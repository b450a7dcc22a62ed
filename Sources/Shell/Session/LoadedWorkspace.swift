import Store
import Vision

/// A snapshot with the folder that it was read from.
final class LoadedWorkspace {
    let root: String
    let today: Period?
    let workspace: Workspace
    private let stamps: [String: DiskTree.Stamp]
    private var words: (any WordIndex)?

    init(root: String, today: Period?) throws {
        self.root = root
        self.today = today
        let tree = DiskTree(root: root)
        var reader = WorkspaceReader(tree, today: today)
        workspace = try reader.read()
        stamps = tree.stamps
    }

    /// The files that are other, new or gone since they were read.
    func changedPaths() -> [String] {
        let now = DiskTree(root: root).stamps
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
