import Dispatch
import Synchronization

/// Reads many notes, on all processors where the tree allows it, and gives them in the order asked for.
enum NotesReader {
    /// How many files one thread takes at a time.
    private static let portion = 32

    static func read(_ paths: [String], of tree: any FileTree) throws -> [ReadText<Note>] {
        if paths.count > portion, let tree = tree as? any ConcurrentFileTree {
            return try readConcurrently(paths, of: tree)
        }
        return try read(paths[...], of: tree)
    }

    private static func read(_ paths: ArraySlice<String>, of tree: some FileTree) throws -> [ReadText<Note>] {
        var scanner = NoteScanner()
        return try paths.map { path in
            switch try SourceText.read(path, of: tree) {
            case .text(let source): .text(Note(facts: scanner.facts(of: source)))
            case .refused(let diagnostic): .refused(diagnostic)
            }
        }
    }

    private static func readConcurrently(
        _ paths: [String], of tree: some ConcurrentFileTree
    ) throws -> [ReadText<Note>] {
        let count = (paths.count + portion - 1) / portion
        let portions = Mutex<[Result<[ReadText<Note>], any Error>?]>(Array(repeating: nil, count: count))
        DispatchQueue.concurrentPerform(iterations: count) { index in
            let range = index * portion..<min((index + 1) * portion, paths.count)
            let read = Result { try self.read(paths[range], of: tree) }
            portions.withLock { $0[index] = read }
        }
        return try portions.withLock { $0 }.flatMap { try $0?.get() ?? [] }
    }
}
