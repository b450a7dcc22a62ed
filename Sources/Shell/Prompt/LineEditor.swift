import CLineEditor
import Foundation

/// Reads lines from a terminal, with editing, history and completion by libedit.
///
/// Only for when `isPossible`; a pipe and a terminal that cannot move its
/// cursor are read by `InputLines`. Letters are UTF-8 whatever the locale.
///
/// - warning: The cursor moves by code points, so an emoji made of several
///   takes several steps. A line not yet given that is left by Up and brought
///   back by Down comes back with its first 1,024 letters.
package final class LineEditor {
    package enum Line: Sendable, Equatable {
        /// A line without its end, in composed letters (NFC).
        case text(String)
        /// Ctrl-C: what was typed is gone.
        case interrupted
        /// Ctrl-D on an empty line, or the terminal went away.
        case end
    }

    package enum Keys: Sendable { case emacs, vi }

    /// What is asked; sequences that colour it are allowed, but not at its very end.
    package var prompt: String { didSet { setPrompt() } }

    package var keys: Keys = .emacs {
        didSet { if keys != oldValue { cle_set_keys(editor, keys == .vi ? 1 : 0) } }
    }

    /// What Tab offers for a line with the cursor after so many characters.
    package var complete: (_ line: String, _ cursor: Int) -> Completion = { _, _ in .none }

    /// Says that a list of candidates shows so many of so many.
    package var more: (_ shown: Int, _ of: Int) -> String = { "\($0)/\($1)" }

    /// The character set of the terminal's letters, `UTF-8` unless the system has no such locale at all.
    package let characterSet: String

    private let editor: OpaquePointer

    /// Whether there is a terminal at both ends that can move its cursor.
    package static var isPossible: Bool {
        isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
            && ProcessInfo.processInfo.environment["TERM"] != "dumb"
    }

    /// Opens the terminal and takes Ctrl-C over; nil where libedit cannot.
    ///
    /// - parameter history: the lines before this one, oldest first.
    package init?(prompt: String, history: [String] = [], size: Int = 5000) {
        characterSet = String(cString: cle_use_utf8())
        let client = Unmanaged<Client>.passRetained(Client())
        let opened = cle_open("stemme", Int32(clamping: size), client.toOpaque()) { pointer in
            guard let pointer else { return LineEditor.code(CLE_NOTHING) }
            let client = Unmanaged<Client>.fromOpaque(pointer).takeUnretainedValue()
            return client.editor?.tab() ?? LineEditor.code(CLE_NOTHING)
        }
        guard let opened else {
            client.release()
            return nil
        }
        editor = opened
        self.client = client
        self.prompt = prompt
        client.takeUnretainedValue().editor = self
        Interrupt.install()
        setPrompt()
        history.forEach(remember)
    }

    deinit {
        cle_close(editor)
        client.release()
    }

    /// Asks, and waits for a line.
    package func readLine() -> Line {
        Interrupt.clear()
        var text: UnsafePointer<CChar>?
        var count: Int32 = 0
        let event = cle_read(editor, &text, &count)
        switch event {
        case CLE_TEXT:
            // By its count, since a NUL may stand in it; it belongs to libedit, so it is copied at once.
            var bytes = Self.bytes(text, count)
            bytes.removeAll { $0 == 0 || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            return .text(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping)
        case CLE_INTERRUPTED:
            Interrupt.clear()
            // Below all of the line that is dropped, which libedit leaves with the cursor where it was.
            cle_write(editor, "\r" + rows().belowLast)
            return .interrupted
        default:
            cle_write(editor, "\n")
            return .end
        }
    }

    /// Adds a line to those that the arrow keys bring back; one of several lines becomes one.
    package func remember(_ line: String) {
        let line = line.replacing("\n", with: " ")
        if !line.isEmpty { cle_remember(editor, line) }
    }

    // MARK: Completion

    /// Lets C hold something that does not keep the editor alive.
    private final class Client {
        weak var editor: LineEditor?
    }

    private let client: Unmanaged<Client>

    private func tab() -> Int32 {
        let (line, left) = current()
        let completion = complete(line, left.count)
        switch completion.step(after: left) {
        case .nothing: return Self.code(CLE_NOTHING)
        case .insert(let replacing, let inserted):
            // libedit deletes code points, of which a character may have several.
            let codePoints = left.suffix(replacing).unicodeScalars.count
            return Self.code(cle_replace(editor, Int32(codePoints), inserted) == 0 ? CLE_CHANGED : CLE_NOTHING)
        case .list:
            let rows = rows()
            let lines = completion.listing(width: rows.width, more: more).map { $0 + "\r\n" }
            // libedit goes on to clear upwards from where it believes the cursor to be, so that as many empty rows have
            // to lie below the list as the cursor had above it.
            let room = String(repeating: "\r\n", count: rows.cursor)
            cle_write(editor, "\r" + rows.belowLast + lines.joined() + room)
            return Self.code(CLE_PRINTED)
        }
    }

    /// The line as it stands, and what of it is left of the cursor.
    private func current() -> (line: String, left: String) {
        var text: UnsafePointer<CChar>?
        var count: Int32 = 0
        var cursor: Int32 = 0
        cle_line(editor, &text, &count, &cursor)
        let bytes = Self.bytes(text, count)
        return (String(decoding: bytes, as: UTF8.self), String(decoding: bytes.prefix(Int(cursor)), as: UTF8.self))
    }

    /// The rows of the screen that prompt and line take, from 0.
    private struct Rows {
        var width: Int
        var cursor: Int
        var last: Int
        var belowLast: String { String(repeating: "\n", count: max(0, last - cursor) + 1) }
    }

    private func rows() -> Rows {
        let (line, left) = current()
        let width = max(1, Int(cle_columns(editor)))
        let asked = TextWidth.of(PromptCodes.removed(from: prompt))
        return Rows(
            width: width, cursor: (asked + TextWidth.of(left)) / width, last: (asked + TextWidth.of(line)) / width)
    }

    private func setPrompt() { cle_set_prompt(editor, PromptCodes.marked(prompt)) }

    private static func code(_ result: cle_result) -> Int32 { Int32(result.rawValue) }

    private static func bytes(_ text: UnsafePointer<CChar>?, _ count: Int32) -> [UInt8] {
        guard let text, count > 0 else { return [] }
        return UnsafeBufferPointer(start: text, count: Int(count)).map { UInt8(bitPattern: $0) }
    }
}
