extension Wording {
    package static func uptakeLead(_ clauses: Int, formal: Int, without: Int) -> Phrase {
        var da = "Hvis ord hviler udkastet på? \(Wording.clauses(clauses).da) med belæg"
        var en = "On whose words does the draft stand? \(Wording.clauses(clauses).en) with evidence"
        if formal > 0 {
            da += ", \(formal) \(formal == 1 ? "formel" : "formelle")"
            en += ", \(formal) formal"
        }
        if without > 0 {
            da += ", \(without) uden"
            en += ", \(without) without"
        }
        return Phrase(da: da + ".", en: en + ".")
    }
    package static let clauseByClause = Phrase(da: "Bestemmelse for bestemmelse", en: "Clause by clause")
    package static let voiceByVoice = Phrase(
        da: "Stemme for stemme: hvor mange har mindst ét udsagn i udkastet",
        en: "Voice by voice: how many have at least one statement in the draft")
    package static func onLived(_ n: Int, of: Int, oneKind: Int) -> Phrase {
        Phrase(
            da: "\(n) af \(of) hviler på mindst én levet stemme. \(oneKind) hviler kun på én videnstype.",
            en:
                "\(n) of \(of) \(n == 1 ? "rests" : "rest") on at least one lived voice. \(oneKind) \(oneKind == 1 ? "rests" : "rest") on one kind alone."
        )
    }
    package static func footing(_ kinds: [(kind: Kind, footing: Fraction)]) -> Phrase {
        func line(_ word: (Phrase) -> String) -> String {
            kinds.map { "\(word($0.kind.word)) \($0.footing.text) \(word(decimal($0.footing)))" }
                .joined(separator: " · ")
        }
        return Phrase(da: "Fodfæste: \(line(\.da)).", en: "Footing: \(line(\.en)).")
    }
    package static let uptakeColumn = Phrase(da: "aftryk", en: "uptake")
    package static let effectiveColumn = Phrase(da: "effektive stemmer", en: "effective voices")
    package static let nobodyThere = Phrase(da: "i ingen bestemmelse", en: "in no clause")
    package static let clauseColumn = Phrase(da: "bestemmelse", en: "clause")
    package static let numberColumn = Phrase(da: "nr", en: "no")
    package static let markColumn = Phrase(da: "bemærk", en: "note")
    package static func gap(_ gap: Fraction, from: Kind, to: Kind, small: (kind: Kind, n: Fraction, by: Fraction)?)
        -> Phrase
    {
        let moves =
            small.map {
                Phrase(
                    da: " Der er kun hørt \($0.n.text) \($0.kind.word.da), så én af dem flytter \($0.by.text).",
                    en: " Only \($0.n.text) \($0.kind.word.en) were heard, so one of them moves \($0.by.text).")
            } ?? Phrase("")
        if gap == .zero {
            return Phrase(
                da: "Spændet er 0: alle videnstyper har lige stort aftryk.",
                en: "The gap is 0: all kinds have the same uptake.") + moves
        }
        return Phrase(
            da: "Spændet er \(gap.text), fra \(from.word.da) til \(to.word.da).",
            en: "The gap is \(gap.text), from \(from.word.en) to \(to.word.en).") + moves
    }
    package static func readers(_ n: Int, of: Int) -> Phrase {
        of == 0
            ? Phrase(
                da: "Ingen bestemmelse hviler på et levet udsagn, så der er intet at læse for brugersiden.",
                en: "No clause rests on a lived statement, so there is nothing for the users' side to read.")
            : Phrase(
                da:
                    "Brugersiden har læst \(n) af \(of) par af bestemmelse og levet udsagn, som \(of == 1 ? "det" : "de") står nu (evidence.csv).",
                en:
                    "The users' side has read \(n) of \(of) \(of == 1 ? "pair" : "pairs") of clause and lived statement as they stand (evidence.csv)."
            )
    }
    package static let noUptake = Phrase(
        da: "Ingen bestemmelse hviler på medregnede udsagn endnu.", en: "No clause rests on counted statements yet.")
    package static let whoIsUnanswered = Phrase(da: "Hvem der mangler svar", en: "Who is owed an answer")
}
