import Glibc
import Store

/// The program in which answers longer than the screen are read.
package struct Pager: Sendable {
    /// As it is given to the shell.
    package let command: String

    /// What the environment asks for, else `less`; nil where it asks for none.
    package init?(environment: [String: String]) {
        let asked = environment["STEMME_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
        let isNone = asked.allSatisfy(\.isWhitespace) || asked == "cat" || environment["TERM"] == "dumb"
        if isNone { return nil }
        command = asked
    }

    /// How many rows of a terminal a text takes.
    package static func rows(_ text: String, width: Int) -> Int {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines.reduce(0) { rows, line in
            rows + max(1, (TextWidth.of(String(line)) + width - 1) / max(1, width))
        }
    }

    /// Shows a text until the person has read enough of it; leaving before its end is no error.
    ///
    /// - returns: whether there was such a program.
    func show(_ text: String) -> Bool {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { return false }
        // Held by the pager too, the end that is written would never be seen to close.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        // Ctrl-C is for the pager; whoever waits for it must live on.
        let interrupt = Self.ignore(SIGINT)
        let quit = Self.ignore(SIGQUIT)
        defer {
            Self.restore(SIGINT, interrupt)
            Self.restore(SIGQUIT, quit)
        }
        let process = start(input: ends[0])
        close(ends[0])
        // The pager may be left before its end.
        if process != nil { _ = Descriptor(ends[1]).write(text.utf8) }
        close(ends[1])
        guard let process else { return false }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 0
        // By these a shell says that there is no such program.
        return code != 126 && code != 127
    }

    /// Starts it in the foreground, which Foundation's `Process` does not: it makes a group of its own.
    private func start(input: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // What is ignored here would be ignored there too.
        var signals = sigset_t()
        sigemptyset(&signals)
        for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
        let arguments: [UnsafeMutablePointer<CChar>?] =
            ["sh", "-c", command].map { (word: String) in strdup(word) } + [nil]
        defer { for argument in arguments { free(argument) } }
        // As git does: colours are shown, and a text that fits is left on the screen.
        setenv("LESS", "FRX", 0)
        // What is written is UTF-8 whatever the locale.
        setenv("LESSCHARSET", "utf-8", 0)
        var process: pid_t = 0
        return posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, environ) == 0 ? process : nil
    }

    private static func ignore(_ signal: Int32) -> sigaction {
        var (before, ignoring) = (sigaction(), sigaction())
        ignoring.__sigaction_handler.sa_handler = SIG_IGN
        sigaction(signal, &ignoring, &before)
        return before
    }

    private static func restore(_ signal: Int32, _ action: sigaction) {
        var action = action
        sigaction(signal, &action, nil)
    }
}
