// What is said about notes, statements, themes and links.
extension Phrase {
    static let unclosedFence = Phrase(
        da: "En kodeblok bliver aldrig lukket, så resten af noten er kode.",
        en: "A code block is never closed, so the rest of the note is code.")
    static let closeFence = Phrase(
        da: "Luk den med ``` på sin egen linje.", en: "Close it with ``` on a line of its own.")
    static let uncoveredLine = Phrase(
        da: "Markdown viser ikke denne linje: den læses som mål for et link.",
        en: "Markdown shows this line nowhere: it is read as the target of a link.")
    static let mendUncoveredLine = Phrase(
        da: "Sæt en blank linje eller et ord foran, eller fjern kolonet efter ].",
        en: "Put a blank line or a word before it, or remove the colon after ].")
    static func fieldInText(_ key: String) -> Phrase {
        Phrase(
            da: "Feltet »\(key)« står midt i teksten og læses som tekst.",
            en: "The field “\(key)” stands within the text and is read as text.")
    }
    static let moveFieldDown = Phrase(
        da: "Flyt det til sidste linje, hvor der kun er links og felter.",
        en: "Move it to the last line, where there are only links and fields.")
    static func ambiguousAlias(_ alias: String, _ theme: String) -> Phrase {
        Phrase(
            da: "»\(alias)« er også et navn for temaet »\(theme)«.",
            en: "“\(alias)” is also a name of the theme “\(theme)”.")
    }
    static let renameAlias = Phrase(da: "Giv den ene et andet navn.", en: "Give one of them another name.")
    static func themeWithoutNote(_ name: String) -> Phrase {
        Phrase(da: "Temaet »\(name)« har ingen note.", en: "The theme “\(name)” has no note.")
    }
    package static func makeThemeNote(_ nearest: String?) -> Phrase {
        if let nearest {
            return Phrase(
                da: "Mente du »\(nearest)«? Ellers lav en note af typen tema.",
                en: "Did you mean “\(nearest)”? Otherwise make a note of type theme.")
        }
        return Phrase(da: "Lav en note af typen tema med det navn.", en: "Make a note of type theme with that name.")
    }
    static func statementNotTopLevel(_ type: String) -> Phrase {
        Phrase(
            da: "[!\(type)] står i en liste eller et citat og bliver ikke læst.",
            en: "[!\(type)] stands in a list or a quote and is not read.")
    }
    static let moveToTopLevel = Phrase(
        da: "Flyt den ud til margenen, med en blank linje før og efter.",
        en: "Move it out to the margin, with a blank line before and after.")
    static func calloutRunsOn(_ type: String) -> Phrase {
        Phrase(
            da: "[!\(type)] står ikke først i sit citat: den hænger sammen med det, der står før.",
            en: "[!\(type)] is not first in its quote: it runs on from what stands before it.")
    }
    static let addBlankLine = Phrase(da: "Sæt en blank linje før den.", en: "Put a blank line before it.")
    static func unknownField(_ key: String) -> Phrase {
        Phrase(
            da: "Feltet »\(key)« er ukendt og bliver ikke læst.", en: "The field “\(key)” is not known and is not read."
        )
    }
    static let countsWithoutReason = Phrase(
        da: "Udsagnet tæller ikke med, men der står ikke hvorfor.",
        en: "The statement is not counted, but it does not say why.")
    static let sayWhy = Phrase(
        da: "Skriv grunden efter et komma: [taeller:: nej, billedtekst].",
        en: "Write the reason after a comma: [counts:: no, a caption].")
    static func notATheme(_ name: String, _ type: Phrase) -> Phrase {
        Phrase(
            da: "»\(name)« er en note af typen \(type.da), ikke et tema.",
            en: "“\(name)” is a note of type \(type.en), not a theme.")
    }
    static let linkATheme = Phrase(
        da: "Link til et tema, eller flyt linket op i teksten.",
        en: "Link to a theme, or move the link up into the text.")
    static func unknownVoice(_ name: String) -> Phrase {
        Phrase(da: "Stemmen »\(name)« står ikke i voices.csv.", en: "The voice “\(name)” is not in voices.csv.")
    }
    static func nearestVoice(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(da: "Tilføj en linje i voices.csv.", en: "Add a line to voices.csv.")
    }
    static let statementWithoutVoice = Phrase(
        da: "Udsagnet har ingen stemme, så det tæller ikke med.",
        en: "The statement has no voice, so it is not counted.")
    static let giveStatementAVoice = Phrase(
        da: "Skriv en stemmes id efter typen: > [!levet] p7d.", en: "Write a voice's id after the type: > [!lived] p7d."
    )
    static let statementWithoutConsent = Phrase(
        da: "Stemmen har intet samtykke i consents.csv, så udsagnet hverken vises eller tæller med.",
        en: "The voice has no consent in consents.csv, so the statement is neither shown nor counted.")
    static let recordConsent = Phrase(
        da: "Spørg, og skriv svaret i consents.csv.", en: "Ask, and write the answer into consents.csv.")
    static func kindWithoutShare(_ voice: String, _ kind: Phrase) -> Phrase {
        Phrase(
            da: "Stemmen »\(voice)« har ingen andel i \(kind.da). Udsagnet vises, men tæller ikke med.",
            en: "The voice “\(voice)” has no share in \(kind.en). The statement is shown, but not counted.")
    }
    static func giveShare(_ voice: String) -> Phrase {
        Phrase(
            da: "Ret udsagnets type, eller giv \(voice) en andel i voices.csv.",
            en: "Mend the statement's type, or give \(voice) a share in voices.csv.")
    }
    static let emptyStatement = Phrase(da: "Udsagnet har ingen ord.", en: "The statement has no words.")
    static let writeWords = Phrase(
        da: "Skriv, hvad der blev sagt, under hovedet.", en: "Write what was said below its head.")
    static let statementInComment = Phrase(
        da: "Udsagnet står i en kommentar (%%), som Obsidian skjuler; det tæller med alligevel.",
        en: "The statement stands in a comment (%%), which Obsidian hides; it counts all the same.")
    static let moveOutOfComment = Phrase(
        da: "Flyt det ud, eller skriv [taeller:: nej, grund].", en: "Move it out, or write [counts:: no, reason].")
    static func duplicateID(_ id: String, first: Place) -> Phrase {
        Phrase(
            da: "Id'et »\(id)« er brugt to gange; det første sted er \(first.name).",
            en: "The id “\(id)” is used twice; the first place is \(first.name).")
    }
    static func ambiguousID(_ id: String, _ places: [Place]) -> Phrase {
        let (da, en) = (
            places.map(\.name).joined(separator: " og "), places.map(\.name).joined(separator: " and ")
        )
        return Phrase(
            da: "Id'et »\(id)« er to udsagn: \(da). Linket fører ingen steder hen, før det ene har et andet id.",
            en: "The id “\(id)” is two statements: \(en). The link leads nowhere until one of them has another id.")
    }
    static func suspended(_ ids: String) -> Phrase {
        Phrase(
            da: "Udsagnet er sat i bero: \(ids) har trukket sit samtykke tilbage, og det blev sagt i fællesskab.",
            en: "The statement is suspended: \(ids) has withdrawn, and it was said together.")
    }
    static func confirmWithout(_ ids: String) -> Phrase {
        Phrase(
            da: "Spørg de andre, og fjern \(ids) fra hovedet, når de har bekræftet det.",
            en: "Ask the others, and take \(ids) off the head when they have confirmed it.")
    }
    static let renameID = Phrase(
        da: "Slet det ene id; ordn giver udsagnet et nyt.",
        en: "Delete one of the ids; fmt gives the statement a new one.")
    static func nameClash(_ name: String, _ other: Place) -> Phrase {
        Phrase(
            da: "»\(name)« er både en stemmes id og noget andet: \(other.name).",
            en: "“\(name)” is both a voice's id and something else: \(other.name).")
    }
    static let renameOne = Phrase(da: "Giv den ene et andet navn.", en: "Give one of them another name.")
    static func broaderCycle(_ names: String) -> Phrase {
        Phrase(da: "Temaerne går i ring: \(names).", en: "The themes go in a circle: \(names).")
    }
    static let breakCycle = Phrase(
        da: "Fjern det ene overordnet.", en: "Remove one of the broader fields.")
    static func danglingNote(_ name: String) -> Phrase {
        Phrase(
            da: "Linket peger på »\(name)«, som ikke findes.", en: "The link points to “\(name)”, which does not exist."
        )
    }
    static func danglingBlock(_ id: String) -> Phrase {
        Phrase(da: "Linket peger på ^\(id), som ikke findes.", en: "The link points to ^\(id), which does not exist.")
    }
    static func danglingHeading(_ heading: String, _ note: String) -> Phrase {
        Phrase(
            da: "Noten »\(note)« har ingen overskrift »\(heading)«.",
            en: "The note “\(note)” has no heading “\(heading)”.")
    }
    static func nearestLink(_ nearest: String?) -> Phrase {
        if let nearest { return Phrase(da: "Mente du »\(nearest)«?", en: "Did you mean “\(nearest)”?") }
        return Phrase(da: "Ret navnet, eller lav noten.", en: "Mend the name, or make the note.")
    }
    static func ambiguousLink(_ name: String, _ paths: [String]) -> Phrase {
        let list = paths.joined(separator: ", ")
        return Phrase(da: "»\(name)« kan være flere: \(list).", en: "“\(name)” may be several: \(list).")
    }
    static let sayFolder = Phrase(da: "Skriv mappen med: [[mappe/navn]].", en: "Write the folder too: [[folder/name]].")
    static func linkCase(_ written: String, _ name: String) -> Phrase {
        Phrase(
            da: "Linket skriver »\(written)«, men noten hedder »\(name)«.",
            en: "The link says “\(written)”, but the note is called “\(name)”.")
    }
    static func writeAsNamed(_ name: String) -> Phrase {
        Phrase(da: "Skriv [[\(name)]].", en: "Write [[\(name)]].")
    }
    static func movedStatement(_ id: String, _ path: String) -> Phrase {
        Phrase(
            da: "Noten har ikke længere ^\(id); det står nu i \(path).",
            en: "The note no longer holds ^\(id); it is now in \(path).")
    }
    static let fmtMends = Phrase(da: "stemme ordn retter linket.", en: "stemme fmt mends the link.")
    static func unknownStatement(_ name: String) -> Phrase {
        Phrase(da: "»\(name)« er ikke et udsagn her.", en: "“\(name)” is no statement here.")
    }
    static let mendStatementID = Phrase(da: "Ret id'et.", en: "Mend the id.")
    static func unknownTarget(_ name: String) -> Phrase {
        Phrase(
            da: "»\(name)« er hverken udsagn, bestemmelse, tema eller tiltag.",
            en: "“\(name)” is neither a statement, a clause, a theme nor a measure.")
    }
    static func consentOfUnknownStatement(_ id: String) -> Phrase {
        Phrase(
            da: "Samtykket nævner udsagnet »\(id)«, som ikke findes.",
            en: "The consent names the statement “\(id)”, which does not exist.")
    }
    static func unusedShare(_ voice: String, _ kind: Phrase) -> Phrase {
        Phrase(
            da: "Stemmen »\(voice)« har en andel i \(kind.da), men har intet medregnet udsagn af den art.",
            en: "The voice “\(voice)” has a share in \(kind.en), but no counted statement of that kind.")
    }
    static let settleShare = Phrase(
        da: "Fjern andelen, eller skriv ned, hvad stemmen har sagt i den rolle.",
        en: "Remove the share, or write down what the voice said in that capacity.")
    static let noConsents = Phrase(
        da: "Der er ingen consents.csv, så ingen i en beskyttet videnstype tæller med.",
        en: "There is no consents.csv, so nobody of a protected kind is counted.")
    static let makeConsents = Phrase(
        da: "Lav consents.csv med første linje: stemme,kanal,ordret,kreditering,givet.",
        en: "Make consents.csv with the first line: voice,channel,verbatim,credit,given.")
    static func rareAttributes(_ voices: Int, _ columns: [Phrase]) -> Phrase {
        let list = Wording.list(columns)
        return voices == 1
            ? Phrase(
                da: "Kun 1 stemme af en beskyttet videnstype har det, der står i \(list.da).",
                en: "Only 1 voice of a protected kind has what stands in \(list.en).")
            : Phrase(
                da: "Kun \(voices) stemmer af en beskyttet videnstype deler det, der står i \(list.da).",
                en: "Only \(voices) voices of a protected kind share what stands in \(list.en).")
    }
    static func exactAge(_ voice: String) -> Phrase {
        Phrase(
            da: "Stemmen \(voice) står med sin alder på året i en fil, som git deler.",
            en: "The voice \(voice) has its exact age in a file that git shares.")
    }
    static let writeAgeBand = Phrase(
        da: "Skriv et tiår, fx 20-29, eller flyt alderen til fortroligt/voices.csv.",
        en: "Write a band such as 20-29, or move the age to confidential/voices.csv.")
    static func coarsen(_ k: Int) -> Phrase {
        Phrase(
            da: "Gør dem grovere, til mindst \(k) deler dem, eller flyt dem til fortroligt/voices.csv.",
            en: "Make them coarser until at least \(k) share them, or move them to confidential/voices.csv.")
    }
    static let nothingHere = Phrase(
        da: "Her er ingen udsagn endnu.", en: "There are no statements here yet.")
    static let writeFirstStatement = Phrase(
        da: "Skriv det første i en note: > [!levet] p7d, og på næste linje »ordene«.",
        en: "Write the first in a note: > [!lived] p7d, and on the next line “the words”.")
}
