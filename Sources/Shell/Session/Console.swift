import Foundation
import Store
import Vision

/// Where a session writes, and what is known of it.
package struct Console {
    package var write: (String) -> Void
    package var error: (String) -> Void
    /// The terminal's columns; 100 where there is no terminal.
    package var width: Int
    package var allowsColor: Bool
    /// The locale's language, where neither option nor workspace says.
    package var language: Language
    package var isInteractive: Bool
    /// Where long answers are read; nil where they are only written.
    package var pager: Pager?
    /// Puts a question and gives what was typed; nil where there is nobody to ask.
    package var ask: ((String) -> String?)?

    package init(
        width: Int = 100, allowsColor: Bool = false, language: Language = .en, isInteractive: Bool = false,
        write: @escaping (String) -> Void, error: @escaping (String) -> Void
    ) {
        self.width = width
        self.allowsColor = allowsColor
        self.language = language
        self.isInteractive = isInteractive
        self.write = write
        self.error = error
    }

    /// Says on standard error that something is wrong, and below it, further in, what to do.
    ///
    /// - parameter excerpt: the line that it is about, with its marks, as it stands.
    package func complain(_ message: String, excerpt: [String] = [], help: String = "") {
        var lines = TextWidth.wrapped(TerminalText.safe(message), width: width, hanging: "  ")
        lines += excerpt.map { "  \($0)" }
        for line in help.split(separator: "\n") {
            let text = line.drop { $0 == " " }
            let hanging = text.count < line.count ? "    " : "  "
            lines += TextWidth.wrapped(TerminalText.safe(String(text)), width: width, indent: "  ", hanging: hanging)
        }
        error(lines.joined(separator: "\n") + "\n")
    }

    /// Says what went wrong in a language.
    func complain(_ failure: Failure, _ language: Language, excerpt: [String] = []) {
        complain("stemme: \(failure.message[language])", excerpt: excerpt, help: failure.help[language])
    }

    /// Writes an answer, in the pager where it is longer than the screen.
    package func page(_ text: String) {
        // The prompt takes a row too.
        if let pager, Pager.rows(text, width: width) >= Console.terminalHeight(), pager.show(text) { return }
        write(text)
    }

    /// The process's own standard output and error.
    package static func standard(environment: [String: String]) -> Console {
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let isPlain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false || environment["TERM"] == "dumb"
        let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
        var console = Console(
            width: isTerminal ? terminalWidth() : 100, allowsColor: isTerminal && !isPlain,
            language: locale.hasPrefix("da") ? .da : .en, isInteractive: isTerminal && isatty(STDIN_FILENO) == 1,
            write: { put($0, STDOUT_FILENO) }, error: { put($0, STDERR_FILENO) })
        if console.isInteractive {
            console.pager = Pager(environment: environment)
            console.ask = { question in
                put(question, STDOUT_FILENO)
                return answer()
            }
        }
        return console
    }

    /// A line from the terminal; nil at its end and after Ctrl-C, with the cursor below the question either way.
    private static func answer() -> String? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1024)
        while bytes.last != UInt8(ascii: "\n") {
            let count = buffer.withUnsafeMutableBytes { read(STDIN_FILENO, $0.baseAddress, $0.count) }
            // Swift's own `readLine` tries again for ever where Ctrl-C is taken over.
            if count < 0, errno == EINTR, !Interrupt.isRequested { continue }
            if count <= 0 {
                put("\n", STDOUT_FILENO)
                return nil
            }
            bytes += buffer.prefix(count)
        }
        return String(decoding: bytes.dropLast(), as: UTF8.self)
    }

    /// The columns of the terminal now; 100 where it does not say.
    package static func terminalWidth() -> Int { terminalSize().map { Int($0.ws_col) } ?? 100 }

    /// The rows of the terminal now; no end of them where it does not say.
    static func terminalHeight() -> Int { terminalSize().map { Int($0.ws_row) } ?? .max }

    private static func terminalSize() -> winsize? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return size
    }

    private static func put(_ text: String, _ descriptor: Int32) {
        let error = Descriptor(descriptor).write(text.utf8)
        // Nobody reads any more, as in `stemme find | head`; or the disk is full.
        if error != 0 { outputFailed = descriptor == STDOUT_FILENO && error != EPIPE }
    }

    /// Whether standard output could not be written, other than by a closed pipe.
    nonisolated(unsafe) package private(set) static var outputFailed = false
}
