import Vision

/// What Tab offers: commands, fields, and the values of the workspace at hand.
struct Completer {
    private let session: Session

    init(_ session: Session) { self.session = session }

    /// - parameter cursor: how many characters stand left of the cursor.
    func complete(_ line: String, cursor: Int) -> Completion {
        let left = String(line.prefix(cursor))
        // Only the command that the cursor stands in matters.
        let command = left.split(separator: ";", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let trimmed = command.drop(while: \.isWhitespace)
        guard let space = trimmed.firstIndex(where: \.isWhitespace) else { return commands(String(trimmed)) }
        guard let type = Commands.named(String(trimmed[..<space])) else { return .none }
        let rest = String(trimmed[trimmed.index(after: space)...])
        if type.card.takesFilter { return filter(rest, type) }
        switch type.card.name {
        case "show", "trace", "why":
            return Self.lastWord(rest).hasPrefix("--") ? options(rest, type.card) : names(rest)
        case Decide.card.name: return decision(rest)
        case "weigh": return schemes(rest)
        case "help": return commands(rest)
        case "fmt": return notes(rest)
        default: return options(rest, type.card)
        }
    }

    // MARK: Commands and options

    private func commands(_ word: String) -> Completion {
        let language = session.language
        let candidates = Commands.all.compactMap { type -> Completion.Candidate? in
            let names = [type.card.name(language), type.card.name] + type.card.danish
            guard let name = names.first(where: { Self.matches($0, word) }) else { return nil }
            return .init(name, note: type.card.summary[language])
        }
        return Completion(replacing: word.count, candidates: candidates)
    }

    private func options(_ rest: String, _ card: CommandCard) -> Completion {
        let word = Self.lastWord(rest)
        guard word.hasPrefix("-") else { return .none }
        let candidates = card.allOptions.map { "--\($0.phrase[session.language])" }.filter { $0.hasPrefix(word) }
        return Completion(replacing: word.count, candidates: candidates.map { .init($0) })
    }

    private static func lastWord(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    }

    // MARK: Filters

    private func filter(_ rest: String, _ type: any StemmeCommand.Type) -> Completion {
        let card = type.card
        guard let workspace = try? session.workspace() else { return .none }
        var word = Self.lastFilterWord(rest)
        if word.hasPrefix("--") { return options(rest, card) }
        if word.hasPrefix("-") { word.removeFirst() }
        while word.hasPrefix("(") { word.removeFirst() }
        let language = session.language
        if let colon = word.firstIndex(of: ":") {
            let name = String(word[..<colon])
            var value = String(word[word.index(after: colon)...])
            if value.hasPrefix("=") { value.removeFirst() }
            if let comma = value.lastIndex(of: ",") { value = String(value[value.index(after: comma)...]) }
            if value.hasPrefix("\"") { value.removeFirst() }
            if let shape = FilterField.Shape(read: name) { return shape == .sort ? keys(value, rest, type) : .none }
            let isNotes = card.name == "notes" || card.name == "timeline"
            guard let field = FilterFields(workspace, notes: isNotes).field(name) else { return .none }
            let all = FieldValues(workspace, language).values(of: field, notes: isNotes)
            let fitting = all.filter { Self.matches($0.text, value) }
            let typed = word.contains("\"") ? value.count + 1 : value.count
            return Completion(replacing: typed, candidates: fitting.map { Self.quoted($0) })
        }
        let isNotes = card.name == "notes" || card.name == "timeline"
        if card.name == Count.card.name, Self.isTail(rest.dropLast(word.count)) {
            return tail(word, FilterFields(workspace).valued.map { $0.name[language] })
        }
        let fields =
            FilterFields(workspace, notes: isNotes).spellings(language).map { "\($0):" }
            + FilterField.Shape.allCases.map { "\($0.phrase[language]):" }
        let kinds =
            isNotes
            ? NoteType.lexicon.spellings(language) : workspace.kinds.all.map { $0.word[language] }
        let candidates =
            kinds.filter { Self.matches($0, word) }.map { Completion.Candidate($0) }
            + fields.filter { Self.matches($0, word) }.map { Completion.Candidate($0, isWhole: false) }
            + (card.name == Count.card.name ? Query.tailWords[language] ?? [] : [])
            .filter { Self.matches($0, word) }.map { Completion.Candidate($0, note: Wording.countsBy[language]) }
        return Completion(replacing: word.count, candidates: candidates)
    }

    /// What the command's answer can be put in order by, the other way round behind a minus.
    private func keys(_ value: String, _ rest: String, _ type: any StemmeCommand.Type) -> Completion {
        let typed = value.hasPrefix("-") ? String(value.dropFirst()) : value
        let names = (try? type.sortNames(rest, in: session)) ?? []
        let fitting = names.map { $0[session.language] }.filter { Self.matches($0, typed) }
        return Completion(replacing: typed.count, candidates: fitting.map { .init($0) })
    }

    /// Whether what stands left of a word names fields to count by, so that no value follows.
    private static func isTail(_ left: Substring) -> Bool {
        let words = left.split(whereSeparator: \.isWhitespace)
        guard let at = words.lastIndex(where: Query.beginsTail) else { return false }
        return words[(at + 1)...].allSatisfy { $0.hasSuffix(",") }
    }

    /// Fields to count by: bare, and the next one behind a comma.
    private func tail(_ word: String, _ fields: [String]) -> Completion {
        let last = word.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let fitting = fields.filter { Self.matches($0, last) }
        return Completion(replacing: last.count, candidates: fitting.map { .init($0) })
    }

    /// The word at the end, whose quotation mark may still be open.
    private static func lastFilterWord(_ text: String) -> String {
        var word = ""
        var closing: Character?
        for character in text {
            if let open = closing {
                word.append(character)
                if character == open { closing = nil }
            } else if character.isWhitespace {
                word = ""
            } else {
                word.append(character)
                closing = Quotes.closing(character)
            }
        }
        return word
    }

    // MARK: Names of things

    private func names(_ rest: String) -> Completion {
        guard let workspace = try? session.workspace() else { return .none }
        let values = FieldValues(workspace, session.language)
        var candidates = values.values(of: .known(.theme))
        candidates += values.values(of: .known(.voice))
        candidates += (workspace.mandate?.clauses ?? []).map { .init($0.number, note: $0.text) }
        candidates += workspace.notes.map { .init($0.name, note: $0.title) }
        // Ids are many: only those whose beginning was typed.
        if !rest.isEmpty {
            let view = StatementView(session: session, workspace: workspace)
            candidates += workspace.statements.indices.filter { workspace.statements[$0].isShown }.compactMap {
                index in
                workspace.statements[index].id.map { .init($0, note: view.words(index)) }
            }
        }
        var seen = Set<String>()
        let fitting = candidates.filter { Self.matches($0.text, rest) && seen.insert($0.text).inserted }
        return Completion(replacing: rest.count, candidates: fitting)
    }

    /// A theme, then what becomes of it, then the clauses that take it up.
    private func decision(_ rest: String) -> Completion {
        guard let workspace = try? session.workspace() else { return .none }
        let word = Self.lastWord(rest)
        if word.hasPrefix("-") { return options(rest, Decide.card) }
        let before = rest.dropLast(word.count).split(whereSeparator: \.isWhitespace).map(String.init)
        let candidates: [Completion.Candidate]
        if let decision = before.dropFirst().lazy.compactMap({ Decision(read: $0) }).first {
            let takesClauses = decision == .incorporated || decision == .partly
            candidates =
                takesClauses ? (workspace.mandate?.clauses ?? []).map { .init($0.number, note: $0.text) } : []
        } else if workspace.theme(folded: before.joined(separator: " ").unquoted) != nil {
            candidates = Decision.lexicon.spellings(session.language).map { .init($0) }
        } else {
            let themes = FieldValues(workspace, session.language).values(of: .known(.theme))
            return Completion(replacing: rest.count, candidates: themes.filter { Self.matches($0.text, rest) })
        }
        return Completion(replacing: word.count, candidates: candidates.filter { Self.matches($0.text, word) })
    }

    private func schemes(_ rest: String) -> Completion {
        let word = Self.lastWord(rest)
        let fitting = Scheme.allCases.filter { Self.matches($0.phrase[session.language], word) }
        return Completion(
            replacing: word.count,
            candidates: fitting.map { .init($0.phrase[session.language], note: Wording.scheme($0)[session.language]) })
    }

    private func notes(_ rest: String) -> Completion {
        guard let workspace = try? session.workspace() else { return .none }
        let word = Self.lastWord(rest)
        let fitting = workspace.notes.filter { Self.matches($0.name, word) }
        return Completion(replacing: word.count, candidates: fitting.map { .init($0.name, note: $0.title) })
    }

    /// Whether a candidate begins with what was typed, `ae` for `æ` and the like.
    private static func matches(_ candidate: String, _ typed: String) -> Bool {
        candidate.folded.hasPrefix(typed.folded)
    }

    private static func quoted(_ candidate: Completion.Candidate) -> Completion.Candidate {
        guard candidate.text.contains(where: { $0.isWhitespace || $0 == "," || $0 == "(" }) else { return candidate }
        return .init("\"\(candidate.text)\"", note: candidate.note, isWhole: candidate.isWhole)
    }
}
