/// A ZIP file's entries in their order, each as its bytes are packed.
///
/// What is packed stays packed: an entry is put in or replaced whole, and all
/// get one time, so that the same entries are the same bytes everywhere.
package struct ZipArchive: Sendable {
    package struct Entry: Sendable {
        package var name: String
        fileprivate var method: UInt16
        fileprivate var checksum: UInt32
        fileprivate var size: UInt32
        fileprivate var packed: [UInt8]
    }

    package private(set) var entries: [Entry] = []

    package init() {}

    /// Reads an archive; nil where the bytes are none, or one that is over 4 GiB, encrypted or in parts.
    package init?(_ bytes: [UInt8]) {
        let reader = LittleEndian(bytes)
        // The end comes last but for a comment of at most 64 KiB.
        let lowest = max(0, bytes.count - 22 - 65_535)
        guard bytes.count >= 22,
            let end = stride(from: bytes.count - 22, through: lowest, by: -1).first(where: {
                reader.four($0) == Self.endMark
            }), let count = reader.two(end + 10), var at = reader.four(end + 16).map(Int.init)
        else { return nil }
        for _ in 0..<count {
            guard reader.four(at) == Self.centralMark, let flags = reader.two(at + 8), flags & 1 == 0,
                let method = reader.two(at + 10), let checksum = reader.four(at + 16),
                let length = reader.four(at + 20).map(Int.init), let size = reader.four(at + 24),
                let nameLength = reader.two(at + 28).map(Int.init), let extra = reader.two(at + 30).map(Int.init),
                let comment = reader.two(at + 32).map(Int.init), let local = reader.four(at + 42).map(Int.init),
                let name = reader.slice(at + 46, nameLength), reader.four(local) == Self.localMark,
                let localName = reader.two(local + 26).map(Int.init),
                let localExtra = reader.two(local + 28).map(Int.init),
                let packed = reader.slice(local + 30 + localName + localExtra, length)
            else { return nil }
            entries.append(
                Entry(
                    name: String(decoding: name, as: UTF8.self), method: method, checksum: checksum, size: size,
                    packed: Array(packed)))
            at += 46 + nameLength + extra + comment
        }
    }

    /// Puts text in, unpacked, in the place of an entry of the same name.
    package mutating func put(_ text: String, as name: String) {
        let bytes = Array(text.utf8)
        let entry = Entry(
            name: name, method: 0, checksum: CRC32.of(bytes), size: UInt32(bytes.count), packed: bytes)
        if let index = entries.firstIndex(where: { $0.name == name }) {
            entries[index] = entry
        } else {
            entries.append(entry)
        }
    }

    package mutating func remove(_ name: String) { entries.removeAll { $0.name == name } }

    package var bytes: [UInt8] {
        var result: [UInt8] = []
        var central: [UInt8] = []
        for entry in entries {
            let name = Array(entry.name.utf8)
            let offset = UInt32(result.count)
            // Needs version 2.0; names are UTF-8; the first time that there is, 1 January 1980.
            let common =
                LittleEndian.two(20) + LittleEndian.two(0x0800) + LittleEndian.two(entry.method)
                + LittleEndian.two(0) + LittleEndian.two(0x0021) + LittleEndian.four(entry.checksum)
                + LittleEndian.four(UInt32(entry.packed.count)) + LittleEndian.four(entry.size)
                + LittleEndian.two(UInt16(name.count)) + LittleEndian.two(0)
            result += LittleEndian.four(Self.localMark) + common + name + entry.packed
            central += LittleEndian.four(Self.centralMark) + LittleEndian.two(20) + common
            central += [UInt8](repeating: 0, count: 10) + LittleEndian.four(offset) + name
        }
        let start = UInt32(result.count)
        let count = LittleEndian.two(UInt16(entries.count))
        result += central + LittleEndian.four(Self.endMark) + [0, 0, 0, 0] + count + count
        return result + LittleEndian.four(UInt32(central.count)) + LittleEndian.four(start) + [0, 0]
    }

    private static let localMark: UInt32 = 0x0403_4B50
    private static let centralMark: UInt32 = 0x0201_4B50
    private static let endMark: UInt32 = 0x0605_4B50
}

/// Whole numbers with their lowest byte first.
private struct LittleEndian {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8>? {
        start >= 0 && count >= 0 && start + count <= bytes.count ? bytes[start..<start + count] : nil
    }

    func two(_ at: Int) -> UInt16? { slice(at, 2)?.reversed().reduce(0) { $0 << 8 | UInt16($1) } }
    func four(_ at: Int) -> UInt32? { slice(at, 4)?.reversed().reduce(0) { $0 << 8 | UInt32($1) } }

    static func two(_ value: UInt16) -> [UInt8] { [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)] }
    static func four(_ value: UInt32) -> [UInt8] {
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }
}

/// The checksum that ZIP has (ISO 3309).
enum CRC32 {
    private static let table: [UInt32] = (0..<256).map { start in
        (0..<8).reduce(UInt32(start)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
}
