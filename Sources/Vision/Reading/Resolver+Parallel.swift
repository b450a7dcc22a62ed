import Dispatch
import Foundation
import Synchronization

extension Resolver {
    /// Below this many notes one thread is as fast.
    private static let fewest = 128
    /// Enough that no thread waits long for the last.
    private static let parts = 8

    /// Does something to the notes, a part of them on each thread, and gives what was made, in the order of the notes.
    ///
    /// Every thread begins with this resolver as it is, and keeps what it learns of names from one part to the next.
    /// What a part finds is its own, and how many suggestions it may give: which thread does it must not tell.
    func inParallel<Made: Sendable>(_ work: @Sendable (inout Resolver, Range<Int>) -> Made) -> [Made] {
        var start = self
        start.workspace.diagnostics = []
        let (blank, count) = (start, workspace.notes.count)
        let parts = count < Resolver.fewest ? 1 : Resolver.parts
        let made = Mutex<[Made?]>(Array(repeating: nil, count: parts))
        let next = Atomic(0)
        let threads = min(parts, ProcessInfo.processInfo.activeProcessorCount)
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            var resolver = blank
            while true {
                let part = next.add(1, ordering: .relaxed).oldValue
                guard part < parts else { return }
                let value = work(&resolver, (count * part / parts)..<(count * (part + 1) / parts))
                made.withLock { $0[part] = value }
                // A theme that one part made up holds for no other.
                if resolver.workspace.themes.count == blank.workspace.themes.count {
                    resolver.forgetFound(but: blank)
                } else {
                    resolver = blank
                }
            }
        }
        return made.withLock { $0 }.compactMap { $0 }
    }

    private mutating func forgetFound(but before: Resolver) {
        workspace.statements = before.workspace.statements
        workspace.promises = before.workspace.promises
        workspace.diagnostics = before.workspace.diagnostics
        suggestions = before.suggestions
    }
}
