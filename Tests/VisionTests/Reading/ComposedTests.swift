import Foundation
import Testing

@testable import Vision

@Suite("Letters in one piece with their marks")
struct ComposedTests {
    @Test(
        "are what Foundation makes of them, byte by byte",
        arguments: [
            "", "hjemløse", "a\u{30A}r", "e\u{301}n", "»ord« – “words” … ’", "\u{2000}bred", "\u{2001}",
            "\u{212B}ngström",
            "\u{1E9B}\u{323}", "Å", "\u{CB}\u{2FF}", "한국", "\u{1100}\u{1161}", "\u{344}", "🏠 hus", "\u{E2}\u{80}",
        ])
    func same(text: String) {
        #expect(Array(text.composed.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    }

    @Test("of any letters at all", arguments: 0..<20)
    func random(seed: Int) {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<200 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let range: ClosedRange<UInt32> = [0x20...0x17F, 0x2F0...0x370, 0x1FF0...0x2050, 0xC0...0x200][
                    Int.random(in: 0..<4, using: &random)]
                if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) { scalars.append(scalar) }
            }
            let text = String(scalars)
            #expect(Array(text.composed.utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
        }
    }
}
