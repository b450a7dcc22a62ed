/// Changes rows of a CSV, and only the bytes of the cells and rows that change.
struct TableEdit {
    let file: CSVFile
    private let bytes: [UInt8]
    private let newline: String
    private var edits = TextEdits()
    /// The rows to come last.
    private var added = ""

    init(path: String, bytes: [UInt8]) {
        file = CSVFile(path: path, bytes: bytes)
        self.bytes = bytes
        newline = NoteFormatter.newline(SourceText(path: path, bytes: bytes))
    }

    /// The bytes with all changes made; nil where there are none.
    var result: [UInt8]? {
        var edits = edits
        if !added.isEmpty {
            let isWhole = bytes.isEmpty || bytes.last == UInt8(ascii: "\n")
            edits.insert((isWhole ? "" : newline) + added, at: bytes.count)
        }
        return edits.isEmpty ? nil : edits.applied(to: bytes)
    }

    /// The columns of a word of the format, in order; the first is the one that is read.
    func column<Column: FormatWord & Equatable>(_ column: Column) -> Int? {
        file.header.firstIndex { Column(read: $0.text) == column }
    }

    mutating func remove(_ row: CSVFile.Row) { edits.replace(row.span, with: "") }

    mutating func set(_ column: Int, of row: CSVFile.Row, to text: String) {
        guard row.cells[column].text != text else { return }
        edits.replace(row.cells[column].span, with: quoted(text))
    }

    /// Adds a column behind the others, with a value for each row.
    mutating func addColumn(_ name: String, _ value: (CSVFile.Row) -> String) {
        if let last = file.header.last { edits.insert(separator + quoted(name), at: last.span.upper) }
        for row in file.rows {
            if let last = row.cells.last { edits.insert(separator + quoted(value(row)), at: last.span.upper) }
        }
        // A row with too many or too few cells is not to become right by this.
        for row in file.ragged {
            if let last = row.cells.last { edits.insert(separator, at: last.span.upper) }
        }
    }

    mutating func append(_ cells: [String]) {
        added += cells.map { quoted($0) }.joined(separator: separator) + newline
    }

    private var separator: String { String(decoding: [file.separator], as: UTF8.self) }

    private func quoted(_ text: String) -> String {
        let needs = text.contains { $0 == "\"" || $0.isNewline } || text.utf8.contains(file.separator)
        return needs ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
    }
}
