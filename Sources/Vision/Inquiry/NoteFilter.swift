/// A filter asked about notes: their type, title, dates and the keys of their front matter.
package struct NoteFilter {
    private let workspace: Workspace
    private var test: (Int) -> Bool = { _ in true }
    private let language: Language
    private let orders: [SortOrder<NoteOrder.Key>]

    /// - parameter language: the one of the answer; nil is the workspace's.
    package init(_ query: Query, in workspace: Workspace, language: Language? = nil) throws(InquiryError) {
        self.workspace = workspace
        self.language = language ?? workspace.settings.language
        orders = try NoteOrder(workspace, self.language).keys.read(query.sort, self.language)
        test = try compile(query.filter)
    }

    /// The notes that the filter lets through, by path unless it sorts them.
    package func notes() -> [Int] {
        NoteOrder(workspace, language).sorted(workspace.notes.indices.filter(test), by: orders)
    }

    private func compile(_ filter: Filter) throws(InquiryError) -> (Int) -> Bool {
        switch filter {
        case .all(let parts):
            let tests = try all(parts)
            return { note in tests.allSatisfy { $0(note) } }
        case .any(let parts):
            let tests = try all(parts)
            return { note in tests.contains { $0(note) } }
        case .not(let part):
            let test = try compile(part)
            return { !test($0) }
        case .word(let term): return word(term)
        case .pair(let field, let values):
            var tests: [(Int) -> Bool] = []
            for value in values {
                tests.append(try value.placing { () throws(InquiryError) in try pair(field, value) })
            }
            return { note in tests.contains { $0(note) } }
        }
    }

    private func all(_ parts: [Filter]) throws(InquiryError) -> [(Int) -> Bool] {
        var tests: [(Int) -> Bool] = []
        for part in parts { tests.append(try compile(part)) }
        return tests
    }

    /// A bare word is a type, or part of a title or name.
    private func word(_ term: WordTerm) -> (Int) -> Bool {
        let workspace = workspace
        if term.match == .stem, let type = NoteType(read: term.text) { return { workspace.notes[$0].type == type } }
        let key = term.text.folded
        return { index in
            let note = workspace.notes[index]
            return note.title.folded.contains(key) || note.name.folded.contains(key)
        }
    }

    private func pair(_ field: FilterField, _ value: Filter.Value) throws(InquiryError) -> (Int) -> Bool {
        let workspace = workspace
        guard case .text(let text, _, _) = value else {
            let wantsOne = value == .any
            return { Self.has(field, workspace.notes[$0]) == wantsOne }
        }
        switch field {
        case .known(.type):
            guard let type = NoteType(read: text) else {
                throw InquiryError(
                    .unknownFilterValue(text, field.phrase),
                    help: .didYouMean(
                        NoteType.lexicon.nearest(to: text),
                        else: NoteType.lexicon.spellings(language)))
            }
            return { workspace.notes[$0].type == type }
        case .known(.date): return try period(text) { $0.lies(in: $1) }
        case .known(.since): return try period(text) { $0.last >= $1.first }
        case .known(.until): return try period(text) { $0.first <= $1.last }
        case .known(.in):
            let notes = workspace.notes(in: text)
            guard !notes.isEmpty else {
                throw InquiryError(
                    .unknownFilterValue(text, field.phrase),
                    help: .didYouMean(workspace.nearestPlace(to: text), else: []))
            }
            return { notes.contains($0) }
        case .known(.has):
            guard let key = NoteKey(read: text) else {
                throw InquiryError(
                    .unknownFilterValue(text, field.phrase),
                    help: .didYouMean(NoteKey.lexicon.nearest(to: text), else: []))
            }
            return { workspace.notes[$0].facts.frontMatter.value(key) != nil }
        case .column(let name):
            let key = text.folded
            return { index in
                guard let known = NoteKey(rawValue: name) else { return false }
                return workspace.notes[index].texts(known).contains {
                    $0.folded == key || Reference($0).text.folded == key
                }
            }
        default:
            let key = text.folded
            return { workspace.notes[$0].title.folded.contains(key) || workspace.notes[$0].name.folded.contains(key) }
        }
    }

    private func period(_ text: String, _ holds: @escaping (Period, Period) -> Bool) throws(InquiryError) -> (Int) ->
        Bool
    {
        guard let period = Period(text) else { throw InquiryError(.badDate(text), help: .writeADate) }
        let workspace = workspace
        return { workspace.notes[$0].date.map { holds($0, period) } ?? false }
    }

    private static func has(_ field: FilterField, _ note: Note) -> Bool {
        switch field {
        case .known(.date), .known(.since), .known(.until): note.date != nil
        case .column(let name): NoteKey(rawValue: name).map { note.facts.frontMatter.value($0) != nil } ?? false
        default: true
        }
    }
}
