import Foundation

extension StringProtocol {
    /// Without white space at either end.
    package var trimmed: String {
        var (lower, upper) = (utf8.startIndex, utf8.endIndex)
        while lower < upper, utf8[lower].isBlank { lower = utf8.index(after: lower) }
        while upper > lower, utf8[utf8.index(upper, offsetBy: -1)].isBlank { upper = utf8.index(upper, offsetBy: -1) }
        if let whole = self as? String, lower == utf8.startIndex, upper == utf8.endIndex { return whole }
        return String(self[lower..<upper])
    }
}

extension Collection where Element == UInt8 {
    /// How many bytes the byte-order mark takes that a file begins with: 3, or 0 where it has none.
    package var byteOrderMark: Int { starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension String {
    /// Whether it is the path of a note.
    var isNotePath: Bool { utf8.count >= 3 && suffix(3).lowercased() == ".md" }

    /// A note's path or name without what says that it is one.
    var withoutNoteExtension: String {
        // Most names have none, which is quick to see.
        guard utf8.count >= 3, utf8.suffix(3).first == UInt8(ascii: "."), isNotePath else { return self }
        return String(dropLast(3))
    }
}

extension String {
    /// Paragraphs, each on one line of its own: where an editor broke a line says nothing.
    ///
    /// A line that begins an item of a list keeps its beginning.
    package var unwrapped: String {
        let pieces = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        if pieces.count == 1 { return trimmed }
        var lines: [String] = []
        var isNew = true
        for line in pieces.map({ Substring($0).trimmed }) {
            if line.isEmpty {
                isNew = true
            } else if isNew || ["- ", "* ", "+ "].contains(where: { line.hasPrefix($0) }) {
                lines.append(line)
                isNew = false
            } else {
                lines[lines.count - 1] += " " + line
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension String {
    /// The same text with every letter in one piece with its marks (Unicode's NFC).
    ///
    /// Nearly every text is so already, which its bytes tell: marks that could be joined begin at U+0300.
    package var composed: String {
        var bytes = utf8.makeIterator()
        while let byte = bytes.next() {
            if byte < 0xCC { continue }
            // Dashes, quotation marks and dots, from U+2002 to U+203F.
            if byte == 0xE2, bytes.next() == 0x80, let last = bytes.next(), last >= 0x82 { continue }
            return precomposedStringWithCanonicalMapping
        }
        return self
    }

    /// The form in which words of the format and names are compared:
    /// composed, lower case, `æ ø å` as `ae oe aa`, and `-`, `_` and space
    /// alike.
    package var folded: String {
        if utf8.allSatisfy({ (97...122).contains($0) || $0 == UInt8(ascii: "_") }) { return self }
        if utf8.allSatisfy({ $0 < 0x80 }) {
            return String(
                decoding: utf8.map { byte -> UInt8 in
                    switch byte {
                    case 65...90: byte + 32
                    case UInt8(ascii: "-"), UInt8(ascii: " "): UInt8(ascii: "_")
                    default: byte
                    }
                }, as: UTF8.self)
        }
        var result = ""
        for scalar in composed.lowercased().unicodeScalars {
            switch scalar {
            case "æ": result += "ae"
            case "ø": result += "oe"
            case "å": result += "aa"
            case "-", " ": result += "_"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The form in which texts stand in order: lower case, accents as the letter under them, `æ ø å` after `z`.
    package var alphabetical: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
        var result = ""
        for character in composed.lowercased() {
            switch character {
            case "æ": result += "{"
            case "ø": result += "|"
            case "å": result += "}"
            case _ where character.isASCII: result.append(character)
            default:
                let bare = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.filter {
                    $0.properties.canonicalCombiningClass == .notReordered
                }
                result.unicodeScalars.append(contentsOf: bare)
            }
        }
        return result
    }

    /// The form in which names of notes and ids are compared: composed and
    /// lower case, with its letters as they are.
    package var nameKey: String {
        if utf8.allSatisfy({ $0 < 0x80 && !(65...90).contains($0) }) { return self }
        return utf8.allSatisfy { $0 < 0x80 } ? lowercased() : composed.lowercased()
    }
}
