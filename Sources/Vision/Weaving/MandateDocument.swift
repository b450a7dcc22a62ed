import Foundation

/// Weaves the mandate into a document for readers outside: the box, the body, annexes A, B and F, the stamp.
package struct MandateDocument {
    let workspace: Workspace
    let mandate: Mandate
    let language: Language
    let footing: ClauseFooting
    let weighing: EqualWeighing
    let words: PublicWords
    let figures: Figures

    package init(_ workspace: Workspace, _ mandate: Mandate, language: Language) throws(Fraction.Overflow) {
        self.workspace = workspace
        self.mandate = mandate
        self.language = language
        footing = ClauseFooting(workspace)
        weighing = try EqualWeighing(workspace)
        figures = Figures(weighing.tally, .public)
        words = PublicWords(workspace, status: mandate.status)
    }

    /// - parameter name: the workspace's name, for the stamp.
    /// - parameter program: the program's version, for the stamp.
    package func document(name: String, program: String) throws(Fraction.Overflow) -> Document {
        let title = workspace.notes[mandate.note].title
        var document = Document(title: title, language: language)
        document.blocks = head(title)
        if !mandate.status.isAdopted { document.blocks.append(try box()) }
        for section in mandate.sections { document.blocks += body(section) }
        document.blocks.append(.heading(level: 2, [.text(say(Wording.annexA))], anchor: "bilag-a"))
        document.blocks += annexA()
        document.blocks.append(.heading(level: 2, [.text(say(Wording.annexB))], anchor: "bilag-b"))
        document.blocks += try annexB()
        document.blocks.append(.heading(level: 2, [.text(say(Wording.annexF))], anchor: "bilag-f"))
        document.blocks += annexF()
        document.blocks.append(
            .paragraph(
                [
                    .emphasis(
                        say(Wording.stamp(name, mandate.version, even: workspace.kinds.sharesAreEven, program: program))
                    )
                ], anchor: nil))
        return document
    }

    func say(_ phrase: Phrase) -> String { phrase[language] }

    /// A number of voices as it may leave.
    func said(_ figure: Figure) -> Phrase { Wording.figure(figure, floor: workspace.settings.floor) }

    // MARK: Page one

    private func head(_ title: String) -> [Document.Block] {
        let note = workspace.notes[mandate.note]
        var lines = [
            say(Wording.issuedBy(note.texts(.issuer).first.map { Reference($0).text } ?? say(Wording.issuerToFillIn)))
        ]
        if let replaces = note.texts(.replaces).first { lines.append(say(Wording.replaces(Reference(replaces).text))) }
        return [
            .paragraph([.strong(say(Wording.documentStatus(mandate.status, mandate.version, note.date)))], anchor: nil),
            .heading(level: 1, [.text(title)], anchor: nil),
            .paragraph([.text(lines.joined(separator: " "))], anchor: nil),
        ]
    }

    private func box() throws(Fraction.Overflow) -> Document.Block {
        let note = workspace.notes[mandate.note]
        let signatures = note.texts(.signatures).compactMap { Signature($0) }.filter { $0.side != nil }
        let kinds = weighing.kinds.map { (kind: workspace.kinds[$0], n: said(figures.of($0))) }
        let total = try figures.sum(weighing.kinds)
        let clauses = mandate.clauses.indices.filter { !mandate.clauses[$0].isFormal }
        let onLived = workspace.kinds.livedIndex.map { lived in clauses.count { footing.count($0, lived) > 0 } } ?? 0
        let answers = FollowOrExplain(workspace, weighing, .public)
        let unsettled = Wording.unsettledParts(OpenMatters(workspace, mandate, answers, .public))
        let contested = mandate.clauses.indices.filter { footing.marks($0).contains(.dissent) }.map {
            mandate.clauses[$0].number
        }
        return .box(
            title: say(Wording.beforeReading),
            [
                .paragraph([.text(say(Wording.whoStandsBehind(signatures)))], anchor: nil),
                .paragraph([.text(say(Wording.builtOn(total, kinds, lived: onLived, of: clauses.count)))], anchor: nil),
                .paragraph([.text(say(Wording.unsettled(unsettled)))], anchor: nil),
                .paragraph([.text(say(Wording.disagreement(contested)))], anchor: nil),
            ])
    }

    // MARK: The body

    private func body(_ section: Mandate.Section) -> [Document.Block] {
        var blocks: [Document.Block] = []
        // What stands before the first heading is no section of the model.
        if !section.title.isEmpty {
            blocks.append(
                .heading(
                    level: 2, [.text("\(section.number). ")] + inline(section.title),
                    anchor: "afsnit-\(section.number)"))
        }
        var list: [[Document.Inline]] = []
        func flush() {
            if !list.isEmpty { blocks.append(.list(list)) }
            list = []
        }
        for block in section.blocks {
            if case .prose(let text, let depth) = block, depth > 0 {
                list.append(inline(text))
                continue
            }
            flush()
            switch block {
            case .clause(let index): blocks.append(clause(index))
            case .heading(let text): blocks.append(.heading(level: 3, inline(text), anchor: nil))
            case .prose(let text, _): blocks.append(.paragraph(inline(text), anchor: nil))
            case .dissent(let index): blocks.append(dissent(mandate.dissents[index]))
            case .easy(let text): blocks.append(.box(title: say(Wording.easyRead), paragraphs(text)))
            case .quote(let text): blocks.append(.quote(paragraphs(text)))
            case .table(let header, let rows):
                blocks.append(
                    .table(
                        caption: section.title, header: header.map { plain($0) },
                        rows: rows.map { $0.map { plain($0) } }, numbers: []))
            }
        }
        flush()
        return blocks
    }

    private func paragraphs(_ text: String) -> [Document.Block] {
        text.split(separator: "\n").map { .paragraph(inline(String($0)), anchor: nil) }
    }

    private func clause(_ index: Int) -> Document.Block {
        let clause = mandate.clauses[index]
        var note: [Document.Inline] = []
        if footing.marks(index).contains(where: { $0.isWithoutLived(workspace) }) {
            note.append(.text(say(Wording.notOnLived) + " "))
        }
        note.append(.link(say(Wording.traceLink(clause.number)), to: traceAnchor(clause)))
        return .clause(
            number: clause.number, text: inline(clause.text), note: note, anchor: clauseAnchor(clause))
    }

    func clauseAnchor(_ clause: Clause) -> String { "b-\(clause.id)" }
    func traceAnchor(_ clause: Clause) -> String { "spor-\(clause.id)" }

    private func dissent(_ dissent: Mandate.Dissent) -> Document.Block {
        let number = dissent.clause.map { mandate.clauses[$0].number }
        let voice = dissent.voice.flatMap { workspace.names.voice($0) }
        let kind = voice.flatMap { workspace.voices[$0].shares.first?.kind }
        let who = dissent.side.map { Wording.sideName($0) } ?? kind.map { Wording.somebodyWith(workspace.kinds[$0]) }
        return .quote([
            .paragraph(
                [.strong(say(Wording.dissentingOpinion(number, who)) + " ")] + inline(dissent.text),
                anchor: nil)
        ])
    }

    func inline(_ text: String) -> [Document.Inline] { words.inline(text, language) }

    func plain(_ text: String) -> String { inline(text).map(\.words).joined() }
}

extension ClauseMark {
    /// Whether it says that no lived experience stands behind a clause.
    fileprivate func isWithoutLived(_ workspace: Workspace) -> Bool {
        switch self {
        case .noLived: true
        case .onlyKind(let kind): kind != workspace.kinds.livedIndex
        default: false
        }
    }
}
