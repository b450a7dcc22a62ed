/// Writes a document as pandoc's own tree in JSON.
///
/// No text of the workspace is ever read as markup on the way: it stands in
/// the tree as text, and pandoc escapes it for where it lands.
package enum PandocDocument {
    /// - parameter version: that of the tree, as the pandoc at hand has it.
    package static func write(_ document: Document, version: [Int]) -> String {
        let styles = OfficeStyleNames(document.language)
        var title: [Document.Inline] = [.text(document.title)]
        var blocks = document.blocks
        // The heading of the whole is the document's title, which stands first.
        if let index = blocks.firstIndex(where: \.isTitle), case .heading(_, let text, _) = blocks[index] {
            title = text
            blocks.remove(at: index)
        }
        let meta = [
            "\"title\":\(node("MetaInlines", inline(title)))",
            "\"lang\":\(node("MetaString", JSONText.quoted(document.language.locale)))",
        ]
        return
            "{\"pandoc-api-version\":\(array(version.map(String.init))),\"meta\":{\(meta.joined(separator: ","))},\n\"blocks\":[\n\(blocks.flatMap { block($0, styles) }.joined(separator: ",\n"))\n]}\n"
    }

    // MARK: Blocks

    private static func block(_ block: Document.Block, _ styles: OfficeStyleNames) -> [String] {
        switch block {
        case .heading(let level, let text, let anchor):
            return [node("Header", array(["\(max(1, level - 1))", attributes(id: anchor), inline(text)]))]
        case .paragraph(let text, let anchor): return [paragraph(named(inlines(text), anchor))]
        case .clause(let number, let text, let note, let anchor):
            let mark = named([node("Strong", array([string(number)]))], anchor)
            return [styled(styles.clause, [paragraph(mark + tab + inlines(text) + self.note(note))])]
        case .list(let items): return [node("BulletList", array(items.map { array([node("Plain", inline($0))]) }))]
        case .quote(let blocks): return [node("BlockQuote", array(blocks.flatMap { self.block($0, styles) }))]
        case .box(let title, let blocks):
            let head = paragraph([node("Strong", array([string(title)]))])
            return [styled(styles.box, [head] + blocks.flatMap { self.block($0, styles) })]
        case .picture(let picture):
            let title = paragraph([node("Emph", array([string(picture.title)]))])
            return [title] + self.block(.list(picture.words.map { [.text($0)] }), styles)
        case .table(let caption, let header, let rows, let numbers): return [table(caption, header, rows, numbers)]
        }
    }

    private static func table(_ caption: String, _ header: [String], _ rows: [[String]], _ numbers: Set<Int>) -> String
    {
        let none = attributes()
        let width = rows.reduce(header.count) { max($0, $1.count) }
        func row(_ cells: [String]) -> String {
            let cells = (0..<width).map { index in
                let text = index < cells.count ? cells[index] : ""
                let blocks = text.isEmpty ? [] : [node("Plain", inline([.text(text)]))]
                return array([none, node("AlignDefault"), "1", "1", array(blocks)])
            }
            return array([none, array(cells)])
        }
        let columns = ColumnWidths.shares([header] + rows, columns: width).enumerated().map { index, share in
            array([node(numbers.contains(index) ? "AlignRight" : "AlignLeft"), node("ColWidth", share)])
        }
        let title = caption.isEmpty ? [] : [node("Plain", inline([.text(caption)]))]
        // Not that the first column heads its rows: pandoc leaves such columns out of ODT.
        let body = array([none, "0", array([]), "[\n\(rows.map(row).joined(separator: ",\n"))\n]"])
        return node(
            "Table",
            array([
                none, array(["null", array(title)]), array(columns), array([none, array([row(header)])]),
                array([body]), array([none, array([])]),
            ]))
    }

    private static func paragraph(_ inlines: [String]) -> String { node("Para", array(inlines)) }

    private static func styled(_ style: String, _ blocks: [String]) -> String {
        node("Div", array([attributes(style: style), array(blocks)]))
    }

    // MARK: Inside a line

    private static func inline(_ parts: [Document.Inline]) -> String { array(inlines(parts)) }

    private static func inlines(_ parts: [Document.Inline]) -> [String] {
        parts.flatMap { part in
            switch part {
            case .text(let text): lines(text)
            case .strong(let text): [node("Strong", array(lines(text)))]
            case .emphasis(let text): [node("Emph", array(lines(text)))]
            case .link(let text, let anchor):
                [
                    node(
                        "Link",
                        array([attributes(), array(lines(text)), array([JSONText.quoted("#\(anchor)"), "\"\""])]))
                ]
            }
        }
    }

    /// What stands after a clause: words in the line, and where it leads in a real note.
    private static func note(_ parts: [Document.Inline]) -> [String] {
        let links = parts.filter { if case .link = $0 { true } else { false } }
        let words = parts.filter { if case .link = $0 { false } else { true } }.map(\.words).joined().trimmed
        let text = words.isEmpty ? [] : [string(" \(words)")]
        return links.isEmpty ? text : text + [node("Note", array([paragraph(inlines(links))]))]
    }

    private static func lines(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { [string(String($0))] }
        return Array(lines.joined(separator: [node("LineBreak")]))
    }

    /// A mark at the beginning of what it names, so that links find it.
    private static func named(_ inlines: [String], _ anchor: String?) -> [String] {
        guard let anchor, let first = inlines.first else { return inlines }
        return [node("Span", array([attributes(id: anchor), array([first])]))] + inlines.dropFirst()
    }

    /// A tabulator, which pandoc's tree has no word for; each format takes its own and drops the other.
    private static let tab = [
        node("RawInline", array(["\"openxml\"", "\"<w:r><w:tab/></w:r>\""])),
        node("RawInline", array(["\"opendocument\"", "\"<text:tab/>\""])),
    ]

    private static func string(_ text: String) -> String { node("Str", JSONText.quoted(XMLText.allowed(text))) }

    // MARK: JSON

    private static func node(_ type: String, _ content: String? = nil) -> String {
        content.map { "{\"t\":\"\(type)\",\"c\":\($0)}" } ?? "{\"t\":\"\(type)\"}"
    }

    private static func array(_ items: [String]) -> String { "[\(items.joined(separator: ","))]" }

    private static func attributes(id: String? = nil, style: String? = nil) -> String {
        let pairs = style.map { [array(["\"custom-style\"", JSONText.quoted($0)])] } ?? []
        return array([JSONText.quoted(id ?? ""), array([]), array(pairs)])
    }
}

extension Document.Block {
    /// Whether it is the heading of the whole document.
    fileprivate var isTitle: Bool { if case .heading(1, _, _) = self { true } else { false } }
}

extension Language {
    /// The language with its country, as documents name it.
    package var locale: String { self == .da ? "da-DK" : "en-GB" }
}

/// Text in JSON.
enum JSONText {
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

/// Text in XML.
enum XMLText {
    /// The text without what XML cannot hold.
    static func allowed(_ text: String) -> String {
        func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x09, 0x0A: true
            case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: false
            default: true
            }
        }
        // Almost every text is as it may be.
        if text.unicodeScalars.allSatisfy(isAllowed) { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter(isAllowed)))
    }

    static func escaped(_ text: String) -> String { HTMLText.escaped(allowed(text)) }
}
