// What every reader of a CSV says of its header.
extension CSVFile {
    /// A finding for each column that the format does not know.
    func unknownColumns<Column: FormatWord>(_: Column.Type) -> [Diagnostic] {
        header.filter { Column(read: $0.text) == nil }.map { cell in
            .warning(
                "unknown-column", at: cell.place, .unknownColumn(cell.text),
                help: .didYouMean(Column.lexicon.nearest(to: cell.text), else: Column.lexicon.spellings(.en)))
        }
    }

    /// A finding for each column that has to be there and is not.
    func missing<Column: FormatWord>(_ columns: [Column]) -> [Diagnostic] {
        columns.map { column in
            .error(
                "missing-column", at: Place(path, line: 1, column: 1), .missingColumn(column.phrase),
                help: .addColumn(column.phrase))
        }
    }
}
