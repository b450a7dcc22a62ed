import Glibc
import Synchronization

/// Whether Ctrl-C was pressed: at the prompt it clears the line, and a running command asks for it and stops.
///
/// It never ends the program. In a batch nothing is installed and Ctrl-C ends
/// it as it ends any program.
package enum Interrupt {
    private static let isRaised = Atomic<Bool>(false)

    /// Takes SIGINT over for this process; calling it again changes nothing.
    package static func install() {
        // The flag is made here, for in the handler nothing may be: that is not safe while a signal is handled.
        clear()
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Interrupt.isRaised.store(true, ordering: .relaxed) }
        // No SA_RESTART: the read that waits for a key has to return for the line to be cleared.
        action.sa_flags = 0
        sigemptyset(&action.sa_mask)
        sigaction(SIGINT, &action, nil)
    }

    /// Lets Ctrl-C end the program again.
    package static func uninstall() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = SIG_DFL
        sigemptyset(&action.sa_mask)
        sigaction(SIGINT, &action, nil)
    }

    /// Whether Ctrl-C was pressed since the last `clear` or `take`.
    package static var isRequested: Bool { isRaised.load(ordering: .relaxed) }

    package static func clear() { isRaised.store(false, ordering: .relaxed) }

    /// Whether Ctrl-C was pressed, which is thereby dealt with.
    package static func take() -> Bool { isRaised.exchange(false, ordering: .relaxed) }

    /// Stops the command that is running if Ctrl-C was pressed; to be called in its loops.
    package static func check() throws(Interrupted) {
        if isRequested { throw Interrupted() }
    }
}

/// A command was stopped by Ctrl-C.
package struct Interrupted: Error {
    package init() {}
}
