import Foundation

/// A program that was run to its end, with what it wrote.
struct ProgramRun {
    let code: Int32
    let output: String
    let errors: String

    /// Starts the program in its folder, without the files that are open here: a server that stays behind, as tmux has
    /// one, would keep them open.
    private static let start = """
        cd "$0" || exit 126
        for file in /proc/$$/fd/*; do
            number=${file##*/}
            if ((number > 2)); then eval "exec $number>&-"; fi
        done
        exec "$@"
        """

    private struct Fault: Error { var code: Int32 }

    /// - parameter input: a file for standard input; nil is nothing to read.
    /// - parameter environment: all of it, nothing is added.
    init(
        _ program: String, _ arguments: [String], in directory: String = "/", input: String? = nil,
        environment: [String: String]
    ) throws {
        let temporary = try TemporaryFolder()
        let (output, errors) = ("\(temporary.path)/output", "\(temporary.path)/errors")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
        // The threads that tests run on let no signal through, and what they start would inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var words = (["bash", "-c", Self.start, directory, program] + arguments).map { strdup($0) } + [nil]
        var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in words + settings { free(pointer) } }
        var child = pid_t()
        let failure = posix_spawn(&child, "/bin/bash", &actions, &attributes, &words, &settings)
        guard failure == 0 else { throw Fault(code: failure) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        // A signal that ended it, in the way of a shell.
        code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        self.output = try Repository.text(URL(fileURLWithPath: output))
        self.errors = try Repository.text(URL(fileURLWithPath: errors))
    }
}
