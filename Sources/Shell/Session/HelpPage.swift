import Vision

/// Help, made from the commands' cards.
enum HelpPage {
    /// One command: what it does, how it is written, an example.
    static func of(_ card: CommandCard, _ language: Language, width: Int) -> String {
        var lines = wrapped("\(card.name(language)): \(card.summary[language])", width)
        lines += [""] + wrapped("  \(card.usage[language])", width) + [""]
        lines.append(Wording.exampleHeading(card.examples.count)[language])
        lines += card.examples.map { "  \($0[language])" }
        lines += ["", Wording.optionsHeading[language]]
        lines += card.allOptions.flatMap { wrapped("  \(Self.option($0, language))", width) }
        let other = language == .da ? card.name : card.danish.first ?? card.name
        if other != card.name(language) { lines += ["", Wording.alsoCalled(other)[language]] }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Text of help within the terminal: what is set in two columns stays so, and a usage goes on further in.
    static func wrapped(_ text: String, _ width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            let indent = String(line.prefix { $0 == " " })
            let rest = line.dropFirst(indent.count)
            var hanging = indent.isEmpty ? "" : indent + "  "
            if let gap = rest.firstRange(of: "  ") {
                let second = rest[gap.lowerBound...].firstIndex { $0 != " " } ?? rest.endIndex
                let column = indent.count + rest.distance(from: rest.startIndex, to: second)
                if column <= width / 2 { hanging = String(repeating: " ", count: column) }
            }
            return TextWidth.wrapped(String(rest), width: width, indent: indent, hanging: hanging)
        }
    }

    private static func option(_ option: OptionWord, _ language: Language) -> String {
        let name = "--\(option.phrase[language])"
        let short: String? =
            switch option {
            case .output: "-o"
            default: nil
            }
        let start = [short, name].compactMap { $0 }.joined(separator: ", ")
        return TextWidth.padded(start, to: 18, .left) + Wording.option(option)[language]
    }

    /// All commands on one screen, by what people want to do.
    static func overview(_ language: Language, atPrompt: Bool, width: Int) -> String {
        var lines = wrapped(Wording.helpTitle[language], width) + [""]
        let column = max(12, 2 + (Commands.all.map { $0.card.name(language).count }.max() ?? 0))
        for group in CommandPurpose.allCases {
            let cards = Commands.all.map { $0.card }.filter { $0.group == group }
            guard !cards.isEmpty else { continue }
            lines.append(Wording.heading(group)[language])
            for card in cards {
                let name = TextWidth.padded(card.name(language), to: column, .left)
                lines += wrapped("  \(name)\(card.summary[language])", width)
            }
        }
        lines += [""] + wrapped(Wording.helpEnd(atPrompt: atPrompt)[language], width)
        return lines.joined(separator: "\n") + "\n"
    }
}
