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
        let language = session.language
        guard let name = topic.first?.unquoted else {
            session.console.write(HelpPage.overview(language, atPrompt: session.isPrompt))
            return answer
        }
        if ["filter", "filtre", "filters"].contains(name.folded) {
            session.console.write(Wording.filterHelp[language] + "\n")
            return answer
        }
        let type = try CommandLineReader(language: language).command(name)
        session.console.write(HelpPage.of(type.card, language))
        return answer
    }
}
