extension Array {
    /// The same elements, of which the first `count` are those that come first, in order, and the rest in no order.
    ///
    /// For a page of twenty out of thousands this takes one look at each.
    func ordered(first count: Int, by precedes: (Element, Element) -> Bool) -> [Element] {
        if count > self.count / 8 { return sorted(by: precedes) }
        var best: [Element] = []
        var rest: [Element] = []
        rest.reserveCapacity(self.count)
        for element in self {
            if best.count == count, let last = best.last, !precedes(element, last) {
                rest.append(element)
                continue
            }
            best.insert(element, at: best.partitionPoint { !precedes(element, $0) })
            if best.count > count, let last = best.popLast() { rest.append(last) }
        }
        return best + rest
    }
}
