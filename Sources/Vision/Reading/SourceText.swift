import Synchronization

/// The bytes of one file, with its lines.
///
/// Positions are byte offsets; `place` turns one into line and column when a
/// person is to see it.
package final class SourceText: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// The offset at which each line begins.
    package let lineStarts: [Int32]
    /// The offset of the first NUL byte, which no text has.
    package let firstNUL: Int?

    /// - precondition: `bytes` is UTF-8, and shorter than 2 GiB.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        // The first line begins behind a byte-order mark, which is no part of its text.
        var starts: [Int32] = [Int32(bytes.byteOrderMark)]
        starts.reserveCapacity(bytes.count / 40 + 1)
        var firstNUL: Int?
        bytes.withUnsafeBytes { buffer in
            var index = buffer.firstControl(from: 0)
            while index < buffer.count {
                switch buffer[index] {
                case UInt8(ascii: "\n"): starts.append(Int32(index + 1))
                // As Markdown has it, a carriage return ends a line also without a line feed.
                case UInt8(ascii: "\r"):
                    let isInPair = index + 1 < buffer.count && buffer[index + 1] == UInt8(ascii: "\n")
                    if !isInPair { starts.append(Int32(index + 1)) }
                case 0 where firstNUL == nil: firstNUL = index
                default: break
                }
                index = buffer.firstControl(from: index + 1)
            }
        }
        lineStarts = starts
        self.firstNUL = firstNUL
    }

    package var lineCount: Int { lineStarts.count }

    /// The bytes of a line, counted from 0, without its line end.
    package func line(_ number: Int) -> Span {
        let start = Int(lineStarts[number])
        var end = number + 1 < lineStarts.count ? Int(lineStarts[number + 1]) - 1 : bytes.count
        let isPair = end > start && end < bytes.count && bytes[end] == UInt8(ascii: "\n")
        if isPair, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        return Span(start, max(start, end))
    }

    /// How a line, counted from 0, ends: `\n`, `\r\n` or `\r`; nothing where it is the last.
    ///
    /// What is put in after a line takes its end from it: a line feed after a
    /// carriage return would make one end of two.
    package func lineEnd(_ number: Int) -> String {
        let end = number + 1 < lineStarts.count ? Int(lineStarts[number + 1]) : bytes.count
        return text(Span(line(number).upper, end))
    }

    /// The line, counted from 0, on which an offset lies.
    package func lineNumber(at offset: Int) -> Int {
        max(0, lineStarts.partitionPoint { Int($0) <= offset } - 1)
    }

    package func text(_ span: Span) -> String { String(decoding: bytes[span.lower..<span.upper], as: UTF8.self) }

    package func place(_ span: Span) -> Place {
        let line = lineNumber(at: span.lower)
        let end = min(span.upper, self.line(line).upper)
        return Place(
            path, line: line + 1, column: column(of: span.lower, on: line) + 1,
            width: end > span.lower ? text(Span(span.lower, end)).count : 1)
    }

    /// Where on a line characters have been counted up to.
    private struct Counted {
        var line = -1
        var offset = 0
        var characters = 0
    }
    private let counted = Mutex(Counted())

    /// How many characters of a line stand before an offset.
    private func column(of offset: Int, on line: Int) -> Int {
        counted.withLock { counted in
            // A hundred thousand findings on one long line are not each counted from its beginning.
            if counted.line != line || counted.offset > offset {
                counted = Counted(line: line, offset: Int(lineStarts[line]), characters: 0)
            }
            let characters = counted.characters + text(Span(counted.offset, offset)).count
            // Only an ASCII byte is sure to begin a character and not to belong to the one before.
            if offset < bytes.count, bytes[offset] < 0x80 {
                counted = Counted(line: line, offset: offset, characters: characters)
            }
            return characters
        }
    }

    /// The offset of a place made by `place`, for edits.
    package func trimmed(_ span: Span) -> Span {
        var (lower, upper) = (span.lower, span.upper)
        while lower < upper, bytes[lower].isBlank { lower += 1 }
        while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
        return Span(lower, upper)
    }
}

/// A run of bytes in a file, from `lower` up to but not including `upper`.
package struct Span: Sendable, Hashable {
    private var low: Int32
    private var high: Int32

    package init(_ lower: Int, _ upper: Int) {
        low = Int32(truncatingIfNeeded: lower)
        high = Int32(truncatingIfNeeded: upper)
    }

    package var lower: Int { Int(low) }
    package var upper: Int { Int(high) }
    package var isEmpty: Bool { low >= high }
    package var count: Int { upper - lower }
}

extension UInt8 {
    /// Whether this byte is white space in Markdown.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    /// Whether this byte may stand in a block id: a Latin letter, digit or dash.
    var isIDByte: Bool {
        switch self {
        case 48...57, 65...90, 97...122, UInt8(ascii: "-"): true
        default: false
        }
    }
}
