extension RandomAccessCollection {
    /// The first index whose element is not as asked for, where all that are stand before all that are not.
    @inlinable package func partitionPoint(where isBefore: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, self.count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if isBefore(self[middle]) {
                low = index(after: middle)
                count -= half + 1
            } else {
                count = half
            }
        }
        return low
    }
}
