import Vision

/// Writes an answer as Markdown, for a pull request or a note.
package struct MarkdownWriter {
    private let language: Language

    package init(language: Language) { self.language = language }

    package func write(_ answer: Answer) -> String {
        var parts: [String] = []
        if !answer.lead.isEmpty { parts.append(answer.lead.map(escaped).joined(separator: " ")) }
        parts += answer.blocks.map(markdown)
        if !answer.remarks.isEmpty { parts.append(answer.remarks.map(escaped).joined(separator: " ")) }
        if answer.saysExcluded { parts += answer.excludedSentences(language).map(escaped) }
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private func markdown(_ block: Answer.Block) -> String {
        switch block {
        case .heading(let text): return "## \(escaped(text.trimmed))"
        case .table(let table): return markdown(table)
        case .commands(let commands):
            return commands.map { "- \(escaped($0.gives)): \(Self.code($0.command))" }.joined(separator: "\n")
        case .entries(let entries): return entries.map(markdown).joined(separator: "\n")
        case .items(let items): return items.map(markdown).joined(separator: "\n")
        case .fields(let fields):
            return fields.map { "- **\(escaped($0.label))** \($0.values.map(escaped).joined(separator: "; "))" }
                .joined(separator: "\n")
        case .lines(let lines):
            return lines.map { escaped($0.trimmed) }.filter { !$0.isEmpty }.map { "- \($0)" }.joined(separator: "\n")
        }
    }

    /// Text as it is typed, between more backticks than it holds itself.
    private static func code(_ text: String) -> String {
        let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
        let marks = String(repeating: "`", count: longest + 1)
        let room = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return marks + room + text.replacing("\n", with: " ") + room + marks
    }

    private func markdown(_ entry: Answer.Entry) -> String {
        let words = escaped(entry.words).split(separator: "\n").joined(separator: " ")
        let suffix = entry.suffix.isEmpty ? "" : " \(escaped(entry.suffix))"
        let details = entry.details.map { "  \(escaped($0))" }.joined(separator: "\\\n")
        return "- \(words)\(suffix)\\\n\(details)"
    }

    private func markdown(_ item: Answer.Item) -> String {
        let text = "- **\(escaped(item.number))** \(escaped(item.text))"
        return ([text] + item.details.map { "  \(escaped($0))" }).joined(separator: "\\\n")
    }

    private func markdown(_ table: Table) -> String {
        let header = "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |"
        let rule = "|" + table.columns.map { $0.parts == [.left] ? "---|" : "--:|" }.joined()
        let rows = table.rows.map { row in "| " + row.map { escaped($0.text) }.joined(separator: " | ") + " |" }
        return ([header, rule] + rows).joined(separator: "\n")
    }

    /// Text that stays text in Markdown and on one line.
    private func escaped(_ text: String) -> String {
        let shown = Highlight.shown(MarkdownText.escaped(text), open: "**", close: "**")
        return shown.replacing("\n", with: " ")
    }
}
