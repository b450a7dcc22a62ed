/// What stands between a draft and its leaving: named checks with what fails.
///
/// `consent` and `identity` stop every status; the others warn in a draft and stop from the
/// hearing on.
package struct ExportGates: Sendable {
    package enum Name: String, CaseIterable, Sendable {
        case consent, identity
        case followOrExplain = "follow-or-explain"
        case evidence, lived, blanks, signatures
    }

    package enum State: String, Sendable, Comparable {
        case open, warns, shut

        package static func < (a: State, b: State) -> Bool { a.rank < b.rank }
        private var rank: Int { self == .open ? 0 : self == .warns ? 1 : 2 }
    }

    package struct Failure: Sendable {
        package var place: Place
        package var message: Phrase
        package var help: Phrase

        init(place: Place, message: Phrase, help: Phrase) {
            self.place = place
            self.message = message
            self.help = help
        }

        /// What `check` finds too.
        init(_ finding: Diagnostic) { self.init(place: finding.place, message: finding.message, help: finding.help) }
    }

    package struct Gate: Sendable {
        package var name: Name
        package var state: State
        package var failures: [Failure]
    }

    package private(set) var gates: [Gate] = []

    /// - parameter document: what would leave; nil weaves it.
    package init(_ workspace: Workspace, _ mandate: Mandate, document: Document? = nil) throws(Fraction.Overflow) {
        let woven: Document
        if let document {
            woven = document
        } else {
            woven = try MandateDocument(workspace, mandate, language: workspace.settings.language)
                .document(name: "", program: "")
        }
        let findings = GateFindings(workspace: workspace, mandate: mandate)
        let weighing = try EqualWeighing(workspace)
        // Until it is adopted nobody has to have signed.
        for name in Name.allCases where name != .signatures || mandate.status.isAdopted {
            let failures: [Failure] =
                switch name {
                case .consent: findings.consent()
                case .identity:
                    IdentityGate(workspace: workspace, mandate: mandate, document: woven).failures()
                case .followOrExplain: findings.followOrExplain(weighing)
                case .evidence: findings.evidence()
                case .lived: findings.lived()
                case .blanks: findings.blanks()
                case .signatures: findings.signatures()
                }
            gates.append(
                Gate(
                    name: name, state: failures.isEmpty ? .open : ExportGates.state(name, mandate.status),
                    failures: failures))
        }
    }

    package var isShut: Bool { gates.contains { $0.state == .shut } }

    /// What a failing gate does at a status (mandate.md, Gates).
    private static func state(_ name: Name, _ status: MandateStatus) -> State {
        switch (name, status) {
        case (.consent, _), (.identity, _): .shut
        case (_, .draft): .warns
        case (.lived, .hearing), (.lived, .submitted): .warns
        default: .shut
        }
    }
}

/// Works out what each gate finds.
private struct GateFindings {
    let workspace: Workspace
    let mandate: Mandate

    typealias Failure = ExportGates.Failure

    func consent() -> [Failure] {
        var failures: [Failure] = []
        for clause in mandate.clauses {
            for item in clause.evidence {
                guard let index = item.statement, !workspace.statements[index].isShown else { continue }
                failures.append(
                    Failure(
                        place: item.place,
                        message: Wording.usesRestrictedEvidence(
                            clause.number, workspace.name(workspace.statements[index])),
                        help: .replaceEvidence))
            }
        }
        let words = PublicWords(workspace, status: mandate.status)
        failures += mandate.dissents.filter { !words.mayLeave($0) }.map {
            Failure(place: $0.place, message: Wording.dissentMayNotLeave, help: Wording.askDissenter)
        }
        return failures + repeatedWords()
    }

    /// Words that may not leave and yet stand in the mandate's own text, and told words in quotation marks there.
    private func repeatedWords() -> [Failure] {
        let text = mandate.wholeText
        let speech = RepeatedSpeech(in: text)
        let quotes = Quotation.isOpened(in: text)
        let words = PublicWords(workspace, status: mandate.status)
        var failures: [Failure] = []
        for (index, statement) in workspace.statements.enumerated() where statement.note != mandate.note {
            let mayLeave = words.mayLeave(index)
            guard !mayLeave || (quotes && !statement.isVerbatim) else { continue }
            let said = workspace.words(statement)
            guard speech.repeats(said) else { continue }
            if !mayLeave {
                failures.append(
                    Failure(
                        place: place(repeating: said), message: Wording.wordsInText(workspace.name(statement)),
                        help: Wording.takeWordsOut))
            } else if isQuoted(said, in: text) {
                failures.append(
                    Failure(place: place(repeating: said), message: Wording.toldInQuotes, help: Wording.takeQuotesOff))
            }
        }
        return failures
    }

    /// The first part of the mandate that repeats what somebody said.
    private func place(repeating said: String) -> Place {
        for section in mandate.sections {
            for block in section.blocks {
                let (text, place) = mandate.text(of: block, in: section)
                if let text, RepeatedSpeech(in: text).repeats(said) { return place }
            }
        }
        return Place(workspace.notes[mandate.note].path, line: 1, column: 1)
    }

    private func isQuoted(_ words: String, in text: String) -> Bool {
        Quotation.pairs.contains { text.contains("\($0.open)\(words)\($0.close)") }
    }

    func followOrExplain(_ weighing: EqualWeighing) -> [Failure] {
        let answers = FollowOrExplain(workspace, weighing)
        let themes = answers.unanswered + (mandate.status.isAdopted ? answers.unansweredAtAdoption : [])
        var failures = themes.sorted().map { theme in
            let note = workspace.themes[theme].note
            let place = note.map { Place(workspace.notes[$0].path, line: 1, column: 1) } ?? Place("stemme.yaml")
            return Failure(
                place: place, message: Wording.themeUnanswered(workspace.themes[theme].title),
                help: Wording.answerTheme(answers.fault(theme)))
        }
        if let fault = answers.livedFault {
            let place =
                fault == .notHeard
                ? Place("voices.csv") : Place("stemme.yaml", line: workspace.settings.kindsLine ?? 1, column: 1)
            failures.append(
                Failure(
                    place: place, message: Wording.livedFault(fault),
                    help: fault == .notHeard ? Wording.hearLived : Wording.giveLivedShare))
        }
        return failures + uncoded() + Checks.unusedShares(workspace).map { Failure($0) }
    }

    /// Lived statements that no theme has been found for yet.
    private func uncoded() -> [Failure] {
        workspace.uncodedLived.map { statement in
            Failure(
                place: workspace.place(statement), message: Wording.statementUncoded(workspace.name(statement)),
                help: Wording.giveTheme)
        }
    }

    func evidence() -> [Failure] {
        mandate.clauses.filter { !$0.isFormal && $0.statements.isEmpty }.map { clause in
            Failure(place: clause.place, message: .clauseWithoutEvidence(clause.number), help: .citeOrFormal)
        } + lostEvidence() + Checks.unreadEvidence(workspace).map { Failure($0) }
    }

    /// Evidence that leads to no statement, or to several of one id.
    private func lostEvidence() -> [Failure] {
        mandate.clauses.flatMap { clause in
            clause.evidence.filter { $0.statement == nil }.map { item in
                Failure(
                    place: item.place, message: Wording.evidenceLost(clause.number, item.reference.text),
                    help: Wording.checkSaysWhy)
            }
        }
    }

    func lived() -> [Failure] {
        let footing = ClauseFooting(workspace)
        guard let lived = workspace.kinds.livedIndex else { return [] }
        return mandate.clauses.indices.compactMap { index in
            let clause = mandate.clauses[index]
            guard !clause.isFormal, clause.withoutLived == nil, footing.count(index, lived) == 0 else { return nil }
            return Failure(
                place: clause.place, message: Wording.clauseNotOnLived(clause.number), help: Wording.explainWithoutLived
            )
        }
    }

    /// Sides that have neither signed, also with a reservation, nor refused, nor let a day pass without a reply.
    func signatures() -> [Failure] {
        let note = workspace.notes[mandate.note]
        let known = note.texts(.signatures).compactMap { Signature($0) }
        return Side.allCases.filter { side in
            switch known.last(where: { $0.side == side }) {
            case let signature?: signature.state == .notAsked || signature.state == .noReply && signature.date == nil
            case nil: true
            }
        }.map {
            Failure(place: note.place(.signatures), message: Wording.sideHasNotSigned($0), help: Wording.askTheSide($0))
        }
    }

    func blanks() -> [Failure] {
        let path = workspace.notes[mandate.note].path
        let missing = mandate.missingSections.map { section in
            Failure(
                place: Place(path, line: 1, column: 1), message: .sectionMissing(section.number, section.title),
                help: .addSection(section.title))
        }
        return missing
            + workspace.blanks.map {
                Failure(place: $0.place, message: Wording.blank($0.what), help: Wording.fillBlank)
            }
    }
}

extension Mandate {
    /// Everything that the mandate says in its own words.
    var wholeText: String {
        sections.flatMap { section in section.blocks.compactMap { text(of: $0, in: section).text } }
            .joined(separator: "\n")
    }

    /// What a block says in the mandate's own words, and where: its clause, or else its section.
    func text(of block: Block, in section: Section) -> (text: String?, place: Place) {
        if case .clause(let index) = block { return (clauses[index].text, clauses[index].place) }
        return (block.ownText, section.place)
    }
}
