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
        if text.count > 1, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
        let isLink = text.hasPrefix("[[") && text.hasSuffix("]]")
        if isLink { text = text.dropFirst(2).dropLast(2) }
        self.init(inside: text, isLink: isLink)
    }

    /// Reads what stands between the brackets of a link.
    package init(inside text: Substring, isLink: Bool = true) {
        self.isLink = isLink
        var target = text
        if isLink, let bar = target.firstIndex(of: "|") {
            target = target[..<bar]
            if target.hasSuffix("\\") { target = target.dropLast() }
        }
        if target.hasPrefix("^") {
            name = ""
            heading = nil
            block = target.dropFirst().trimmed
            return
        }
        guard isLink || target.contains("#^"), let hash = target.firstIndex(of: "#") else {
            name = Reference.withoutExtension(target.trimmed)
            heading = nil
            block = nil
            return
        }
        name = Reference.withoutExtension(target[..<hash].trimmed)
        let part = target[target.index(after: hash)...].trimmed
        block = part.hasPrefix("^") ? String(part.dropFirst()) : nil
        heading = block == nil ? part : nil
    }

    private static func withoutExtension(_ name: String) -> String {
        name.lowercased().hasSuffix(".md") ? String(name.dropLast(3)) : name
    }

    /// What a person would type to name it.
    package var text: String { block ?? (name.isEmpty ? heading ?? "" : name) }

    /// The references in a list parted by commas outside brackets.
    package static func list(_ text: some StringProtocol) -> [Reference] {
        pieces(text).map { Reference($0) }
    }

    /// The pieces of a list parted by commas outside brackets and quotation marks, without the empty ones.
    package static func pieces(_ text: some StringProtocol) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var depth = 0
        for character in text {
            if character == "[" { depth += 1 }
            if character == "]" { depth = max(0, depth - 1) }
            if character == ",", depth == 0 {
                pieces.append(piece.trimmed)
                piece = ""
            } else {
                piece.append(character)
            }
        }
        pieces.append(piece.trimmed)
        return pieces.filter { !$0.isEmpty }
    }
}
