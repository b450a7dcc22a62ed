/// Finds what was probably meant by a word that is not known.
package enum Nearest {
    /// The candidate nearest to `word`, or nil where none is near enough:
    /// at most a third of its letters may differ, and at least one may.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        let limit = max(1, word.unicodeScalars.count / 3)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            if abs(candidate.unicodeScalars.count - word.unicodeScalars.count) > limit { continue }
            let distance = distance(word, candidate)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// How many letters must be added, removed, changed or swapped with
    /// their neighbour to get from one word to the other.
    package static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a.unicodeScalars.prefix(64)), Array(b.unicodeScalars.prefix(64)))
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var before = [Int](), previous = Array(0...b.count)
        for i in 1...a.count {
            var current = [i]
            for j in 1...b.count {
                let same = a[i - 1] == b[j - 1]
                var cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                current.append(cost)
            }
            (before, previous) = (previous, current)
        }
        return previous[b.count]
    }
}
