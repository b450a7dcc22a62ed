/// The sequences in a prompt that colour it and take no room.
enum PromptCodes {
    /// The prompt with `\1` around each sequence, as libedit wants them, to know how wide it is.
    static func marked(_ prompt: String) -> String {
        parts(prompt).map { $0.isCode ? "\u{1}\($0.text)\u{1}" : $0.text }.joined()
    }

    static func removed(from prompt: String) -> String {
        parts(prompt).filter { !$0.isCode }.map(\.text).joined()
    }

    private static func parts(_ prompt: String) -> [(text: String, isCode: Bool)] {
        var parts: [(text: String, isCode: Bool)] = []
        var plain = ""
        var rest = Substring(prompt.filter { $0 != "\u{1}" })
        while let first = rest.first {
            if let code = rest.prefixMatch(of: /\u{1B}\[[0-9;]*[A-Za-z]/) {
                if !plain.isEmpty { parts.append((plain, false)) }
                plain = ""
                parts.append((String(code.output), true))
                rest = rest[code.range.upperBound...]
            } else {
                plain.append(first)
                rest = rest.dropFirst()
            }
        }
        if !plain.isEmpty { parts.append((plain, false)) }
        return parts
    }
}
