extension Wording {
    package static func formatted(notes: Int, ids: Int, reshaped: Int, links: Int, isDry: Bool) -> Phrase {
        if notes == 0 { return Phrase(da: "Alt er i orden allerede.", en: "All is in order already.") }
        var da: [String] = []
        var en: [String] = []
        if ids > 0 {
            da.append("\(ids) udsagn \(isDry ? "mangler" : "fik") id")
            en.append("\(ids) \(ids == 1 ? "statement" : "statements") \(isDry ? "without" : "given") an id")
        }
        if reshaped > 0 {
            da.append("\(reshaped) \(isDry ? "har en anden form" : "sat i form")")
            en.append("\(reshaped) \(isDry ? "in another form" : "put in form")")
        }
        if links > 0 {
            da.append("\(links) link \(isDry ? "skal rettes" : "rettet")")
            en.append("\(links) \(links == 1 ? "link" : "links") \(isDry ? "to be mended" : "mended")")
        }
        return Phrase(
            da:
                "\(notes) \(notes == 1 ? "note" : "noter")\(isDry ? " ville blive ændret" : " ændret"): \(da.joined(separator: ", ")).",
            en:
                "\(notes) \(notes == 1 ? "note" : "notes") \(isDry ? "would change" : "changed"): \(en.joined(separator: ", "))."
        )
    }
    package static func noSuchNote(_ name: String) -> Phrase {
        Phrase(da: "Her er ingen note »\(name)«.", en: "There is no note “\(name)” here.")
    }
    package static let noteColumnTitle = Phrase(da: "fil", en: "file")
    package static let idsColumn = Phrase(da: "id'er", en: "ids")
    package static let formColumn = Phrase(da: "form", en: "form")
    package static let linksColumn = Phrase(da: "links", en: "links")

    // MARK: run

    package static func scriptError(_ file: String, _ line: Int, _ column: Int, goesOn: Bool) -> Phrase {
        if goesOn {
            return Phrase(
                da: "\(file):\(line):\(column): fejlen var her; scriptet går videre.",
                en: "\(file):\(line):\(column): the error was here; the script goes on.")
        }
        return Phrase(
            da: "\(file):\(line):\(column): scriptet stoppede her.",
            en: "\(file):\(line):\(column): the script stopped here.")
    }
    package static func badParameter(_ text: String) -> Phrase {
        Phrase(da: "»\(text)« er ikke NØGLE=VÆRDI.", en: "“\(text)” is not KEY=VALUE.")
    }
    package static func missingParameter(_ name: String) -> Phrase {
        Phrase(da: "Scriptet bruger $\(name), som ikke er givet.", en: "The script uses $\(name), which was not given.")
    }
    package static func giveParameter(_ name: String) -> Phrase {
        Phrase(da: "Tilføj \(name)=værdi efter filens navn.", en: "Add \(name)=value after the file's name.")
    }
    /// - parameter names: the scripts, each run by the one before; the last is there already.
    package static func scriptsInCircle(_ names: [String]) -> Phrase {
        let chain = names.joined(separator: " → ")
        return Phrase(da: "Scripter kører hinanden i ring: \(chain).", en: "Scripts run in a circle: \(chain).")
    }
    package static let takeOneOut = Phrase(da: "Tag en af linjerne ud.", en: "Take one of those lines out.")
    package static let unfinishedScript = Phrase(
        da: "Scriptet slutter midt i et anførselstegn eller en parentes.",
        en: "The script ends inside a quotation mark or bracket.")

    // MARK: init

    package static func initialized(_ folder: String, _ files: Int) -> Phrase {
        Phrase(
            da: "\(folder) er lavet med \(files) filer. Gå derind, og skriv stemme.",
            en: "\(folder) is made with \(files) files. Go there, and type stemme.")
    }

    // MARK: doctor

    package static let found = Phrase(da: "fundet", en: "found")
    package static let notFound = Phrase(da: "mangler", en: "missing")
    package static let doctorLead = Phrase(da: "Sådan står det til.", en: "This is how things are.")
    package static let workspaceLabel = Phrase(da: "arbejdsområde", en: "workspace")
    package static let localeLabel = Phrase(da: "locale", en: "locale")
    package static let terminalLabel = Phrase(da: "terminal", en: "terminal")
    package static let indexLabel = Phrase(da: "indeks", en: "index")
    package static let historyLabel = Phrase(da: "historik", en: "history")
    package static func terminal(_ width: Int, color: Bool) -> Phrase {
        Phrase(
            da: "\(width) kolonner, \(color ? "farve" : "uden farve")",
            en: "\(width) columns, \(color ? "colour" : "no colour")")
    }
    package static let noTerminal = Phrase(
        da: "ingen: output er et rør eller en fil", en: "none: output is a pipe or a file")
    package static func indexOnDisk(_ path: String) -> Phrase { Phrase(path) }
    package static let indexInMemory = Phrase(
        da: "i hukommelsen: mappen kan ikke skrives", en: "in memory: the folder cannot be written")
    package static let gitMissing = Phrase(
        da: "Installér git for at følge udgaver: apt-get install git",
        en: "Install git to follow versions: apt-get install git")
    package static let localePlain = Phrase(
        da: "Ikke UTF-8; Stemme læser og viser UTF-8 alligevel.",
        en: "Not UTF-8; Stemme reads and shows UTF-8 all the same.")
    package static let noWorkspaceHere = Phrase(da: "intet her", en: "none here")
    package static func workspaceState(_ path: String, _ statements: Int, _ errors: Int, _ warnings: Int) -> Phrase {
        let errors = number(errors, Phrase(da: "fejl", en: "error"), Phrase(da: "fejl", en: "errors"))
        let warnings = number(warnings, Phrase(da: "advarsel", en: "warning"), Phrase(da: "advarsler", en: "warnings"))
        return Phrase(
            da: "\(path): \(Wording.statements(statements).da), \(errors.da), \(warnings.da)",
            en: "\(path): \(Wording.statements(statements).en), \(errors.en), \(warnings.en)")
    }
}
