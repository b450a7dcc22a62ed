import Foundation
import Testing

@testable import Shell

@Suite("Lines of piped input")
struct InputLinesTests {
    private func lines(_ text: String) -> [InputLines.Line] { Array(InputLines(Array(text.utf8))) }

    @Test("LF and CRLF end a line, the end of input too, and a byte-order mark is none of it")
    func ends() {
        #expect(lines("\u{FEFF}a\r\nb\n\nc").map(\.text) == ["a", "b", "", "c"])
        #expect(lines("\u{FEFF}a\r\nb\n\nc").map(\.number) == [1, 2, 3, 4])
        #expect(lines("") == [])
        #expect(lines("a\n").count == 1)
    }

    @Test("what is no UTF-8 and a NUL are replaced, and said by column")
    func faults() {
        let bad = InputLines(Array("få".utf8) + [0xE5, UInt8(ascii: "\n")] + Array("a\0b".utf8))
        #expect(
            Array(bad) == [
                .init(text: "få\u{FFFD}", number: 1, problems: [.notUTF8(column: 3)]),
                .init(text: "a\u{FFFD}b", number: 2, problems: [.nul(column: 2)]),
            ])
    }

    @Test("of a line without end only the beginning is kept")
    func tooLong() {
        let long = Array(InputLines([UInt8](repeating: 0x61, count: InputLines.longest + 5) + Array("\nb".utf8)))
        #expect(long.map(\.text.utf8.count) == [InputLines.longest, 1])
        #expect(long[0].problems == [.tooLong(bytes: InputLines.longest + 5)])
    }

    @Test("lines come from an open file, whatever the size of what is read at once")
    func descriptors() throws {
        let temporary = try TemporaryFolder()
        let text = (1...20_000).map { "linje \($0) æøå" }.joined(separator: "\n")
        let file = try temporary.write(text, to: "lines")
        let descriptor = open(file.path, O_RDONLY)
        defer { close(descriptor) }
        let all = Array(InputLines(descriptor: descriptor))
        #expect(all.count == 20_000)
        #expect(all.last?.text == "linje 20000 æøå")
        #expect(all.allSatisfy { $0.problems.isEmpty })
    }

    @Test("a file that cannot be read ends the lines, with the reason")
    func failure() {
        var lines = InputLines(descriptor: -1)
        let first = lines.next()
        #expect(first == nil)
        #expect(lines.failure == EBADF)
    }
}
