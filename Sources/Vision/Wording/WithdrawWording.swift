// What is said when somebody takes their words back. It never repeats them.
extension Wording {
    package static func withdrawOnly(_ name: String) -> Phrase {
        Phrase(
            da: "Kun et udsagn eller en stemme kan trækkes tilbage; »\(name)« er noget andet.",
            en: "Only a statement or a voice can be withdrawn; “\(name)” is something else.")
    }
    /// - parameter isDone: whether it has been done, or only would be.
    package static func withdrawLead(_ name: String, places: Int, isVoice: Bool, isDone: Bool) -> Phrase {
        let da =
            isVoice
            ? "\(statements(places).da) \(places == 1 ? "er en tom plads" : "er tomme pladser")"
            : "pladsen er tom"
        let en =
            isVoice
            ? "\(statements(places).en) \(places == 1 ? "is an empty place" : "are empty places")"
            : "its place is empty"
        if isDone { return Phrase(da: "\(name) er trukket tilbage: \(da).", en: "\(name) is withdrawn: \(en).") }
        return Phrase(
            da:
                "Intet er ændret. Trækkes \(name) tilbage, \(isVoice ? "bliver \(places) udsagn til tomme pladser" : "bliver pladsen tom").",
            en:
                "Nothing is changed. If \(name) is withdrawn, \(isVoice ? "\(statements(places).en) will be \(places == 1 ? "an empty place" : "empty places")" : "its place will be empty")."
        )
    }
    package static func alreadyEmpty(_ name: String) -> Phrase {
        Phrase(
            da: "\(name) er en tom plads allerede. Det, programmet selv gemmer, er ryddet igen.",
            en: "\(name) is an empty place already. What the program itself keeps is cleared again.")
    }
    package static let nothingWithdrawn = Phrase(da: "Intet er ændret.", en: "Nothing is changed.")
    package static let neverUndone = Phrase(
        da: "Det kan ikke fortrydes.", en: "It cannot be undone.")
    package static let withdrawQuestion = Phrase(
        da: "Skriv ja for at trække det tilbage: ", en: "Type yes to withdraw it: ")
    package static let withdrawIt = Phrase(da: "Træk det tilbage", en: "Withdraw it")
    package static let lookAtIt = Phrase(da: "Se det først", en: "Look at it first")

    // MARK: What rested on it

    package static func restedOnIt(isDone: Bool) -> Phrase {
        isDone
            ? Phrase(da: "Det hvilede på det", en: "What rested on it")
            : Phrase(da: "Det hviler på det", en: "What rests on it")
    }
    package static let nothingRestedOnIt = Phrase(da: "Intet hvilede på det.", en: "Nothing rested on it.")
    package static func clauseLost(_ number: String, left: Int, lived: Int, isDone: Bool) -> Phrase {
        if left == 0 {
            return isDone
                ? Phrase(
                    da: "Bestemmelse \(number) hviler nu ikke på noget udsagn.",
                    en: "Clause \(number) now rests on no statement.")
                : Phrase(
                    da: "Bestemmelse \(number) vil ikke hvile på noget udsagn.",
                    en: "Clause \(number) will rest on no statement.")
        }
        let withoutLived = lived == 0
        return Phrase(
            da:
                "Bestemmelse \(number) \(isDone ? "hviler stadig" : "vil stadig hvile") på \(left) udsagn\(withoutLived ? ", men ikke på levet erfaring" : "").",
            en:
                "Clause \(number) \(isDone ? "still rests" : "will still rest") on \(statements(left).en)\(withoutLived ? ", but on no lived experience" : "")."
        )
    }
    package static func decisionLost(_ theme: String, _ decision: Decision, lived: Int, isDone: Bool) -> Phrase {
        let da =
            lived == 0
            ? "ingen med levede erfaringer \(isDone ? "nævner det nu" : "vil nævne det")"
            : "\(lived) med levede erfaringer \(isDone ? "nævner det stadig" : "vil stadig nævne det")"
        let raises = isDone ? (lived == 1 ? "still raises it" : "still raise it") : "will still raise it"
        let en =
            lived == 0
            ? "nobody with lived experience \(isDone ? "raises it now" : "will raise it")"
            : "\(lived) with lived experience \(raises)"
        return Phrase(
            da: "Beslutningen om »\(theme)« (\(decision.phrase.da)): \(da).",
            en: "The decision on “\(theme)” (\(decision.phrase.en)): \(en).")
    }
    package static func oppositionLost(_ number: String, isDone: Bool) -> Phrase {
        Phrase(
            da: "Uenigheden om bestemmelse \(number): det \(isDone ? "talte" : "taler") imod den.",
            en: "The dissent on clause \(number): it \(isDone ? "spoke" : "speaks") against it.")
    }
    package static func opinionTakenOut(_ number: String?, isDone: Bool) -> Phrase {
        Phrase(
            da:
                "En afvigende mening\(number.map { " til \($0)" } ?? "") \(isDone ? "er taget" : "bliver taget") ud af kommissoriet.",
            en:
                "A dissenting opinion\(number.map { " on \($0)" } ?? "") \(isDone ? "is" : "will be") taken out of the mandate."
        )
    }
    package static func evidenceTakenOut(_ lines: Int, isDone: Bool) -> Phrase {
        Phrase(
            da: "evidence.csv: \(lines) \(lines == 1 ? "linje" : "linjer") \(isDone ? "er" : "bliver") taget ud.",
            en:
                "evidence.csv: \(lines) \(lines == 1 ? "line" : "lines") \(isDone ? lines == 1 ? "is" : "are" : "will be") taken out."
        )
    }
    package static func promiseTouched(_ name: String) -> Phrase {
        Phrase(da: "Løftet \(name) henviser til det.", en: "The promise \(name) refers to it.")
    }
    package static func answerTouched(_ name: String) -> Phrase {
        Phrase(
            da: "Udsagnet \(name) støtter eller taler imod den tomme plads.",
            en: "The statement \(name) supports or opposes the empty place.")
    }
    package static func jointWaits(_ name: String) -> Phrase {
        Phrase(
            da: "\(name) er sagt sammen med andre: det tæller og vises ikke, før de har bekræftet det uden stemmen.",
            en: "\(name) was said with others: it is not counted or shown until they confirm it without the voice.")
    }
    package static func notEmptied(_ name: String) -> Phrase {
        Phrase(
            da: "\(name) kan ikke tømmes, hvor det står. Ret det, tjek finder, og træk tilbage igen.",
            en: "\(name) cannot be emptied where it stands. Mend what check finds, and withdraw again.")
    }

    // MARK: What was cleared, and what was not

    package static let cleared = Phrase(da: "Ryddet", en: "Cleared")
    package static func clearedFiles(_ paths: [String]) -> Phrase {
        Phrase(da: "Ændret: \(paths.joined(separator: ", ")).", en: "Changed: \(paths.joined(separator: ", ")).")
    }
    package static let clearedKept = Phrase(
        da: "Slettet: indekset, øjebliksbilledet og alt, hvad fortryd huskede.",
        en: "Deleted: the index, the snapshot, and all that undo remembered.")
    package static let wordsStillHere = Phrase(da: "Ordene står endnu her", en: "The words still stand here")
    package static func takeOut(_ place: String) -> Phrase {
        Phrase(da: "\(place): tag dem ud.", en: "\(place): take them out.")
    }
    package static func ownNote(_ path: String) -> Phrase {
        Phrase(
            da: "\(path) handler om stemmen: slet den, eller tag det ud, der ikke skal stå.",
            en: "\(path) is about the voice: delete it, or take out what is not to stand.")
    }
    package static func notSearched(_ paths: [String]) -> Phrase {
        let shown = paths.prefix(5).joined(separator: ", ")
        let more = paths.count > 5 ? paths.count - 5 : 0
        return Phrase(
            da: "Kan ikke læses, så se selv efter: \(shown)\(more > 0 ? " og \(more) til" : "").",
            en: "Cannot be read, so look yourself: \(shown)\(more > 0 ? " and \(more) more" : "").")
    }
    package static func exportedBefore(_ paths: [String]) -> Phrase {
        let shown = paths.prefix(5).joined(separator: ", ")
        return Phrase(
            da: "Dokumenter fra før: \(shown). Slet dem, og eksporter igen.",
            en: "Documents from before: \(shown). Delete them, and export again.")
    }
    package static func confidentialUntouched(_ folder: String) -> Phrase {
        Phrase(
            da: "\(folder)/ er ikke rørt: samtykkeskema, navn og breve dér må et menneske afgøre.",
            en: "\(folder)/ is not touched: a person must decide on consent form, name and letters there.")
    }
    package static let cleanHistory = Phrase(
        da: "git husker ordene. Sådan bliver historikken renset, når ingen andre arbejder",
        en: "git remembers the words. To clean its history, while nobody else works")
    package static let historyOrder = Phrase(
        da:
            "Filernes egne tidligere udgaver går tabt; deres tekst nu bliver. Har en fil heddet noget andet, så skriv også det navn. Bagefter skal alle andre slette deres klon og hente en ny, og værten (fx GitHub) bedes om at rydde gamle visninger, forgreninger og pull requests.",
        en:
            "The earlier versions of these files are lost; their text as it is now stays. If a file had another name, write that too. Then everybody else must delete their clone and fetch a new one, and the host (GitHub, say) be asked to clear cached views, forks and pull requests."
    )
    package static let commitMessage = Phrase(da: "Et udsagn er trukket tilbage", en: "A statement is withdrawn")
    package static let cannotReach = Phrase(
        da:
            "Det her kan Stemme ikke nå: dokumenter, der er sendt eller trykt, kloner og sikkerhedskopier andre steder, søgemaskiner, det, andre har skrevet af, og prompt-historikken på de maskiner, hvor ordene blev skrevet.",
        en:
            "What Stemme cannot reach: documents that were sent or printed, clones and backups elsewhere, search engines, what others copied, and the prompt's history on the machines where the words were typed."
    )
    package static let wantsAnswer = Phrase(
        da: "Spørg personen, om et svar ønskes, og sig det, der ikke kan kaldes tilbage.",
        en: "Ask whether the person wants an answer, and say what cannot be called back.")
}
