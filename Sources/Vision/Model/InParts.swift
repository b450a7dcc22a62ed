import Dispatch
import Foundation
import Synchronization

extension Range<Int> {
    /// Does something to parts of the range, on all processors, and gives what was made in the order of the range.
    ///
    /// - parameter fewest: below so many one thread is as fast.
    func inParts<Made: Sendable>(fewest: Int = 128, _ work: @Sendable (Range<Int>) -> Made) -> [Made] {
        if count < fewest { return [work(self)] }
        let parts = 8
        let made = Mutex<[Made?]>(Array<Made?>(repeating: nil, count: parts))
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let (lower, upper) = (lowerBound + count * part / parts, lowerBound + count * (part + 1) / parts)
            let value = work(lower..<upper)
            made.withLock { $0[part] = value }
        }
        return made.withLock { $0 }.compactMap { $0 }
    }
}
