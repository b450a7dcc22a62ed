import Foundation
import Vision

/// A program of somebody else's that is looked for on the path, and run for a limited time.
package struct ExternalTool: Sendable {
    package let name: String
    package let path: String

    /// - parameter search: folders, parted by colons, as `PATH` has them.
    package init?(_ names: [String], search: String) {
        for name in names {
            for folder in search.split(separator: ":") where folder.hasPrefix("/") {
                let path = "\(folder)/\(name)"
                var info = stat()
                if stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
                    self.name = name
                    self.path = path
                    return
                }
            }
        }
        return nil
    }

    struct Run: Sendable {
        var code: Int32
        var output: String
        var errors: String
        /// What it says went wrong: the first line that tells, not too long.
        var reason: String {
            let line = errors.split(separator: "\n").map { $0.trimmed }.first { !$0.isEmpty } ?? ""
            return line.count > 200 ? "\(line.prefix(200))…" : String(line)
        }
    }

    /// Runs it to its end, with nothing to read and nothing of the user's own settings.
    ///
    /// - parameter scratch: where it works, and what it takes for the user's own folder.
    /// - throws: `StoreError` where it cannot be started, takes longer than it may, or Ctrl-C stops it; it is then
    ///   gone, with all that it started.
    func run(
        _ arguments: [String], in scratch: ScratchFolder, seconds: Int, search: String,
        isCancelled: () -> Bool = { false }
    ) throws(StoreError) -> Run {
        let folder = scratch.path
        let (output, errors) = ("\(folder)/.output", "\(folder)/.errors")
        // The clock and the place are no part of a document.
        let environment = [
            "HOME=\(folder)", "TMPDIR=\(folder)", "PATH=\(search)", "LC_ALL=C.UTF-8", "TZ=UTC",
            "SOURCE_DATE_EPOCH=315576000",
        ]
        let process = try start(arguments, environment, output: output, errors: errors, folder)
        let end = ContinuousClock.now + .seconds(seconds)
        var pause: UInt32 = 1000
        while true {
            var status: Int32 = 0
            let done = waitpid(process, &status, WNOHANG)
            if done == process {
                // What it left running would hold on to the folder.
                kill(-process, SIGKILL)
                let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
                return Run(code: code, output: Self.text(output), errors: Self.text(errors))
            }
            let isLate = ContinuousClock.now >= end
            if isLate || scratch.signals.isPending || isCancelled() {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                throw StoreError(
                    isLate ? .toolTooSlow(name, seconds: seconds) : .toolStopped(name), help: .lookAtTool)
            }
            usleep(pause)
            pause = min(pause * 2, 20_000)
        }
    }

    /// Starts it in a group of its own, so that all of it can be stopped.
    private func start(
        _ arguments: [String], _ environment: [String], output: String, errors: String, _ folder: String
    ) throws(StoreError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let settings = environment.map { strdup($0) } + [nil]
        defer { for pointer in words + settings { free(pointer) } }
        var process = pid_t()
        let failure = posix_spawn(&process, path, &actions, &attributes, words, settings)
        guard failure == 0 else {
            throw StoreError(.toolFailed(name, String(cString: strerror(failure))), help: .lookAtTool)
        }
        return process
    }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0.prefix(65_536), as: UTF8.self) } ?? ""
    }
}
