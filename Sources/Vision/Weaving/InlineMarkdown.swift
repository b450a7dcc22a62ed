/// Turns Markdown inside a line into the parts of a document: emphasis, and links as the words that they show.
package enum InlineMarkdown {
    /// What stands for a link with its label, if it has one; nil is the label, or the name.
    typealias Naming = (_ reference: Reference, _ label: String?) -> String?

    /// The parts of a text; each of its paragraphs is one line.
    static func parts(_ text: String, naming: Naming = { _, _ in nil }) -> [Document.Inline] {
        let paragraphs = shown(text, naming).unwrapped.split(separator: "\n").map { line(String($0)) }
        return Array(paragraphs.joined(separator: [.text("\n")]))
    }

    private static let markup = Set("\\`*_[]<>&~=|".utf8)

    /// The words alone.
    package static func plain(_ text: String) -> String {
        // Most texts have nothing in them that could be anything else than words.
        let hasMarkup = text.utf8.contains { markup.contains($0) }
        return hasMarkup ? parts(text).map(\.words).joined() : text.unwrapped
    }

    /// A word before the line, so that nothing in it begins a block.
    private static let before = "x "

    private static func line(_ text: String) -> [Document.Inline] {
        let source = SourceText(path: "", bytes: Array((before + text).utf8))
        var parts: [Document.Inline] = []
        var strong = 0
        var emphasis = 0
        func add(_ span: Span) {
            let words = decoded(source.text(Span(max(span.lower, before.utf8.count), span.upper)))
            if words.isEmpty { return }
            parts.append(strong > 0 ? .strong(words) : emphasis > 0 ? .emphasis(words) : .text(words))
        }
        var events = MarkdownEvents()
        events.parse(source.bytes, from: 0, spans: true) { event in
            switch event {
            case .enterStrong: strong += 1
            case .leaveStrong: strong -= 1
            case .enterEmphasis: emphasis += 1
            case .leaveEmphasis: emphasis -= 1
            case .text(let span), .code(let span), .html(let span): if span.upper > before.utf8.count { add(span) }
            default: break
            }
        }
        return joined(parts)
    }

    /// Neighbours of one sort as one part.
    private static func joined(_ parts: [Document.Inline]) -> [Document.Inline] {
        parts.reduce(into: []) { joined, part in
            switch (joined.last, part) {
            case (.text(let a), .text(let b)): joined[joined.count - 1] = .text(a + b)
            case (.strong(let a), .strong(let b)): joined[joined.count - 1] = .strong(a + b)
            case (.emphasis(let a), .emphasis(let b)): joined[joined.count - 1] = .emphasis(a + b)
            default: joined.append(part)
            }
        }
    }

    /// The entities that people write; any other stays as it was written.
    private static func decoded(_ text: String) -> String {
        switch text {
        case "&amp;": "&"
        case "&lt;": "<"
        case "&gt;": ">"
        case "&quot;": "\""
        case "&nbsp;": "\u{A0}"
        default: text
        }
    }

    /// Text in which wikilinks are the words that they show, safe from being read as Markdown again.
    private static func shown(_ text: String, _ naming: Naming) -> String {
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "=") }) { return text }
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstRange(of: "[[") {
            guard let close = rest[open.upperBound...].firstRange(of: "]]") else { break }
            result += rest[..<open.lowerBound]
            let inside = rest[open.upperBound..<close.lowerBound]
            let reference = Reference(inside: inside)
            let label = inside.firstIndex(of: "|").map { String(inside[inside.index(after: $0)...]) }
            let words = naming(reference, label) ?? label ?? reference.text
            result += words.flatMap { $0.isASCII && ($0.isPunctuation || $0.isSymbol) ? "\\\($0)" : "\($0)" }
            rest = rest[close.upperBound...]
        }
        return (result + rest).replacing("==", with: "")
    }
}

extension Document.Inline {
    /// The words of a part, without what they look like.
    package var words: String {
        switch self {
        case .text(let words), .strong(let words), .emphasis(let words), .link(let words, to: _): words
        }
    }
}
