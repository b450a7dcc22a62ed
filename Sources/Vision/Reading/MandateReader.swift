/// Reads the kommissorium from its note: sections, clauses with their fields,
/// dissenting opinions and easy-read text, in the order of the page.
struct MandateReader {
    private(set) var mandate: Mandate
    private(set) var diagnostics: [Diagnostic] = []

    private let note: Note
    private let source: SourceText
    private let parser: FieldParser
    private var usedNumbers = Set<Int>()
    private var nextFreeNumber = 21
    private var inSection = 0
    /// The list item or paragraph that holds the clause before, so that fields below it find it.
    private var lastClauseItem: Int?
    private var canTakeFields = false
    private let language: Language
    private let isKind: (String) -> Bool

    init(note: Note, index: Int, settings: Settings) {
        self.note = note
        language = settings.language
        isKind = { settings.kinds.index(of: $0) != nil }
        source = note.source
        parser = FieldParser(source: note.source)
        mandate = Mandate(note: index)
        mandate.status = note.text(.status).flatMap { MandateStatus(read: $0) } ?? .draft
        mandate.version = note.text(.version) ?? ""
        var events = MarkdownEvents()
        let structure = NoteStructure(source, body: note.facts.frontMatter.end, events: &events)
        read(structure)
    }

    /// One thing on the page, by the line on which it begins.
    private enum Piece {
        case heading(NoteStructure.Heading)
        case block(NoteStructure.Block)
        case callout(CalloutFacts)
        case quote(NoteStructure.Quote)
    }

    private mutating func read(_ structure: NoteStructure) {
        var pieces: [(line: Int, piece: Piece)] = structure.headings.map { ($0.line, .heading($0)) }
        pieces += structure.blocks.map { ($0.first, .block($0)) }
        let callouts = note.facts.callouts.map { (line: source.lineNumber(at: $0.whole.lower), callout: $0) }
        pieces += callouts.map { ($0.line, .callout($0.callout)) }
        let heads = Set(callouts.map(\.line))
        pieces += structure.quotes.filter { !heads.contains($0.first) }.map { ($0.first, .quote($0)) }
        pieces.sort { $0.line < $1.line }
        var hasTitle = false
        for (_, piece) in pieces {
            switch piece {
            case .heading(let heading):
                if heading.level == 1, !hasTitle {
                    hasTitle = true
                } else {
                    take(heading)
                }
            case .block(let block): if block.isTable { takeTable(block) } else { take(block) }
            case .callout(let callout): take(callout)
            case .quote(let quote): takeQuote(quote)
            }
        }
    }

    // MARK: Headings

    private mutating func take(_ heading: NoteStructure.Heading) {
        canTakeFields = false
        let text = source.text(heading.text).trimmed
        if heading.level > 2 {
            append(.heading(text))
            return
        }
        let digits = text.prefix { $0.isNumber || $0 == "§" || $0 == " " }.filter(\.isNumber)
        let bare = text.drop { $0.isNumber || $0 == "." || $0 == "§" || $0 == " " || $0 == ")" }
        let model = MandateModel.section(heading: text)?.number
        let candidates = [model, Int(digits)].compactMap { $0 }
        var number = candidates.first { !usedNumbers.contains($0) }
        while number == nil {
            if !usedNumbers.contains(nextFreeNumber) { number = nextFreeNumber }
            nextFreeNumber += 1
        }
        open(number ?? nextFreeNumber, bare.isEmpty ? text : String(bare), source.place(heading.text))
    }

    private mutating func open(_ number: Int, _ title: String, _ place: Place) {
        usedNumbers.insert(number)
        inSection = 0
        mandate.sections.append(Mandate.Section(number: number, title: title, place: place))
    }

    /// Adds a block to the section at hand; text before the first heading is section 1.
    private mutating func append(_ block: Mandate.Block) {
        if mandate.sections.isEmpty { open(1, "", Place(note.path, line: 1, column: 1)) }
        mandate.sections[mandate.sections.count - 1].blocks.append(block)
    }

    // MARK: Clauses and prose

    private struct OwnText {
        var text: String
        var id: Span?
        var fields: [FieldFacts]
        var whole: Span
    }

    private mutating func take(_ block: NoteStructure.Block) {
        let own = ownText(block)
        if own.text.isEmpty, own.id == nil, !own.fields.isEmpty {
            takeFields(own, block)
        } else if own.text.isEmpty, let id = own.id {
            report(.error("orphan-field", at: source.place(id), .orphanID, help: .attachID))
        } else if let id = own.id {
            takeClause(own, id, block)
        } else if !own.text.isEmpty {
            if !own.fields.isEmpty {
                report(
                    .error("orphan-field", at: source.place(own.fields[0].whole), .orphanFields, help: .attachFields))
            }
            canTakeFields = false
            append(.prose(own.text, depth: block.depth))
        }
    }

    /// A block's own text, without list mark, block id, and the fields on its last lines.
    private func ownText(_ block: NoteStructure.Block) -> OwnText {
        var lines = (block.first...block.last).map { source.trimmed(source.line($0)) }
        let whole = Span(lines[0].lower, lines[lines.count - 1].upper)
        if block.hasMark { lines[0] = withoutListMark(lines[0]) }
        var own = OwnText(text: "", fields: [], whole: whole)
        while let last = lines.last {
            if last.isEmpty {
                lines.removeLast()
            } else if own.id == nil, let (rest, id) = trailingID(last) {
                own.id = id
                lines[lines.count - 1] = rest
            } else if let line = parser.line(last), line.links.isEmpty, !line.fields.isEmpty {
                own.fields = line.fields + own.fields
                lines.removeLast()
            } else {
                break
            }
        }
        own.text = lines.map { source.text($0) }.joined(separator: " ").trimmed
        return own
    }

    private func withoutListMark(_ span: Span) -> Span {
        var at = span.lower
        while at < span.upper, (48...57).contains(source.bytes[at]) { at += 1 }
        if at > span.lower, at < span.upper {
            at += 1
        } else if at < span.upper, "-*+".utf8.contains(source.bytes[at]) {
            at += 1
        }
        return source.trimmed(Span(at, span.upper))
    }

    /// A line without the block id that ends it, and that id.
    private func trailingID(_ line: Span) -> (rest: Span, id: Span)? {
        var start = line.upper
        while start > line.lower, source.bytes[start - 1].isIDByte { start -= 1 }
        guard start < line.upper, start > line.lower, source.bytes[start - 1] == UInt8(ascii: "^"),
            start - 1 == line.lower || source.bytes[start - 2].isBlank
        else { return nil }
        return (source.trimmed(Span(line.lower, start - 1)), Span(start, line.upper))
    }

    private mutating func takeClause(_ own: OwnText, _ id: Span, _ block: NoteStructure.Block) {
        append(.clause(mandate.clauses.count))
        inSection += 1
        let section = mandate.sections.count - 1
        mandate.clauses.append(
            Clause(
                id: source.text(id), place: source.place(own.whole), section: section,
                number: "\(mandate.sections[section].number).\(inSection)", text: own.text))
        lastClauseItem = block.item
        canTakeFields = true
        for field in own.fields { apply(field, to: mandate.clauses.count - 1) }
    }

    /// A list of only fields belongs to the clause right above it.
    private mutating func takeFields(_ own: OwnText, _ block: NoteStructure.Block) {
        let belongs = canTakeFields && (block.parent == lastClauseItem || block.depth == 0)
        guard belongs else {
            report(.error("orphan-field", at: source.place(own.whole), .orphanFields, help: .attachFields))
            return
        }
        for field in own.fields { apply(field, to: mandate.clauses.count - 1) }
    }

    private mutating func apply(_ field: FieldFacts, to index: Int) {
        let word = source.text(field.key)
        let value = source.text(field.value)
        switch ClauseKey(read: word) {
        case .evidence:
            mandate.clauses[index].evidence += Reference.list(value).map {
                Clause.Evidence(reference: $0, statement: nil, place: source.place(field.value))
            }
        case .owner: mandate.clauses[index].owner = Reference(value).text
        case .funding: mandate.clauses[index].funding = value
        case .until:
            mandate.clauses[index].until = value
            if Period(value) == nil {
                report(.error("bad-date", at: source.place(field.value), .badDate(value), help: .writeADate))
            }
        case .status: mandate.clauses[index].status = word_(value, ClauseStatus.self, field)
        case .formal: mandate.clauses[index].isFormal = word_(value, YesNo.self, field) == .yes
        case .withoutLived: mandate.clauses[index].withoutLived = value
        case nil:
            report(
                .warning(
                    "unknown-field", at: source.place(field.key), .unknownField(word),
                    help: .didYouMean(
                        ClauseKey.lexicon.nearest(to: word), else: ClauseKey.lexicon.spellings(language)),
                    subject: mandate.clauses[index].id))
        }
    }

    private mutating func word_<Word: FormatWord>(_ text: String, _ type: Word.Type, _ field: FieldFacts) -> Word? {
        if let word = Word(read: text) { return word }
        report(
            .error(
                "unknown-value", at: source.place(field.value), .unknownValue(text, of: Phrase(source.text(field.key))),
                help: .didYouMean(Word.lexicon.nearest(to: text), else: Word.lexicon.spellings(language))))
        return nil
    }

    // MARK: Tables and quotes

    private mutating func takeTable(_ block: NoteStructure.Block) {
        canTakeFields = false
        let lines = (block.first...block.last).map { source.text(source.trimmed(source.line($0))) }
        if let table = MarkdownTable(lines) { append(.table(header: table.header, rows: table.rows)) }
    }

    private mutating func takeQuote(_ quote: NoteStructure.Quote) {
        canTakeFields = false
        let lines = (quote.first...quote.last).map { number -> String in
            let line = source.text(source.trimmed(source.line(number)))
            return String(line.drop { $0 == ">" || $0 == " " })
        }
        append(.quote(lines.joined(separator: "\n").unwrapped))
    }

    // MARK: Callouts

    private mutating func take(_ callout: CalloutFacts) {
        canTakeFields = false
        switch CalloutWord(read: source.text(callout.type)) {
        case .easy: append(.easy(words(of: callout)))
        case .dissent: takeDissent(callout)
        case .promise: break
        case nil:
            // A statement is shown where it is cited; any other callout is prose.
            guard !isKind(source.text(callout.type)), callout.problem == nil else { return }
            let title = source.text(callout.head)
            append(.quote([title, words(of: callout)].filter { !$0.isEmpty }.joined(separator: "\n")))
        }
    }

    private func words(of callout: CalloutFacts) -> String {
        note.facts.textLines[callout.text].map { source.text($0) }.joined(separator: "\n").unwrapped
    }

    private mutating func takeDissent(_ callout: CalloutFacts) {
        let place = source.place(callout.type)
        var dissent = Mandate.Dissent(voice: nil, side: nil, text: words(of: callout), place: place)
        if case .clause(let clause) = mandate.sections.last?.blocks.last { dissent.clause = clause }
        if dissent.clause == nil, case .dissent(let before) = mandate.sections.last?.blocks.last {
            dissent.clause = mandate.dissents[before].clause
        }
        for field in note.facts.fields[callout.fields] {
            let value = source.text(field.value)
            switch DissentKey(read: source.text(field.key)) {
            case .voice: dissent.voice = Reference(value).text
            case .side: dissent.side = word_(value, Side.self, field)
            case nil:
                report(
                    .warning(
                        "unknown-field", at: source.place(field.key), .unknownField(source.text(field.key)),
                        help: .didYouMean(
                            DissentKey.lexicon.nearest(to: source.text(field.key)),
                            else: DissentKey.lexicon.spellings(language))))
            }
        }
        // The head may name the voice or side, as a statement's does.
        let head = source.text(callout.head).trimmed
        if dissent.voice == nil, dissent.side == nil, !head.isEmpty {
            dissent.side = Side(read: head)
            if dissent.side == nil { dissent.voice = Reference(head).text }
        }
        if dissent.voice == nil, dissent.side == nil {
            report(.error("no-voice", at: place, .dissentWithoutSpeaker, help: .giveDissentSpeaker))
        }
        append(.dissent(mandate.dissents.count))
        mandate.dissents.append(dissent)
    }

    private mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
}
