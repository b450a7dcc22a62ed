import Foundation

/// Holds back the signals that end a program while another works for it, so that the other can be stopped first.
final class HeldSignals {
    private var before = sigset_t()
    private static let ending = [SIGINT, SIGTERM, SIGHUP]

    init() {
        var held = sigset_t()
        sigemptyset(&held)
        for signal in Self.ending { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    /// Whether one of them came meanwhile.
    var isPending: Bool {
        var pending = sigset_t()
        sigpending(&pending)
        return Self.ending.contains { sigismember(&pending, $0) == 1 && sigismember(&before, $0) == 0 }
    }

    /// Lets what came meanwhile do what it does.
    func release() { pthread_sigmask(SIG_SETMASK, &before, nil) }
}
