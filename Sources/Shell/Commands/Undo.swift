import ArgumentParser
import Store
import Vision

/// `undo`: takes back the last change that a command wrote, unless somebody changed the file since.
struct Undo: StemmeCommand, OptionCarrier {
    static let card = CommandCard(name: "undo", danish: ["fortryd"], group: .write, text: Wording.undoCard)

    @OptionGroup var options: AnswerOptions

    func answer(in session: Session) throws -> Answer {
        var answer = Answer("undo")
        switch try UndoLog(root: session.root()).undo() {
        case .undone(let step):
            session.forget()
            answer.lead = [session.say(Wording.undone(step.command, step.changes.map(\.path)))]
            answer.rows = step.changes.map { ["path": .text($0.path)] }
        case .changedSince(let step, let path):
            throw UsageError(Wording.changedSince(step.command, path), help: Wording.undoByHand)
        case .nothing: answer.lead = [session.say(Wording.nothingToUndo)]
        }
        return answer
    }
}
