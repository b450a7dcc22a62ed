/// What an `ArchiveWriter` wrote, of which each part is read when it is asked for.
struct ArchiveParts: Sendable {
    /// Shared texts, and where parts begin.
    struct Pools: Sendable {
        var texts: [String] = []
        var starts: [Int] = []
    }

    private let bytes: [UInt8]
    private let pools: Pools

    /// - parameter start: the first byte of what was written.
    /// - returns: nil where no writer wrote it.
    init?(_ bytes: [UInt8], from start: Int) {
        let pools = bytes.withUnsafeBytes { all -> Pools? in
            var reader = ArchiveReader(all, from: start)
            return reader.pools()
        }
        guard let pools else { return nil }
        self.bytes = bytes
        self.pools = pools
    }

    var count: Int { pools.starts.count }

    /// Reads a part; nil where it is not as it was written.
    func read<Value>(_ index: Int, _ value: (inout ArchiveReader) -> Value) -> Value? {
        guard pools.starts.indices.contains(index) else { return nil }
        let end = index + 1 < pools.starts.count ? pools.starts[index + 1] : bytes.count
        guard pools.starts[index] <= end, end <= bytes.count else { return nil }
        return bytes.withUnsafeBytes { all in
            let part = UnsafeRawBufferPointer(rebasing: all[pools.starts[index]..<end])
            var reader = ArchiveReader(part, from: 0, pools)
            let value = value(&reader)
            return reader.isSound ? value : nil
        }
    }
}
