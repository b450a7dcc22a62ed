import Foundation
import Testing
import Vision

@testable import Shell

/// A session on a workspace: what is typed, and exactly what comes back.
///
///     # a comment
///     @ workspace workspaces/tenants     copied to a folder of its own before the session
///     @ width 60                         columns; also: color, locale da, mask LABEL … (what follows these labels)
///     @ file work.stemme                 a file in the workspace, made of the lines after it
///     | find lived
///     $ stemme find lived damp           a command line; `< FILE` gives it to the built program as standard input
///     > show 1                           a line at the prompt
///     ! a line of standard error
///     ? 2                                an exit code other than 0
struct Transcript: CustomTestStringConvertible {
    static let folder = Repository.tests.appending(path: "Transcripts")
    static let all: [Transcript] = Repository.names(in: folder).filter { $0.hasSuffix(".txt") }.map {
        Transcript(file: folder.appending(path: $0))
    }

    let file: URL
    var testDescription: String { file.lastPathComponent }

    /// Runs what is typed in the file, and gives the file as it ought to be.
    func play() throws -> String {
        let stage = try Stage()
        let text = try Repository.text(file)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        var result: [String] = []
        while let line = lines.popFirst() {
            let rest = String(line.dropFirst(2))
            if line.hasPrefix("# ") {
                result.append(line)
            } else if line.hasPrefix("@ ") {
                result.append(line)
                var content: [String] = []
                while let next = lines.first, next.hasPrefix("|") {
                    content.append(String(next.dropFirst(2)))
                    result.append(next)
                    lines.removeFirst()
                }
                try stage.take(rest, content)
                if lines.first == "" { result.append("") }
            } else if line.hasPrefix("$ ") || line.hasPrefix("> ") {
                result.append(line)
                result += try line.hasPrefix("$ ") ? stage.runProgram(rest) : stage.runPrompt(rest)
                result.append("")
            }
        }
        while result.last == "" { result.removeLast() }
        return result.joined(separator: "\n") + "\n"
    }
}

/// The workspace of a transcript, and what is known of its terminal.
private final class Stage {
    private let temporary: TemporaryFolder
    private var folder: URL?
    private var width = 100
    private var allowsColor = false
    private var language = Language.en
    private var masked: [String] = []
    private var prompt: (prompt: Prompt, session: Session, output: Output)?

    init() throws { temporary = try TemporaryFolder() }

    private struct Fault: Error, CustomStringConvertible { var description: String }

    func take(_ directive: String, _ content: [String]) throws {
        let words = directive.split(separator: " ").map(String.init)
        let value = words.dropFirst().first ?? ""
        switch words.first {
        case "workspace": folder = try temporary.copy(Repository.root.appending(path: value))
        case "empty":
            folder = temporary.url.appending(path: value)
            try FileManager.default.createDirectory(
                at: temporary.url.appending(path: value), withIntermediateDirectories: true)
        case "file":
            let name = folder.map { "\($0.lastPathComponent)/\(value)" } ?? value
            try temporary.write(content.map { $0 + "\n" }.joined(), to: name)
        case "width": width = Int(value) ?? 100
        case "color": allowsColor = true
        case "locale": language = Language(rawValue: value) ?? .en
        case "mask": masked += words.dropFirst()
        default: throw Fault(description: "unknown directive: \(directive)")
        }
    }

    private func directory() throws -> String {
        guard let folder else { throw Fault(description: "no workspace named before the first command") }
        return folder.path
    }

    func runProgram(_ line: String) throws -> [String] {
        var words = ShellWords.split(line)
        guard words.first == "stemme" else { throw Fault(description: "not a command of stemme: \(line)") }
        words.removeFirst()
        let output = Output()
        let code: Int32
        if let mark = words.firstIndex(of: "<"), mark + 1 < words.count {
            let input = "\(try directory())/\(words[mark + 1])"
            code = try ProgramRun(Array(words[..<mark]), in: directory(), input: input).finish(output)
        } else {
            let console = output.console(width: width, allowsColor: allowsColor, language: language)
            code = try Stemme.run(words, console: console, directory: directory()).rawValue
        }
        return shown(output.lines) + (code == 0 ? [] : ["? \(code)"])
    }

    func runPrompt(_ line: String) throws -> [String] {
        if prompt == nil {
            let output = Output()
            let session = Session(
                directory: try directory(),
                console: output.console(width: width, allowsColor: allowsColor, language: language))
            session.isPrompt = true
            // The prompt has read the workspace before it asks.
            _ = try session.workspace()
            prompt = (Prompt(session, environment: [:]), session, output)
        }
        guard let prompt else { return [] }
        let before = prompt.output.lines.count
        prompt.prompt.run(line)
        return shown(Array(prompt.output.lines.dropFirst(before)))
    }

    /// The lines without what differs from one machine to another.
    private func shown(_ lines: [String]) -> [String] {
        var shown: [String] = []
        var isMasked = false
        for line in lines {
            if isMasked, line.hasPrefix(" ") { continue }
            let label = masked.first { line.hasPrefix($0 + " ") }
            isMasked = label != nil
            shown.append(label.map { "\($0) …" } ?? (line.replacing(temporary.path, with: "TMP")))
        }
        return shown
    }
}
