import ArgumentParser
import Vision

/// `help [COMMAND|filter]`.
struct Help: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "help", danish: ["hjælp"], group: .session, text: Wording.helpCard, needsWorkspace: false, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Argument var topic: [String] = []

    func answer(in session: Session) throws -> Answer {
        var answer = Answer("help")
        answer.isSilent = true
        let (language, width) = (session.language, session.console.width)
        guard let name = topic.first?.unquoted else {
            session.page(HelpPage.overview(language, atPrompt: session.isPrompt, width: width))
            return answer
        }
        if ["filter", "filtre", "filters"].contains(name.folded) {
            session.page(HelpPage.wrapped(Wording.filterHelp[language], width).joined(separator: "\n") + "\n")
            return answer
        }
        let type = try CommandLineReader(language: language).command(name)
        session.page(HelpPage.of(type.card, language, width: width))
        return answer
    }
}
