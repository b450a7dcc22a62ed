import ArgumentParser
import Vision

/// `count [FILTER] by FIELD[, FIELD]`: statements and voices.
struct Count: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "count", danish: ["tæl"], group: .explore, text: Wording.countCard, takesFilter: true, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    /// What is counted for one combination of values.
    private struct Cell {
        var statements = 0
        var voices = Set<Int>()
    }

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(
            filter.joined(separator: " "), workspace, language: session.language, allowsTail: true)
        let query = try parser.read()
        try PublicQuery.check(query, by: [], session)
        guard query.by.count <= Query.mostFields else {
            throw UsageError(Wording.countByTwo, help: Wording.seeUsage(Self.card.usage))
        }
        let selected = try StatementFilter(query, in: workspace, words: FilterWords(session))
        let found = try session.visible(selected.statements())
        let cells = count(found, query.by, workspace)
        let keys = try Count.sortKeys(query, session).read(query.sort, session.language)
        let order = sorted(cells, query, keys, workspace.kinds, session)
        let limit = query.limit ?? order.count
        var answer = Answer("count")
        let isPublic = session.view == .public
        let filter = Wording.filter(query.filter, isPublic ? [] : selected.words, workspace)
        let voices = Set(found.flatMap { workspace.statements[$0].voices }).count
        answer.lead = [
            session.say(
                Wording.counted(
                    found.count, isPublic ? nil : voices, filter, isEverything: query.filter.isEverything,
                    by: query.by.map(\.phrase)))
        ]
        let view = QueryView(query: query, workspace: workspace, session: session)
        answer.lead += view.notes
        let shown = order.prefix(limit)
        answer.blocks = [.table(table(shown.map { ($0, cells[$0] ?? Cell()) }, query.by, session))]
        if shown.count < order.count { answer.lead.append(session.say(Wording.showing(shown.count, of: order.count))) }
        if cells.values.reduce(0, { $0 + $1.statements }) > found.count {
            answer.remarks = [session.say(Wording.countedInSeveral)]
        }
        answer.rows = shown.map { labels in
            var row: JSONObject = [:]
            for (field, label) in zip(query.by, labels) { row.append(field.name, .text(label.key)) }
            row.append("statements", .number(cells[labels]?.statements ?? 0))
            row.append("voices", isPublic ? .null : .number(cells[labels]?.voices.count ?? 0))
            return row
        }
        answer.excluded = workspace.excluded
        answer.next = view.joined(Self.card) + [next(query, shown.first, session)].compactMap { $0 }
        return answer
    }

    /// The statements behind the first row.
    private func next(
        _ query: Query, _ labels: [StatementFields.Label]?, _ session: Session
    ) -> Answer.NextCommand? {
        guard let field = query.by.first, let label = labels?.first else { return nil }
        let language = session.language
        // Words of the format in the reader's language; themes and notes by the name of their file.
        let isNamed = field == .known(.theme) || field == .known(.in)
        let isAbsent = label == StatementFields.absence(of: field)
        let text = isAbsent ? Wording.none[language] : isNamed ? label.key : label.shown[language]
        // In quotation marks the word for *none* is itself, and no question for what has no value.
        let isBare = text.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
        let value = isAbsent || isBare && text != Wording.none[language] ? text : "\"\(text)\""
        let name = field.phrase[language]
        let asked = FilterText.withoutTail(query.text)
        // What stands beside a choice binds tighter than it.
        let isChoice = if case .any = query.filter { true } else { false }
        let parts = [Find.card.name(language), isChoice ? "(\(asked))" : asked, "\(name):\(value)"]
        return .init(
            gives: session.say(Wording.statementsOf),
            command: session.typed(parts.filter { !$0.isEmpty }.joined(separator: " ")))
    }

    private func count(_ found: [Int], _ by: [FilterField], _ workspace: Workspace) -> [[StatementFields.Label]: Cell] {
        let fields = StatementFields(workspace)
        var cells: [[StatementFields.Label]: Cell] = [:]
        if by.isEmpty { cells[[]] = Cell() }
        for index in found {
            let values = by.map { field in
                let labels = fields.values(of: field, on: index)
                return labels.isEmpty ? [StatementFields.absence(of: field)] : labels
            }
            let combinations: [[StatementFields.Label]] =
                switch values.count {
                case 0: [[]]
                case 1: values[0].map { [$0] }
                default: values[0].flatMap { first in values[1].map { [first, $0] } }
                }
            for labels in combinations {
                cells[labels, default: Cell()].statements += 1
                cells[labels]?.voices.formUnion(workspace.statements[index].voices)
            }
        }
        return cells
    }

    /// What the rows can be ordered by.
    private enum SortKey: Sendable {
        /// The value of one of the fields after `by`.
        case value(Int)
        case statements, voices
    }

    private static func sortKeys(_ query: Query, _ session: Session) -> SortKeys<SortKey> {
        let values = query.by.indices.map { (name: query.by[$0].phrase, key: SortKey.value($0)) }
        // How many voices there are is not said in what leaves.
        let voices = session.view == .public ? [] : [(name: Wording.voicesColumn, key: SortKey.voices)]
        return SortKeys(values + [(name: Wording.statementsColumn, key: .statements)] + voices)
    }

    /// The keys depend on the fields after `by`.
    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] {
        let bare = FilterText.withoutShapes(text)
        var parser = FilterParser(bare, try session.workspace(), language: session.language, allowsTail: true)
        return sortKeys(try parser.read(), session).names
    }

    /// As asked; else kinds in their display order, everything else by how many voices; what has no value last.
    private func sorted(
        _ cells: [[StatementFields.Label]: Cell], _ query: Query, _ keys: [SortOrder<SortKey>], _ kinds: KindTable,
        _ session: Session
    ) -> [[StatementFields.Label]] {
        let (isPublic, language) = (session.view == .public, session.language)
        func isAbsent(_ labels: [StatementFields.Label], _ at: Int) -> Bool {
            labels[at] == StatementFields.absence(of: query.by[at])
        }
        func rank(_ labels: [StatementFields.Label]) -> (Int, Int, Int) {
            let isNone = labels.indices.contains { isAbsent(labels, $0) } ? 1 : 0
            let kind = query.by.first == .known(.kind) ? labels.first.flatMap { kinds.index(of: $0.key) } ?? 99 : 0
            let size = isPublic ? cells[labels]?.statements : cells[labels]?.voices.count
            return (isNone, kind, -(size ?? 0))
        }
        func precedes(_ a: [StatementFields.Label], _ b: [StatementFields.Label], _ order: SortOrder<SortKey>) -> Bool?
        {
            func value(_ labels: [StatementFields.Label], _ at: Int) -> SortValue? {
                isAbsent(labels, at) ? nil : labels[at].sortValue(language)
            }
            switch order.key {
            case .value(let at): return order.precedes(value(a, at), value(b, at))
            case .statements: return order.precedes(cells[a]?.statements, cells[b]?.statements)
            case .voices: return order.precedes(cells[a]?.voices.count, cells[b]?.voices.count)
            }
        }
        return cells.keys.sorted { a, b in
            for order in keys { if let first = precedes(a, b, order) { return first } }
            if rank(a) != rank(b) { return rank(a) < rank(b) }
            for (left, right) in zip(a, b) where left != right {
                let (first, second) = (left.sortValue(language), right.sortValue(language))
                return first == second ? left.key < right.key : first < second
            }
            return false
        }
    }

    private func table(
        _ rows: [(labels: [StatementFields.Label], cell: Cell)], _ by: [FilterField], _ session: Session
    ) -> Table {
        let language = session.language
        let columns =
            by.map { Table.Column($0.phrase[language]) }
            + [Table.Column(session.say(Wording.statementsColumn), .right)]
            + (session.view == .public ? [] : [Table.Column(session.say(Wording.voicesColumn), .right)])
        return Table(
            columns,
            rows.map { labels, cell in
                labels.map { Table.Cell($0.shown[language]) }
                    + [Table.Cell("\(cell.statements)")]
                    + (session.view == .public ? [] : [Table.Cell("\(cell.voices.count)")])
            })
    }
}
