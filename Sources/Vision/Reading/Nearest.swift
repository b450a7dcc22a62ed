/// Finds what was probably meant by a word that is not known.
package enum Nearest {
    /// The candidate nearest to `word`, or nil where none is near enough:
    /// at most a third of its letters may differ, and at least one may. Of two
    /// as near it is the first in the alphabet, in whatever order they come.
    package static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
        of(word, among: candidates, within: max(1, word.unicodeScalars.count / 3))
    }

    /// The same, first among words of one's own language; of another's only one that is all but written.
    package static func of(
        _ word: String, among own: some Sequence<String>, orWritten others: some Sequence<String>
    ) -> String? {
        of(word, among: own) ?? of(word, among: others, within: 1)
    }

    private static func of(
        _ word: String, among candidates: some Sequence<String>, within limit: Int
    ) -> String? {
        let letters = Array(word.unicodeScalars)
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            // Between one and four bytes a letter: most candidates are too long or too short whatever their letters.
            let bytes = candidate.utf8.count
            if bytes < letters.count - limit || bytes > 4 * (letters.count + limit) { continue }
            let other = Array(candidate.unicodeScalars)
            if abs(other.count - letters.count) > limit { continue }
            let distance = distance(letters, other)
            guard distance <= limit else { continue }
            if let best, (best.distance, best.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// How many letters must be added, removed, changed or swapped with
    /// their neighbour to get from one word to the other.
    package static func distance(_ a: String, _ b: String) -> Int {
        distance(Array(a.unicodeScalars), Array(b.unicodeScalars))
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        let (a, b) = (a.prefix(64), b.prefix(64))
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var (before, previous, current) = ([Int](), Array(0...b.count), Array(0...b.count))
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                let same = a[i - 1] == b[j - 1]
                var cost = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
                current[j] = cost
            }
            (before, previous, current) = (previous, current, before.isEmpty ? previous : before)
        }
        return previous[b.count]
    }
}

/// Suggestions for words that are not known, for as long as looking for them does not take longer than reading.
///
/// Each looks at all candidates, so that in a large workspace where very much is
/// unknown they would never end; and nobody mends thousands of words one by one.
struct Suggestions: Sendable {
    /// How many candidates are still looked at.
    private var left = 400_000

    mutating func nearest(to word: String, among candidates: some Collection<String>) -> String? {
        guard left > 0 else { return nil }
        left -= candidates.count
        return Nearest.of(word, among: candidates)
    }
}
