import Foundation
import Vision

@testable import Shell

/// What a run of the program wrote, line by line in the order in which it came.
final class Output {
    private enum Stream { case output, error }
    private var pieces: [(stream: Stream, text: String)] = []

    /// A console that writes here.
    func console(width: Int = 100, allowsColor: Bool = false, language: Language = .en) -> Console {
        Console(
            width: width, allowsColor: allowsColor, language: language,
            write: { [self] in pieces.append((.output, $0)) }, error: { [self] in pieces.append((.error, $0)) })
    }

    func add(output: String) { pieces.append((.output, output)) }
    func add(error: String) { pieces.append((.error, error)) }

    var text: String { pieces.filter { $0.stream == .output }.map(\.text).joined() }
    var errors: String { pieces.filter { $0.stream == .error }.map(\.text).joined() }

    /// The lines as transcripts and the gallery have them: `! ` before those of standard error, control characters
    /// as their pictures, a backslash before what would be read as something else.
    var lines: [String] {
        pieces.flatMap { piece -> [String] in
            if piece.text.isEmpty { return [] }
            // By scalars: as a character CR LF is no LF.
            let parts = piece.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            var lines = parts.map { line in
                piece.stream == .error ? "! \(Output.shown(line))" : Output.marked(Output.shown(line))
            }
            if lines.last == "" || lines.last == "! " { lines.removeLast() } else { lines.append("\\ no newline") }
            return lines
        }
    }

    private static func shown(_ line: Substring.UnicodeScalarView) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in line {
            let isControl = scalar.value < 0x20 || scalar.value == 0x7F
            let picture = scalar.value == 0x7F ? 0x2421 : scalar.value + 0x2400
            shown.append(isControl ? Unicode.Scalar(picture) ?? scalar : scalar)
        }
        return String(shown)
    }

    private static func marked(_ line: String) -> String {
        let isTaken = ["$ ", "> ", "! ", "? ", "@ ", "# ", "| ", "\\"].contains { line.hasPrefix($0) }
        return isTaken ? "\\\(line)" : line
    }
}
