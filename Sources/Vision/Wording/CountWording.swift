extension Wording {
    package static let countsBy = Phrase(da: "tæl for hver …", en: "count for each …")
    package static let statementsColumn = Phrase(da: "udsagn", en: "statements")
    package static let voicesColumn = Phrase(da: "stemmer", en: "voices")
    package static func counted(
        _ statements: Int, _ voices: Int?, _ filter: Phrase, isEverything: Bool, by fields: [Phrase]
    ) -> Phrase {
        let what = isEverything ? Phrase("") : Phrase(" ") + filter
        let by =
            fields.isEmpty
            ? Phrase("")
            : Phrase(
                da: ", efter \(fields.map(\.da).joined(separator: " og "))",
                en: ", by \(fields.map(\.en).joined(separator: " and "))")
        let from =
            voices.map { Phrase(da: " fra \(Wording.voices($0).da)", en: " from \(Wording.voices($0).en)") }
            ?? Phrase(da: ", hvis ord må forlade arbejdsområdet", en: " whose words may leave the workspace")
        return Phrase(
            da:
                "\(Wording.statements(statements).da)\(from.da)\(what.da.isEmpty ? "" : ":\(what.da)")\(by.da).",
            en:
                "\(Wording.statements(statements).en)\(from.en)\(what.en.isEmpty ? "" : ":\(what.en)")\(by.en)."
        )
    }
    package static let countByTwo = Phrase(
        da: "Der kan tælles efter højst to felter.", en: "At most two fields can be counted by.")
    package static let countedInSeveral = Phrase(
        da: "Et udsagn kan stå i flere rækker, så rækkerne summer ikke til det hele.",
        en: "A statement may stand in several rows, so the rows do not sum to the whole.")
}
