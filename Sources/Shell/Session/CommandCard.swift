import ArgumentParser
import Vision

/// What a command is called, does and takes; help and completion are made from it.
package struct CommandCard: Sendable {
    package var name: String
    /// Its Danish names, the one that is written first.
    package var danish: [String]
    package var group: CommandPurpose
    package var text: Wording.Card
    /// Whether what follows is a filter, in which `-word` is no option.
    package var takesFilter = false
    package var options: [OptionWord] = []
    /// Whether it runs without a workspace.
    package var needsWorkspace = true
    /// Whether what it answers or writes rests on stemme.yaml: shares, mandate or language.
    var needsSettings = false
    /// Whether anything of its answer may leave.
    package var isPublic = false

    package var summary: Phrase { text.summary }
    package var usage: Phrase { text.usage }
    package var examples: [Phrase] { text.examples }

    package func name(_ language: Language) -> String { language == .da ? danish.first ?? name : name }

    /// Options that every command knows.
    static let common: [OptionWord] = [.format, .view, .lang, .today, .color, .strict, .help]
    var allOptions: [OptionWord] { options + CommandCard.common }
}

/// A command: the same function answers at the command line, at the prompt,
/// in a script and in tests.
protocol StemmeCommand: ParsableCommand {
    static var card: CommandCard { get }
    static var reading: WorkspaceReading { get }
    func answer(in session: Session) throws -> Answer
    /// What its answer can be put in order by, under a question so far typed; empty where it has no such order.
    static func sortNames(_ text: String, in session: Session) throws -> [Phrase]
}

extension StemmeCommand {
    static var reading: WorkspaceReading { .asKept }
    static func sortNames(_ text: String, in session: Session) throws -> [Phrase] { [] }
}

/// How a command comes to its snapshot.
enum WorkspaceReading {
    /// From the kept one where nothing changed, which it keeps for the next command.
    case asKept
    /// The same, but that it writes nothing.
    case asKeptByOthers
    /// Every note is read, since it is to be changed.
    case wholly
}

/// The options that every command knows.
struct AnswerOptions: ParsableArguments {
    @Option var format: String?
    @Option var view: String?
    @Option var lang: String?
    @Option var today: String?
    @Option var color: String?
    @Flag var strict = false
    @Flag var help = false
}
