/// Reads consents.csv.
struct ConsentsReader {
    private(set) var records: [ConsentRecord] = []
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether it says whose consents it holds.
    private(set) var isReadable = false

    private var columns: [ConsentColumn?] = []

    init(path: String, bytes: [UInt8]) {
        let file = CSVFile(path: path, bytes: bytes)
        columns = file.header.map { ConsentColumn(read: $0.text) }
        let missing: [ConsentColumn] = [.voice, .channel].filter { !columns.contains($0) }
        diagnostics = file.diagnostics + file.unknownColumns(ConsentColumn.self) + file.missing(missing)
        guard let voice = columns.firstIndex(of: .voice) else { return }
        isReadable = true
        for row in file.rows { read(row) }
        for row in file.ragged where voice < row.cells.count { restrict(row.cells[voice].text, row) }
    }

    /// A line that cannot be read may be the one that takes a consent back: nothing of that voice leaves.
    private mutating func restrict(_ voice: String, _ row: CSVFile.Row) {
        if voice.isEmpty { return }
        records.append(
            ConsentRecord(
                voice: Reference(voice).text, purpose: "",
                consent: Consent(channel: .internal, credit: .none, verbatim: false), given: "", place: row.place))
    }

    private mutating func read(_ row: CSVFile.Row) {
        var record = ConsentRecord(
            voice: "", purpose: "", consent: Consent(credit: .none, verbatim: false), given: "", place: row.place)
        // A record without a channel lets nothing out: what was agreed to is not known.
        record.consent.channel = .internal
        for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty {
            switch column {
            case .voice: record.voice = Reference(cell.text).text
            case .statement: record.statement = Reference(cell.text).text
            case .purpose: record.purpose = cell.text
            case .channel: channel(cell, &record)
            case .verbatim: record.consent.verbatim = value(cell, YesNo.self, .verbatim) == .yes
            case .credit: record.consent.credit = value(cell, Credit.self, .credit) ?? .none
            case .given: record.given = cell.text
            case .form: record.form = value(cell, ConsentForm.self, .form)
            case .until: until(cell, &record)
            case .withdrawn: withdrawn(cell, &record)
            case .legalBasis, .recordedBy, nil: break
            }
        }
        if record.voice.isEmpty {
            diagnostics.append(
                .error("no-voice", at: row.place, .consentWithoutVoice, help: .giveConsentAVoice))
        } else {
            records.append(record)
        }
    }

    private mutating func channel(_ cell: CSVFile.Cell, _ record: inout ConsentRecord) {
        if let word = ConsentWord(read: cell.text) {
            let asked = Consent(word)
            record.consent.channel = asked.channel
            record.consent.credit = max(record.consent.credit, asked.credit)
            record.consent.isWithdrawn = record.consent.isWithdrawn || asked.isWithdrawn
        } else {
            _ = value(cell, Channel.self, .channel)
        }
    }

    private mutating func until(_ cell: CSVFile.Cell, _ record: inout ConsentRecord) {
        record.until = Period(cell.text)
        if record.until == nil {
            // A date that cannot be read is not waited for.
            record.consent = record.consent.tightened(by: Consent(.internal))
            diagnostics.append(.error("bad-date", at: cell.place, .badDate(cell.text), help: .writeADate))
        }
    }

    private mutating func withdrawn(_ cell: CSVFile.Cell, _ record: inout ConsentRecord) {
        if YesNo(read: cell.text) == .no { return }
        record.withdrawn = cell.text
        record.consent = record.consent.tightened(by: Consent(.withdrawn))
        if Period(cell.text) == nil, YesNo(read: cell.text) == nil {
            diagnostics.append(.error("bad-date", at: cell.place, .badDate(cell.text), help: .writeADate))
        }
    }

    private mutating func value<Word: FormatWord>(_ cell: CSVFile.Cell, _ type: Word.Type, _ column: ConsentColumn)
        -> Word?
    {
        if let word = Word(read: cell.text) { return word }
        diagnostics.append(
            .error(
                "unknown-value", at: cell.place, .unknownValue(cell.text, of: column.phrase),
                help: .didYouMean(Word.lexicon.nearest(to: cell.text), else: Word.lexicon.spellings(.en))))
        return nil
    }
}
