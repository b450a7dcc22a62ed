import Dispatch

/// What each id of a workspace belongs to: one thing, unless it was used twice.
package struct Identifiers: Sendable {
    private struct Table {
        var first: [String: Names.Identified] = [:]
        var others: [String: [Names.Identified]] = [:]
    }

    /// A table of a hundred thousand takes a while, and most questions name nothing by its id.
    private let table: Lazily<Table>

    package init() { table = Lazily { Table() } }

    /// - parameter count: about how many there are.
    /// - parameter named: the things that have an id, in order, each with it.
    init(count: Int, _ named: @escaping @Sendable (_ add: (String, Names.Identified) -> Void) -> Void) {
        table = Lazily {
            var table = Table()
            table.first.reserveCapacity(count)
            named { id, what in
                let key = id.nameKey
                if let first = table.first.updateValue(what, forKey: key) {
                    table.first[key] = first
                    table.others[key, default: []].append(what)
                }
            }
            return table
        }
    }

    /// Has the table made by another thread, for somebody who will soon need it.
    func prepare() {
        let table = table
        DispatchQueue.global(qos: .userInitiated).async { _ = table.value }
    }

    /// Everything that has an id, given in the form in which names are compared; nil where nothing has.
    package subscript(key: String) -> [Names.Identified]? {
        guard let first = table.value.first[key] else { return nil }
        return table.value.others.isEmpty ? [first] : [first] + (table.value.others[key] ?? [])
    }

    package var keys: some Collection<String> { table.value.first.keys }

    /// The ids that were used again, each with what had it first and all the others.
    var repeated: [(first: Names.Identified, others: [Names.Identified])] {
        table.value.others.compactMap { key, others in table.value.first[key].map { ($0, others) } }
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
