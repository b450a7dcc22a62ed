import Dispatch
import Synchronization

extension Resolver {
    /// Below this many notes one thread is as fast.
    private static let fewest = 128
    /// Enough that no thread waits long for the last, and few enough that names are not looked up often.
    private static let parts = 6

    /// Does something to the notes, a part of them on each thread, and gives what was made, in the order of the notes.
    ///
    /// Every part begins with this resolver as it is, without diagnostics;
    /// what it learns and does not give is lost.
    func inParallel<Made: Sendable>(_ work: @Sendable (inout Resolver, Range<Int>) -> Made) -> [Made] {
        var start = self
        start.workspace.diagnostics = []
        let (blank, count) = (start, workspace.notes.count)
        let parts = count < Resolver.fewest ? 1 : Resolver.parts
        let made = Mutex<[Made?]>(Array(repeating: nil, count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { index in
            var part = blank
            let value = work(&part, (count * index / parts)..<(count * (index + 1) / parts))
            made.withLock { $0[index] = value }
        }
        return made.withLock { $0 }.compactMap { $0 }
    }
}
