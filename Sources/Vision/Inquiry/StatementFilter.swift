/// A filter made ready to be asked about the statements of one snapshot.
///
/// Values are looked up once, so that asking costs no text comparison.
package struct StatementFilter {
    package typealias Test = (Int) -> Bool

    package let query: Query
    /// What was found for each word of the filter.
    package private(set) var words: [WordMatches] = []
    private var test: Test = { _ in true }
    private let workspace: Workspace
    private let fields: StatementFields
    private let glossary: Glossary

    /// - throws: `InquiryError` for a value that nothing here has; what the
    ///   index throws.
    package init(_ query: Query, in workspace: Workspace, words index: any WordIndex) throws {
        self.query = query
        self.workspace = workspace
        fields = StatementFields(workspace)
        glossary = Glossary(workspace)
        test = try compile(query.filter, index, negated: false)
    }

    /// Whether a statement is in the answer.
    package func callAsFunction(_ statement: Int) -> Bool { test(statement) }

    /// The statements that people may see and that the filter lets through, in
    /// the order of the files, or best first where words were searched for.
    ///
    /// - parameter most: how many of them must be in that order; the others follow in any.
    package func statements(first most: Int? = nil) -> [Int] {
        let found = workspace.statements.indices.filter { workspace.statements[$0].isShown && test($0) }
        return ordered(found, first: most ?? found.count)
    }

    /// The empty places of withdrawn statements that the filter lets through, in the order of the files.
    package func withdrawn() -> [Int] {
        workspace.statements.indices.filter { workspace.statements[$0].standing == .withdrawn && test($0) }
    }

    // MARK: Order

    private func ordered(_ found: [Int], first most: Int) -> [Int] {
        guard !words.isEmpty else { return found }
        let scores = found.map { statement in
            (
                statement: statement, missing: -words.count { $0.exact.contains(statement) },
                rank: words.reduce(0) { $0 + ($1.ranks[statement] ?? 0) }
            )
        }
        return scores.ordered(first: most) { a, b in
            if a.missing != b.missing { return a.missing < b.missing }
            if a.rank != b.rank { return a.rank < b.rank }
            return workspace.name(workspace.statements[a.statement]) < workspace.name(workspace.statements[b.statement])
        }.map(\.statement)
    }

    // MARK: Tests

    private mutating func compile(_ filter: Filter, _ index: any WordIndex, negated: Bool) throws -> Test {
        switch filter {
        case .all(let parts):
            let tests = try parts.map { try compile($0, index, negated: negated) }
            return { statement in tests.allSatisfy { $0(statement) } }
        case .any(let parts):
            let tests = try parts.map { try compile($0, index, negated: negated) }
            return { statement in tests.contains { $0(statement) } }
        case .not(let part):
            let test = try compile(part, index, negated: !negated)
            return { !test($0) }
        case .word(let term):
            var matches = try index.matches(term)
            for alias in glossary.aliases(of: term) { matches.add(alias: try index.matches(alias)) }
            if !negated { words.append(matches) }
            var holds = Array(repeating: false, count: workspace.statements.count)
            for statement in matches.ranks.keys { holds[statement] = true }
            return { [holds] in holds[$0] }
        case .pair(let field, let values):
            let tests = try values.map { try compile(field, $0) }
            return tests.count == 1 ? tests[0] : { statement in tests.contains { $0(statement) } }
        }
    }

    private func compile(_ field: FilterField, _ value: Filter.Value) throws(InquiryError) -> Test {
        let fields = fields
        switch value {
        case .any: return { !fields.values(of: field, on: $0).isEmpty }
        case .none: return { fields.values(of: field, on: $0).isEmpty }
        case .text(let text, let exact, _):
            return try value.placing { () throws(InquiryError) in try compile(field, text, exact) }
        }
    }

    private func compile(_ field: FilterField, _ text: String, _ exact: Bool) throws(InquiryError) -> Test {
        let workspace = workspace
        guard case .known(let known) = field else { return try equal(field, text) }
        switch known {
        case .kind:
            guard let kind = workspace.kinds.index(of: text) else {
                throw unknown(text, field, among: workspace.kinds.spellings)
            }
            return { workspace.statements[$0].kind == kind }
        case .theme: return try theme(text, exact)
        case .voice: return try voice(text)
        case .as: return try word(text, Aspect.self, field) { $0.aspect }
        case .arena: return try word(text, Arena.self, field) { $0.details?.arena }
        case .stance: return try word(text, Stance.self, field) { $0.stance }
        case .claim: return try word(text, ClaimStatus.self, field) { $0.details?.claim }
        case .consent: return try word(text, ConsentWord.self, field) { $0.consent.word }
        case .side:
            guard let side = Side(read: text) else { throw unknown(text, field, among: both(Side.self)) }
            return { workspace.statements[$0].voices.contains { workspace.voices[$0].side == side } }
        case .date: return try period(text, field) { $0.lies(in: $1) }
        case .since: return try period(text, field) { $0.last >= $1.first }
        case .until: return try period(text, field) { $0.first <= $1.last }
        case .in: return try place(text)
        case .cited: return try cited(text)
        case .has: return try has(text)
        case .id: return try identifier(text)
        case .opposes, .supports: return try target(field, text)
        default: return try equal(field, text)
        }
    }

    private func theme(_ text: String, _ exact: Bool) throws(InquiryError) -> Test {
        guard let theme = workspace.names.theme(text) ?? workspace.theme(folded: text) else {
            throw unknown(text, .known(.theme), among: workspace.themes.flatMap { [$0.name, $0.title] })
        }
        let workspace = workspace
        if exact { return { workspace.statements[$0].themes.contains(theme) } }
        let within = Set(workspace.themes.indices.filter { workspace.withBroader($0).contains(theme) })
        return { workspace.statements[$0].themes.contains { within.contains($0) } }
    }

    private func voice(_ text: String) throws(InquiryError) -> Test {
        guard let voice = workspace.voice(named: text) else {
            throw unknown(text, .known(.voice), among: workspace.voices.map(\.id))
        }
        let workspace = workspace
        return { workspace.statements[$0].voices.contains(voice) }
    }

    private func word<Word: FormatWord>(
        _ text: String, _ type: Word.Type, _ field: FilterField, _ value: @escaping (Statement) -> Word?
    ) throws(InquiryError) -> Test {
        guard let word = Word(read: text) else { throw unknown(text, field, among: both(type)) }
        let workspace = workspace
        return { value(workspace.statements[$0]) == word }
    }

    private func period(
        _ text: String, _ field: FilterField, _ holds: @escaping (Period, Period) -> Bool
    ) throws(InquiryError) -> Test {
        guard let period = Period(text) else { throw InquiryError(.badDate(text), help: .writeADate) }
        let workspace = workspace
        return { workspace.statements[$0].date.map { holds($0, period) } ?? false }
    }

    private func place(_ text: String) throws(InquiryError) -> Test {
        let (space, notes) = (workspace, workspace.notes(in: text))
        guard !notes.isEmpty else {
            throw InquiryError(
                .unknownFilterValue(text, FilterField.known(.in).phrase),
                help: .didYouMean(workspace.nearestPlace(to: text), else: []))
        }
        return { notes.contains(space.statements[$0].note) }
    }

    private func cited(_ text: String) throws(InquiryError) -> Test {
        let workspace = workspace
        if let word = YesNo(read: text) { return { workspace.clauses(on: $0).isEmpty == (word == .no) } }
        guard let clause = workspace.mandate?.clause(named: text) else {
            let clauses = workspace.mandate?.clauses ?? []
            throw unknown(text, .known(.cited), among: clauses.flatMap { [$0.id, $0.number] })
        }
        return { workspace.clauses(on: $0).contains(clause) }
    }

    private func has(_ text: String) throws(InquiryError) -> Test {
        let known = StatementKey(read: text) != nil
        let column = FilterFields(workspace).field(text)
        guard known || column != nil else {
            throw unknown(text, .known(.has), among: both(StatementKey.self) + FilterFields(workspace).spellings(.da))
        }
        let fields = fields
        if known { return { fields.has(text, on: $0) } }
        return { statement in column.map { !fields.values(of: $0, on: statement).isEmpty } ?? false }
    }

    /// An id, a unique beginning of one, or a place.
    private func identifier(_ text: String) throws(InquiryError) -> Test {
        guard let statement = try workspace.statement(named: text) else {
            throw unknown(text, .known(.id), among: workspace.statements.compactMap(\.id))
        }
        return { $0 == statement }
    }

    /// What `supports:` and `opposes:` point to: a clause may be named by number, a theme by title.
    private func target(_ field: FilterField, _ text: String) throws(InquiryError) -> Test {
        var names: Set = [text.nameKey]
        if let clause = workspace.mandate?.clause(named: text), let clauses = workspace.mandate?.clauses {
            names.formUnion([clauses[clause].id.nameKey, clauses[clause].number.nameKey])
        }
        if let theme = workspace.names.theme(text) { names.insert(workspace.themes[theme].name.nameKey) }
        let fields = fields
        let test: Test = { statement in
            fields.values(of: field, on: statement).contains { names.contains($0.key.nameKey) }
        }
        if workspace.statements.indices.contains(where: test) { return test }
        if names.count == 1, (try? workspace.statement(named: text)) ?? nil == nil { return try equal(field, text) }
        return test
    }

    /// A value as it stands in the files; one that nothing here has is an error.
    private func equal(_ field: FilterField, _ text: String) throws(InquiryError) -> Test {
        let key = text.folded
        let fields = fields
        let test: Test = { statement in
            fields.values(of: field, on: statement).contains {
                $0.key.folded == key || $0.shown.da.folded == key || $0.shown.en.folded == key
            }
        }
        if workspace.statements.indices.contains(where: test) { return test }
        var known = Set<String>()
        for index in workspace.statements.indices { known.formUnion(fields.values(of: field, on: index).map(\.key)) }
        if FilterFields.isKnownWord(text, field) { return test }
        throw unknown(text, field, among: known.sorted())
    }

    private func both<Word: FormatWord>(_ type: Word.Type) -> [String] {
        Word.lexicon.spellings(.da) + Word.lexicon.spellings(.en)
    }

    private func unknown(_ value: String, _ field: FilterField, among known: [String]) -> InquiryError {
        let nearest = Nearest.of(value.folded, among: known.map(\.folded))
        let shown = known.first { $0.folded == nearest }
        return InquiryError(
            .unknownFilterValue(value, field.phrase), help: .didYouMean(shown, else: known.count > 12 ? [] : known))
    }
}

extension FilterFields {
    /// Whether a text is a word of the format in a field, even if nothing here has it.
    static func isKnownWord(_ text: String, _ field: FilterField) -> Bool {
        switch field {
        case .known(.type): VoiceType(read: text) != nil
        case .known(.reply): Reply(read: text) != nil
        default: false
        }
    }
}
