extension Resolver {
    /// Says of each pair of clause and statement whether it was read as it stands, and reports lines about no pair.
    mutating func resolveReadings() {
        guard var mandate = workspace.mandate, let records = workspace.evidenceRecords else { return }
        var byPair: [Pair: [EvidenceRecord]] = [:]
        for record in records {
            guard let clause = mandate.clause(named: record.clause), let statement = statement(named: record.statement)
            else {
                reportStale(record)
                continue
            }
            if let reader = record.reader.nonEmpty, Side(read: reader) == nil,
                workspace.names.voice(Reference(reader).text) == nil
            {
                report(
                    .warning("unknown-reader", at: record.place, .unknownReader(reader), help: .readerIsSideOrVoice))
            }
            byPair[Pair(clause: clause, statement: statement), default: []].append(record)
        }
        for clause in mandate.clauses.indices {
            for item in mandate.clauses[clause].evidence.indices {
                guard let statement = mandate.clauses[clause].evidence[item].statement,
                    let found = byPair.removeValue(forKey: Pair(clause: clause, statement: statement))
                else { continue }
                mandate.clauses[clause].evidence[item].reading = reading(statement, found)
            }
        }
        for records in byPair.values { records.forEach { reportStale($0) } }
        workspace.mandate = mandate
    }

    private struct Pair: Hashable {
        var clause: Int
        var statement: Int
    }

    /// One line that matches is enough; who read an older text has not read this one.
    private func reading(_ statement: Int, _ records: [EvidenceRecord]) -> EvidenceReading {
        let fingerprint = workspace.fingerprint(workspace.statements[statement])
        let matching = records.filter { $0.fingerprint == fingerprint }
        return matching.isEmpty ? .toBeReadAgain : .read(by: matching.compactMap(\.reader.nonEmpty))
    }

    private mutating func reportStale(_ record: EvidenceRecord) {
        // Until an id is one statement's again, nobody knows what was read.
        if workspace.statements(withID: Reference(record.statement).text.nameKey).count > 1 { return }
        report(
            .warning(
                "stale-evidence", at: record.place, .staleEvidence(record.clause, record.statement),
                help: .removeStaleEvidence))
    }
}

extension String {
    /// Itself, or nil where nothing stands in it.
    var nonEmpty: String? { isEmpty ? nil : self }
}
