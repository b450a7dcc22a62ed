/// Text made safe for Markdown.
package enum MarkdownText {
    /// Text in which nothing is Markdown, HTML or a link any more.
    ///
    /// - parameter beginsBlock: whether it stands where a list could begin.
    package static func escaped(_ text: String, beginsBlock: Bool = true) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        var isLineStart = beginsBlock
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
                if isLineStart { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            case _ where marks.contains(byte):
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            default: result.append(byte)
            }
            let isNewline = byte == 0x0A || byte == 0x0D
            isLineStart = isNewline || (isLineStart && (byte == 0x20 || byte == 0x09))
        }
        let escaped = String(decoding: result, as: UTF8.self)
        return beginsBlock ? escapingListNumber(escaped) : escaped
    }

    /// What begins or ends something in Markdown wherever it stands.
    private static let marks = Array("\\`*_[]<>|#~^$%".utf8)

    /// A beginning such as `12.` would be read as a list.
    private static func escapingListNumber(_ text: String) -> String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" else {
            return text
        }
        let rest = text.dropFirst(digits.count + 1)
        guard rest.isEmpty || rest.first == " " else { return text }
        return "\(digits)\\\(mark)\(rest)"
    }
}

/// Text made safe for HTML.
package enum HTMLText {
    package static func escaped(_ text: some StringProtocol) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result += Array("&amp;".utf8)
            case UInt8(ascii: "<"): result += Array("&lt;".utf8)
            case UInt8(ascii: ">"): result += Array("&gt;".utf8)
            case UInt8(ascii: "\""): result += Array("&quot;".utf8)
            case UInt8(ascii: "'"): result += Array("&#39;".utf8)
            case 0x0A, 0x09: result.append(byte)
            case 0..<0x20, 0x7F: break
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
