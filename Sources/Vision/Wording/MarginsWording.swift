// What is said about margins and balancing to them.
extension Phrase {
    static func noMarginsFile(_ path: String) -> Phrase {
        Phrase(
            da: "stemme.yaml peger på randfordelingerne »\(path)«, som ikke findes.",
            en: "stemme.yaml names the margins “\(path)”, which do not exist.")
    }
    static let makeMargins = Phrase(
        da: "Lav filen med linjen variable,category,share, eller fjern margins: i stemme.yaml.",
        en: "Make the file with the line variable,category,share, or remove margins: from stemme.yaml.")
    static func unknownMargin(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke en kolonne i voices.csv.", en: "“\(name)” is no column of voices.csv.")
    }
    static let marginIsColumn = Phrase(
        da: "Brug navnet på en kolonne i voices.csv, eller kind.",
        en: "Use the name of a column of voices.csv, or kind.")
    static func duplicateMargin(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« står to gange.", en: "“\(name)” stands twice.")
    }
    static func marginSum(_ variable: String, _ sum: Double) -> Phrase {
        let text = "\((sum * 1_000_000).rounded() / 1_000_000)"
        return Phrase(
            da: "Andelene af \(variable) giver \(text.replacing(".", with: ",")) og ikke 1.",
            en: "The shares of \(variable) sum to \(text), not to 1.")
    }
    static let mendMargin = Phrase(
        da: "Slå værdier sammen i filen, eller udfyld voices.csv.",
        en: "Join values in the file, or fill in voices.csv.")
    static let marginSumsToOne = Phrase(
        da: "Ret andelene, så de giver 1 tilsammen.", en: "Mend the shares so that together they are 1.")
}

extension Wording {
    /// *≈ 0,345*, marked since it is no exact number.
    package static func approximately(_ value: Double, places: Int = 3) -> Phrase {
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let whole = Int64((value * scale).rounded())
        let part = String(whole.magnitude % UInt64(scale))
        let padded = String(repeating: "0", count: places - part.count) + part
        let start = "≈ \(whole < 0 ? "-" : "")\(whole.magnitude / UInt64(scale))"
        return Phrase(da: "\(start),\(padded)", en: "\(start).\(padded)")
    }
    package static func balancedHeading(_ path: String, joint: Bool) -> Phrase {
        joint
            ? Phrase(
                da: "Afbalanceret efter \(path), alle videnstyper sammen (≈, ikke eksakt)",
                en: "Balanced to \(path), all kinds together (≈, not exact)")
            : Phrase(
                da: "Afbalanceret efter \(path) inden for hver videnstype (≈, ikke eksakt)",
                en: "Balanced to \(path) within each kind (≈, not exact)")
    }
    package static let balancedColumn = Phrase(da: "afbalanceret", en: "balanced")
    package static let iterationsColumn = Phrase(da: "runder", en: "rounds")
    package static let effectiveSizeColumn = Phrase(da: "effektiv størrelse", en: "effective size")
    package static let designEffectColumn = Phrase(da: "designeffekt", en: "design effect")
    package static let weightRangeColumn = Phrase(da: "vægte fra–til", en: "weights from–to")
    package static let deviationColumn = Phrase(da: "fordelinger ramt inden for", en: "margins met within")
    /// How far the margins reached are from those asked for; in what leaves, to two digits.
    package static func metWithin(_ deviation: Double, exactly: Bool) -> Phrase {
        if deviation < 1e-9 { return Phrase(da: "0,000000001", en: "0.000000001") }
        if !exactly { return approximately(max(deviation, 0.01), places: 2) }
        return approximately(deviation, places: deviation < 0.005 ? 9 : 3)
    }
    package static func trimmedTo(_ times: Fraction) -> Phrase {
        Phrase(
            da:
                "Ingen vægt er over \(times.text) gange gennemsnittet i sin videnstype (beskæring i stemme.yaml); derfor er fordelingerne kun ramt så nær, som der står.",
            en:
                "No weight is above \(times.text) times the mean of its kind (trim in stemme.yaml); that is why the margins are met only as nearly as stated."
        )
    }
    /// Where balanced scores are shown: that they decide nothing (docs/decisions/0006).
    package static let balanceNote = Phrase(
        da:
            "Pladser, uafgjorte, hvorfor, følsomhed og vendepunkter følger de eksakte tal; det afbalancerede står ved siden af. n af N og følg eller forklar er uvægtede.",
        en:
            "Ranks, ties, why, sensitivity and turning points follow the exact scores; the balanced one stands beside. n of N and follow or explain are unweighted."
    )
    /// Where no balanced score is shown although stemme.yaml asks for them.
    package static func exactHere(_ path: String) -> Phrase {
        Phrase(
            da:
                "Her står de eksakte tal. Afbalanceret efter \(path) står de i vægt, ved siden af, og ændrer intet her.",
            en: "These are the exact scores. Balanced to \(path) they stand in weigh, beside, and change nothing here.")
    }
    /// The same in a document, where nobody can ask.
    package static func exactInDocument(_ path: String) -> Phrase {
        Phrase(
            da: "Alle tal her er eksakte og uden vægte fra \(path): afbalancerede tal afgør ingen rækkefølge.",
            en: "All figures here are exact and without weights from \(path): balanced scores decide no order.")
    }
    /// A theme's balanced score, with the place it would have; the derivation above it is of the exact one.
    package static func balancedScore(_ score: Phrase, _ path: String, rank: Int, isTied: Bool, of: Int) -> Phrase {
        let tie = isTied ? "=" : ""
        return Phrase(
            da:
                "Afbalanceret efter \(path): \(score.da), nr. \(rank)\(tie) af \(of). Det står ved siden af: plads, afstande og vendepunkter her følger det eksakte tal.",
            en:
                "Balanced to \(path): \(score.en), number \(rank)\(tie) of \(of). It stands beside: the place, distances and turning points here follow the exact score."
        )
    }
    /// Where balancing would order neighbours otherwise; nil where it would not.
    package static func balancedOrder(_ changes: [OrderChange], _ titles: (Int) -> String) -> Phrase? {
        guard !changes.isEmpty else { return nil }
        let said = inWords(changes, titles)
        return Phrase(
            da: "Efter de afbalancerede tal ville rækkefølgen skifte: \(said.da).",
            en: "By the balanced scores the order would change: \(said.en).")
    }
    package static func balanceFailed(_ failure: Raking.Failure, _ kinds: KindTable) -> Phrase {
        cannotBalance(failure, kinds) + Phrase(" ") + .mendMargin
    }
    static func cannotBalance(_ failure: Raking.Failure, _ kinds: KindTable) -> Phrase {
        let who = list(failure.kinds.map { kinds[$0].word })
        let column = failure.variable
        let what: Phrase
        switch failure.reason {
        case .nobody:
            what = Phrase(
                da: "ingen af de hørte har \(column) = »\(failure.value)«, som fordelingen beder om",
                en: "nobody heard has \(column) = “\(failure.value)”, which the margin asks for")
        case .noTarget:
            what = Phrase(
                da: "fordelingen har ingen andel til \(column) = »\(failure.value)«",
                en: "the margin has no share for \(column) = “\(failure.value)”")
        case .noValue(let count):
            what = Phrase(
                da: "\(voices(count).da) har ingen værdi i kolonnen \(column)",
                en: count == 1
                    ? "1 voice has no value in the column \(column)"
                    : "\(voices(count).en) have no value in the column \(column)")
        case .contradiction:
            what = Phrase(
                da: "fordelingerne kan ikke alle nås på én gang; længst fra er \(column) = »\(failure.value)«",
                en: "the margins cannot all be met; furthest off is \(column) = “\(failure.value)”")
        }
        return Phrase(
            da: "Kan ikke afbalancere \(who.da): \(what.da).", en: "Cannot balance \(who.en): \(what.en).")
    }
    /// Without numbers and values of anybody, since it leaves.
    package static func balanceFailedPublicly(_ failure: Raking.Failure, _ kinds: KindTable) -> Phrase {
        let who = list(failure.kinds.map { kinds[$0].word })
        return Phrase(
            da: "Kan ikke afbalancere \(who.da): fordelingen på \(failure.variable) kan ikke nås med dem, der er hørt.",
            en: "Cannot balance \(who.en): those heard cannot be made to meet the margin of \(failure.variable).")
    }
    package static func balanceLeftOut(_ path: String) -> Phrase {
        Phrase(
            da:
                "Tal, der er afbalanceret efter \(path), er udeladt: nogle af grupperne er så små, at de ville røbe nogen.",
            en:
                "Figures balanced to \(path) are left out: some of the groups are so small that they would tell of somebody."
        )
    }
    package static func balancedThemesLeftOut(_ count: Int) -> Phrase {
        Phrase(
            da:
                "\(count) \(count == 1 ? "tema" : "temaer") har intet afbalanceret tal her: for få i en af grupperne har nævnt det, eller for få har ikke.",
            en:
                "\(count) \(count == 1 ? "theme has" : "themes have") no balanced score here: too few in one of the groups raised it, or too few did not."
        )
    }
}
