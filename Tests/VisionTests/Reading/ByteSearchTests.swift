import Testing

@testable import Vision

/// Bytes are looked at eight at a time: the answer must be that of one by one.
@Suite("Bytes, many at a time")
struct ByteSearchTests {
    /// Texts of pieces that begin, end or break letters and lines, of every length from none.
    private static func texts() -> [[UInt8]] {
        let pieces: [[UInt8]] = [
            [0x61], [0x20], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x09], [0x0E], [0x7F], Array("æ".utf8),
            Array("“".utf8), Array("🇩🇰".utf8), [0xC3], [0xA6], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF], [0xE2, 0x80],
        ]
        var random = SeededRandom(seed: 7)
        return (0..<3000).map { number in
            // Few pieces of the whole choice, so that about half of the texts are sound.
            let few = number.isMultiple(of: 2) ? pieces[..<12] : pieces[...]
            return (0..<number % 30).flatMap { _ in few.randomElement(using: &random) ?? [] }
        }
    }

    @Test("whether they are UTF-8, and where not, is what the standard library says")
    func utf8() {
        for bytes in Self.texts() {
            let isSound = String(validating: bytes, as: UTF8.self) != nil
            #expect((UTF8Check.firstFault(in: bytes) == nil) == isSound, "\(bytes)")
        }
    }

    @Test("lines begin behind every line end, and the first NUL byte is seen")
    func lines() {
        for bytes in Self.texts() {
            var starts: [Int32] = [Int32(bytes.byteOrderMark)]
            for (index, byte) in bytes.enumerated() {
                let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if byte == 0x0A || byte == 0x0D && !isPair { starts.append(Int32(index + 1)) }
            }
            let source = SourceText(path: "a.md", bytes: bytes)
            #expect(source.lineStarts == starts, "\(bytes)")
            #expect(source.firstNUL == bytes.firstIndex(of: 0), "\(bytes)")
        }
    }
}
