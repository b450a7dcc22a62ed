import Vision

/// A command as it is typed after `stemme` in a shell.
enum ShellQuoting {
    /// What a shell would read as something else than text.
    private static let special: Set<Character> = Set("()<>|&;$`\\!*?[]{}~#'\"")

    /// The words of a command, each so that the shell hands it on as it stands here.
    static func command(_ text: String) -> String {
        CommandText(text: text).words.map { quoted($0.text) }.joined(separator: " ")
    }

    /// One argument, which may hold spaces.
    static func argument(_ text: String) -> String {
        text.contains(" ") && !text.contains("'") ? "'\(text)'" : quoted(text)
    }

    private static func quoted(_ word: String) -> String {
        if !word.contains(where: { special.contains($0) }) { return word }
        if isPlainPhrase(word) { return word }
        let isPlain = !word.contains { "\"$`\\!".contains($0) }
        if word.contains("'"), isPlain { return "\"\(word)\"" }
        return "'\(word.replacing("'", with: "'\\''"))'"
    }

    /// Whether it is a phrase, alone or behind a colon, which is put together again as it was
    /// (`ProgramArguments.joined`).
    private static func isPlainPhrase(_ word: String) -> Bool {
        guard let open = word.firstIndex(of: "\""), word.last == "\"" else { return false }
        let inside = word[word.index(after: open)...].dropLast()
        return inside.contains(" ") && !inside.contains { "\"$`\\!".contains($0) }
            && word[..<open].allSatisfy { $0.isLetter || "-_.:=".contains($0) }
    }
}
