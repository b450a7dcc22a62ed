/// What a field or link points to, before it is known what that is.
package struct Reference: Sendable, Hashable {
    /// The name before any `#`; empty in a link to the same note.
    package var name: String
    package var heading: String?
    package var block: String?
    /// Whether it was written as `[[…]]`.
    package var isLink: Bool

    package init(name: String, heading: String? = nil, block: String? = nil, isLink: Bool = false) {
        self.name = name
        self.heading = heading
        self.block = block
        self.isLink = isLink
    }

    /// Reads `x`, `[[x]]`, `"[[x]]"`, `^x`, `[[x#^y]]`, `[[x#Heading|text]]`.
    package init(_ text: some StringProtocol) {
        var text = Substring(text.trimmed)
        let quote = UInt8(ascii: "\"")
        if text.utf8.count > 1, text.utf8.first == quote, text.utf8.last == quote {
            text = Substring(text.utf8.dropFirst().dropLast())
        }
        let isLink = text.hasPrefix("[[") && text.hasSuffix("]]")
        if isLink { text = text.dropFirst(2).dropLast(2) }
        self.init(inside: text, isLink: isLink)
    }

    /// Reads what stands between the brackets of a link.
    package init(inside text: Substring, isLink: Bool = true) {
        self.isLink = isLink
        var target = text
        if isLink, let bar = target.utf8.firstIndex(of: UInt8(ascii: "|")) {
            target = target[..<bar]
            if target.utf8.last == UInt8(ascii: "\\") { target = Substring(target.utf8.dropLast()) }
        }
        if target.utf8.first == UInt8(ascii: "^") {
            name = ""
            heading = nil
            block = Substring(target.utf8.dropFirst()).trimmed
            return
        }
        guard let hash = Reference.hash(target, isLink) else {
            name = target.trimmed.withoutNoteExtension
            heading = nil
            block = nil
            return
        }
        name = target[..<hash].trimmed.withoutNoteExtension
        let part = target[target.utf8.index(after: hash)...].trimmed
        block = part.utf8.first == UInt8(ascii: "^") ? String(Substring(part.utf8.dropFirst())) : nil
        heading = block == nil ? part : nil
    }

    /// Where a name ends and a heading or block begins; outside links a `#` is part of a name unless a block follows.
    private static func hash(_ target: Substring, _ isLink: Bool) -> Substring.Index? {
        let bytes = target.utf8
        guard let first = bytes.firstIndex(of: UInt8(ascii: "#")) else { return nil }
        if isLink { return first }
        var at = first
        while let hash = bytes[at...].firstIndex(of: UInt8(ascii: "#")) {
            at = bytes.index(after: hash)
            if at < bytes.endIndex, bytes[at] == UInt8(ascii: "^") { return first }
        }
        return nil
    }

    /// What a person would type to name it.
    package var text: String { block ?? (name.isEmpty ? heading ?? "" : name) }

    /// The references in a list parted by commas outside brackets.
    package static func list(_ text: some StringProtocol) -> [Reference] {
        pieces(text).map { Reference($0) }
    }

    /// The pieces of a list parted by commas outside brackets, without the empty ones.
    package static func pieces(_ text: some StringProtocol) -> [String] {
        var pieces: [String] = []
        var depth = 0
        let bytes = text.utf8
        var start = bytes.startIndex
        for index in bytes.indices where isPieceEnd(bytes[index], &depth) {
            pieces.append(text[start..<index].trimmed)
            start = bytes.index(after: index)
        }
        pieces.append(text[start...].trimmed)
        return pieces.filter { !$0.isEmpty }
    }

    /// The same pieces as spans of a file.
    static func pieces(_ span: Span, in source: SourceText) -> [Span] {
        var pieces: [Span] = []
        var depth = 0
        var start = span.lower
        for at in span.lower..<max(span.lower, span.upper) where isPieceEnd(source.bytes[at], &depth) {
            pieces.append(source.trimmed(Span(start, at)))
            start = at + 1
        }
        pieces.append(source.trimmed(Span(start, span.upper)))
        return pieces.filter { !$0.isEmpty }
    }

    private static func isPieceEnd(_ byte: UInt8, _ depth: inout Int) -> Bool {
        if byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: "]") { depth = max(0, depth - 1) }
        return byte == UInt8(ascii: ",") && depth == 0
    }
}
