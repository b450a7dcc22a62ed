import Vision

/// How a number came about, or how a thing counts; each kind of thing in an extension of its own.
struct DerivationView {
    let session: Session
    let workspace: Workspace
    /// Whether everything is said.
    let isFull: Bool

    var language: Language { session.language }
    func say(_ phrase: Phrase) -> String { phrase[language] }

    func next(_ gives: Phrase, _ command: String) -> Answer.NextCommand {
        .init(gives: say(gives), command: session.typed(command))
    }

    /// The command that says everything about the same thing.
    func whole(_ name: String) -> String {
        "\(Why.card.name(language)) \(name) --\(OptionWord.full.phrase[language])"
    }

    /// Why a statement is not counted; nil where it is.
    func notCounted(_ statement: Statement) -> String? {
        switch statement.standing {
        case .withdrawn: return say(Wording.withdrawnPlace)
        case .withoutShare: return say(Wording.noShareInKind(workspace.kinds[statement.kind]))
        case .leftOut:
            let place = workspace.place(statement)
            let finding = workspace.diagnostics.first {
                $0.place.path == place.path && $0.place.line == place.line && $0.severity == .error
            }
            return finding.map { say($0.message) } ?? say(Wording.cannotBeRead)
        case .usable:
            if !statement.counts {
                return say(Wording.setAside(statement.details?.countsReason))
            }
            return statement.themes.isEmpty ? say(Wording.noThemeYet) : nil
        }
    }

    /// The themes that a statement raises, broader ones included, in order.
    func raised(by statement: Statement) -> [Int] {
        workspace.raised(by: statement).sorted(by: workspace.themeOrder)
    }
}
