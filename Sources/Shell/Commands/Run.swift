import ArgumentParser
import Foundation
import Store
import Vision

/// `run FILE [KEY=VALUE…]`: a script of commands.
struct Run: StemmeCommand, OptionCarrier {
    static let card = CommandCard(
        name: "run", danish: ["kør"], group: .session, text: Wording.runCard, options: [.keepGoing],
        needsWorkspace: false, isPublic: true)

    @OptionGroup var options: AnswerOptions
    @Flag var keepGoing = false
    @Argument var words: [String]

    func answer(in session: Session) throws -> Answer {
        let file = words[0].unquoted
        let path = file.hasPrefix("/") ? file : "\(session.launchDirectory)/\(file)"
        guard let data = FileManager.default.contents(atPath: path) else {
            throw StoreError(
                .cannotRead(file, String(cString: strerror(errno == 0 ? ENOENT : errno))), help: .checkPath)
        }
        guard UTF8Check.firstFault(in: Array(data)) == nil else {
            throw StoreError(.cannotRead(file, "UTF-8"), help: .saveAsUTF8)
        }
        let parameters = try words.dropFirst().map(parameter)
        let script = Script(
            name: file, path: RealPath.of(path) ?? path, text: String(decoding: data, as: UTF8.self),
            parameters: Dictionary(parameters) { $1 }, keepsGoing: keepGoing || session.defaults.keepsGoing)
        var answer = Answer("run")
        answer.isSilent = true
        // What was asked for the script holds for its commands.
        let before = session.defaults
        defer { session.defaults = before }
        if options.lang != nil { session.defaults.language = session.language }
        if options.view != nil { session.defaults.view = session.view }
        if options.format != nil { session.defaults.format = session.format }
        if let day = options.today { session.defaults.today = Period(day) }
        if let color = options.color { session.defaults.color = ColorChoice(read: color) ?? before.color }
        if options.strict { session.defaults.isStrict = true }
        answer.exitCode = try script.run(in: session)
        return answer
    }

    private func parameter(_ text: String) throws -> (String, String) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else {
            throw UsageError(Wording.badParameter(text), help: Wording.seeUsage(Self.card.usage))
        }
        return (String(parts[0]), String(parts[1]).unquoted)
    }
}
