import Foundation

/// Weaves the mandate into a document for readers outside: the box, the body, annexes A to I, the stamp.
///
/// From when it is adopted they are two: the mandate alone, to be signed, and
/// a note that goes with it and is no part of it.
package struct MandateDocument {
    /// What of the whole stands in one file.
    package enum Part: Sendable {
        case whole
        /// The body alone: what explains or contradicts it stands in the note.
        case mandate
        /// The annexes.
        case note
    }

    private(set) var part = Part.whole
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

    /// The files that leave, in order.
    package var parts: [Part] { mandate.status.isAdopted ? [.mandate, .note] : [.whole] }

    /// - parameter name: the workspace's name, for the stamp.
    /// - parameter program: the program's version, for the stamp.
    package func document(
        _ part: Part = .whole, name: String, program: String
    ) throws(Fraction.Overflow) -> Document {
        var document = self
        document.part = part
        return try document.woven(name: name, program: program)
    }

    private func woven(name: String, program: String) throws(Fraction.Overflow) -> Document {
        let whole = workspace.notes[mandate.note].title
        let title = part == .note ? say(Wording.accompanyingNote(whole)) : whole
        var document = Document(title: title, language: language)
        let note = workspace.notes[mandate.note]
        let issuer = note.texts(.issuer).first.map { plain(Reference($0).text) } ?? ""
        document.properties = .init(
            // What is still to be filled in is nobody's name.
            issuer: issuer.hasPrefix("[") ? "" : issuer, date: note.date,
            status: say(Wording.documentStatus(mandate.status, mandate.version, note.date)))
        document.blocks = head(title)
        if part == .note { document.blocks.append(.paragraph([.text(say(Wording.noPartOfMandate))], anchor: nil)) }
        if !mandate.status.isAdopted { document.blocks.append(try box()) }
        if part != .note { for section in mandate.sections { document.blocks += body(section) } }
        if part == .mandate { return document }
        for (letter, title, blocks) in try annexes() {
            document.blocks.append(.heading(level: 2, [.text(say(title))], anchor: "bilag-\(letter)"))
            document.blocks += blocks
        }
        document.blocks.append(
            .paragraph(
                [
                    .emphasis(
                        say(Wording.stamp(name, mandate.version, even: workspace.kinds.sharesAreEven, program: program))
                    )
                ], anchor: nil))
        return document
    }

    private func annexes() throws(Fraction.Overflow) -> [(letter: String, title: Phrase, blocks: [Document.Block])] {
        [
            ("a", Wording.annexA, annexA()), ("b", Wording.annexB, try annexB()), ("c", Wording.annexC, annexC()),
            ("d", Wording.annexD, annexD()), ("e", Wording.annexE, annexE()), ("f", Wording.annexF, try annexF()),
            ("g", Wording.annexG, annexG()), ("h", Wording.annexH, annexH()), ("i", Wording.annexI, annexI()),
        ]
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
                .paragraph([.text(say(groundsAndDuties()))], anchor: nil),
                .paragraph([.text(say(Wording.unsettled(unsettled)))], anchor: nil),
                .paragraph([.text(say(Wording.disagreement(contested)))], anchor: nil),
            ])
    }

    /// Legal basis, money, and duties laid on others than the body itself.
    private func groundsAndDuties() -> Phrase {
        let basis = mandate.sections.first { $0.number == MandateModel.legalBasis }
        let isThere = basis?.blocks.contains { !($0.ownText ?? "-").trimmed.isEmpty } ?? false
        let money = mandate.clauses.filter { $0.funding != nil }.map(\.number)
        // What the body is called stands in the title, or is what such a body is called: the others are not.
        let title = Set(workspace.notes[mandate.note].title.folded.split(separator: "_"))
            .union(["raadet", "udvalget", "naevnet", "panelet", "council", "board", "committee", "panel"])
        var duties: [(owner: String, clauses: [String])] = []
        for clause in mandate.clauses {
            guard let owner = clause.owner.map(plain), !owner.isEmpty,
                !owner.folded.split(separator: "_").contains(where: title.contains)
            else { continue }
            if let at = duties.firstIndex(where: { $0.owner == owner }) {
                duties[at].clauses.append(clause.number)
            } else {
                duties.append((owner, [clause.number]))
            }
        }
        return Wording.groundsAndDuties(
            legalBasis: isThere, section: MandateModel.legalBasis, money: money, duties: duties)
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
            case .dissent, .easy: if part == .mandate { continue }
            default: break
            }
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

    func paragraphs(_ text: String) -> [Document.Block] {
        text.split(separator: "\n").map { .paragraph(inline(String($0)), anchor: nil) }
    }

    private func clause(_ index: Int) -> Document.Block {
        let clause = mandate.clauses[index]
        var note: [Document.Inline] = []
        if part == .mandate {
            return .clause(number: clause.number, text: inline(clause.text), note: [], anchor: clauseAnchor(clause))
        }
        if footing.marks(index).contains(where: { $0.isWithoutLived(workspace) }) {
            note.append(.text(say(Wording.notOnLived) + " "))
        }
        note.append(.link(say(Wording.traceLink(clause.number)), to: traceAnchor(clause)))
        return .clause(
            number: clause.number, text: inline(clause.text), note: note, anchor: clauseAnchor(clause))
    }

    func clauseAnchor(_ clause: Clause) -> String { "b-\(clause.id)" }
    func traceAnchor(_ clause: Clause) -> String { "spor-\(clause.id)" }

    func dissent(_ dissent: Mandate.Dissent) -> Document.Block {
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
