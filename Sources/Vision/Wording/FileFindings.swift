// What is said about files: settings, tables and the notes as such.
extension Phrase {
    static func unknownFormat(_ found: String) -> Phrase {
        found.isEmpty
            ? Phrase(
                da: "stemme.yaml siger ikke, hvilket format den har.",
                en: "stemme.yaml does not say which format it has.")
            : Phrase(
                da: "Formatet »\(found)« er ukendt; denne udgave læser format 1.",
                en: "Format “\(found)” is not known; this version reads format 1.")
    }
    static let useFormatOne = Phrase(
        da: "Skriv format: 1 øverst i filen.", en: "Write format: 1 at the top of the file.")
    static func duplicateKind(_ name: String) -> Phrase {
        Phrase(da: "Videnstypen »\(name)« står to gange.", en: "The kind “\(name)” is there twice.")
    }
    static let kindsNotAMap = Phrase(
        da: "Videnstyperne kan ikke læses; standarden gælder.", en: "The kinds cannot be read; the default holds.")
    static let writeKinds = Phrase(
        da: "Skriv en linje for hver, fx lived: {andel: 1}.", en: "Write a line for each, such as lived: {share: 1}.")
    static let keepOne = Phrase(da: "Behold den ene.", en: "Keep one of them.")
    static func reservedKind(_ name: String) -> Phrase {
        Phrase(
            da:
                "»\(name)« kan ikke være en videnstype: det er ikke ét ord med små bogstaver, eller det betyder noget andet i formatet eller i Obsidian.",
            en:
                "“\(name)” cannot be a kind: it is not one word in lower-case letters, or it means something else in the format or in Obsidian."
        )
    }
    static let renameKind = Phrase(
        da: "Vælg et andet navn med små bogstaver a-z.", en: "Choose another name, in lower-case letters a-z.")
    static let sharesNotDecided = Phrase(
        da: "Andelene er forskellige, men der står ikke, hvem der har besluttet det.",
        en: "The shares differ, but it does not say who decided that.")
    static let sharesDecisionIncomplete = Phrase(
        da: "Beslutningen om andele mangler dato, hvem eller hvorfor.",
        en: "The decision on shares lacks its date, by whom or why.")
    static let decideShares = Phrase(
        da: "Tilføj andele_besluttet: {dato: 2020-09-30, af: …, hvorfor: …}.",
        en: "Add shares_decided: {date: 2020-09-30, by: …, why: …}.")
    static func unknownValue(_ value: String, of key: Phrase) -> Phrase {
        Phrase(da: "»\(value)« er ikke en værdi af \(key.da).", en: "“\(value)” is not a value of \(key.en).")
    }
    /// A key in both languages.
    static func key(_ en: String, _ da: String) -> Phrase { Phrase(da: da, en: en) }
    static func oneOf(_ words: [String]) -> Phrase {
        let list = words.joined(separator: ", ")
        return Phrase(da: "Skriv en af: \(list).", en: "Write one of: \(list).")
    }
    static func moreThanAll(_ text: String) -> Phrase {
        Phrase(da: "»\(text)« er mere end alle.", en: "“\(text)” is more than all.")
    }
    static let writeAPart = Phrase(
        da: "Skriv en del af alle, fra 0 til 1: 1/10.", en: "Write a part of all, from 0 to 1: 1/10.")
    static let followOrExplainNotAMap = Phrase(
        da: "Følg eller forklar kan ikke slås fra, kun have andre grænser.",
        en: "Follow or explain cannot be switched off, only have other thresholds.")
    static let writeThresholds = Phrase(
        da: "Skriv {stemmer: 2, andel: 1/10} eller fjern linjen.",
        en: "Write {voices: 2, share: 1/10} or remove the line.")
    static func notAShare(_ text: String) -> Phrase {
        Phrase(da: "»\(text)« er ikke en andel.", en: "“\(text)” is not a share.")
    }
    static let writeAShare = Phrase(
        da: "Skriv et helt tal, en brøk (1/2) eller et decimaltal med punktum (0.5), mindst 0.",
        en: "Write a whole number, a fraction (1/2) or a decimal with a point (0.5), at least 0.")
    static func notAWholeNumber(_ text: String, atLeast least: Int) -> Phrase {
        Phrase(
            da: "»\(text)« er ikke et helt tal på mindst \(least).",
            en: "“\(text)” is not a whole number of at least \(least).")
    }
    static func writeAWholeNumber(atLeast least: Int) -> Phrase {
        Phrase(da: "Skriv et helt tal på mindst \(least).", en: "Write a whole number of at least \(least).")
    }
    static func unknownKey(_ key: String) -> Phrase {
        Phrase(
            da: "Nøglen »\(key)« er ukendt og bliver ikke læst.", en: "The key “\(key)” is not known and is not read.")
    }
    /// A remedy for an unknown word: the nearest one, or all that there are.
    package static func didYouMean(_ nearest: String?, else all: [String]) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        if all.isEmpty { return Phrase(da: "Ret eller fjern ordet.", en: "Mend or remove the word.") }
        return oneOf(all)
    }
    static func duplicateVoice(_ id: String, first: Place) -> Phrase {
        Phrase(
            da: "Stemmen »\(id)« står to gange; den første er \(first.name).",
            en: "The voice “\(id)” is there twice; the first is \(first.name).")
    }
    static func confidentialOfUnknownVoice(_ id: String) -> Phrase {
        Phrase(
            da: "Den fortrolige fil nævner »\(id)«, som voices.csv ikke har.",
            en: "The confidential file names “\(id)”, which voices.csv does not have.")
    }
    static let renameVoice = Phrase(
        da: "Giv den ene et andet id, eller slet den, der er for meget.",
        en: "Give one of them another id, or delete the one too many.")
    static func duplicateColumn(_ name: String) -> Phrase {
        Phrase(da: "Kolonnen »\(name)« står to gange.", en: "The column “\(name)” is there twice.")
    }
    static func columnNamedLikeField(_ name: String) -> Phrase {
        Phrase(
            da: "Kolonnen »\(name)« hedder det samme som et felt på udsagn.",
            en: "The column “\(name)” is named like a field of statements.")
    }
    static let renameColumn = Phrase(da: "Giv kolonnen et andet navn.", en: "Give the column another name.")
    static func unknownVoiceColumn(_ name: String) -> Phrase {
        Phrase(
            da: "Kolonnen »\(name)« er ukendt og regnes for identificerende.",
            en: "The column “\(name)” is not known and is taken for identifying.")
    }
    static func knownColumns(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(
            da: "Lad den stå, hvis det er meningen; ellers hører den til i fortroligt/voices.csv.",
            en: "Leave it if that is meant; otherwise it belongs in confidential/voices.csv.")
    }
    static func missingColumn(_ name: Phrase) -> Phrase {
        Phrase(da: "Kolonnen »\(name.da)« mangler.", en: "The column “\(name.en)” is missing.")
    }
    static func addColumn(_ name: Phrase) -> Phrase {
        Phrase(da: "Tilføj \(name.da) i første linje.", en: "Add \(name.en) to the first line.")
    }
    static func badVoiceID(_ id: String) -> Phrase {
        id.isEmpty
            ? Phrase(da: "En stemme mangler sit id.", en: "A voice lacks its id.")
            : Phrase(da: "»\(id)« kan ikke være en stemmes id.", en: "“\(id)” cannot be a voice's id.")
    }
    static let shapeOfVoiceID = Phrase(
        da: "Et id er små bogstaver a-z og cifre og begynder med et bogstav, fx p7d.",
        en: "An id is lower-case letters a-z and digits and begins with a letter, such as p7d.")
    static func voiceWithoutKind(_ id: String) -> Phrase {
        Phrase(da: "Stemmen »\(id)« har ingen videnstype.", en: "The voice “\(id)” has no kind.")
    }
    static let giveVoiceAKind = Phrase(
        da: "Skriv fx levet, faglig eller ekspert i kolonnen viden.",
        en: "Write lived, professional or expert, for example, in the column kind.")
    static func unknownKind(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke en videnstype.", en: "“\(name)” is not a kind of knowledge.")
    }
    static func badShares(_ text: String) -> Phrase {
        Phrase(
            da: "»\(text)« giver ikke andele, der tilsammen er 1.", en: "“\(text)” does not give shares that sum to 1.")
    }
    static let sharesSumToOne = Phrase(
        da: "Skriv en videnstype eller fx levet:1/2;faglig:1/2.",
        en: "Write one kind or, for example, lived:1/2;professional:1/2.")
    static func unknownColumn(_ name: String) -> Phrase {
        Phrase(
            da: "Kolonnen »\(name)« er ukendt og bliver ikke læst.",
            en: "The column “\(name)” is not known and is not read.")
    }
    static let consentWithoutVoice = Phrase(
        da: "En linje om samtykke nævner ingen stemme.", en: "A line of consent names no voice.")
    static let giveConsentAVoice = Phrase(
        da: "Skriv stemmens id i kolonnen stemme.", en: "Write the voice's id in the column voice.")
    static func consentOfUnknownVoice(_ id: String) -> Phrase {
        Phrase(
            da: "Samtykket er fra »\(id)«, som ikke står i voices.csv.",
            en: "The consent is from “\(id)”, who is not in voices.csv.")
    }
    static func badDate(_ text: String) -> Phrase {
        Phrase(da: "»\(text)« er ikke en dato.", en: "“\(text)” is not a date.")
    }
    package static let writeADate = Phrase(
        da: "Skriv 2020-11-12, 2020-11 eller 2020.", en: "Write 2020-11-12, 2020-11 or 2020.")
    static let noSettings = Phrase(da: "Der er ingen stemme.yaml.", en: "There is no stemme.yaml.")
    static let makeSettings = Phrase(
        da: "Lav et arbejdsområde med stemme opret MAPPE.", en: "Make a workspace with stemme init DIR.")
    static let noVoices = Phrase(
        da: "Der er ingen voices.csv, så ingen stemme er kendt.", en: "There is no voices.csv, so no voice is known.")
    static let makeVoices = Phrase(
        da: "Lav voices.csv med første linje: id,viden,betegnelse,side.",
        en: "Make voices.csv with the first line: id,kind,label,side.")
    static func tooLarge(_ limit: Int) -> Phrase {
        Phrase(
            da: "Filen er på over \(limit >> 20) MiB og bliver ikke læst.",
            en: "The file is over \(limit >> 20) MiB and is not read.")
    }
    static let splitFile = Phrase(
        da: "Del den: en note i flere noter, en tabel i flere arbejdsområder.",
        en: "Split it: a note into several notes, a table into several workspaces.")
    static let notUTF8 = Phrase(da: "Filen er ikke UTF-8.", en: "The file is not UTF-8.")
    package static let saveAsUTF8 = Phrase(
        da: "Gem den som UTF-8, fx: iconv -f WINDOWS-1252 -t UTF-8 FIL > NY.",
        en: "Save it as UTF-8, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW.")
    static func raggedRow(cells: Int, columns: Int) -> Phrase {
        Phrase(
            da: "Rækken har \(cells) felter, men der er \(columns) kolonner; den er ikke læst.",
            en: "The row has \(cells) cells, but there are \(columns) columns; it is not read.")
    }
    static let mendRaggedRow = Phrase(
        da: "Ret antallet af felter; tekst med komma skal stå i anførselstegn.",
        en: "Mend the number of cells; text with a comma must be in quotation marks.")
    static let unclosedQuote = Phrase(
        da: "Et anførselstegn bliver aldrig lukket.", en: "A quotation mark is never closed.")
    static let closeQuote = Phrase(
        da: "Luk det, eller skriv to, hvis det er en del af teksten.",
        en: "Close it, or write two if it is part of the text.")
    static let nulByte = Phrase(
        da: "Her står en NUL-byte, som ingen tekst har; ord omkring den kan ikke findes.",
        en: "Here is a NUL byte, which no text has; words around it cannot be found.")
    static let removeNUL = Phrase(
        da: "Slet den. Er der en efter hvert bogstav, er filen UTF-16: gem den som UTF-8.",
        en: "Delete it. If there is one after each letter the file is UTF-16: save it as UTF-8.")
    static let calloutInHTML = Phrase(
        da: "Boksen står i HTML og bliver ikke læst.", en: "The callout stands in HTML and is not read.")
    static let leaveHTML = Phrase(
        da: "Sæt en blank linje før den, eller flyt den ud.", en: "Put a blank line before it, or move it out.")
    static let badFileName = Phrase(
        da: "I navnet er der et linjeskift, eller det er ikke UTF-8; det bliver ikke læst.",
        en: "The name has a line break in it, or is not UTF-8; it is not read.")
    static let renameFile = Phrase(da: "Giv det et andet navn.", en: "Give it another name.")
    static let trackedConfidential = Phrase(
        da: "git deler filen, selv om den ligger i en fortrolig mappe.",
        en: "git shares the file, though it lies in a confidential folder.")
    static func untrack(_ path: String) -> Phrase {
        let path = path.contains(where: { !($0.isLetter || $0.isNumber || "-_./".contains($0)) }) ? "'\(path)'" : path
        return Phrase(
            da: "Kør git rm --cached \(path), og skriv mappen i .gitignore; i ældre udgaver er den der stadig.",
            en: "Run git rm --cached \(path), and put the folder in .gitignore; older revisions still have it.")
    }
    static func unreadableFile(_ reason: String) -> Phrase {
        let reason = systemReason(reason)
        return Phrase(da: "Det kan ikke læses: \(reason.da).", en: "It cannot be read: \(reason.en).")
    }
    static let allowReading = Phrase(
        da: "Giv dig selv lov til at læse det, fx: chmod u+rX STI.",
        en: "Allow yourself to read it, for example: chmod u+rX PATH.")
    static let linkLeavesRoot = Phrase(
        da: "Linket peger ud af arbejdsområdet og følges ikke.",
        en: "The link points out of the workspace and is not followed.")
    static let linkIntoClosed = Phrase(
        da: "Linket peger ind i en mappe, der ikke læses, og følges ikke.",
        en: "The link points into a folder that is not read, and is not followed.")
    static let removeLink = Phrase(da: "Slet linket.", en: "Delete the link.")
    static let copyFileIn = Phrase(da: "Læg en kopi af filen her i stedet.", en: "Put a copy of the file here instead.")
}

extension Diagnostic {
    package static func unreadable(_ path: String, reason: String) -> Diagnostic {
        .error("unreadable", at: Place(path), .unreadableFile(reason), help: .allowReading)
    }

    static func nulByte(_ source: SourceText) -> Diagnostic? {
        source.firstNUL.map { .error("nul-byte", at: source.place(Span($0, $0 + 1)), .nulByte, help: .removeNUL) }
    }

    package static func badFileName(_ path: String) -> Diagnostic {
        .error("bad-file-name", at: Place(path), .badFileName, help: .renameFile)
    }

    package static func trackedConfidential(_ path: String) -> Diagnostic {
        .error("tracked-confidential", at: Place(path), .trackedConfidential, help: .untrack(path))
    }

    package static func linkLeavesRoot(_ path: String) -> Diagnostic {
        .warning("link-leaves-root", at: Place(path), .linkLeavesRoot, help: .copyFileIn)
    }

    package static func linkIntoClosed(_ path: String) -> Diagnostic {
        .warning("link-into-closed", at: Place(path), .linkIntoClosed, help: .removeLink)
    }

    /// Settings that are not YAML.
    static func yaml(_ fault: YAMLFault, path: String) -> Diagnostic {
        let (message, help) = fault.phrases
        return .error("bad-yaml", at: Place(path, line: fault.line, column: fault.column), message, help: help)
    }

    /// Front matter that is not YAML; until it is mended, nothing of the note leaves.
    static func frontMatter(_ fault: YAMLFault, path: String) -> Diagnostic {
        let (message, help) = fault.phrases
        let consequence = Phrase(
            da: " Indtil da er alle notens udsagn interne.", en: " Until then all the note's statements are internal.")
        return .error(
            "bad-front-matter", at: Place(path, line: fault.line, column: fault.column), message + consequence,
            help: help)
    }
}

extension YAMLFault {
    fileprivate var phrases: (Phrase, Phrase) {
        switch reason {
        case .unquotedColon(let mended):
            (
                Phrase(
                    da: "Et kolon i værdien gør, at YAML ikke kan læses.",
                    en: "A colon in the value keeps the YAML from being read."),
                Phrase(da: "Sæt anførselstegn om: \(mended)", en: "Put it in quotation marks: \(mended)")
            )
        case .anchorOrTag:
            (
                Phrase(
                    da: "YAML med ankre eller mærker (&, *, !) bliver ikke læst.",
                    en: "YAML with anchors or tags (&, *, !) is not read."),
                Phrase(
                    da: "Skriv værdien helt ud, eller sæt den i anførselstegn.",
                    en: "Write the value out, or put it in quotation marks.")
            )
        case .tooDeep:
            (
                Phrase(da: "YAML i mere end 10 lag bliver ikke læst.", en: "YAML over 10 levels deep is not read."),
                Phrase(da: "Skriv det fladere.", en: "Write it flatter.")
            )
        case .duplicateKey(let key):
            (
                Phrase(da: "Nøglen »\(key)« står to gange.", en: "The key “\(key)” is there twice."), .keepOne
            )
        case .notAMap:
            (
                Phrase(
                    da: "Der ventes linjer af formen nøgle: værdi.",
                    en: "Lines of the form key: value are expected here."),
                Phrase(da: "Skriv fx titel: Dialogmøde.", en: "Write, for example, title: Dialogue meeting.")
            )
        case .unclosed:
            (
                Phrase(
                    da: "Linjen --- under notens oplysninger mangler.",
                    en: "The line --- below the note's front matter is missing."),
                Phrase(
                    da: "Skriv --- på en linje for sig selv efter den sidste nøgle.",
                    en: "Write --- on a line of its own after the last key.")
            )
        case .syntax(let problem):
            (
                Wording.yaml(problem),
                Phrase(
                    da: "Ret linjen; sæt værdien i anførselstegn, hvis du er i tvivl.",
                    en: "Mend the line; put the value in quotation marks if in doubt.")
            )
        }
    }
}
