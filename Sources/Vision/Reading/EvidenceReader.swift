/// Reads evidence.csv, which stands beside the mandate.
struct EvidenceReader {
    private(set) var records: [EvidenceRecord] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(path: String, bytes: [UInt8]) {
        let file = CSVFile(path: path, bytes: bytes)
        let columns = file.header.map { EvidenceColumn(read: $0.text) }
        let missing: [EvidenceColumn] = [.clause, .statement, .fingerprint].filter { !columns.contains($0) }
        diagnostics = file.diagnostics + file.unknownColumns(EvidenceColumn.self) + file.missing(missing)
        guard missing.isEmpty else { return }
        for row in file.rows { records.append(EvidenceReader.record(row, columns)) }
    }

    /// Where it stands: beside the mandate's note.
    static func path(beside mandate: String) -> String {
        mandate.lastIndex(of: "/").map { mandate[...$0] + "evidence.csv" } ?? "evidence.csv"
    }

    private static func record(_ row: CSVFile.Row, _ columns: [EvidenceColumn?]) -> EvidenceRecord {
        var record = EvidenceRecord(
            clause: "", statement: "", fingerprint: "", confirmed: "", reader: "", place: row.place)
        for (column, cell) in zip(columns, row.cells) {
            switch column {
            case .clause: record.clause = Reference(cell.text).text
            case .statement: record.statement = Reference(cell.text).text
            case .fingerprint: record.fingerprint = cell.text.lowercased()
            case .confirmed: record.confirmed = cell.text
            case .reader: record.reader = cell.text
            case nil: break
            }
        }
        return record
    }
}

/// The columns of evidence.csv.
package enum EvidenceColumn: String, CaseIterable, FormatWord {
    case clause, statement, fingerprint, confirmed, reader

    package static let lexicon = words([
        .clause: "bestemmelse", .statement: "udsagn", .fingerprint: "fingeraftryk", .confirmed: "bekraeftet",
        .reader: "laeser",
    ])
}
