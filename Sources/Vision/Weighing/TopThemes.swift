/// The themes in the top n: surely, however ties are broken, and possibly, if they fall their way.
///
/// A theme that nobody in the sum raised is in neither.
package struct TopThemes: Sendable, Hashable {
    package private(set) var sure: [Int] = []
    package private(set) var possible: [Int] = []

    /// - parameter themes: what each score is of.
    init(_ scores: [Int128], of themes: [Int], _ count: Int) {
        let bounds = Bounds(scores, count)
        for (theme, score) in zip(themes, scores) {
            if bounds.isSure(score) { sure.append(theme) }
            if bounds.isPossible(score) { possible.append(theme) }
        }
    }

    /// What a score must reach, without sorting all of them.
    struct Bounds {
        /// The n-th highest score and the next; 0 where there are not so many.
        private let last: Int128
        private let next: Int128

        init(_ scores: [Int128], _ count: Int) {
            var highest = [Int128](repeating: 0, count: count + 1)
            for score in scores where score > highest[count] {
                var at = count
                while at > 0, highest[at - 1] < score {
                    highest[at] = highest[at - 1]
                    at -= 1
                }
                highest[at] = score
            }
            last = highest[count - 1]
            next = highest[count]
        }

        func isPossible(_ score: Int128) -> Bool { score > 0 && score >= last }
        func isSure(_ score: Int128) -> Bool { score > next }
    }
}
