/// How an answer is written.
package enum OutputFormat: String, CaseIterable, FormatWord {
    case table, list, markdown, csv, json, jsonl

    package static let lexicon = words([
        .table: "tabel", .list: "liste", .markdown: "markdown", .csv: "csv", .json: "json", .jsonl: "jsonl",
    ])

    /// Whether it is read by people on a screen.
    package var isText: Bool { self == .table || self == .list }
}

/// When colour is used: it never carries meaning alone.
package enum ColorChoice: String, CaseIterable, FormatWord {
    case auto, always, never

    package static let lexicon = words([.auto: "auto", .always: "altid", .never: "aldrig"])
}

/// An option of the command line, in both languages.
package enum OptionWord: String, CaseIterable, FormatWord {
    case workspace, format, lang, today, color, strict
    case keepGoing = "keep-going"
    case noRC = "no-rc"
    case noPager = "no-pager"
    case help, version, command, to, output
    case dryRun = "dry-run"
    case check, status, full, view, yes

    package static let lexicon = words([
        .workspace: "arbejdsområde", .format: "format", .lang: "sprog", .today: "i-dag", .color: "farve",
        .strict: "streng", .keepGoing: "bliv-ved", .noRC: "uden-opstart", .noPager: "uden-bladring", .help: "hjælp",
        .version: "version",
        .command: "kommando", .to: "til", .output: "output", .dryRun: "prøve", .check: "tjek", .status: "status",
        .full: "fuld", .view: "visning", .yes: "ja",
    ])

    package var takesValue: Bool {
        switch self {
        case .workspace, .format, .lang, .today, .color, .command, .to, .output, .status, .view: true
        default: false
        }
    }

    /// The one-letter form, where there is one.
    package static func short(_ letter: Character) -> OptionWord? {
        switch letter {
        case "w": .workspace
        case "c": .command
        case "o": .output
        case "h": .help
        default: nil
        }
    }
}
