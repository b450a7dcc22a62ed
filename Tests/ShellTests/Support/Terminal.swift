import Foundation

/// The built program in a real terminal, which is tmux with a server of its own.
final class Terminal {
    static let isPossible = FileManager.default.isExecutableFile(atPath: tmux)
    private static let tmux = "/usr/bin/tmux"

    /// The folders that the program runs on, which last as long as this.
    var keeping: [TemporaryFolder] = []
    private let server = "stemme-\(UUID().uuidString.prefix(8))"

    /// - parameter home: where the history is kept.
    /// - parameter pager: the program for long answers, without quotation marks; nil leaves it to Stemme.
    /// - parameter locale: what the program takes for the terminal's letters; the terminal itself has UTF-8.
    init(
        _ arguments: [String], in directory: String, home: TemporaryFolder, locale: String,
        type: String = "xterm-256color", pager: String? = nil, rows: Int = 60
    ) {
        let environment =
            [
                "HOME=\(home.path)", "PATH=/usr/bin:/bin", "TERM=\(type)", "LC_ALL=\(locale)", "EDITRC=/dev/null",
            ] + (pager.map { ["STEMME_PAGER=\($0)"] } ?? [])
        let words = ["env", "-i"] + environment + [Repository.program.path] + arguments
        let command = words.map { "'\($0)'" }.joined(separator: " ")
        // The screen stays after the program has left, so that it can be looked at.
        tmux([
            "-f", "/dev/null", "new-session", "-d", "-x", "100", "-y", "\(rows)", "-c", directory,
            "\(command); echo \"left with $?\"; exec cat",
        ])
    }

    deinit { tmux(["kill-server"]) }

    /// The lines on the screen, without the empty ones below.
    var screen: [String] {
        var lines = tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false).map {
            var line = Substring($0)
            while line.last == " " { line.removeLast() }
            return String(line)
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    func type(_ text: String) { tmux(["send-keys", "-l", text]) }
    func press(_ keys: String...) { tmux(["send-keys"] + keys) }
    func resize(columns: Int) { tmux(["resize-window", "-x", "\(columns)", "-y", "60"]) }

    /// Pastes as a terminal that knows bracketed paste does.
    func paste(_ text: String) {
        tmux(["set-buffer", "--", text])
        tmux(["paste-buffer", "-p"])
    }

    /// What was waited for did not come.
    struct NotReached: Error, CustomStringConvertible {
        var what: String
        var screen: [String]
        var description: String { "waited in vain for \(what); on the screen:\n\(screen.joined(separator: "\n"))" }
    }

    /// Waits until the screen is as described; the limit is one that only a hanging program reaches.
    func wait(for what: String, until isReached: ([String]) -> Bool) throws {
        let end = Date().addingTimeInterval(30)
        while Date() < end {
            if isReached(screen) { return }
            usleep(10_000)
        }
        throw NotReached(what: what, screen: screen)
    }

    /// Waits until the last line is this.
    func wait(forLine line: String) throws { try wait(for: "the line “\(line)”") { $0.last == line } }

    /// Waits until a text is on the screen and the prompt below it.
    func wait(for text: String, thenPrompt prompt: String) throws {
        try wait(for: "“\(text)” and the prompt") { screen in
            screen.last == prompt && screen.contains { $0.contains(text) }
        }
    }

    @discardableResult
    private func tmux(_ arguments: [String]) -> String {
        let environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]
        let run = try? ProgramRun(Self.tmux, ["-u", "-L", server] + arguments, environment: environment)
        return run?.output ?? ""
    }
}
