import Foundation

/// How much room text takes on a terminal, and how it is broken into lines.
package enum TextWidth {
    /// The columns that text takes: combining marks and the sequences that colour it none, wide East Asian letters and
    /// emoji two.
    package static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        var width = 0
        var isInSequence = false
        for character in text {
            if character == "\u{1B}" {
                isInSequence = true
            } else if isInSequence {
                isInSequence = !character.isLetter
            } else {
                width += of(character)
            }
        }
        return width
    }

    private static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF:
            return 2
        default: return 1
        }
    }

    package static func padded(_ text: String, to width: Int, _ alignment: Table.Alignment) -> String {
        let room = String(repeating: " ", count: max(0, width - of(text)))
        return alignment == .left ? text + room : room + text
    }

    /// Text broken at spaces into lines of at most `width`, each after `indent`; a word too long stands alone.
    ///
    /// Runs of spaces stay as they are, but for those at which a line is broken.
    package static func wrapped(_ text: String, width: Int, indent: String = "", hanging: String? = nil) -> [String] {
        let rest = hanging ?? indent
        var lines: [String] = []
        for paragraph in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            var line = lines.isEmpty ? indent : rest
            var used = of(line)
            var isEmpty = true
            var spaces = 0
            for word in paragraph.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false) {
                defer { spaces += 1 }
                if word.isEmpty { continue }
                let word = String(Substring(word))
                let columns = of(word)
                if !isEmpty, used + spaces + columns > width {
                    lines.append(line)
                    line = rest
                    used = of(rest)
                    spaces = 0
                }
                line += String(repeating: " ", count: spaces) + word
                used += spaces + columns
                isEmpty = false
                spaces = 0
            }
            lines.append(line)
        }
        return lines
    }
}

/// Keeps what a workspace holds from steering the terminal.
package enum TerminalText {
    /// Text with control characters and direction marks made visible, newlines kept.
    package static func safe(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A }
        if isPlain, !text.unicodeScalars.contains(where: { isUnsafe($0) }) { return text }
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                safe.append(scalar)
            } else if scalar == "\t" {
                safe.append(" ")
            } else if isUnsafe(scalar) {
                safe.append("\u{FFFD}")
            } else {
                safe.append(scalar)
            }
        }
        return String(safe)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
