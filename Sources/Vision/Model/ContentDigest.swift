/// A 64-bit digest of bytes, to tell one content from another (FNV-1a over words of eight bytes).
///
/// It is no protection against somebody who wants two contents to look alike.
package struct ContentDigest: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The digest of a value that another one gave.
    init(value: UInt64) { self.value = value }

    package init(_ bytes: some Collection<UInt8>) { add(bytes) }

    package mutating func add(_ bytes: some Collection<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
        if isDone == nil { Array(bytes).withUnsafeBytes { add($0) } }
    }

    package mutating func add(_ buffer: UnsafeRawBufferPointer) {
        var at = 0
        while at + 8 <= buffer.count {
            add(buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var rest: UInt64 = 0
        while at < buffer.count {
            rest = rest << 8 | UInt64(buffer[at])
            at += 1
        }
        add(rest)
        add(UInt64(buffer.count))
    }

    package mutating func add(_ word: UInt64) {
        value = (value ^ word) &* 0x100_0000_01b3
        value ^= value >> 29
    }

    /// 16 hex digits.
    package var text: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
