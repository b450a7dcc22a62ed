import Foundation

/// The lines of a script or of piped standard input, one at a time as they come.
///
/// A line ends in LF or CRLF, the last one also where the input ends; a byte
/// order mark at the start is no part of it. What is wrong with a line is said
/// beside it and stops nothing.
package struct InputLines: Sequence, IteratorProtocol {
    package struct Line: Sendable, Equatable {
        package var text: String
        /// From 1.
        package var number: Int
        package var problems: [Problem]

        package init(text: String, number: Int, problems: [Problem] = []) {
            self.text = text
            self.number = number
            self.problems = problems
        }
    }

    /// What is wrong with a line; columns are characters from 1.
    package enum Problem: Sendable, Equatable {
        /// Bytes that are no UTF-8, each replaced by `\u{FFFD}`; where the first is.
        case notUTF8(column: Int)
        /// A NUL, which no text has, replaced by `\u{FFFD}`.
        case nul(column: Int)
        /// Longer than any command; only the beginning was kept.
        case tooLong(bytes: Int)
    }

    package static let longest = 1 << 20

    /// Why reading stopped before the end, as `errno` says it; nil when it did not.
    private(set) package var failure: Int32?

    private let read: () -> Chunk
    private var bytes: ArraySlice<UInt8> = []
    private var number = 0
    private var isAtEnd = false

    private enum Chunk {
        case bytes([UInt8])
        case end
        case failed(Int32)
    }

    package init(_ bytes: [UInt8]) {
        read = { .end }
        self.bytes = bytes[...]
        isAtEnd = true
    }

    /// Reads from an open file; 0 is standard input. It is not closed.
    package init(descriptor: Int32) {
        read = {
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 { return .failed(errno) }
            return count == 0 ? .end : .bytes(Array(buffer.prefix(count)))
        }
    }

    /// The next line; nil at the end, after Ctrl-C, and where reading fails.
    package mutating func next() -> Line? {
        var line: [UInt8] = []
        var length = 0
        while true {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
            let part = bytes[..<(end ?? bytes.endIndex)]
            line += part.prefix(Self.longest - line.count)
            length += part.count
            bytes = end.map { bytes[($0 + 1)...] } ?? []
            if end != nil { break }
            if isAtEnd {
                if length == 0 { return nil }
                break
            }
            fill()
        }
        number += 1
        return decoded(line, length: length)
    }

    private mutating func fill() {
        switch read() {
        case .bytes(let more): bytes = more[...]
        case .end: isAtEnd = true
        // A signal that is not Ctrl-C, such as a window that changes its size, is no reason to stop.
        case .failed(EINTR) where !Interrupt.isRequested: break
        case .failed(let reason):
            failure = reason
            isAtEnd = true
        }
    }

    private func decoded(_ line: [UInt8], length: Int) -> Line {
        var bytes = line[...]
        if number == 1 { bytes = bytes.dropFirst(bytes.byteOrderMark) }
        if length == line.count, bytes.last == UInt8(ascii: "\r") { bytes = bytes.dropLast() }
        // Most lines are sound, which is quick to see.
        if length == line.count, !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) {
            return Line(text: text, number: number)
        }
        var problems: [Problem] = []
        let repaired = String(decoding: bytes, as: UTF8.self)
        if length > line.count { problems.append(.tooLong(bytes: length)) }
        if let column = firstFault(bytes) { problems.append(.notUTF8(column: column)) }
        if let zero = repaired.firstIndex(of: "\0") {
            problems.append(.nul(column: repaired.distance(from: repaired.startIndex, to: zero) + 1))
        }
        return Line(text: repaired.replacing("\0", with: "\u{FFFD}"), number: number, problems: problems)
    }

    /// The column of the first byte that is no UTF-8, found by decoding and counting what went before it.
    private func firstFault(_ bytes: ArraySlice<UInt8>) -> Int? {
        var decoder = UTF8()
        var input = bytes.makeIterator()
        var sound = String.UnicodeScalarView()
        while true {
            switch decoder.decode(&input) {
            case .scalarValue(let scalar): sound.append(scalar)
            case .emptyInput: return nil
            case .error: return String(sound).count + 1
            }
        }
    }
}
