/// Reads the CSV that `margins` in stemme.yaml names: variable, category, share.
struct MarginsReader {
    private(set) var margins: Margins
    private(set) var diagnostics: [Diagnostic] = []

    /// How far from 1 a margin may sum: its shares may be rounded.
    private static let rounding = 1e-6

    private let kinds: KindTable
    private let ownColumns: [String]

    init(path: String, bytes: [UInt8], kinds: KindTable, ownColumns: [String]) {
        self.kinds = kinds
        self.ownColumns = ownColumns
        margins = Margins(path: path)
        let file = CSVFile(path: path, bytes: bytes)
        let columns = file.header.map { MarginsColumn(read: $0.text) }
        let missing: [MarginsColumn] = [.variable, .category, .share].filter { !columns.contains($0) }
        diagnostics = file.diagnostics + file.missing(missing)
        guard missing.isEmpty else { return }
        for row in file.rows {
            var cells: [MarginsColumn: CSVFile.Cell] = [:]
            for (column, cell) in zip(columns, row.cells) { if let column { cells[column] = cell } }
            if let variable = cells[.variable], let category = cells[.category], let share = cells[.share] {
                take(variable, category, share)
            }
        }
        checkSums()
    }

    private mutating func take(_ variable: CSVFile.Cell, _ category: CSVFile.Cell, _ share: CSVFile.Cell) {
        guard let name = column(variable.text) else {
            diagnostics.append(
                .error("unknown-margin", at: variable.place, .unknownMargin(variable.text), help: .marginIsColumn))
            return
        }
        guard let number = Fraction(text: share.text)?.approximate ?? Double(share.text), number >= 0, number <= 1
        else {
            diagnostics.append(.error("not-a-number", at: share.place, .notAShare(share.text), help: .writeAShare))
            return
        }
        let value = self.category(category.text, name)
        if margins.targets[name] == nil { margins.variables.append(name) }
        if margins.targets[name]?.contains(where: { $0.category == value }) == true {
            diagnostics.append(
                .error("duplicate-margin", at: category.place, .duplicateMargin(category.text), help: .keepOne))
            return
        }
        margins.targets[name, default: []].append(.init(category: value, share: number, place: category.place))
    }

    /// The column that a word names, as voices keep it.
    private func column(_ word: String) -> String? {
        if let known = VoiceColumn(read: word), ![.id, .label, .reply].contains(known) { return known.rawValue }
        // Filters say `group` of the column `groups`; both are taken.
        if FilterField.Known(read: word) == .group { return VoiceColumn.groups.rawValue }
        return ownColumns.first { $0.folded == word.folded }
    }

    private func category(_ text: String, _ variable: String) -> String {
        switch variable {
        case Margins.kind: kinds.index(of: text).map { kinds[$0].name } ?? text
        case VoiceColumn.side.rawValue: Side(read: text)?.rawValue ?? text
        case VoiceColumn.type.rawValue: VoiceType(read: text)?.rawValue ?? text
        default: text
        }
    }

    private mutating func checkSums() {
        for variable in margins.variables {
            let targets = margins.targets[variable] ?? []
            let sum = targets.reduce(0) { $0 + $1.share }
            if abs(sum - 1) <= MarginsReader.rounding {
                margins.targets[variable] = targets.map { target in
                    Margins.Target(category: target.category, share: target.share / sum, place: target.place)
                }
            } else {
                diagnostics.append(
                    .error("margin-sum", at: targets[0].place, .marginSum(variable, sum), help: .marginSumsToOne))
                margins.targets[variable] = nil
            }
        }
        margins.variables.removeAll { margins.targets[$0] == nil }
    }
}

/// The columns of the CSV with margins.
package enum MarginsColumn: String, CaseIterable, FormatWord {
    case variable, category, share

    package static let lexicon = words([.variable: "variabel", .category: "kategori", .share: "andel"])
}
