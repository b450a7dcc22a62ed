/// Gives back the fields that an `ArchiveWriter` wrote.
///
/// Bytes that no writer wrote do no harm: what cannot be read is blank, and
/// `isSound` is then false.
struct ArchiveReader: Archive {
    private let bytes: UnsafeRawBufferPointer
    private var at: Int
    private let texts: [String]
    /// Whether everything so far was there.
    private(set) var isSound = true

    /// - parameter bytes: must outlive the reader.
    init(_ bytes: UnsafeRawBufferPointer, from start: Int, _ pools: ArchiveParts.Pools = .init()) {
        self.bytes = bytes
        at = min(start, bytes.count)
        texts = pools.texts
    }

    /// What stands before the parts; nil where it is not as it was written.
    mutating func pools() -> ArchiveParts.Pools? {
        var pools = ArchiveParts.Pools()
        pools.texts = list { $0.text() }
        pools.starts = list { $0.number() }
        let body = at
        // Where they begin is counted from the end of what stands before them.
        let room = 0...bytes.count - body
        guard isSound, pools.starts.allSatisfy(room.contains) else { return nil }
        pools.starts = pools.starts.map { $0 + body }
        return pools
    }

    mutating func take(_ number: inout Int) { number = self.number() }

    mutating func take(_ text: inout String) { text = self.text() }

    mutating func take(shared text: inout String) {
        let number = number()
        if texts.indices.contains(number) { text = texts[number] } else { isSound = false }
    }

    mutating func take<Element>(
        _ list: inout [Element], blank: Element, _ each: (inout ArchiveReader, inout Element) -> Void
    ) {
        list = self.list { reader in
            var element = blank
            each(&reader, &element)
            return element
        }
    }

    private mutating func list<Element>(_ read: (inout ArchiveReader) -> Element) -> [Element] {
        let count = number()
        // Every element takes a byte at least.
        guard count >= 0, count <= bytes.count - at else {
            isSound = false
            return []
        }
        var list: [Element] = []
        list.reserveCapacity(count)
        for _ in 0..<count where isSound { list.append(read(&self)) }
        return list
    }

    private mutating func number() -> Int {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while at < bytes.count, shift < 64 {
            let byte = bytes[at]
            at += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 {
                let half = Int(truncatingIfNeeded: value >> 1)
                return value & 1 == 0 ? half : ~half
            }
            shift += 7
        }
        isSound = false
        return 0
    }

    private mutating func text() -> String {
        let count = number()
        guard count >= 0, count <= bytes.count - at else {
            isSound = false
            return ""
        }
        defer { at += count }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[at..<at + count]), as: UTF8.self)
    }
}
