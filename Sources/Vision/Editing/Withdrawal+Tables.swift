// What a withdrawal changes in the tables beside the notes.
extension Withdrawal {
    /// A fingerprint is made of the words, so that it goes with them.
    mutating func clearEvidence(_ path: String, _ bytes: [UInt8]) {
        let gone = Set(emptied.map(\.id.nameKey) + emptyBefore)
        var table = TableEdit(path: path, bytes: bytes)
        guard let column = table.column(EvidenceColumn.statement) else { return }
        let fingerprints = table.column(EvidenceColumn.fingerprint)
        let emptied = Set(emptied.map { workspace.fingerprint(workspace.statements[$0.statement]) })
        for row in table.file.rows {
            let id = Reference(row.cells[column].text).text.nameKey
            guard gone.contains(id) else { continue }
            // Of an id that others have too, only what was made of these words.
            if workspace.names.repeatedIDs.contains(id),
                !emptied.contains(fingerprints.map { row.cells[$0].text } ?? "")
            {
                continue
            }
            table.remove(row)
            evidenceLines += 1
        }
        // First, since the lines of what is an empty place already are found too.
        if let after = table.result { changes.insert(Change(path: path, after: after), at: 0) }
    }

    /// The ids of all empty places that there are, as names are compared.
    private var emptyBefore: [String] {
        workspace.statements.indices.filter { workspace.isEmptyPlace($0) }.compactMap {
            workspace.statements[$0].id?.nameKey
        }
    }

    /// Of a voice stay its id, kind and side, and whether it wants an answer.
    mutating func clearVoice(_ voice: Int, _ bytes: [UInt8]) {
        let stays: Set<VoiceColumn> = [.id, .kind, .type, .side, .reply]
        var table = TableEdit(path: "voices.csv", bytes: bytes)
        guard let id = table.column(VoiceColumn.id) else { return }
        for row in table.file.rows where workspace.names.voice(row.cells[id].text) == voice {
            for (column, cell) in table.file.header.enumerated() {
                if let known = VoiceColumn(read: cell.text), stays.contains(known) { continue }
                table.set(column, of: row, to: "")
            }
        }
        if let after = table.result { changes.append(Change(path: "voices.csv", after: after)) }
    }

    mutating func recordConsent(_ bytes: [UInt8]?) {
        let names: [ConsentColumn] = [.voice, .channel, .withdrawn]
        let header = names.map { ConsentColumn.lexicon.spelled($0, language) }.joined(separator: ",") + "\n"
        if bytes == nil, case .statement = subject { return }
        var table = TableEdit(path: "consents.csv", bytes: bytes ?? Array(header.utf8))
        guard let voice = table.column(ConsentColumn.voice) else { return }
        let statement = table.column(ConsentColumn.statement)
        func isAbout(_ row: CSVFile.Row) -> Bool {
            switch subject {
            case .voice(let index): return workspace.names.voice(Reference(row.cells[voice].text).text) == index
            case .statement(let index):
                guard let statement, let id = workspace.statements[index].id else { return false }
                return Reference(row.cells[statement].text).text.nameKey == id.nameKey
            }
        }
        let rows = table.file.rows.filter { isAbout($0) }
        var columns = table.file.header.map { ConsentColumn(read: $0.text) }
        let isWhole = rows.contains { row in statement.map { row.cells[$0].text.isEmpty } ?? true }
        var needsRow = false
        if case .voice = subject { needsRow = !isWhole }
        guard !rows.isEmpty || needsRow else { return }
        if let column = table.column(ConsentColumn.withdrawn) {
            for row in rows where YesNo(read: row.cells[column].text) == .no || row.cells[column].text.isEmpty {
                table.set(column, of: row, to: date)
            }
        } else {
            let date = date
            table.addColumn(ConsentColumn.lexicon.spelled(.withdrawn, language)) { isAbout($0) ? date : "" }
            columns.append(.withdrawn)
        }
        if needsRow, case .voice(let index) = subject {
            let id = workspace.voices[index].id
            table.append(columns.map { $0 == .voice ? id : $0 == .withdrawn ? date : "" })
        }
        if let after = table.result ?? (bytes == nil ? Array(header.utf8) : nil) {
            changes.append(Change(path: "consents.csv", after: after))
        }
    }
}
