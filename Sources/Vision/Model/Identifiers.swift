/// What each id of a workspace belongs to: one thing, unless it was used twice.
package struct Identifiers: Sendable {
    private var first: [String: Names.Identified] = [:]
    private var others: [String: [Names.Identified]] = [:]

    package init() {}

    /// Everything that has an id, given in the form in which names are compared; nil where nothing has.
    package subscript(key: String) -> [Names.Identified]? {
        guard let first = first[key] else { return nil }
        return others.isEmpty ? [first] : [first] + (others[key] ?? [])
    }

    package var keys: some Collection<String> { first.keys }

    mutating func reserve(_ count: Int) { first.reserveCapacity(count) }

    /// Gives an id to a thing, and says what had it first.
    mutating func register(_ key: String, _ what: Names.Identified) -> Names.Identified? {
        let before = first[key]
        if before == nil { first[key] = what } else { others[key, default: []].append(what) }
        return before
    }
}

/// Numbers put together by another number, all in one array.
package struct Grouping: Sendable {
    private var starts: [Int32] = [0]
    private var members: [Int32] = []

    package init() {}

    /// - parameter pairs: calls what it is given with each group and member, in
    ///   the order that members shall have; called twice.
    init(groups: Int, _ pairs: ((_ group: Int, _ member: Int) -> Void) -> Void) {
        var next = Array(repeating: Int32(0), count: groups + 1)
        pairs { group, _ in next[group + 1] += 1 }
        for group in 0..<groups { next[group + 1] += next[group] }
        starts = next
        var members = Array(repeating: Int32(0), count: Int(next[groups]))
        pairs { group, member in
            members[Int(next[group])] = Int32(member)
            next[group] += 1
        }
        self.members = members
    }

    /// The members of a group, in order.
    package subscript(group: Int) -> [Int] {
        guard group + 1 < starts.count else { return [] }
        return members[Int(starts[group])..<Int(starts[group + 1])].map { Int($0) }
    }
}
