import ArgumentParser
import Vision

/// `why THING`: the derivation of a theme's number, and how a statement, voice or clause counts.
struct Why: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "why", danish: ["hvorfor"], group: .weigh, text: Wording.whyCard, options: [.full], needsSettings: true,
        isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Flag var full = false
    @Argument var name: [String]

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let name = name.joined(separator: " ").unquoted
        let view = DerivationView(session: session, workspace: workspace, isFull: full)
        var answer: Answer
        let thing =
            session.view == .public
            ? try session.publicThing(named: name, Self.card) : try session.themeFirst(named: name)
        switch thing {
        case .theme(let index): answer = try view.theme(index)
        case .statement(let index): answer = try view.statement(index)
        case .voice(let index): answer = try view.voice(index)
        case .clause(let index): answer = try view.clause(index)
        case .note, .promise:
            throw UsageError(Wording.whyOf, help: .nearestName(workspace.nearestName(to: name)))
        }
        answer.excluded = workspace.excluded
        return answer
    }
}

extension Session {
    /// A theme where a name is of a theme and of something else too.
    func themeFirst(named name: String) throws -> Thing {
        if !isPrompt || Int(name) == nil, let theme = try workspace().theme(folded: name) { return .theme(theme) }
        return try thing(named: name)
    }
}

extension String {
    /// Without quotation marks around it.
    var unquoted: String { CommandText.Word(text: self, offset: 0).bare }
}
