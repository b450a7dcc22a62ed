/// Makes the ids of statements: `q` and six of `0-9a-z` without `i l o u`.
package struct StatementIDs {
    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
    private var taken: Set<String>
    private var random: any RandomNumberGenerator

    /// - parameter taken: ids, compared case-blind, that must not be given again.
    package init(taken: some Sequence<String>, random: any RandomNumberGenerator) {
        self.taken = Set(taken.map(\.nameKey))
        self.random = random
    }

    package mutating func next() -> String {
        while true {
            var id = "q"
            for _ in 0..<6 { id.append(Self.letters[Int(random.next(upperBound: UInt32(Self.letters.count)))]) }
            if taken.insert(id).inserted { return id }
        }
    }
}
