import Testing

@testable import Vision

@Suite("A list of a few indices")
struct IndexListTests {
    @Test("holds what was put into it, in order, however many", arguments: 0...5)
    func holds(count: Int) {
        let indices = (0..<count).map { $0 * 7 }
        var list: IndexList = []
        for index in indices { list.append(index) }
        #expect(Array(list) == indices)
        #expect(list == IndexList(indices))
        #expect(list.count == count && list.isEmpty == (count == 0))
        #expect(list.first == indices.first && list.last == indices.last)
    }

    @Test("is another where one index or their order is another")
    func differs() {
        #expect(IndexList([1, 2]) != IndexList([2, 1]))
        #expect(IndexList([1, 2, 3]) != IndexList([1, 2, 4]))
        #expect(IndexList([0]) != IndexList([]))
    }
}
