// What is said of the views, and of numbers that a view leaves out.
extension Wording {
    package static func fewerThan(_ n: Int) -> Phrase { Phrase(da: "færre end \(n)", en: "fewer than \(n)") }
    package static func allButFewerThan(_ n: Int) -> Phrase {
        Phrase(da: "alle på nær færre end \(n)", en: "all but fewer than \(n)")
    }
    package static let notShown = Phrase(da: "vises ikke", en: "not shown")

    /// A number of voices as a view says it.
    package static func figure(_ figure: Figure, floor: Int) -> Phrase {
        switch figure {
        case .exact(let number): Phrase(number.text)
        case .few: fewerThan(floor)
        case .nearlyAll: allButFewerThan(floor)
        case .withheld: notShown
        }
    }
    /// *5 af 12*, or words where the number is small.
    package static func figure(_ n: Figure, of all: Figure, floor: Int) -> Phrase {
        guard case .exact(let number) = n else { return figure(n, floor: floor) }
        guard case .exact(let whole) = all else { return Phrase(number.text) }
        return Phrase(da: "\(number.text) af \(whole.text)", en: "\(number.text) of \(whole.text)")
    }

    package static let publicView = Phrase(
        da: "Offentlig visning: små tal er skrevet i ord, og ord står her kun, hvor samtykket rækker.",
        en: "Public view: small numbers are in words, and words stand here only as far as consent goes.")
    package static func rankedWithout(_ titles: [String]) -> Phrase {
        Phrase(
            da:
                "Uden tal og plads, fordi næsten ingen eller næsten alle i en beskyttet videnstype nævner dem eller et tema lige over eller under: \(Wording.titles(titles)). De andre er talt og ordnet, som om de ikke var der.",
            en:
                "Without score and place, because hardly anybody or nearly everybody of a protected kind raises them or a theme right above or below: \(Wording.titles(titles)). The others are counted and ranked as if those were not there."
        )
    }
    package static func nothingPublic(_ command: String) -> Phrase {
        Phrase(
            da: "\(command) viser kun noget for holdet selv; intet af det må forlade arbejdsområdet.",
            en: "\(command) shows things for the team alone; nothing of it may leave the workspace.")
    }
    package static func publicCommands(_ names: [String]) -> Phrase {
        let list = names.joined(separator: ", ")
        return Phrase(da: "Offentlig visning har: \(list).", en: "There is a public view of: \(list).")
    }
    package static func thingNotPublic(_ command: String) -> Phrase {
        Phrase(
            da: "Offentlig visning af \(command) gælder kun temaer og bestemmelser.",
            en: "The public view of \(command) is of themes and clauses only.")
    }
    package static let nameThemeOrClause = Phrase(
        da: "Skriv et tema eller nummeret på en bestemmelse.", en: "Write a theme, or the number of a clause.")
    package static let noPublicSelection = Phrase(
        da: "Tal over et udvalg vises ikke offentligt: to udvalg trukket fra hinanden kan vise, hvad én har sagt.",
        en: "Figures of a selection are not in the public view: two selections together can tell what one person said.")
    package static let askWithoutFilter = Phrase(da: "Spørg uden filter.", en: "Ask without a filter.")
    package static func fieldNotPublic(_ field: Phrase) -> Phrase {
        Phrase(
            da: "Der kan ikke spørges på \(field.da) i den offentlige visning.",
            en: "The public view cannot be asked about \(field.en).")
    }
    package static func publicFields(_ fields: [Phrase]) -> Phrase {
        Phrase(
            da: "Brug \(fields.map(\.da).joined(separator: ", ")) eller ord.",
            en: "Use \(fields.map(\.en).joined(separator: ", ")) or words.")
    }
    package static let schemeNotPublic = Phrase(
        da: "Den måde at veje på vises ikke offentligt her: små tal kunne regnes frem af den.",
        en: "That way of weighing is not in the public view here: small numbers could be worked out from it.")
    package static func publicStatements(_ shown: Int, of all: Int) -> Phrase {
        Phrase(
            da:
                "Viser \(shown) af \(all) \(all == 1 ? "udsagn, hvis ord" : "udsagn, hvis ord") må forlade arbejdsområdet.",
            en:
                "Showing \(shown) of \(all) \(all == 1 ? "statement whose words" : "statements whose words") may leave the workspace."
        )
    }
    package static let gatesInternal = Phrase(
        da: "Portene er for holdet selv; dokumentet skrives altid i offentlig visning.",
        en: "The gates are for the team alone; the document is always written in the public view.")
    package static let exportWithOutput = Phrase(
        da: "Brug -o STED for at skrive det.", en: "Use -o PATH to write it.")
    package static let documentNotWritten = Phrase(
        da: "Dokumentet er ikke skrevet: en port er lukket.", en: "The document was not written: a gate is shut.")
    package static let hiddenHeading = Phrase(da: "Uden tal og plads", en: "Without score and place")
    package static let heardYes = Phrase(da: "hørt", en: "heard")
}
