/// A table in RFC 4180, with the place of every cell.
///
/// Comma or semicolon, as the header has it; a byte-order mark, CRLF, quoted
/// cells over several lines and a missing last newline are accepted. A row
/// with too few or too many cells is reported and left out, never padded.
package struct CSVFile: Sendable {
    package struct Cell: Sendable {
        package let text: String
        private let source: Source
        private let line: Int
        private let lineStart: Int
        private let start: Int
        private let end: Int

        fileprivate init(_ text: String, _ source: Source, line: Int, lineStart: Int, start: Int, end: Int) {
            self.text = text
            self.source = source
            self.line = line
            self.lineStart = lineStart
            self.start = start
            self.end = end
        }

        /// Its bytes as they stand in the file, with the quotation marks around them.
        var span: Span { Span(start, end) }

        package var place: Place {
            let before = String(decoding: source.bytes[lineStart..<start], as: UTF8.self)
            return Place(source.path, line: line, column: before.count + 1)
        }
    }

    /// The file, for the places of its cells: few of them are ever asked for.
    fileprivate final class Source: Sendable {
        let path: String
        let bytes: [UInt8]

        init(_ path: String, _ bytes: [UInt8]) {
            self.path = path
            self.bytes = bytes
        }
    }

    package struct Row: Sendable {
        package var cells: [Cell]
        package var place: Place
        /// Its bytes in the file, with its line end.
        var span = Span(0, 0)
    }

    package private(set) var header: [Cell] = []
    package private(set) var rows: [Row] = []
    /// The rows with too few or too many cells, which say nothing for certain.
    package private(set) var ragged: [Row] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package let separator: UInt8
    let path: String

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        let start = bytes.byteOrderMark
        separator = CSVFile.separator(of: bytes, from: start)
        var parser = Parser(CSVFile.Source(path, bytes), at: start, separator: separator)
        while let row = parser.next() {
            if header.isEmpty {
                header = row.cells
            } else if row.cells.count == header.count {
                rows.append(row)
            } else if row.cells.count > 1 || !row.cells[0].text.isEmpty {
                ragged.append(row)
                diagnostics.append(
                    .error(
                        "ragged-row", at: row.place, .raggedRow(cells: row.cells.count, columns: header.count),
                        help: .mendRaggedRow))
            }
        }
        diagnostics += parser.diagnostics
    }

    private static func separator(of bytes: [UInt8], from start: Int) -> UInt8 {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = bytes[start..<end]
        let semicolons = line.count { $0 == UInt8(ascii: ";") }
        return semicolons > line.count { $0 == UInt8(ascii: ",") } ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}

private struct Parser {
    let source: CSVFile.Source
    let bytes: [UInt8]
    var at: Int
    let separator: UInt8
    var line = 1
    var lineStart: Int
    var diagnostics: [Diagnostic] = []

    init(_ source: CSVFile.Source, at: Int, separator: UInt8) {
        self.source = source
        bytes = source.bytes
        self.at = at
        self.separator = separator
        lineStart = at
    }

    mutating func next() -> CSVFile.Row? {
        guard at < bytes.count else { return nil }
        var row = CSVFile.Row(cells: [], place: Place(source.path, line: line, column: 1))
        let start = at
        while true {
            row.cells.append(bytes[safe: at] == UInt8(ascii: "\"") ? quoted() : plain())
            if at < bytes.count, bytes[at] == separator {
                at += 1
                continue
            }
            if at < bytes.count { endLine() }
            row.span = Span(start, at)
            return row
        }
    }

    private func cell(_ text: String, line: Int, lineStart: Int, start: Int) -> CSVFile.Cell {
        var end = at
        if end > start, at == bytes.count || bytes[at] == UInt8(ascii: "\n"), bytes[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return CSVFile.Cell(text.trimmed, source, line: line, lineStart: lineStart, start: start, end: end)
    }

    private mutating func plain() -> CSVFile.Cell {
        let start = at
        while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        return cell(text, line: line, lineStart: lineStart, start: start)
    }

    private mutating func quoted() -> CSVFile.Cell {
        let (start, firstLine, firstStart) = (at, line, lineStart)
        var text: [UInt8] = []
        at += 1
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "\"") {
                if bytes[safe: at + 1] == UInt8(ascii: "\"") {
                    at += 1
                } else {
                    break
                }
            }
            text.append(bytes[at])
            if bytes[at] == UInt8(ascii: "\n") {
                line += 1
                lineStart = at + 1
            }
            at += 1
        }
        if at >= bytes.count {
            let place = cell("", line: firstLine, lineStart: firstStart, start: start).place
            diagnostics.append(.error("unclosed-quote", at: place, .unclosedQuote, help: .closeQuote))
        }
        at += 1
        // What follows a closing quote up to the separator belongs to the cell, as spreadsheets read it.
        let rest = at
        while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        if rest < at { text += bytes[rest..<at] }
        at = min(at, bytes.count)
        return cell(
            String(decoding: text, as: UTF8.self), line: firstLine, lineStart: firstStart, start: start)
    }

    private mutating func endLine() {
        at += 1
        line += 1
        lineStart = at
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
