import Vision

// What every answer has in common when it may leave.
extension Session {
    /// The numbers of a weighing as this answer may say them.
    func figures(_ tally: Tally) -> Figures { Figures(tally, view) }

    /// What of statements may leave to anybody.
    func publicWords() throws -> PublicWords { PublicWords(try workspace(), status: .draft) }

    /// The statements of a list that this answer may show.
    ///
    /// What stands beside each other in a file may be of one voice: what leaves is in the order of its words.
    func visible(_ statements: [Int]) throws -> [Int] {
        if view == .internal { return statements }
        let (workspace, words) = (try workspace(), try publicWords())
        let leaving = statements.filter(words.mayLeave).map { index in
            (index: index, words: workspace.words(workspace.statements[index]))
        }
        return leaving.sorted { ($0.words, $0.index) < ($1.words, $1.index) }.map(\.index)
    }

    /// A text of the workspace as this answer may show it.
    func shown(_ text: String) throws -> String {
        view == .internal ? text : try publicWords().plain(text, language)
    }

    /// The same as people read it, without marks.
    func readable(_ text: String) throws -> String {
        view == .internal ? InlineMarkdown.plain(text) : try publicWords().plain(text, language)
    }

    /// The theme or clause that is named: nothing else may be looked at one by one.
    func publicThing(named name: String, _ card: CommandCard) throws -> Thing {
        let workspace = try workspace()
        if let theme = workspace.theme(folded: name) ?? workspace.names.theme(name) { return .theme(theme) }
        if let clause = workspace.mandate?.clause(named: name) { return .clause(clause) }
        throw UsageError(Wording.thingNotPublic(card.name(language)), help: Wording.nameThemeOrClause)
    }

    /// An answer without what is for the team in all of them: places of faults, and commands that have no public view.
    func published(_ answer: Answer) -> Answer {
        guard view == .public, !answer.isSilent else { return answer }
        var answer = answer
        answer.excluded = []
        answer.lead.insert(say(Wording.publicView), at: 0)
        answer.next = answer.next.filter(leaves)
        return answer
    }

    /// Whether a suggested command answers in the public view, and names nothing that does not leave.
    func leaves(_ next: Answer.NextCommand) -> Bool {
        if view == .internal { return true }
        let words = CommandText(text: next.command).words.map(\.text)
        guard let at = words.firstIndex(where: { Commands.named($0) != nil }),
            let card = Commands.named(words[at])?.card, card.isPublic
        else { return false }
        let name = words[(at + 1)...].prefix { !$0.hasPrefix("--") }.joined(separator: " ")
        return card.name != Show.card.name || (try? publicThing(named: name.unquoted, card)) != nil
    }
}

extension UsageError {
    static func nothingPublic(_ card: CommandCard, _ language: Language) -> UsageError {
        let names = Commands.all.map { $0.card }.filter { $0.isPublic && $0.needsWorkspace }.map { $0.name(language) }
        return UsageError(Wording.nothingPublic(card.name(language)), help: Wording.publicCommands(names))
    }
}

/// What the public view can be asked about: only what it shows of each statement.
struct PublicQuery {
    private static let fields: [FilterField.Known] = [.kind, .theme, .as, .stance, .claim, .cited, .text]

    /// - throws: `UsageError` for a question about something that is not shown.
    static func check(_ query: Query, by order: [FilterField], _ session: Session) throws(UsageError) {
        guard session.view == .public else { return }
        for field in query.filter.fields + query.by + order {
            if case .known(let known) = field, fields.contains(known) { continue }
            throw UsageError(
                Wording.fieldNotPublic(field.phrase), help: Wording.publicFields(fields.map(\.phrase)))
        }
    }

    /// - throws: `UsageError` where figures are asked for over a selection.
    static func refuseSelection(_ query: Query, _ session: Session) throws(UsageError) {
        guard session.view == .public, !query.filter.isEverything else { return }
        throw UsageError(Wording.noPublicSelection, help: Wording.askWithoutFilter)
    }
}
