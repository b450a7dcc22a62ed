import Vision

/// Writes an answer as linear text: tables where there is room, lists where there is not.
package struct TerminalWriter {
    private let width: Int
    private let asList: Bool
    private let color: Bool
    private let language: Language
    private var lines: [String] = []

    /// - parameter asList: whether tables become lists; below 80 columns they do anyway.
    package init(width: Int, asList: Bool, color: Bool, language: Language) {
        self.width = max(20, width)
        self.asList = asList || width < 80
        self.color = color
        self.language = language
    }

    package func write(_ answer: Answer) -> String {
        var writer = self
        writer.add(answer)
        while writer.lines.last == "" { writer.lines.removeLast() }
        return writer.lines.map { $0.trimmingEnd }.joined(separator: "\n") + (writer.lines.isEmpty ? "" : "\n")
    }

    private mutating func add(_ answer: Answer) {
        for sentence in answer.lead { wrap(sentence) }
        var isUnderHeading = false
        for block in answer.blocks {
            // Commands stand with what they are about.
            var isCommands = false
            if case .commands = block { isCommands = true }
            if !isUnderHeading, !isCommands { gap() }
            add(block)
            if case .heading = block { isUnderHeading = true } else { isUnderHeading = false }
        }
        if !answer.remarks.isEmpty { gap() }
        for sentence in answer.remarks { wrap(sentence) }
        if !answer.next.isEmpty { add(answer.next) }
        if answer.saysExcluded { for sentence in answer.excludedSentences(language) { wrap(sentence) } }
    }

    private mutating func gap() { if let last = lines.last, !last.isEmpty { lines.append("") } }

    private mutating func wrap(_ text: String, indent: String = "", hanging: String? = nil) {
        lines += TextWidth.wrapped(marked(text), width: width, indent: indent, hanging: hanging)
    }

    /// Text that cannot steer the terminal, with the words that were searched for in bold or between stars.
    private func marked(_ text: String) -> String {
        let safe = TerminalText.safe(text)
        guard safe.unicodeScalars.contains(where: { Highlight.isMark($0) }) else { return safe }
        return Highlight.shown(safe, open: color ? "\u{1B}[1m" : "*", close: color ? "\u{1B}[0m" : "*")
    }

    private mutating func add(_ block: Answer.Block) {
        switch block {
        case .heading(let text):
            let indent = String(text.prefix { $0 == " " })
            lines += TextWidth.wrapped(
                TerminalText.safe(String(text.dropFirst(indent.count))), width: width, indent: indent
            ).map { color ? "\u{1B}[1m\($0)\u{1B}[0m" : $0 }
        case .table(let table): add(table)
        case .entries(let entries): for entry in entries { add(entry) }
        case .items(let items): for item in items { add(item) }
        case .fields(let fields): add(fields)
        case .commands(let commands): for command in commands { add(command, indent: "      ") }
        case .lines(let text):
            for line in text {
                let indent = String(line.prefix { $0 == " " })
                wrap(String(line.dropFirst(indent.count)), indent: indent)
            }
        }
    }

    private mutating func add(_ entry: Answer.Entry) {
        let number = entry.number.map { TextWidth.padded("\($0)", to: 3, .right) + "   " } ?? "      "
        let words = entry.words + (entry.suffix.isEmpty ? "" : "   \(entry.suffix)")
        wrap(words, indent: number, hanging: "      ")
        for detail in entry.details { wrap(detail, indent: "      ", hanging: "        ") }
        lines.append("")
    }

    private mutating func add(_ item: Answer.Item) {
        let number = TextWidth.padded(item.number, to: 7, .right) + "  "
        let room = String(repeating: " ", count: TextWidth.of(number))
        wrap(item.text, indent: number, hanging: room)
        for detail in item.details { wrap(detail, indent: room) }
    }

    private mutating func add(_ fields: [Answer.Field]) {
        let label = min(24, fields.map { TextWidth.of($0.label) }.max() ?? 0)
        for field in fields {
            let start = TextWidth.padded(TerminalText.safe(field.label), to: label, .left) + "   "
            let room = String(repeating: " ", count: TextWidth.of(start))
            if field.values.isEmpty { lines.append(start) }
            for (index, value) in field.values.enumerated() {
                wrap(value, indent: index == 0 ? start : room, hanging: room)
            }
        }
    }

    private mutating func add(_ next: [Answer.NextCommand]) {
        gap()
        let sentences = next.map { "\($0.gives):  \($0.command)" }
        let line = sentences.joined(separator: "          ")
        if TextWidth.of(line) <= width {
            lines.append(TerminalText.safe(line))
        } else {
            for command in next { add(command, indent: "") }
        }
    }

    /// A command that can be copied: it is never broken, be the terminal ever so narrow.
    private mutating func add(_ next: Answer.NextCommand, indent: String) {
        let line = "\(indent)\(next.gives):  \(next.command)"
        if TextWidth.of(line) <= width { return lines.append(TerminalText.safe(line)) }
        wrap("\(next.gives):", indent: indent)
        lines.append(TerminalText.safe("\(indent)  \(next.command)"))
    }

    // MARK: Tables

    private mutating func add(_ table: Table) {
        if table.rows.isEmpty { return }
        guard !asList, let layout = TableLayout(table, width: width) else { return addList(table) }
        lines += layout.lines.map(marked)
    }

    /// Each row as a few lines with the same words.
    private mutating func addList(_ table: Table) {
        for row in table.rows {
            var head: [String] = []
            var rest: [(String, String)] = []
            for (column, cell) in zip(table.columns, row) where !cell.text.isEmpty {
                if rest.isEmpty, head.count < 2, column.parts.count == 1 {
                    head.append(cell.text)
                } else {
                    rest.append((column.title, cell.text))
                }
            }
            wrap(head.joined(separator: "  "), hanging: "  ")
            for (title, text) in rest {
                wrap(title.isEmpty ? text : "\(title): \(text)", indent: "  ", hanging: "    ")
            }
        }
    }
}

extension String {
    var trimmingEnd: String {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return String(self[..<end])
    }
}
