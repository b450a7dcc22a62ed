/// A few indices in order.
///
/// Most lists have one or two, which take no room of their own: there may be
/// a million lists, and threads that share them need not count references.
package struct IndexList: RandomAccessCollection, Sendable, Equatable, ExpressibleByArrayLiteral {
    /// The first two; -1 where there is none.
    private var first: Int32 = -1
    private var second: Int32 = -1
    private var others: [Int32] = []

    package init() {}

    package init(arrayLiteral elements: Int...) { self.init(elements) }

    package init(_ indices: some Sequence<Int>) { for index in indices { append(index) } }

    package var startIndex: Int { 0 }
    package var endIndex: Int { first < 0 ? 0 : second < 0 ? 1 : 2 + others.count }

    package subscript(position: Int) -> Int {
        precondition(indices.contains(position), "no such place in the list")
        return switch position {
        case 0: Int(first)
        case 1: Int(second)
        default: Int(others[position - 2])
        }
    }

    package mutating func append(_ index: Int) {
        let index = Int32(index)
        if first < 0 {
            first = index
        } else if second < 0 {
            second = index
        } else {
            others.append(index)
        }
    }
}

extension IndexList: Archivable {
    static var blank: IndexList { [] }

    mutating func archive(_ archive: inout some Archive) {
        archive.take(&first)
        archive.take(&second)
        archive.take(&others, blank: 0) { $0.take(&$1) }
    }
}
