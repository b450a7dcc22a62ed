import Store
import Vision

/// Commands to be run one after the other; the first error stops it.
///
/// Findings do not stop it. `$KEY` in it is replaced by a parameter.
struct Script {
    let name: String
    /// The file that it is in, whatever it was called; nil where it is in none.
    var path: String?
    let text: String
    let parameters: [String: String]
    let keepsGoing: Bool

    /// Runs it, and gives the worst exit code of what it ran.
    func run(in session: Session) throws -> ExitCode {
        // There is no condition in a script: one that comes to run itself would never end.
        let running = session.scripts
        if let path, running.contains(where: { $0.path == path }) {
            throw UsageError(Wording.scriptsInCircle(running.map(\.name) + [name]), help: Wording.takeOneOut)
        }
        session.scripts.append(self)
        defer { session.scripts.removeLast() }
        let body = text.hasPrefix("#!") ? "#" + text.dropFirst(2) : text
        // A parameter is part of one command, whatever stands in it.
        let commands = try CommandText.split(body).map { command in
            CommandText(text: try replaced(command.text), line: command.line, column: command.column)
        }
        var worst = ExitCode.clean
        for command in commands {
            let code = session.run(command)
            guard code > .findings else {
                worst = max(worst, code)
                continue
            }
            session.console.complain(
                session.say(Wording.scriptError(name, command.line, command.column, goesOn: keepsGoing)))
            if !keepsGoing { return max(worst, code == .io ? .io : .script) }
            worst = max(worst, code == .io ? .io : .script)
        }
        if CommandText.isUnfinished(body) {
            throw UsageError(Wording.unfinishedScript, help: .closeTheQuote("\" )"))
        }
        return worst
    }

    private func replaced(_ text: String) throws -> String {
        guard text.contains("$") else { return text }
        var result = ""
        var rest = Substring(text)
        while let dollar = rest.firstIndex(of: "$") {
            result += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            guard let first = key.first, first.isLetter || first == "_" else {
                result += "$"
                continue
            }
            guard let value = parameters[String(key)] else {
                throw UsageError(Wording.missingParameter(String(key)), help: Wording.giveParameter(String(key)))
            }
            result += value
            rest = rest.dropFirst(key.count)
        }
        return result + rest
    }
}
