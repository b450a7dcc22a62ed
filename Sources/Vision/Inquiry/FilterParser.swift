/// Reads the filter language of commands.md.
///
///     filter = all { "OR" all }      all = term { term }
///     term   = [ "-" ] ( pair | word | phrase | "(" filter ")" )
///     pair   = field ":" [ "=" ] value { "," value }
package struct FilterParser {
    private let text: String
    private let workspace: Workspace
    private let fields: FilterFields
    private let language: Language
    private let allowsTail: Bool
    private var tokens: [FilterLexer.Placed] = []
    private var at = 0
    private var depth = 0
    private var query = Query()

    /// How deep brackets may nest.
    static let deepest = 64

    /// - parameter language: the one that faults are said in; nil is the workspace's.
    /// - parameter allowsTail: whether `by FIELD` may end the text, as for `count`.
    package init(
        _ text: String, _ workspace: Workspace, language: Language? = nil, notes: Bool = false, allowsTail: Bool = false
    ) {
        self.text = text
        self.workspace = workspace
        self.language = language ?? workspace.settings.language
        self.allowsTail = allowsTail
        fields = FilterFields(workspace, notes: notes)
    }

    package mutating func read() throws(InquiryError) -> Query {
        tokens = try FilterLexer.tokens(text)
        query.text = text.trimmed
        try takeShapes()
        if allowsTail { try takeTail() }
        query.filter = tokens.isEmpty ? .all([]) : try filter()
        if at < tokens.count { throw InquiryError(.strayBracket, help: .removeBracket, at: tokens[at].range) }
        if let fault = workspace.settingsFault, query.filter.asks(about: .cited) || query.by.contains(.known(.cited)) {
            throw InquiryError(Wording.settingsNeeded(fault.place), help: .mendFirst)
        }
        return query
    }

    // MARK: What shapes the answer

    private mutating func takeShapes() throws(InquiryError) {
        var kept: [FilterLexer.Placed] = []
        var level = 0
        var index = 0
        while index < tokens.count {
            let placed = tokens[index]
            if placed.token == .open { level += 1 }
            if placed.token == .close { level -= 1 }
            guard level == 0, case .field(let name, _) = placed.token, let shape = FilterField.Shape(read: name) else {
                kept.append(placed)
                index += 1
                continue
            }
            index += 1
            var values: [FilterLexer.Placed] = []
            while index < tokens.count {
                if case .word = tokens[index].token { values.append(tokens[index]) } else { break }
                index += 1
                guard index < tokens.count, tokens[index].token == .comma, shape == .sort else { break }
                index += 1
            }
            try take(shape, values, placed.range)
        }
        tokens = kept
    }

    private mutating func take(
        _ shape: FilterField.Shape, _ values: [FilterLexer.Placed], _ range: Range<Int>
    ) throws(InquiryError) {
        switch shape {
        case .limit:
            guard values.count == 1, case .word(let text) = values[0].token, let limit = Int(text), limit > 0 else {
                throw InquiryError(.badLimit, help: .writeLimit, at: range)
            }
            query.limit = limit
        case .sort:
            if values.isEmpty { query.sort.append(SortWord(text: "", isDescending: false, range: range)) }
            for value in values {
                guard case .word(let text) = value.token else { continue }
                let isDescending = text.hasPrefix("-")
                query.sort.append(
                    SortWord(
                        text: isDescending ? String(text.dropFirst()) : text, isDescending: isDescending,
                        range: value.range))
            }
        }
    }

    /// `by FIELD, FIELD` at the end of the line.
    private mutating func takeTail() throws(InquiryError) {
        let last = tokens.lastIndex { placed in
            if case .word(let word) = placed.token { Query.beginsTail(word) } else { false }
        }
        guard let last, last + 1 < tokens.count else { return }
        let rest = tokens[(last + 1)...]
        var by: [(field: FilterField, word: String, range: Range<Int>)] = []
        var expectsField = true
        for placed in rest {
            switch placed.token {
            case .word(let word) where expectsField:
                guard let field = fields.field(word) else {
                    // With more words after it, it is an ordinary word; alone, a field was surely meant.
                    if rest.count == 1 { _ = try self.field(word, placed.range) }
                    return noteTail(from: last)
                }
                by.append((field, word, placed.range))
                expectsField = false
            case .comma where !expectsField: expectsField = true
            default: return noteTail(from: last)
            }
        }
        guard !expectsField else { return noteTail(from: last) }
        let valued = fields.valued
        for (field, word, range) in by where !(valued.contains { $0.field == field } || field == .voiceKind) {
            throw InquiryError(.cannotCount(word), help: .oneOf(valued.map { $0.name[language] }), at: range)
        }
        query.by = by.map(\.field)
        tokens.removeSubrange(last...)
    }

    /// Keeps how a tail that begins with a field and goes on otherwise would be written so that it were one.
    private mutating func noteTail(from last: Int) {
        let characters = Array(text)
        let words = String(characters[tokens[last].range.upperBound...]).split { $0.isWhitespace || $0 == "," }
        let valued = fields.valued
        func isField(_ word: Substring) -> Bool {
            fields.field(String(word)).map { field in valued.contains { $0.field == field } } ?? false
        }
        guard let first = words.first, isField(first) else { return }
        let by = words.filter(isField)
        let others = words.filter { !isField($0) && !Query.andWords.contains($0.uppercased()) }
        guard by.count <= Query.mostFields else { return }
        let before = String(characters[..<tokens[last].range.lowerBound]).trimmed
        let tail = String(characters[tokens[last].range])
        query.tailTaken = (
            read: String(characters[tokens[last].range.lowerBound...]).trimmed,
            meant: ([before] + others.map(String.init) + [tail, by.joined(separator: ", ")])
                .filter { !$0.isEmpty }.joined(separator: " ")
        )
    }

    // MARK: The filter

    private mutating func filter() throws(InquiryError) -> Filter {
        var parts = [try all()]
        while at < tokens.count, tokens[at].token == .or {
            let range = tokens[at].range
            at += 1
            guard at < tokens.count, tokens[at].token != .close, tokens[at].token != .or else {
                throw InquiryError(.emptyOr, help: .writeAfterOr, at: range)
            }
            parts.append(try all())
        }
        return parts.count == 1 ? parts[0] : .any(parts)
    }

    private mutating func all() throws(InquiryError) -> Filter {
        var parts: [Filter] = []
        loop: while at < tokens.count {
            switch tokens[at].token {
            case .close, .or: break loop
            default: parts.append(try term())
            }
        }
        if parts.isEmpty, at < tokens.count {
            throw InquiryError(.emptyOr, help: .writeAfterOr, at: tokens[at].range)
        }
        return parts.count == 1 ? parts[0] : .all(parts)
    }

    private mutating func term() throws(InquiryError) -> Filter {
        let placed = tokens[at]
        at += 1
        switch placed.token {
        case .minus:
            guard at < tokens.count else { throw InquiryError(.emptyMinus, help: .writeAfterMinus, at: placed.range) }
            depth += 1
            defer { depth -= 1 }
            guard depth <= Self.deepest else {
                throw InquiryError(.tooManyBrackets, help: .fewerBrackets, at: placed.range)
            }
            return .not(try term())
        case .open: return try brackets(placed.range)
        case .close: throw InquiryError(.strayBracket, help: .removeBracket, at: placed.range)
        case .comma, .or: throw InquiryError(.strayComma, help: .commaInValues, at: placed.range)
        case .field(let name, let exact): return try pair(name, exact, placed.range)
        case .phrase(let text): return .word(WordTerm(text, .phrase))
        case .word(let text): return word(text, placed.range)
        }
    }

    private mutating func brackets(_ range: Range<Int>) throws(InquiryError) -> Filter {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw InquiryError(.tooManyBrackets, help: .fewerBrackets, at: range) }
        let inner = try filter()
        guard at < tokens.count, tokens[at].token == .close else {
            throw InquiryError(.openBracket, help: .closeBracket, at: range)
        }
        at += 1
        return inner
    }

    private mutating func word(_ text: String, _ range: Range<Int>) -> Filter {
        if text.hasSuffix("*"), text.count > 1 { return .word(WordTerm(String(text.dropLast()), .prefix)) }
        if let kind = workspace.kinds.index(of: text), fields.field("kind") != nil {
            query.kindsTaken.append((text, kind))
            return .pair(.known(.kind), [.text(text, exact: false, at: range)])
        }
        return .word(WordTerm(text, .stem))
    }

    private mutating func pair(_ name: String, _ exact: Bool, _ range: Range<Int>) throws(InquiryError) -> Filter {
        let field = try field(name, range.lowerBound..<range.lowerBound + name.count)
        var values: [Filter.Value] = []
        var terms: [Filter] = []
        while at < tokens.count {
            switch tokens[at].token {
            case .word(let text):
                if text == "*" {
                    values.append(.any)
                } else if ["none", "ingen"].contains(text.folded), field != .known(.text) {
                    values.append(.none)
                } else {
                    values.append(.text(text, exact: exact, at: tokens[at].range))
                }
                terms.append(
                    .word(
                        text.hasSuffix("*") && text.count > 1
                            ? WordTerm(String(text.dropLast()), .prefix) : WordTerm(text, .stem)))
            case .phrase(let text):
                values.append(.text(text, exact: exact, at: tokens[at].range))
                terms.append(.word(WordTerm(text, .phrase)))
            default: throw InquiryError(.fieldWithoutValue(name), help: .writeValue(name), at: range)
            }
            at += 1
            guard at < tokens.count, tokens[at].token == .comma else { break }
            at += 1
        }
        guard !values.isEmpty else { throw InquiryError(.fieldWithoutValue(name), help: .writeValue(name), at: range) }
        if field == .known(.text) { return terms.count == 1 ? terms[0] : .any(terms) }
        return .pair(field, values)
    }

    private func field(_ name: String, _ range: Range<Int>) throws(InquiryError) -> FilterField {
        if let field = fields.field(name) { return field }
        let spellings = fields.spellings(language)
        let nearest = Nearest.of(name.folded, among: spellings, orWritten: fields.spellings(language.other))
        throw InquiryError(.unknownFilterField(name), help: .didYouMean(nearest, else: spellings), at: range)
    }
}
