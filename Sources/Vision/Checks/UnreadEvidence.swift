extension Checks {
    /// Evidence that nobody has read as it stands: its words changed since, or no line says so.
    static func unreadEvidence(_ workspace: Workspace) -> [Diagnostic] {
        guard let mandate = workspace.mandate else { return [] }
        let cited = mandate.clauses.flatMap { clause in
            // What cannot be used is a finding of its own, and not to be read.
            clause.evidence.compactMap { item in
                item.statement.flatMap { statement in
                    workspace.statements[statement].isShown
                        ? (clause: clause, item: item, statement: statement) : nil
                }
            }
        }
        var findings = cited.filter { $0.item.reading == .toBeReadAgain }.map { pair in
            let statement = workspace.statements[pair.statement]
            return Diagnostic.warning(
                "evidence-to-be-read-again", at: pair.item.place,
                .evidenceChanged(pair.clause.number, workspace.name(statement)),
                help: .writeFingerprint(workspace.fingerprint(statement)), subject: pair.clause.id)
        }
        let unread = cited.filter { $0.item.reading == .unread }
        // Before anybody has begun to read, one finding says so.
        guard workspace.evidenceRecords != nil else {
            guard let first = unread.first else { return [] }
            let line = workspace.evidenceLine(first.clause, workspace.statements[first.statement])
            findings.append(
                .warning(
                    "unread-evidence", at: first.item.place, .nothingRead(unread.count),
                    help: .makeEvidenceFile(workspace.evidencePath ?? "evidence.csv", line)))
            return findings
        }
        var clauses = Set<String>()
        for pair in unread where clauses.insert(pair.clause.id).inserted {
            let count = unread.count { $0.clause.id == pair.clause.id }
            findings.append(
                .warning(
                    "unread-evidence", at: pair.item.place, .evidenceUnread(pair.clause.number, count),
                    help: .addEvidenceLine(workspace.evidenceLine(pair.clause, workspace.statements[pair.statement])),
                    subject: pair.clause.id))
        }
        return findings
    }
}

extension Workspace {
    /// Where evidence.csv stands or would: beside the mandate.
    package var evidencePath: String? {
        mandate.map { EvidenceReader.path(beside: notes[$0.note].path) }
    }

    /// The line of evidence.csv by which the users' side says that it read a pair.
    func evidenceLine(_ clause: Clause, _ statement: Statement) -> Phrase {
        let start = "\(clause.id),\(name(statement)),\(fingerprint(statement)),\(mandate?.version ?? ""),"
        return Phrase(start) + Side.users.phrase
    }
}
