import ArgumentParser
import Vision

/// Turns a command as it was typed, in either language, into arguments for its parser.
struct CommandLineReader {
    let language: Language

    /// A command with its arguments: options first, then `--`, then the rest as typed.
    struct Parsed {
        var type: any StemmeCommand.Type
        var arguments: [String]
        /// What stands after the options, each as typed and where.
        var words: [CommandText.Word]
        var asksForHelp: Bool
        /// What `--lang` says, which help has to know before the command is made.
        var language: String?
        /// Danish where the command was called by a name that only Danish has.
        var spoken: Language?
    }

    func read(_ words: [CommandText.Word]) throws(UsageError) -> Parsed {
        guard let first = words.first else {
            throw UsageError(Wording.unknownCommand(""), help: Wording.nearestCommand(nil))
        }
        let type = try command(first.text)
        let card = type.card
        var options: [String] = []
        var rest: [CommandText.Word] = []
        var asksForHelp = false
        var language: String?
        var index = 1
        while index < words.count {
            let word = words[index].text
            index += 1
            guard let (option, inline) = try option(word, card) else {
                rest.append(words[index - 1])
                continue
            }
            if option == .help {
                asksForHelp = true
            } else if option.takesValue {
                let value = inline ?? (index < words.count ? words[index].bare : nil)
                if inline == nil { index += 1 }
                guard let value else {
                    throw UsageError(Wording.optionWithoutValue(word), help: Wording.seeUsage(card.usage))
                }
                options += ["--\(option.rawValue)", value]
                if option == .lang { language = value }
            } else {
                options.append("--\(option.rawValue)")
            }
        }
        return Parsed(
            type: type, arguments: options + ["--"] + rest.map(\.text), words: rest, asksForHelp: asksForHelp,
            language: language,
            spoken: first.text.folded == card.name ? nil : .da)
    }

    func command(_ name: String) throws(UsageError) -> any StemmeCommand.Type {
        if let type = Commands.named(name) { return type }
        throw UsageError(
            Wording.unknownCommand(name), help: Wording.nearestCommand(Commands.nearest(to: name, language)))
    }

    /// The option that a word is, with a value after `=`; nil where it is no option here.
    private func option(_ word: String, _ card: CommandCard) throws(UsageError) -> (OptionWord, String?)? {
        if word.hasPrefix("--"), word.count > 2 {
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let option = OptionWord(read: String(parts[0])), card.allOptions.contains(option) else {
                throw unknown(word, card)
            }
            return (option, parts.count > 1 ? String(parts[1]) : nil)
        }
        guard word.hasPrefix("-"), word.count == 2, let letter = word.last, let option = OptionWord.short(letter),
            card.allOptions.contains(option)
        else {
            if !card.takesFilter, word.hasPrefix("-"), word.count > 1 { throw unknown(word, card) }
            return nil
        }
        return (option, nil)
    }

    private func unknown(_ word: String, _ card: CommandCard) -> UsageError {
        let all = card.allOptions.map { "--\($0.phrase[language])" }
        let nearest = Nearest.of(String(word.drop { $0 == "-" }).folded, among: all.map { String($0.dropFirst(2)) })
        return UsageError(
            Wording.unknownOption(word, card.name(language)), help: Wording.knownOptions(nearest.map { "--\($0)" }, all)
        )
    }
}

extension OptionWord {
    /// The language that words ask for, also where they cannot be read as a command; nil where they ask for none.
    static func language(in words: [String]) -> Language? {
        for (index, word) in words.enumerated().reversed() where word.hasPrefix("--") {
            let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = parts.first, OptionWord(read: String(name)) == .lang else { continue }
            let value = parts.count > 1 ? String(parts[1]) : index + 1 < words.count ? words[index + 1] : ""
            if let language = Language(rawValue: value.lowercased()) { return language }
        }
        return nil
    }

    /// An option's value as a word of the format.
    static func value<Word: FormatWord>(_ text: String?, _ option: OptionWord, _ type: Word.Type, _ language: Language)
        throws(UsageError) -> Word?
    {
        guard let text else { return nil }
        if let word = Word(read: text) { return word }
        throw UsageError(
            Wording.badOptionValue(text, "--\(option.phrase[language])"),
            help: Wording.choices(Word.lexicon.nearest(to: text), Word.lexicon.spellings(language)))
    }
}
