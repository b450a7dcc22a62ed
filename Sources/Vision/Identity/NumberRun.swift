/// Groups of digits that follow each other with no more than a separator between them.
struct NumberRun {
    enum Separator: Equatable { case space, point, hyphen, slash, spacedHyphen, lineBreak }

    struct Group {
        var lower: Int
        var upper: Int
        var count: Int { upper - lower }
    }

    var groups: [Group] = []
    /// What stands after each group but the last.
    var separators: [Separator] = []
    var end: Int { groups.last?.upper ?? 0 }

    /// Reads on from a digit that begins a group.
    init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
        var at = start
        while true {
            let lower = at
            while at < text.count, text[at].isDigit { at += 1 }
            groups.append(Group(lower: lower, upper: at))
            guard let (separator, next) = NumberRun.separator(text, at) else { return }
            separators.append(separator)
            at = next
        }
    }

    /// What parts two groups, and where the second begins.
    private static func separator(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> (Separator, Int)? {
        var at = start
        var breaks = false
        // In a quote the next line begins with its mark.
        func blanks() -> Int {
            let before = at
            while at < text.count, at - start < 12 {
                if text[at] == UInt8(ascii: " ") || text[at] == UInt8(ascii: "\t") {
                    at += 1
                } else if text[at] == UInt8(ascii: "\n") || text[at] == UInt8(ascii: "\r") {
                    breaks = true
                    at += 1
                } else if breaks, text[at] == UInt8(ascii: ">") {
                    at += 1
                } else if text.has([0xC2, 0xA0], at: at) {
                    at += 2
                } else if text.has([0xE2, 0x80, 0xAF], at: at) || text.has([0xE2, 0x80, 0x89], at: at) {
                    at += 3
                } else {
                    break
                }
            }
            return at - before
        }
        let before = blanks()
        var mark: Separator?
        if at < text.count {
            switch text[at] {
            case UInt8(ascii: "."):
                mark = .point
                at += 1
            case UInt8(ascii: "/"):
                mark = .slash
                at += 1
            case UInt8(ascii: "-"):
                mark = .hyphen
                at += 1
            default:
                if text.has([0xC2, 0xAD], at: at) {
                    mark = .hyphen
                    at += 2
                } else if [0x90, 0x91, 0x93].contains(where: { text.has([0xE2, 0x80, $0], at: at) }) {
                    mark = .hyphen
                    at += 3
                }
            }
        }
        let after = mark == nil ? 0 : blanks()
        guard at < text.count, text[at].isDigit else { return nil }
        if breaks { return (.lineBreak, at) }
        switch mark {
        case .point?, .slash?: return before == 0 && after == 0 ? (mark ?? .point, at) : nil
        case .hyphen?:
            if before == 0, after == 0 { return (.hyphen, at) }
            return before > 0 && after > 0 ? (.spacedHyphen, at) : nil
        default: return before > 0 ? (.space, at) : nil
        }
    }
}

extension UInt8 {
    var isDigit: Bool { self >= 48 && self <= 57 }
    var isCapital: Bool { self >= 65 && self <= 90 }
    var isASCIILetter: Bool { isCapital || (self >= 97 && self <= 122) }
}

extension UnsafeBufferPointer<UInt8> {
    func has(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place >= 0, place + bytes.count <= count else { return false }
        for index in bytes.indices where self[place + index] != bytes[index] { return false }
        return true
    }

    /// Whether a letter or a digit ends before a place.
    func isWord(before place: Int) -> Bool {
        guard place > 0 else { return false }
        let byte = self[place - 1]
        if byte < 0x80 { return byte.isDigit || byte.isASCIILetter }
        // Quotation marks and dashes are outside ASCII too; letters of two bytes begin with C3 and above.
        if place > 1, self[place - 2] == 0xC2 { return false }
        if place > 2, self[place - 3] == 0xE2 { return false }
        return true
    }

    /// Whether a letter or a digit begins at a place.
    func isWord(at place: Int) -> Bool {
        guard place < count else { return false }
        let byte = self[place]
        if byte < 0x80 { return byte.isDigit || byte.isASCIILetter }
        return byte != 0xC2 && byte != 0xE2
    }
}
