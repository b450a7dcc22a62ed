// What is said about the mandate, its clauses and the promises.
extension Phrase {
    static func noMandateNote(_ name: String) -> Phrase {
        Phrase(
            da: "stemme.yaml peger på kommissoriet »\(name)«, som ikke findes.",
            en: "stemme.yaml names the mandate “\(name)”, which does not exist.")
    }
    static let makeMandate = Phrase(
        da: "Ret kommissorium: i stemme.yaml, eller lav noten.", en: "Mend mandate: in stemme.yaml, or make the note.")
    static let orphanFields = Phrase(
        da: "Felterne hører ikke til nogen bestemmelse.", en: "The fields belong to no clause.")
    static let orphanID = Phrase(da: "Id'et hører ikke til noget.", en: "The id belongs to nothing.")
    static let attachFields = Phrase(
        da: "Giv teksten lige over et id til sidst: … ^navn.",
        en: "Give the text right above an id at its end: … ^name.")
    static let attachID = Phrase(
        da: "Sæt id'et sidst på den linje, det hører til.", en: "Put the id at the end of the line it belongs to.")
    static func clauseNotEvidence(_ name: String) -> Phrase {
        Phrase(da: "Belægget »\(name)« er ikke et udsagn her.", en: "The evidence “\(name)” is no statement here.")
    }
    static let mendEvidence = Phrase(
        da: "Ret id'et; spor viser, hvad en bestemmelse hviler på.",
        en: "Mend the id; trace shows what a clause rests on.")
    static func evidenceNotUsable(_ name: String) -> Phrase {
        Phrase(
            da: "Belægget »\(name)« kan ikke bruges: udsagnet er trukket tilbage eller holdt ude.",
            en: "The evidence “\(name)” cannot be used: the statement is withdrawn or left out.")
    }
    static let replaceEvidence = Phrase(
        da: "Fjern henvisningen, eller ret udsagnet (se tjek).",
        en: "Remove the reference, or mend the statement (see check).")
    static func evidenceOpposes(_ name: String) -> Phrase {
        Phrase(
            da: "»\(name)« er imod bestemmelsen og kan ikke være belæg for den.",
            en: "“\(name)” opposes the clause and cannot be evidence for it.")
    }
    static let moveToDissent = Phrase(
        da: "Fjern den fra belæg; den vises som uenighed.", en: "Remove it from evidence; it is shown as dissent.")
    static func clauseWithoutEvidence(_ number: String) -> Phrase {
        Phrase(
            da: "Bestemmelse \(number) hviler ikke på noget udsagn.", en: "Clause \(number) rests on no statement.")
    }
    static let citeOrFormal = Phrase(
        da: "Tilføj [belæg:: id] eller [formel:: ja].", en: "Add [evidence:: id] or [formal:: yes].")
    package static func unknownClause(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke en bestemmelse i kommissoriet.", en: "“\(name)” is no clause of the mandate.")
    }
    package static func nearestClause(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(
            da: "Brug bestemmelsens id, som det står efter ^.", en: "Use the clause's id, as it stands after ^.")
    }
    static func decisionWithoutReason(_ theme: String) -> Phrase {
        Phrase(
            da: "Beslutningen om »\(theme)« har ingen begrundelse.", en: "The decision on “\(theme)” gives no reason.")
    }
    static let giveReason = Phrase(da: "Skriv begrundelse: i temaets note.", en: "Write reason: in the theme's note.")
    static func decisionWithoutClauses(_ theme: String) -> Phrase {
        Phrase(
            da: "Temaet »\(theme)« er indarbejdet, men ingen bestemmelse er nævnt.",
            en: "The theme “\(theme)” is incorporated, but no clause is named.")
    }
    static let nameClauses = Phrase(
        da: "Skriv bestemmelser: i temaets note.", en: "Write clauses: in the theme's note.")
    static func sectionMissing(_ number: Int, _ title: Phrase) -> Phrase {
        Phrase(
            da: "Afsnit \(number), \(title.da), mangler i kommissoriet.",
            en: "Section \(number), \(title.en), is missing from the mandate.")
    }
    static func sectionsMissing(_ sections: [(number: Int, title: Phrase)]) -> Phrase {
        if sections.count == 1 { return sectionMissing(sections[0].number, sections[0].title) }
        return Phrase(
            da: "Kommissoriet mangler afsnittene \(Wording.list(sections.map { "\($0.number) \($0.title.da)" }).da).",
            en: "The mandate lacks the sections \(Wording.list(sections.map { "\($0.number) \($0.title.en)" }).en).")
    }
    static func addSection(_ title: Phrase) -> Phrase {
        Phrase(
            da: "Tilføj overskriften ## \(title.da), om så med [UDFYLDES: …].",
            en: "Add the heading ## \(title.en), if only with [FILL IN: …].")
    }
    static let dissentWithoutSpeaker = Phrase(
        da: "Den afvigende mening siger ikke, hvis den er.", en: "The dissenting opinion does not say whose it is.")
    static let giveDissentSpeaker = Phrase(
        da: "Skriv [stemme:: id] eller [side:: brugere] til sidst.",
        en: "Write [voice:: id] or [side:: users] at its end.")
    static func badGrade(_ text: String) -> Phrase {
        Phrase(da: "»\(text)« er ikke en grad fra 0 til 4.", en: "“\(text)” is not a grade from 0 to 4.")
    }
    static let writeAGrade = Phrase(
        da: "Skriv 0 lydhør, 1 interesse, 2 tager det med, 3 gør det eller 4 besluttet.",
        en: "Write 0 responsive, 1 interested, 2 will pass it on, 3 will do it or 4 decided.")
    static let promiseWithoutGiver = Phrase(
        da: "Løftet siger ikke, hvem der gav det.", en: "The promise does not say who gave it.")
    static let giveGiver = Phrase(da: "Skriv [giver:: navn] til sidst.", en: "Write [giver:: name] at its end.")
    static func badSignature(_ text: String) -> Phrase {
        Phrase(da: "Underskriften »\(text)« kan ikke læses.", en: "The signature “\(text)” cannot be read.")
    }
    static let shapeOfSignature = Phrase(
        da:
            "Skriv \"SIDE: tiltrådt 2021-03-01\" (tiltrådt, med-forbehold, ikke-underskrevet, ikke-spurgt, intet-svar).",
        en: "Write \"SIDE: signed 2021-03-01\" (signed, with-reservation, not-signed, not-asked, no-reply).")
}
