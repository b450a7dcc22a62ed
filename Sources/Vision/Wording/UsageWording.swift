// What is said when a command line cannot be read.
extension Wording {
    package static func unknownCommand(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke en kommando.", en: "“\(name)” is not a command.")
    }
    package static func nearestCommand(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(da: "Skriv hjælp for at se kommandoerne.", en: "Type help to see the commands.")
    }
    package static func unknownOption(_ name: String, _ command: String) -> Phrase {
        Phrase(da: "\(command) kender ikke \(name).", en: "\(command) does not know \(name).")
    }
    package static func knownOptions(_ nearest: String?, _ all: [String]) -> Phrase {
        if let nearest { return Phrase(da: "Mente du \(nearest)?", en: "Did you mean \(nearest)?") }
        let list = all.joined(separator: " ")
        return Phrase(da: "Den kender: \(list)", en: "It knows: \(list)")
    }
    package static func optionWithoutValue(_ name: String) -> Phrase {
        Phrase(da: "\(name) mangler sin værdi.", en: "\(name) lacks its value.")
    }
    package static func badOptionValue(_ value: String, _ name: String) -> Phrase {
        Phrase(da: "\(name) kan ikke være »\(value)«.", en: "\(name) cannot be “\(value)”.")
    }
    package static func choices(_ nearest: String?, _ all: [String]) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        let list = all.joined(separator: ", ")
        return Phrase(da: "Vælg mellem \(list).", en: "Choose among \(list).")
    }
    package static func missingArgument(_ command: String) -> Phrase {
        Phrase(da: "\(command) mangler noget efter sig.", en: "\(command) needs something after it.")
    }
    package static func tooManyArguments(_ command: String) -> Phrase {
        Phrase(da: "\(command) tager ikke så meget.", en: "\(command) does not take that much.")
    }
    package static func seeUsage(_ usage: Phrase) -> Phrase {
        Phrase(da: "Skriv: \(usage.da)", en: "Write: \(usage.en)")
    }
    package static func usageError(_ detail: String) -> Phrase {
        Phrase(da: "Kommandoen kan ikke læses: \(detail)", en: "The command cannot be read: \(detail)")
    }
    package static func rowOutOfRange(_ number: Int, _ count: Int) -> Phrase {
        count == 0
            ? Phrase(
                da: "Der er ingen liste at tage nummer \(number) fra.",
                en: "There is no list to take number \(number) from.")
            : Phrase(
                da: "Den sidste liste har \(count) \(count == 1 ? "række" : "rækker").",
                en: "The last list has \(count) \(count == 1 ? "row" : "rows").")
    }
    package static let askForAList = Phrase(
        da: "Skriv et nummer fra listen, eller hent en ny, fx: find bolig.",
        en: "Type a number from the list, or ask for another, for example: find housing.")
    package static let overflow = Phrase(
        da: "Tallene er for store til at regnes eksakt.", en: "The numbers are too large to be worked out exactly.")
    package static let simplerShares = Phrase(
        da: "Brug enklere andele i stemme.yaml og voices.csv.", en: "Use simpler shares in stemme.yaml and voices.csv.")
    package static let stoppedHere = Phrase(da: "Stoppede her.", en: "Stopped here.")
    package static let interrupted = Phrase(da: "Afbrudt.", en: "Interrupted.")
    package static func filesChanged(_ paths: [String]) -> Phrase {
        let shown = paths.prefix(3).joined(separator: ", ")
        let more = paths.count > 3 ? " …" : ""
        return Phrase(
            da: paths.count == 1
                ? "1 fil er læst igen: \(shown)" : "\(paths.count) filer er læst igen: \(shown)\(more)",
            en: paths.count == 1
                ? "1 file was read again: \(shown)" : "\(paths.count) files were read again: \(shown)\(more)")
    }
    package static func welcome(_ title: String, _ statements: Int, _ voices: Int, errors: Int) -> Phrase {
        let found =
            errors == 0
            ? Phrase("")
            : Phrase(da: " \(errors) fejl: tjek.", en: " \(errors) \(errors == 1 ? "error" : "errors"): check.")
        return Phrase(
            da:
                "\(title). \(Wording.statements(statements).da) fra \(Wording.voices(voices).da).\(found.da) Skriv hjælp, eller tryk Tab.",
            en:
                "\(title). \(Wording.statements(statements).en) from \(Wording.voices(voices).en).\(found.en) Type help, or press Tab."
        )
    }
    package static let errorPrefix = Phrase(da: "fejl", en: "error")
    package static let warningPrefix = Phrase(da: "advarsel", en: "warning")
}

extension Wording {
    package static let stillOpen = Phrase(
        da: "Et anførselstegn eller en parentes er ikke lukket; Ctrl-C begynder forfra.",
        en: "A quotation mark or bracket is not closed; Ctrl-C starts over.")
    /// What may be wrong with a line of a script.
    package enum LineProblem: Sendable { case notUTF8, nul, tooLong }
    package static func lineProblem(_ problem: LineProblem) -> Phrase {
        switch problem {
        case .notUTF8: Phrase(da: "linjen er ikke UTF-8.", en: "the line is not UTF-8.")
        case .nul: Phrase(da: "der er et NUL-tegn i linjen.", en: "there is a NUL in the line.")
        case .tooLong: Phrase(da: "linjen er for lang.", en: "the line is too long.")
        }
    }
}
