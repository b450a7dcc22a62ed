import ArgumentParser
import Vision

/// `show THING`: one thing whole, with its links both ways.
struct Show: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "show", danish: ["vis"], group: .explore, text: Wording.showCard, needsSettings: true, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var name: [String]

    func answer(in session: Session) throws -> Answer {
        let name = name.joined(separator: " ").unquoted
        let thing =
            session.view == .public ? try session.publicThing(named: name, Self.card) : try session.thing(named: name)
        let view = try ThingView(session: session, workspace: session.workspace())
        var answer =
            switch thing {
            case .statement(let index): view.statement(index)
            case .voice(let index): view.voice(index)
            case .theme(let index): try view.theme(index)
            case .clause(let index): try view.clause(index)
            case .note(let index): view.note(index)
            case .promise(let index): view.promise(index)
            }
        answer.excluded = try session.workspace().excluded
        answer.saysExcluded = false
        return answer
    }
}
