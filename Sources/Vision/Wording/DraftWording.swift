extension Wording {
    package static let footingLabel = Phrase(da: "Hviler på", en: "Rests on")
    package static let marksLabel = Phrase(da: "Bemærk", en: "Note")
    package static let ownerLabel = Phrase(da: "Ansvarlig", en: "Owner")
    package static let fundingLabel = Phrase(da: "Finansiering", en: "Funding")
    package static let untilLabel = Phrase(da: "Indtil", en: "Until")
    package static let statusLabel = Phrase(da: "Status", en: "Status")
    package static let withoutLivedLabel = Phrase(da: "Uden levet, fordi", en: "Without lived, because")
    package static let restsOn = Phrase(da: "Belæg", en: "Evidence")
    package static let formal = Phrase(da: "formel, kræver intet belæg", en: "formal, needs no evidence")
    package static let noMandate = Phrase(
        da: "Arbejdsområdet har intet kommissorium endnu.", en: "The workspace has no mandate yet.")
    package static let nameMandate = Phrase(
        da: "Skriv kommissorium: udkast/kommissorium.md i stemme.yaml, og lav noten.",
        en: "Write mandate: draft/kommissorium.md in stemme.yaml, and make the note.")

    package static func draftLead(_ title: String, _ status: Phrase, _ version: String, _ clauses: Int) -> Phrase {
        Phrase(
            da:
                "\(title). \(status.da.capitalizedFirst)\(version.isEmpty ? "" : " \(version)"). \(Wording.clauses(clauses).da).",
            en:
                "\(title). \(status.en.capitalizedFirst)\(version.isEmpty ? "" : " \(version)"). \(Wording.clauses(clauses).en)."
        )
    }
    package static let unknownStatus = Phrase(da: "ukendt status", en: "unknown status")
    /// A sentence about a place in a file.
    package static func at(_ place: Place, _ message: Phrase) -> Phrase { Phrase("\(place.name): ") + message }
    /// What stands in the way of a hearing; nil where nothing that is known does.
    package static func cannotBeSent(_ open: OpenMatters) -> Phrase? {
        let parts = unsettledParts(open)
        guard !parts.isEmpty else { return nil }
        let list = list(parts)
        return Phrase(da: "Kan ikke sendes i høring endnu: \(list.da).", en: "Cannot go to hearing yet: \(list.en).")
    }
    /// *skal 4 · kan 2 · bør 1*.
    package static func obligations(_ counts: (shall: Int, may: Int, should: Int)) -> Phrase {
        Phrase(
            da: "skal \(counts.shall) · kan \(counts.may) · bør \(counts.should).",
            en: "shall \(counts.shall) · may \(counts.may) · should \(counts.should).")
    }
    package static func formalClauses(_ numbers: [String]) -> Phrase {
        Phrase(da: "Formelle: \(numbers.joined(separator: ", ")).", en: "Formal: \(numbers.joined(separator: ", ")).")
    }
    package static func missing(_ sections: [MandateModel.Section]) -> Phrase {
        Phrase(
            da: "Mangler: afsnit \(sections.map { "\($0.number) \($0.title.da)" }.joined(separator: ", ")).",
            en: "Missing: section \(sections.map { "\($0.number) \($0.title.en)" }.joined(separator: ", ")).")
    }
    /// What a mark rests on, said after it.
    package static func detail(_ mark: ClauseMark, _ clause: Clause, opposing: Int, dissents: Int) -> Phrase? {
        switch mark {
        case .toBeReadAgain:
            Phrase(
                da: "\(statements(clause.toBeReadAgain.count).da) er ændret, siden det blev læst",
                en: "\(statements(clause.toBeReadAgain.count).en) changed since read")
        case .unread:
            Phrase(
                da: "\(clause.unread.count) af \(clause.statements.count) belæg",
                en: "\(clause.unread.count) of \(statements(clause.statements.count).en)")
        case .toFillIn: clause.blanks.first.map { Phrase($0) }
        case .mayVanish:
            if clause.owner == nil {
                Phrase(da: "ingen er ansvarlig", en: "nobody is responsible")
            } else {
                clause.until.map { until in
                    let day = Period(until).map { date($0) } ?? Phrase(until)
                    return Phrase(da: "ingen penge efter \(day.da)", en: "no money after \(day.en)")
                }
            }
        case .dissent:
            list(
                [
                    opposing == 0
                        ? nil
                        : Phrase(da: "\(statements(opposing).da) er imod", en: "\(statements(opposing).en) opposed"),
                    dissents == 0
                        ? nil
                        : number(
                            dissents, Phrase(da: "afvigende mening", en: "dissenting opinion"),
                            Phrase(da: "afvigende meninger", en: "dissenting opinions")),
                ].compactMap { $0 })
        case .noLived, .onlyKind: nil
        }
    }
    package static let oneClause = Phrase(da: "Gå til en bestemmelse", en: "Go to a clause")
    package static let whatIsMissing = Phrase(da: "Alt, der skal rettes", en: "All that is to be mended")

    // MARK: trace

    package static func traceClause(_ number: String, _ statements: Int, _ voices: Int) -> Phrase {
        Phrase(
            da:
                "Bestemmelse \(number) hviler på \(Wording.statements(statements).da) fra \(Wording.voices(voices).da).",
            en: "Clause \(number) rests on \(Wording.statements(statements).en) from \(Wording.voices(voices).en).")
    }
    package static func traceBack(_ what: Phrase, _ clauses: Int) -> Phrase {
        clauses == 0
            ? Phrase(da: "\(what.da) er ikke i nogen bestemmelse endnu.", en: "\(what.en) is not in any clause yet.")
            : Phrase(
                da: "\(what.da) er i \(Wording.clauses(clauses).da).",
                en: "\(what.en) is in \(Wording.clauses(clauses).en).")
    }
    package static func traceNote(_ title: String) -> Phrase {
        Phrase(da: "Hvad der blev sagt i »\(title)«,", en: "What was said in “\(title)”")
    }
    package static func traceTheme(_ title: String) -> Phrase {
        Phrase(da: "Temaet »\(title)«", en: "The theme “\(title)”")
    }
    package static let theClauseWhole = Phrase(da: "Bestemmelsen med felter", en: "The clause with its fields")
    package static let theDraft = Phrase(da: "Udkastet", en: "The draft")
    package static let notCited = Phrase(da: "Endnu ikke brugt", en: "Not used yet")
    package static let dissentingOpinion = Phrase(da: "Afvigende mening", en: "Dissenting opinion")
    package static let dissentHeading = Phrase(da: "Imod", en: "Opposed")

    // MARK: check

    package static func checkLead(errors: Int, warnings: Int, files: Int) -> Phrase {
        if errors + warnings == 0 {
            return Phrase(
                da: "Intet at rette i \(files) \(files == 1 ? "fil" : "filer").",
                en: "Nothing to mend in \(files) \(files == 1 ? "file" : "files").")
        }
        return Phrase(
            da: "\(errors) fejl og \(warnings) \(warnings == 1 ? "advarsel" : "advarsler").",
            en:
                "\(errors) \(errors == 1 ? "error" : "errors") and \(warnings) \(warnings == 1 ? "warning" : "warnings")."
        )
    }
    package static func nothingUnder(_ path: String) -> Phrase {
        Phrase(
            da: "Der er ingen fil eller mappe »\(path)« i arbejdsområdet.",
            en: "There is no file or folder “\(path)” in the workspace.")
    }
    package static let fmtHelps = Phrase(da: "Noget af det retter ordn", en: "Some of it fmt mends")
}
