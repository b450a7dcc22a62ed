/// A filter asked about voices: a field of the voice itself, or of anything it said.
package struct VoiceFilter {
    package private(set) var words: [WordMatches] = []
    private let workspace: Workspace
    private var test: (Int) -> Bool = { _ in true }
    private let language: Language
    private let orders: [SortOrder<VoiceOrder.Key>]

    /// - parameter language: the one of the answer; nil is the workspace's.
    package init(
        _ query: Query, in workspace: Workspace, words index: any WordIndex, language: Language? = nil
    ) throws {
        self.workspace = workspace
        self.language = language ?? workspace.settings.language
        orders = try VoiceOrder(workspace, self.language).keys.read(query.sort, self.language)
        test = try compile(query.filter, index)
    }

    /// The voices that the filter lets through, in the order of voices.csv unless it sorts them.
    package func voices() -> [Int] {
        VoiceOrder(workspace, language).sorted(workspace.voices.indices.filter(test), by: orders)
    }

    private mutating func compile(_ filter: Filter, _ index: any WordIndex) throws -> (Int) -> Bool {
        switch filter {
        case .all(let parts):
            let tests = try parts.map { try compile($0, index) }
            return { voice in tests.allSatisfy { $0(voice) } }
        case .any(let parts):
            let tests = try parts.map { try compile($0, index) }
            return { voice in tests.contains { $0(voice) } }
        case .not(let part):
            let test = try compile(part, index)
            return { !test($0) }
        case .pair(.known(.kind), let values): return try kind(values)
        case .pair(.known(.cited), let values) where VoiceFilter.isNo(values):
            // Of a voice, `no` means that nothing it said is cited.
            let workspace = workspace
            return { voice in workspace.statements(ofVoice: voice).allSatisfy { workspace.clauses(on: $0).isEmpty } }
        case .pair(let field, let values) where VoiceFilter.isOfVoice(field): return try ofVoice(field, values)
        case .word(let term):
            let said = try spoken(filter, index)
            let (workspace, key) = (workspace, term.text.folded)
            return { voice in
                said(voice) || workspace.voices[voice].label.folded.contains(key) || workspace.voices[voice].id == key
            }
        case .pair: return try spoken(filter, index)
        }
    }

    private static func isNo(_ values: [Filter.Value]) -> Bool {
        guard values.count == 1, case .text(let text, _, _) = values[0] else { return false }
        return YesNo(read: text) == .no
    }

    /// Whether a field stands in voices.csv.
    private static func isOfVoice(_ field: FilterField) -> Bool {
        switch field {
        case .column, .voiceKind: true
        case .known(let known): [.side, .group, .label, .type, .reply, .onBehalfOf, .voice, .id].contains(known)
        }
    }

    private func kind(_ values: [Filter.Value]) throws(InquiryError) -> (Int) -> Bool {
        var kinds = Set<Int>()
        for case .text(let text, _, let range) in values {
            guard let kind = workspace.kinds.index(of: text) else {
                throw InquiryError(
                    .unknownFilterValue(text, FilterField.known(.kind).phrase),
                    help: .didYouMean(
                        Nearest.of(text.folded, among: workspace.kinds.spellings), else: workspace.kinds.all.map(\.name)
                    ), at: range)
            }
            kinds.insert(kind)
        }
        let (workspace, any, none) = (workspace, values.contains(.any), values.contains(.none))
        return { voice in
            let shares = workspace.voices[voice].shares
            return shares.isEmpty ? none : any || shares.contains { kinds.contains($0.kind) }
        }
    }

    private func ofVoice(_ field: FilterField, _ values: [Filter.Value]) throws(InquiryError) -> (Int) -> Bool {
        let known = Set(workspace.voices.indices.flatMap { labels(field, $0) })
        var wanted = Set<String>()
        for value in values {
            guard case .text(let text, _, let range) = value else { continue }
            let key = canonical(text, field).folded
            guard known.contains(key) || isWord(text, of: field) else {
                let choices = spellings(of: field) ?? known.sorted()
                throw InquiryError(
                    .unknownFilterValue(text, field.phrase),
                    help: .didYouMean(Nearest.of(text.folded, among: choices), else: choices.count > 12 ? [] : choices),
                    at: range)
            }
            wanted.insert(key)
        }
        return { voice in
            let labels = labels(field, voice)
            return values.contains { value in
                switch value {
                case .any: !labels.isEmpty
                case .none: labels.isEmpty
                case .text: labels.contains { wanted.contains($0) }
                }
            }
        }
    }

    /// The words of the format in a field, in the answer's language first; nil where its values are the voices' own.
    private func spellings(of field: FilterField) -> [String]? {
        let (own, other) = (language, language.other)
        return switch field {
        case .known(.side): Side.lexicon.spellings(own) + Side.lexicon.spellings(other)
        case .known(.type): VoiceType.lexicon.spellings(own) + VoiceType.lexicon.spellings(other)
        case .known(.reply): Reply.lexicon.spellings(own) + Reply.lexicon.spellings(other)
        default: nil
        }
    }

    /// Whether a text is a word of the format in this field, even if no voice here has it.
    private func isWord(_ text: String, of field: FilterField) -> Bool {
        switch field {
        case .known(.side): Side(read: text) != nil
        case .voiceKind: workspace.kinds.index(of: text) != nil
        default: FilterFields.isKnownWord(text, field)
        }
    }

    private func canonical(_ text: String, _ field: FilterField) -> String {
        switch field {
        case .known(.side): Side(read: text)?.rawValue ?? text
        case .known(.type): VoiceType(read: text)?.rawValue ?? text
        case .known(.reply): Reply(read: text)?.rawValue ?? text
        case .voiceKind: workspace.kinds.index(of: text).map { workspace.kinds[$0].name } ?? text
        default: text
        }
    }

    private func labels(_ field: FilterField, _ index: Int) -> [String] {
        let voice = workspace.voices[index]
        let values: [String?]
        switch field {
        case .column(let name): values = [voice.attributes[name]]
        case .voiceKind: values = voice.shares.map { workspace.kinds[$0.kind].name }
        case .known(.side): values = [voice.side?.rawValue]
        case .known(.group): values = voice.groups
        case .known(.label): values = voice.label.isEmpty ? [] : [voice.label]
        case .known(.type): values = [voice.type.rawValue]
        case .known(.reply): values = [voice.replyWord?.rawValue ?? voice.reply]
        case .known(.onBehalfOf): values = [voice.onBehalfOf]
        default: values = [voice.id]
        }
        return values.compactMap { $0?.folded }
    }

    /// Whether anything that a voice said passes a filter of statements.
    private mutating func spoken(_ filter: Filter, _ index: any WordIndex) throws -> (Int) -> Bool {
        var query = Query()
        query.filter = filter
        let statements = try StatementFilter(query, in: workspace, words: index)
        words += statements.words
        let workspace = workspace
        return { voice in
            workspace.statements(ofVoice: voice).contains { workspace.statements[$0].isShown && statements($0) }
        }
    }
}
