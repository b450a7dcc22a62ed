import ArgumentParser
import Vision

/// `find [FILTER]`: statements, the words first and whole.
struct Find: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "find", danish: ["find"], group: .explore, text: Wording.findCard, takesFilter: true, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var filter: [String] = []

    /// How many are shown where nobody said; programs get all.
    static let limit = 5

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        var parser = FilterParser(filter.joined(separator: " "), workspace, language: session.language)
        let query = try parser.read()
        let order = try FilterFields(workspace).sortKeys.read(query.sort, session.language)
        try PublicQuery.check(query, by: order.map(\.key), session)
        let selected = try StatementFilter(query, in: workspace, words: FilterWords(session))
        let wanted = query.limit ?? (session.format.isText ? Find.limit : nil)
        let isWholeNeeded = session.view == .public || !order.isEmpty
        let visible = try session.visible(selected.statements(first: isWholeNeeded ? nil : wanted))
        let found = order.isEmpty ? visible : StatementFields(workspace).sorted(visible, by: order, session.language)
        let limit = wanted ?? found.count
        let shown = found.prefix(limit)
        let view = StatementView(session: session, workspace: workspace)
        let forms = selected.words.reduce(into: Set<String>()) { forms, word in
            forms.formUnion(word.otherForms)
            // Typed with oe for ø, it is found and marked as it is written.
            forms.formUnion([word.term.text.lowercased(), Stemmer.danish(word.term.text.lowercased())])
        }
        var answer = Answer("find")
        answer.lead = lead(query, selected, found, shown.count, workspace, session)
        let isAtPrompt = session.isPrompt
        answer.blocks = [
            .entries(shown.enumerated().map { view.entry($1, number: isAtPrompt ? $0 + 1 : nil, marking: forms) })
        ]
        answer.rows = shown.enumerated().map { view.row($1, number: $0 + 1) }
        answer.things = shown.map { .statement($0) }
        answer.excluded = workspace.excluded
        answer.next = try next(query, selected, found, shown.count, workspace, session)
        return answer
    }

    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] {
        FilterFields(try session.workspace()).sortKeys.names
    }

    private func lead(
        _ query: Query, _ selected: StatementFilter, _ found: [Int], _ shown: Int, _ workspace: Workspace,
        _ session: Session
    ) -> [String] {
        let words = session.view == .public ? [] : selected.words
        let filter = Wording.filter(query.filter, words, workspace)
        var lead = [session.say(Wording.foundStatements(filter, isEverything: query.filter.isEverything))]
        lead += QueryView(query: query, workspace: workspace, session: session).notes
        if session.view == .public { return lead + [session.say(Wording.publicStatements(shown, of: found.count))] }
        if query.filter.asksForWithdrawn {
            let places = selected.withdrawn().map { workspace.place(workspace.statements[$0]).name }
            lead.append(session.say(Wording.withdrawnPlaces(places)))
            if found.isEmpty { return lead }
        }
        let voices = workspace.voices(of: found)
        // Of one kind the voices of that kind are the whole, of several everybody.
        let first = found.first.map { workspace.statements[$0].kind }
        let kind = found.allSatisfy { workspace.statements[$0].kind == first } ? first : nil
        let everyone = workspace.voicesHeard(as: kind)
        lead.append(
            session.say(
                Wording.findCount(
                    shown: shown, all: found.count, voices: voices, of: everyone,
                    kind: kind.map { workspace.kinds[$0] },
                    best: !selected.words.isEmpty && query.sort.isEmpty)))
        return lead
    }

    private func next(
        _ query: Query, _ selected: StatementFilter, _ found: [Int], _ shown: Int, _ workspace: Workspace,
        _ session: Session
    ) throws -> [Answer.NextCommand] {
        let language = session.language
        var next: [Answer.NextCommand] = []
        if shown < found.count {
            let limit = FilterField.Shape.limit.phrase[language]
            let filter = FilterText.withoutLimit(query.text)
            let command = ["find", filter, "\(limit):\(found.count)"].filter { !$0.isEmpty }.joined(separator: " ")
            next.append(.init(gives: session.say(Wording.theRest), command: session.typed(command)))
        }
        if let first = found.first {
            let name = session.isPrompt ? "1" : workspace.name(workspace.statements[first])
            next.append(
                .init(
                    gives: session.say(Wording.oneWhole), command: session.typed("\(Show.card.name(language)) \(name)"))
            )
        } else {
            next += try instead(query, workspace, session)
        }
        // What was surely meant comes first.
        return QueryView(query: query, workspace: workspace, session: session).joined(Self.card) + next
    }

    /// What to ask where nothing was found: for what else the word names, by the beginning of the word, or for all.
    private func instead(_ query: Query, _ workspace: Workspace, _ session: Session) throws -> [Answer.NextCommand] {
        let name = Self.card.name(session.language)
        let word = query.filter.words.first { $0.match == .stem }
        if let word, let (gives, about) = meaning(of: word.text, workspace, session.language) {
            let words = query.text.split(separator: " ").map { part in
                String(part).folded == word.text.folded ? about : String(part)
            }
            if words.contains(about) {
                return [
                    .init(
                        gives: session.say(gives),
                        command: session.typed(([name] + words).joined(separator: " ")))
                ]
            }
        }
        if let word, let beginning = try beginning(of: word.text, session) {
            return [
                .init(
                    gives: session.say(Wording.wordsThatBeginSo), command: session.typed("\(name) \(beginning)*"))
            ]
        }
        if query.filter.isEverything { return [] }
        return [.init(gives: session.say(Wording.everything), command: session.typed(name))]
    }

    /// The longest beginning of a word, from three letters, that words of the workspace have too.
    private func beginning(of word: String, _ session: Session) throws -> String? {
        guard word.count > 3 else { return nil }
        let words = FilterWords(session)
        return try (3..<word.count).reversed().lazy.map { String(word.prefix($0)) }
            .first { try !words.matches(WordTerm($0, .prefix)).ranks.isEmpty }
    }

    /// The pair that a word names too: a theme, or what something is said as.
    private func meaning(of word: String, _ workspace: Workspace, _ language: Language) -> (Phrase, String)? {
        if let theme = workspace.theme(folded: word) {
            return (Wording.aboutTheTheme, FilterText.pair(.known(.theme), workspace.themes[theme].name, language))
        }
        return Aspect(read: word).map { aspect in
            (Wording.saidAs(aspect), "\(FilterField.known(.as).phrase[language]):\(aspect.phrase[language])")
        }
    }
}

/// The words of a session's index, opened only when a filter searches for one.
struct FilterWords: WordIndex {
    private let session: Session

    init(_ session: Session) { self.session = session }

    func matches(_ term: WordTerm) throws -> WordMatches { try session.words().matches(term) }
}

/// A filter's text, for the commands that answers suggest.
enum FilterText {
    /// A field with a value, as it is typed.
    static func pair(_ field: FilterField, _ value: String, _ language: Language) -> String {
        let isBare = value.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
        return "\(field.phrase[language]):\(isBare ? value : "\"\(value)\"")"
    }

    /// What stands before `by FIELD`, without what shapes the answer.
    static func withoutTail(_ text: String) -> String {
        let words = text.split(separator: " ")
        let tail = words.lastIndex(where: Query.beginsTail) ?? words.endIndex
        return withoutShapes(words[..<tail].joined(separator: " "))
    }

    /// What stands before and behind what shapes the answer.
    static func withoutShapes(_ text: String) -> String {
        text.split(separator: " ").filter { word in
            !(word.contains(":") && FilterField.Shape(read: word.prefix { $0 != ":" }) != nil)
        }.joined(separator: " ")
    }

    static func withoutLimit(_ text: String) -> String {
        text.split(separator: " ").filter { word in
            let name = word.split(separator: ":").first.map(String.init) ?? ""
            return !(word.contains(":") && FilterField.Shape(read: name) == .limit)
        }.joined(separator: " ")
    }
}
