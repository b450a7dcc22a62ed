import Vision

/// Help, made from the commands' cards.
enum HelpPage {
    /// One command: what it does, how it is written, an example.
    static func of(_ card: CommandCard, _ language: Language) -> String {
        var lines = ["\(card.name(language)): \(card.summary[language])", "", "  \(card.usage[language])", ""]
        lines.append(Wording.exampleHeading(card.examples.count)[language])
        lines += card.examples.map { "  \($0[language])" }
        lines += ["", Wording.optionsHeading[language]]
        lines += card.allOptions.map { "  \(Self.option($0, language))" }
        let other = language == .da ? card.name : card.danish.first ?? card.name
        if other != card.name(language) { lines += ["", Wording.alsoCalled(other)[language]] }
        return lines.joined(separator: "\n") + "\n"
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
    static func overview(_ language: Language, atPrompt: Bool) -> String {
        var lines = [Wording.helpTitle[language], ""]
        let width = max(12, 2 + (Commands.all.map { $0.card.name(language).count }.max() ?? 0))
        for group in CommandPurpose.allCases {
            let cards = Commands.all.map { $0.card }.filter { $0.group == group }
            guard !cards.isEmpty else { continue }
            lines.append(Wording.heading(group)[language])
            for card in cards {
                lines.append("  " + TextWidth.padded(card.name(language), to: width, .left) + card.summary[language])
            }
        }
        lines += ["", Wording.helpEnd(atPrompt: atPrompt)[language]]
        return lines.joined(separator: "\n") + "\n"
    }
}
