import Foundation
import Store
import Vision

/// The prompt: lines from a terminal or a pipe, each run as a command.
package final class Prompt {
    private let session: Session
    private let history: History
    private var worst = ExitCode.clean
    private var isOver = false

    package init(_ session: Session, environment: [String: String]) {
        self.session = session
        history = History(environment: environment)
    }

    /// Reads until the end of input, and gives the exit code.
    package func run() -> ExitCode {
        guard isatty(STDIN_FILENO) == 1 else { return runPipe() }
        do {
            try welcome()
        } catch {
            let failure = Failure(error)
            session.console.complain(failure, session.language)
            return failure.code
        }
        session.isPrompt = true
        if LineEditor.isPossible, let editor = LineEditor(prompt: prompt, history: history.entries()) {
            converse(editor)
        } else {
            converseByLines()
        }
        // What was mistyped at the prompt is no failure of the program.
        return .clean
    }

    private var prompt: String { "\(session.name)> " }
    private var furtherPrompt: String { String(repeating: " ", count: max(0, session.name.count - 2)) + "..> " }

    private func welcome() throws {
        let workspace = try session.workspace()
        let errors = workspace.diagnostics.count { $0.severity == .error }
        let title = workspace.settings.title.isEmpty ? session.name : workspace.settings.title
        let voices = Set(workspace.statements.lazy.filter(\.isShown).flatMap(\.voices)).count
        let statements = workspace.statements.count { $0.isShown }
        say(Wording.welcome(TerminalText.safe(title), statements, voices, errors: errors)[session.language])
    }

    /// Writes a notice, broken to the terminal's width.
    private func say(_ text: String) {
        let lines = TextWidth.wrapped(text, width: session.console.width)
        session.console.write(lines.joined(separator: "\n") + "\n")
    }

    // MARK: A terminal

    private func converse(_ editor: LineEditor) {
        let completer = Completer(session)
        editor.complete = { line, cursor in completer.complete(line, cursor: cursor) }
        editor.more = { [session] in session.say(Wording.showing($0, of: $1)) }
        var continuation = Continuation()
        var typed: [String] = []
        while !isOver {
            editor.prompt = continuation.isOpen ? furtherPrompt : prompt
            switch editor.readLine() {
            case .end: isOver = true
            case .interrupted:
                continuation.clear()
                typed = []
            case .text(let line):
                typed.append(line)
                switch continuation.add(line) {
                case .unfinished: break
                case .refused: session.console.complain(session.say(Wording.stillOpen))
                case .whole(let whole):
                    let entry = typed.joined(separator: " ")
                    typed = []
                    editor.remember(entry)
                    history.append(entry)
                    run(whole.text)
                }
            }
        }
    }

    /// A terminal that cannot move its cursor: plain lines.
    private func converseByLines() {
        var continuation = Continuation()
        var lines = InputLines(descriptor: STDIN_FILENO)
        session.console.write(prompt)
        while !isOver, let line = lines.next() {
            if case .whole(let whole) = continuation.add(line.text) { run(whole.text) }
            if !isOver { session.console.write(continuation.isOpen ? furtherPrompt : prompt) }
        }
        session.console.write("\n")
    }

    /// Runs what was typed on a line, after reading again what has changed.
    func run(_ text: String) {
        for command in CommandText.split(text).map(Self.withoutProgram) {
            if isOver { return }
            Interrupt.clear()
            if session.console.isInteractive { session.console.width = Console.terminalWidth() }
            readAgain()
            if !runDot(command) { session.run(command) }
        }
    }

    /// A command without the program's name before it, as it stands in documents.
    private static func withoutProgram(_ command: CommandText) -> CommandText {
        let words = command.words
        guard words.count > 1, words[0].text == "stemme" else { return command }
        return CommandText(
            text: String(command.text.dropFirst(words[1].offset)), line: command.line,
            column: command.column + words[1].offset)
    }

    /// Files are read again before each command, and what changed is said.
    private func readAgain() {
        // The workspace says in which language, and is forgotten when it has changed.
        let language = session.language
        guard let changed = try? session.refresh(), !changed.isEmpty else { return }
        say(Wording.filesChanged(changed.map { TerminalText.safe($0) })[language])
    }

    /// The commands of the prompt itself.
    private func runDot(_ command: CommandText) -> Bool {
        let words = command.words
        guard let first = words.first else { return true }
        switch first.text.folded {
        case ".quit", "quit", "exit", "farvel", "slut", ".slut", ".exit":
            isOver = true
        case ".help", "?", ".hjaelp":
            let topic = words.dropFirst().map(\.text).joined(separator: " ")
            session.run(CommandText(text: "help \(topic)", line: 1, column: 1))
        case ".reload", ".genindlaes": session.forget()
        default: return false
        }
        return true
    }

    // MARK: A pipe

    /// Runs a script on standard input as it comes; the first error stops it.
    private func runPipe() -> ExitCode {
        var continuation = Continuation()
        var lines = InputLines(descriptor: STDIN_FILENO)
        while !isOver, let line = lines.next() {
            for problem in line.problems {
                session.console.complain("stemme: -:\(line.number): \(session.say(Wording.lineProblem(problem.name)))")
                worst = max(worst, .usage)
            }
            guard
                case .whole(let whole) = continuation.add(
                    line.number == 1 && line.text.hasPrefix("#!") ? "" : line.text, line: line.number)
            else { continue }
            if !runPiped(whole) { return max(worst, .script) }
        }
        if let rest = continuation.finish(), !runPiped(rest) { return max(worst, .script) }
        return worst
    }

    /// Runs what one or more lines hold; says no where an error is to stop everything.
    private func runPiped(_ whole: Continuation.Whole) -> Bool {
        for command in CommandText.split(whole.text) {
            if runDot(command) {
                if isOver { return true }
                continue
            }
            let code = session.run(command)
            worst = max(worst, code > .findings ? .script : code)
            guard code > .findings else { continue }
            let line = whole.line + command.line - 1
            let goesOn = session.defaults.keepsGoing
            session.console.complain(session.say(Wording.scriptError("-", line, command.column, goesOn: goesOn)))
            if !session.defaults.keepsGoing { return false }
        }
        return true
    }
}

extension InputLines.Problem {
    fileprivate var name: Wording.LineProblem {
        switch self {
        case .notUTF8: .notUTF8
        case .nul: .nul
        case .tooLong: .tooLong
        }
    }
}
