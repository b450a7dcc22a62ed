extension UnsafeRawBufferPointer {
    /// The first byte from `start` on that is sought, looked for eight bytes at a time; the end where there is none.
    ///
    /// - parameter marks: of eight bytes those with the highest bit set that are sought; behind the first, others may
    ///   have it too.
    @inline(__always)
    func first(from start: Int, marks: (UInt64) -> UInt64) -> Int {
        var at = start
        while at + 8 <= count {
            let found = marks(UInt64(littleEndian: loadUnaligned(fromByteOffset: at, as: UInt64.self)))
            if found != 0 { return at + found.trailingZeroBitCount / 8 }
            at += 8
        }
        while at < count {
            // Seven spaces follow it, which nobody seeks.
            if marks(0x2020_2020_2020_2000 | UInt64(self[at])) != 0 { return at }
            at += 1
        }
        return count
    }

    /// The first byte from `start` on that is no ASCII.
    func firstNotASCII(from start: Int) -> Int { first(from: start) { $0 & ByteWord.highBits } }

    /// The first control character up to the carriage return, from `start` on: what ends a line, a tab, a NUL byte.
    func firstControl(from start: Int) -> Int {
        first(from: start) { ($0 &- ByteWord.all(UInt8(ascii: "\r") + 1)) & ~$0 & ByteWord.highBits }
    }
}

/// Eight bytes in one number.
private enum ByteWord {
    static let highBits: UInt64 = 0x8080_8080_8080_8080

    static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
