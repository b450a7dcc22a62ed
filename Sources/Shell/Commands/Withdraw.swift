import ArgumentParser
import Foundation
import Store
import Vision

/// `withdraw STATEMENT|VOICE`: makes empty places, purges what is kept, and says what it cannot reach.
struct Withdraw: StemmeCommand, OptionCarrier {
    static let reading = WorkspaceReading.wholly
    static let card = CommandCard(
        name: "withdraw", danish: ["tilbagetræk"], group: .write, text: Wording.withdrawCard, options: [.yes],
        needsSettings: true)

    @OptionGroup var options: AnswerOptions
    @Flag var yes = false
    @Argument var words: [String]

    func answer(in session: Session) throws -> Answer {
        let workspace = try session.workspace()
        let root = try session.root()
        let name = words.joined(separator: " ").unquoted
        let subject: Withdrawal.Subject
        switch try session.thing(named: name) {
        case .statement(let index): subject = .statement(index)
        case .voice(let index): subject = .voice(index)
        default: throw UsageError(Wording.withdrawOnly(name), help: Wording.seeUsage(Self.card.usage))
        }
        let withdrawal = try Withdrawal(
            subject, in: workspace, tree: DiskTree(root: root), on: session.dayOfWriting(),
            random: SystemRandomNumberGenerator())
        var view = WithdrawalView(withdrawal, workspace, session)
        switch isMeant(view, session) {
        case true: break
        case false:
            var answer = Answer("withdraw")
            answer.lead = [session.say(Wording.nothingWithdrawn)]
            answer.hasFindings = true
            return answer
        default: return view.answer()
        }
        try KeptWords.replace(withdrawal.changes, in: root)
        session.forget()
        view.isDone = true
        let places = KeptWords.places(of: RepeatedWords(withdrawal.words), in: root)
        view.places = places.found
        view.unread = places.unread
        view.confidential = Folder.confidentialNames.first {
            FileManager.default.fileExists(atPath: "\(root)/\($0)")
        }
        view.repository = TrackedFiles.repository(of: root)
        view.root = RealPath.of(root) ?? root
        return view.answer()
    }

    /// Whether it is to be done: `--yes`, or what somebody at the terminal says; nil where nobody can be asked.
    private func isMeant(_ view: WithdrawalView, _ session: Session) -> Bool? {
        if yes { return true }
        guard let ask = session.console.ask, session.scripts.isEmpty else { return nil }
        var view = view
        view.isAsked = true
        let text = TerminalWriter(
            width: session.console.width, asList: false, color: false, language: session.language
        ).write(view.answer())
        session.console.write(text)
        let typed = ask(session.say(Wording.withdrawQuestion)) ?? ""
        return YesNo(read: typed.trimmed) == .yes
    }
}
