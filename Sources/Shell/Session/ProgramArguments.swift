import Vision

/// What stands before a command on the command line, and the command.
struct ProgramArguments {
    var workspace: String?
    var defaults = Session.Defaults()
    /// The texts after `-c`.
    var commands: [String] = []
    /// The command and its arguments as the shell split them.
    var command: [String] = []
    var asksForHelp = false
    var asksForVersion = false
    var isWithoutPager = false

    private static let known: [OptionWord] = [
        .workspace, .format, .view, .lang, .today, .color, .strict, .keepGoing, .noRC, .noPager, .help, .version,
        .command,
    ]

    /// - throws: `UsageError` for an option that is not known or lacks its value.
    init(_ arguments: [String], language: Language) throws(UsageError) {
        var rest = arguments[...]
        while let argument = rest.first, argument.hasPrefix("-"), argument.count > 1 {
            rest = rest.dropFirst()
            let (option, inline) = try ProgramArguments.option(argument, language)
            var value = inline
            if option.takesValue, value == nil {
                guard let next = rest.first else {
                    throw UsageError(Wording.optionWithoutValue(argument), help: Wording.nearestCommand(nil))
                }
                value = next
                rest = rest.dropFirst()
            }
            try take(option, value ?? "", language)
        }
        command = Array(rest)
        try takeWorkspace(language)
    }

    /// Takes `-w DIR` out of what stands after the command's name, where it is no part of a filter.
    private mutating func takeWorkspace(_ language: Language) throws(UsageError) {
        let takesFilter = command.first.flatMap { Commands.named($0)?.card.takesFilter } ?? false
        var index = 1
        while index < command.count {
            let word = command[index]
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let isLong = word.hasPrefix("--") && OptionWord(read: String(parts[0].dropFirst(2))) == .workspace
            guard isLong || (word == "-w" && !takesFilter) else {
                index += 1
                continue
            }
            if parts.count > 1 {
                workspace = parts[1]
                command.remove(at: index)
            } else if index + 1 < command.count {
                workspace = command[index + 1]
                command.removeSubrange(index...index + 1)
            } else {
                throw UsageError(Wording.optionWithoutValue(word), help: Wording.nearestCommand(nil))
            }
        }
    }

    private static func option(_ argument: String, _ language: Language) throws(UsageError) -> (OptionWord, String?) {
        if argument.hasPrefix("--") {
            let parts = argument.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts.first.map(String.init) ?? ""
            if let option = OptionWord(read: name), known.contains(option) {
                return (option, parts.count > 1 ? String(parts[1]) : nil)
            }
        } else if let letter = argument.dropFirst().first, let option = OptionWord.short(letter), known.contains(option)
        {
            return (option, argument.count > 2 ? String(argument.dropFirst(2)) : nil)
        }
        let all = known.map { "--\($0.phrase[language])" }
        let nearest = Nearest.of(String(argument.drop { $0 == "-" }).folded, among: all.map { String($0.dropFirst(2)) })
        throw UsageError(
            Wording.unknownOption(argument, "stemme"), help: Wording.knownOptions(nearest.map { "--\($0)" }, all))
    }

    private mutating func take(_ option: OptionWord, _ value: String, _ language: Language) throws(UsageError) {
        switch option {
        case .workspace: workspace = value
        case .format: defaults.format = try OptionWord.value(value, .format, OutputFormat.self, language)
        case .view: defaults.view = try OptionWord.value(value, .view, View.self, language)
        case .lang: defaults.language = try Session.language(value, language)
        case .today: defaults.today = try Session.day(value, language)
        case .color: defaults.color = try OptionWord.value(value, .color, ColorChoice.self, language) ?? .auto
        case .strict: defaults.isStrict = true
        case .keepGoing: defaults.keepsGoing = true
        case .noPager: isWithoutPager = true
        case .help: asksForHelp = true
        case .version: asksForVersion = true
        case .command: commands.append(value)
        default: break
        }
    }

    /// Arguments that the shell has split, as one line: one that holds a space
    /// is a phrase, or a value after its colon.
    static func joined(_ arguments: [String]) -> String {
        let takesFilter = arguments.first.flatMap { Commands.named($0)?.card.takesFilter } ?? false
        return arguments.map { argument in
            guard argument.contains(where: \.isWhitespace) || argument.isEmpty else { return argument }
            let hasQuotes = argument.contains { Quotes.closing($0) != nil }
            if hasQuotes, !takesFilter, argument == argument.unquoted {
                // Text with quotation marks inside stays one: in marks that it does not hold itself.
                let marks = [("\"", "\""), ("»", "«"), ("“", "”")].first {
                    !argument.contains($0.0) && !argument.contains($0.1)
                }
                return marks.map { $0.0 + argument + $0.1 } ?? argument
            }
            if hasQuotes || argument.hasPrefix("(") || argument.hasPrefix("-(") { return argument }
            if let colon = argument.firstIndex(where: { $0 == ":" || $0 == "=" }),
                argument[..<colon].allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" || $0 == "." }),
                colon > argument.startIndex
            {
                var start = argument.index(after: colon)
                if start < argument.endIndex, argument[start] == "=" { start = argument.index(after: start) }
                return "\(argument[..<start])\"\(argument[start...])\""
            }
            if takesFilter, argument.hasPrefix("-"), argument.dropFirst().first?.isLetter == true {
                return "-\"\(argument.dropFirst())\""
            }
            return "\"\(argument)\""
        }.joined(separator: " ")
    }
}
