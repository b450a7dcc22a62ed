extension Resolver {
    /// Names statements, clauses and promises by their ids.
    mutating func nameIDs() {
        workspace.names.identify(
            statements: workspace.statements, mandate: workspace.mandate, promises: workspace.promises)
        workspace.names.ids.prepare()
    }

    /// Reports ids that are used twice.
    mutating func reportRepeatedIDs() {
        for (first, others) in workspace.names.ids.repeated {
            for other in others {
                guard let id = id(other) else { continue }
                report(
                    .error(
                        "duplicate-id", at: place(other), .duplicateID(id, first: place(first)), help: .renameID,
                        subject: id))
            }
        }
        workspace.noteRepeatedIDs()
        for voice in workspace.voices {
            // A note called as a voice is that voice's note; any other clash is an error.
            let other = workspace.names.ids[voice.id.nameKey]?.first.map(place) ?? themePlace(voice.id)
            guard let other else { continue }
            report(.error("name-clash", at: voice.place, .nameClash(voice.id, other), help: .renameOne))
        }
    }

    private func id(_ what: Names.Identified) -> String? {
        switch what {
        case .statement(let index): workspace.statements[index].id
        case .clause(let index): workspace.mandate?.clauses[index].id
        case .promise(let index): workspace.promises[index].id
        }
    }

    private func place(_ what: Names.Identified) -> Place {
        switch what {
        case .statement(let index): workspace.place(workspace.statements[index])
        case .clause(let index): workspace.mandate?.clauses[index].place ?? Place("stemme.yaml")
        case .promise(let index): workspace.promises[index].place
        }
    }

    private func themePlace(_ name: String) -> Place? {
        guard let theme = workspace.names.themes[name.nameKey], let note = workspace.themes[theme].note else {
            return nil
        }
        return Place(workspace.notes[note].path, line: 1, column: 1)
    }

    /// Works out who spoke where, which themes hold which, and what clauses rest on.
    mutating func connect() {
        workspace.names.group(workspace.statements, voices: workspace.voices.count)
        closeBroader()
        connectEvidence()
        resolveReadings()
        connectDecisions()
        connectTargets()
        for record in workspace.consents { check(record) }
    }

    /// Per theme itself and all broader ones; a circle is reported, and ends where it began.
    private mutating func closeBroader() {
        var reported = Set<Int>()
        workspace.names.broader = workspace.themes.indices.map { theme in
            var closed: Set<Int> = [theme]
            var waiting = workspace.themes[theme].broader
            while let next = waiting.popLast() {
                if closed.insert(next).inserted {
                    waiting += workspace.themes[next].broader
                } else if next == theme, !reported.contains(theme) {
                    reported.formUnion(closed)
                    let names = closed.sorted().map { workspace.themes[$0].name }.joined(separator: " → ")
                    let place = workspace.themes[theme].note.map { workspace.notes[$0].place(.broader) }
                    report(
                        .error(
                            "broader-cycle", at: place ?? Place("stemme.yaml"), .broaderCycle(names), help: .breakCycle)
                    )
                }
            }
            return closed
        }
    }

    private mutating func connectEvidence() {
        guard var mandate = workspace.mandate else { return }
        let opposed = statementsOpposing(mandate)
        for clause in mandate.clauses.indices {
            for item in mandate.clauses[clause].evidence.indices {
                let evidence = mandate.clauses[clause].evidence[item]
                let name = evidence.reference.text
                let subject = mandate.clauses[clause].id
                if reportAmbiguous(name, at: evidence.place, subject: subject) { continue }
                guard let statement = statement(named: name) else {
                    report(
                        .error(
                            "unknown-evidence", at: evidence.place, .clauseNotEvidence(name), help: .mendEvidence,
                            subject: subject))
                    continue
                }
                if !workspace.statements[statement].isShown {
                    report(
                        .error(
                            "evidence-not-usable", at: evidence.place, .evidenceNotUsable(name), help: .replaceEvidence,
                            subject: subject))
                } else if opposed[clause]?.contains(statement) == true {
                    report(
                        .error(
                            "evidence-opposes", at: evidence.place, .evidenceOpposes(name), help: .moveToDissent,
                            subject: subject))
                    continue
                }
                mandate.clauses[clause].evidence[item].statement = statement
            }
        }
        workspace.names.note(mandate)
        workspace.mandate = mandate
    }

    /// Per clause, the statements that oppose it.
    private func statementsOpposing(_ mandate: Mandate) -> [Int: Set<Int>] {
        var opposing: [Int: Set<Int>] = [:]
        for index in workspace.statements.indices {
            guard let details = workspace.statements[index].details, workspace.statements[index].isShown else {
                continue
            }
            for reference in details.opposes {
                if let clause = mandate.clause(named: reference.text) { opposing[clause, default: []].insert(index) }
            }
        }
        return opposing
    }

    func statement(named name: String) -> Int? {
        for what in workspace.names.ids[name.nameKey] ?? [] { if case .statement(let index) = what { return index } }
        return nil
    }

    /// Reports an id that several statements hold, and says whether it is one.
    mutating func reportAmbiguous(
        _ name: String, at place: @autoclosure () -> Place, subject: String? = nil
    ) -> Bool {
        let holders = workspace.statements(withID: name.nameKey)
        if holders.count < 2 { return false }
        let places = holders.map { workspace.place(workspace.statements[$0]) }
        report(
            .error("ambiguous-link", at: place(), .ambiguousID(name, places), help: .renameID, subject: subject))
        return true
    }

    private mutating func connectDecisions() {
        guard let mandate = workspace.mandate else { return }
        for theme in workspace.themes {
            guard let note = theme.note.map({ workspace.notes[$0] }) else { continue }
            for clause in theme.clauses where mandate.clause(named: clause) == nil {
                report(
                    .error(
                        "unknown-clause", at: note.place(.clauses), .unknownClause(clause),
                        help: .nearestClause(Nearest.of(clause, among: mandate.clauses.lazy.map(\.id)))))
            }
        }
    }

    private mutating func connectTargets() {
        for index in workspace.statements.indices {
            guard let details = workspace.statements[index].details, workspace.statements[index].isShown else {
                continue
            }
            let statement = workspace.statements[index]
            for reference in details.supports + details.opposes {
                let place = place(of: reference, in: statement)
                _ = reportAmbiguous(reference.text, at: place, subject: statement.id)
                if isTarget(reference) { continue }
                report(
                    .warning(
                        "unknown-target", at: place, .unknownTarget(reference.text),
                        help: .mendStatementID, subject: statement.id))
            }
        }
    }

    /// Where a statement names what it supports or opposes; the statement's own place where that stands elsewhere.
    private func place(of reference: Reference, in statement: Statement) -> Place {
        let facts = workspace.notes[statement.note].facts
        let source = facts.source
        for field in facts.fields[workspace.facts(statement).fields] {
            guard let key = StatementKey(read: source.text(field.key)), [.supports, .opposes].contains(key) else {
                continue
            }
            let pieces = Reference.pieces(field.value, in: source)
            if let piece = pieces.first(where: { Reference(source.text($0)) == reference }) {
                return source.place(piece)
            }
        }
        return workspace.place(statement)
    }

    private func isTarget(_ reference: Reference) -> Bool {
        let name = reference.text
        if workspace.names.ids[name.nameKey] != nil || workspace.names.theme(name) != nil { return true }
        if workspace.mandate?.clause(named: name) != nil { return true }
        return workspace.names.notes(named: name).contains { [.measure, .plan].contains(workspace.notes[$0].type) }
    }

    private mutating func check(_ record: ConsentRecord) {
        if workspace.names.voice(record.voice) == nil {
            let nearest = suggestions.nearest(to: record.voice, among: workspace.voices.lazy.map(\.id))
            report(
                .error(
                    "unknown-voice", at: record.place, .consentOfUnknownVoice(record.voice),
                    help: .nearestVoice(nearest)))
        } else if let id = record.statement, statement(named: id) == nil {
            report(
                .warning("unknown-statement", at: record.place, .consentOfUnknownStatement(id), help: .mendStatementID))
        }
    }
}
