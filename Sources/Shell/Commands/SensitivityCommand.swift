import ArgumentParser
import Vision

/// `sensitivity`: how the ranking moves under other weights, where neighbours flip, and whose voice tips it.
struct SensitivityCommand: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "sensitivity", danish: ["følsomhed"], group: .weigh, text: Wording.sensitivityCard, needsSettings: true,
        isPublic: true)
    static let configuration = CommandConfiguration(commandName: "sensitivity")

    @OptionGroup var options: AnswerOptions
    @Argument var arguments: [String] = []

    /// How many themes are shown where nobody said.
    private static let limit = 12

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let arguments = try ShapedArguments(arguments)
        try arguments.allow(0, of: Self.card, session)
        let figures = session.figures(try Tally(workspace))
        let tally = figures.tally
        let equal = try tally.ranking(.equal)
        let view = SensitivityView(
            figures: figures, equal: equal, sensitivity: try Sensitivity(tally), lived: LivedShare(tally),
            tipping: try TippingVoices(tally), session: session)
        let limit = arguments.limit ?? (session.format.isText ? Self.limit : equal.rows.count)
        let shown = Array(equal.rows.prefix(limit))
        let heard = HeardView(figures: figures, session: session)
        var answer = Answer("sensitivity")
        answer.lead = [view.lead, try heard.weighing()] + heard.notes() + heard.withoutPlace
        if shown.count < equal.rows.count {
            answer.lead.append(session.say(Wording.showing(shown.count, of: equal.rows.count)))
        }
        if !tally.kinds.isEmpty, !equal.rows.isEmpty {
            answer.blocks = [.table(view.table(shown))]
            answer.blocks += try view.threeRows()
            answer.blocks += try view.cells(shown)
            answer.blocks += try view.flips(shown)
            answer.blocks += view.tippingVoices()
            answer.remarks = [view.ties] + (try view.otherOrders()) + heard.exactHere
        }
        answer.rows = try shown.map(view.row)
        answer.things = shown.map { .theme($0.theme) }
        answer.excluded = workspace.excluded
        if shown.count < equal.rows.count {
            answer.next = [ShapedArguments.all([Self.card.name(session.language)], equal.rows.count, session)]
        } else if let first = shown.first {
            let language = session.language
            answer.next = [
                .init(
                    gives: session.say(Wording.whyThisNumber),
                    command: session.typed("\(Why.card.name(language)) \(workspace.themes[first.theme].name)"))
            ]
        }
        return answer
    }
}
