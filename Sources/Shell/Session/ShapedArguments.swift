import Vision

/// Arguments of a command that takes no filter, with `limit:N` taken out.
struct ShapedArguments {
    private(set) var words: [String] = []
    private(set) var limit: Int?

    init(_ arguments: [String]) throws(UsageError) {
        for word in arguments.flatMap({ $0.split(separator: " ").map(String.init) }) {
            let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, FilterField.Shape(read: String(parts[0])) == .limit else {
                words.append(word.unquoted)
                continue
            }
            guard let number = Int(parts[1]), number > 0 else { throw UsageError(.badLimit, help: .writeLimit) }
            limit = number
        }
    }

    /// - throws: where more words were typed than the command takes.
    func allow(_ count: Int, of card: CommandCard, _ session: Session) throws(UsageError) {
        if words.count <= count { return }
        throw UsageError(Wording.tooManyArguments(card.name(session.language)), help: Wording.seeUsage(card.usage))
    }

    /// How the same command asks for all of so many rows.
    static func all(_ command: [String], _ count: Int, _ session: Session) -> Answer.NextCommand {
        let limit = "\(FilterField.Shape.limit.phrase[session.language]):\(count)"
        return .init(
            gives: session.say(Wording.theRest), command: session.typed((command + [limit]).joined(separator: " ")))
    }
}
