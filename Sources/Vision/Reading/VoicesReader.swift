/// Reads voices.csv.
struct VoicesReader {
    private(set) var voices: [Voice] = []
    /// The file's columns that the format does not know, in order.
    private(set) var ownColumns: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    private let kinds: KindTable
    /// The shares that a cell's text gives: the same few, voice after voice.
    private var sharesByText: [String: [(kind: Int, share: Fraction)]] = [:]
    private var suggestions = Suggestions()
    private var columns: [(known: VoiceColumn?, name: String)] = []

    init(path: String, bytes: [UInt8], kinds: KindTable) {
        self.kinds = kinds
        let file = CSVFile(path: path, bytes: bytes)
        diagnostics = file.diagnostics
        readHeader(file)
        guard columns.contains(where: { $0.known == .id }), columns.contains(where: { $0.known == .kind }) else {
            return
        }
        var seen: [String: Place] = [:]
        for row in file.rows {
            guard let voice = voice(row) else { continue }
            if let first = seen[voice.id] {
                diagnostics.append(
                    .error(
                        "duplicate-voice", at: voice.place, .duplicateVoice(voice.id, first: first),
                        help: .renameVoice))
            } else {
                seen[voice.id] = voice.place
                voices.append(voice)
            }
        }
    }

    /// Adds what the file of the same name in the confidential folder says, by id.
    mutating func add(confidential path: String, _ bytes: [UInt8]) {
        let file = CSVFile(path: path, bytes: bytes)
        diagnostics += file.diagnostics
        columns = []
        readHeader(file, isConfidential: true)
        guard let id = columns.firstIndex(where: { $0.known == .id }) else { return }
        let indices = Dictionary(voices.enumerated().map { ($1.id, $0) }) { first, _ in first }
        for row in file.rows {
            let cell = row.cells[id]
            if let index = indices[cell.text] {
                var voice = voices[index]
                apply(row, to: &voice)
                voices[index] = voice
            } else {
                let nearest = suggestions.nearest(to: cell.text, among: voices.lazy.map(\.id))
                diagnostics.append(
                    .warning(
                        "unknown-voice", at: cell.place, .confidentialOfUnknownVoice(cell.text),
                        help: .nearestVoice(nearest)))
            }
        }
    }

    private mutating func readHeader(_ file: CSVFile, isConfidential: Bool = false) {
        for cell in file.header {
            let known = VoiceColumn(read: cell.text)
            if columns.contains(where: { $0.known == known && known != nil || $0.name == cell.text }) {
                diagnostics.append(
                    .error("duplicate-column", at: cell.place, .duplicateColumn(cell.text), help: .keepOne))
            }
            if known == nil {
                if StatementKey(read: cell.text) != nil {
                    diagnostics.append(
                        .error(
                            "column-named-like-field", at: cell.place, .columnNamedLikeField(cell.text),
                            help: .renameColumn))
                } else if isConfidential {
                    if !ownColumns.contains(cell.text) { ownColumns.append(cell.text) }
                } else {
                    ownColumns.append(cell.text)
                    diagnostics.append(
                        .warning(
                            "unknown-column", at: cell.place, .unknownVoiceColumn(cell.text),
                            help: .knownColumns(VoiceColumn.lexicon.nearest(to: cell.text))))
                }
            }
            columns.append((known, cell.text))
        }
        let needed: [VoiceColumn] = isConfidential ? [.id] : [.id, .kind]
        diagnostics += file.missing(needed.filter { needed in !columns.contains { $0.known == needed } })
    }

    private mutating func voice(_ row: CSVFile.Row) -> Voice? {
        var voice = Voice(id: "", shares: [], label: "", type: .person, attributes: [:], place: row.place)
        apply(row, to: &voice)
        voice.tracked = voice.attributes
        voice.trackedLabel = voice.label
        guard Self.isID(voice.id) else {
            diagnostics.append(
                .error(
                    "bad-voice-id", at: row.cells.first?.place ?? row.place, .badVoiceID(voice.id),
                    help: .shapeOfVoiceID))
            return nil
        }
        if voice.shares.isEmpty {
            diagnostics.append(.error("no-kind", at: row.place, .voiceWithoutKind(voice.id), help: .giveVoiceAKind))
        }
        return voice
    }

    private mutating func apply(_ row: CSVFile.Row, to voice: inout Voice) {
        for (column, cell) in zip(columns, row.cells) where !cell.text.isEmpty {
            switch column.known {
            case .id: voice.id = cell.text
            case .kind:
                let read = sharesByText[cell.text] ?? shares(cell)
                if read.isEmpty { continue }
                sharesByText[cell.text] = read
                voice.shares = read
            case .label: voice.label = cell.text
            case .type: voice.type = value(cell, VoiceType.self, VoiceColumn.type.phrase) ?? .person
            case .side: voice.side = value(cell, Side.self, VoiceColumn.side.phrase)
            case .onBehalfOf: voice.onBehalfOf = Reference(cell.text).text
            case .reply: voice.reply = cell.text
            case .some(let known): voice.attributes[known.rawValue] = cell.text
            case nil: voice.attributes[column.name] = cell.text
            }
        }
    }

    /// Whether text has the shape of a voice's id: `[a-z][a-z0-9]*`.
    static func isID(_ text: String) -> Bool {
        guard let first = text.utf8.first, (97...122).contains(first) else { return false }
        return text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }

    /// A kind, or shares that sum to 1: `lived:1/2;professional:1/2`.
    private mutating func shares(_ cell: CSVFile.Cell) -> [(kind: Int, share: Fraction)] {
        let pieces = cell.text.split(separator: ";").map { $0.trimmed }.filter { !$0.isEmpty }
        var shares: [(kind: Int, share: Fraction)] = []
        for piece in pieces {
            let parts = piece.split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard let kind = kinds.index(of: parts[0]) else {
                diagnostics.append(
                    .error(
                        "unknown-kind", at: cell.place, .unknownKind(parts[0]),
                        help: .didYouMean(
                            Nearest.of(parts[0].folded, among: kinds.spellings), else: kinds.all.map(\.name))))
                return []
            }
            let share = parts.count == 1 ? (pieces.count == 1 ? Fraction.one : nil) : Fraction(text: parts[1])
            guard let share, share > .zero, !shares.contains(where: { $0.kind == kind }) else {
                diagnostics.append(.error("bad-shares", at: cell.place, .badShares(cell.text), help: .sharesSumToOne))
                return []
            }
            shares.append((kind, share))
        }
        let sum = shares.reduce(Fraction?.some(.zero)) { sum, share in sum.flatMap { try? $0.plus(share.share) } }
        if !shares.isEmpty, sum != .one {
            diagnostics.append(.error("bad-shares", at: cell.place, .badShares(cell.text), help: .sharesSumToOne))
            return []
        }
        return shares
    }

    private mutating func value<Word: FormatWord>(_ cell: CSVFile.Cell, _ type: Word.Type, _ column: Phrase) -> Word? {
        if let word = Word(read: cell.text) { return word }
        diagnostics.append(
            .warning(
                "unknown-value", at: cell.place, .unknownValue(cell.text, of: column),
                help: .didYouMean(Word.lexicon.nearest(to: cell.text), else: Word.lexicon.spellings(.en))))
        return nil
    }
}
