import ArgumentParser
import Vision

/// `timeline [FILTER]`: what has a date, in order.
struct Timeline: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "timeline", danish: ["tidslinje"], group: .explore, text: Wording.timelineCard, takesFilter: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    static let limit = 25

    private struct Moment {
        var date: Period
        var what: Phrase
        var name: String
        var text: Phrase
        var path: String
        var line: Int
        var thing: Thing
    }

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace, language: session.language, notes: true)
        let query = try parser.read()
        // A date that cannot be read is an error here too.
        _ = try NoteFilter(query.withoutSort, in: workspace, language: session.language)
        let order = try Timeline.sortKeys.read(query.sort, session.language)
        let notes = Set(
            try NoteFilter(query.withoutSort.withoutPeriods, in: workspace, language: session.language).notes())
        let span = query.filter.periods
        let all = moments(notes, workspace)
            .filter { moment in span.allSatisfy { $0(moment.date) } }
            .sorted { Timeline.precedes($0, $1, order, session.language) }
        let limit = query.limit ?? (session.format.isText ? Timeline.limit : all.count)
        let shown = Array(all.prefix(limit))
        let language = session.language
        var answer = Answer("timeline")
        answer.lead = [
            session.say(
                Wording.timeline(
                    all.count, from: all.first.map { Wording.date($0.date) } ?? Phrase(""),
                    to: all.last.map { Wording.date($0.date) } ?? Phrase("")))
        ]
        let view = QueryView(query: query, workspace: workspace, session: session)
        answer.lead += view.notes
        if shown.count < all.count { answer.lead.append(session.say(Wording.showing(shown.count, of: all.count))) }
        answer.blocks = [
            .table(
                view.numbered(
                    Table(
                        [
                            .init(session.say(Wording.dateColumn), .right), .init(session.say(Wording.typeColumn)),
                            .init(session.say(Wording.whatColumn)),
                        ],
                        shown.map {
                            [
                                Table.Cell(Wording.date($0.date)[language]), Table.Cell($0.what[language]),
                                Table.Cell($0.text[language].split(separator: "\n").joined(separator: " ")),
                            ]
                        }),
                    shown.count))
        ]
        answer.rows = shown.map {
            [
                "date": .text($0.date.text), "what": .text($0.name), "title": .text($0.text[language]),
                "path": .text($0.path), "line": .number($0.line),
            ]
        }
        answer.things = shown.map(\.thing)
        if shown.count < all.count {
            let limit = "\(FilterField.Shape.limit.phrase[language]):\(all.count)"
            let parts = [Self.card.name(language), FilterText.withoutLimit(query.text), limit].filter { !$0.isEmpty }
            answer.next = [
                .init(gives: session.say(Wording.theRest), command: session.typed(parts.joined(separator: " ")))
            ]
        } else if let name = shown.lazy.compactMap({ Timeline.name($0.thing, workspace) }).first {
            answer.next = [
                .init(
                    gives: session.say(Wording.noteNext),
                    command: session.typed("\(Show.card.name(language)) \(name)"))
            ]
        }
        answer.next = view.joined(Self.card) + answer.next
        return answer
    }

    /// What moments can be ordered by.
    private enum SortKey: Sendable { case date, type, what }

    private static let sortKeys = SortKeys<SortKey>([
        (Wording.dateColumn, .date), (Wording.typeColumn, .type), (Wording.whatColumn, .what),
    ])

    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] { sortKeys.names }

    private static func precedes(
        _ a: Moment, _ b: Moment, _ orders: [SortOrder<SortKey>], _ language: Language
    ) -> Bool {
        for order in orders {
            let first =
                switch order.key {
                case .date: order.precedes(a.date, b.date)
                case .type: order.precedes(SortValue.text(a.what[language]), .text(b.what[language]))
                case .what: order.precedes(SortValue.text(a.text[language]), .text(b.text[language]))
                }
            if let first { return first }
        }
        return (a.date, a.path, a.line) < (b.date, b.path, b.line)
    }

    private static func name(_ thing: Thing, _ workspace: Workspace) -> String? {
        if case .note(let index) = thing { workspace.notes[index].name } else { nil }
    }

    private func moments(_ notes: Set<Int>, _ workspace: Workspace) -> [Moment] {
        var moments: [Moment] = []
        for index in notes.sorted() {
            let note = workspace.notes[index]
            func add(_ date: Period?, _ text: Phrase, _ key: NoteKey) {
                guard let date else { return }
                moments.append(
                    Moment(
                        date: date, what: note.type.phrase, name: note.type.rawValue, text: text, path: note.path,
                        line: note.place(key).line, thing: .note(index)))
            }
            add(note.date, Phrase(note.title), .date)
            add(note.text(.start).flatMap { Period($0) }, Wording.begins(note.title), .start)
            add(note.text(.end).flatMap { Period($0) }, Wording.ends(note.title), .end)
            add(note.text(.adopted).flatMap { Period($0) }, Wording.adopted(note.title), .adopted)
            add(note.text(.inForce).flatMap { Period($0) }, Wording.takesEffect(note.title), .inForce)
        }
        for (index, promise) in workspace.promises.enumerated() where notes.contains(promise.note) {
            guard let date = promise.date else { continue }
            let place = promise.place
            let giver = promise.giver.map(workspace.title(named:))
            moments.append(
                Moment(
                    date: date, what: Wording.promiseWord, name: "promise",
                    text: Wording.promised(giver ?? "?", InlineMarkdown.plain(Quotation.unquoted(promise.text))),
                    path: place.path, line: place.line, thing: .promise(index)))
        }
        return moments + statements(notes, workspace)
    }

    /// Statements dated otherwise than their note, by note and day.
    private func statements(_ notes: Set<Int>, _ workspace: Workspace) -> [Moment] {
        struct Key: Hashable {
            var note: Int
            var date: Period
        }
        var days: [Key: [Int]] = [:]
        for (index, statement) in workspace.statements.enumerated()
        where notes.contains(statement.note) && statement.isShown {
            guard let date = statement.date, date != workspace.notes[statement.note].date else { continue }
            days[Key(note: statement.note, date: date), default: []].append(index)
        }
        return days.map { key, indices in
            let note = workspace.notes[key.note]
            return Moment(
                date: key.date, what: Wording.statementWord, name: "statement",
                text: Wording.saidSomething(indices.count, note.title), path: note.path,
                line: workspace.statements[indices[0]].line, thing: .statement(indices[0]))
        }
    }
}

extension Query {
    /// The same question, the order left to whoever asks.
    fileprivate var withoutSort: Query {
        var query = self
        query.sort = []
        return query
    }

    /// The same question with what it says of dates left out, which moments are asked about one by one.
    fileprivate var withoutPeriods: Query {
        var query = self
        query.filter = filter.withoutPeriods
        return query
    }
}

extension Filter {
    fileprivate var isPeriod: Bool {
        guard case .pair(.known(let field), _) = self else { return false }
        return [.date, .since, .until].contains(field)
    }

    fileprivate var withoutPeriods: Filter {
        switch self {
        case .all(let parts): .all(parts.filter { !$0.isPeriod })
        default: isPeriod ? .all([]) : self
        }
    }

    /// What a filter asks of a date, at its top level.
    fileprivate var periods: [(Period) -> Bool] {
        switch self {
        case .all(let parts): parts.flatMap(\.periods)
        case .pair(.known(let field), let values):
            [.date, .since, .until].contains(field) ? [{ date in values.contains { $0.holds(field, date) } }] : []
        default: []
        }
    }
}

extension Filter.Value {
    fileprivate func holds(_ field: FilterField.Known, _ date: Period) -> Bool {
        guard case .text(let text, _, _) = self, let period = Period(text) else { return self == .any }
        switch field {
        case .since: return date.last >= period.first
        case .until: return date.first <= period.last
        default: return date.lies(in: period)
        }
    }
}
