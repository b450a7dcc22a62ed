extension Wording {
    /// What help says of one command.
    package struct Card: Sendable {
        package var summary: Phrase
        package var usage: Phrase
        package var examples: [Phrase]
    }

    package static let findCard = Card(
        summary: Phrase(
            da: "udsagn: ordene først, så hvem og hvad de bruges til",
            en: "statements: the words first, then who and what they are used for"),
        usage: Phrase(da: "find [FILTER] [sortér:FELT] [højst:N]", en: "find [FILTER] [sort:FIELD] [limit:N]"),
        examples: [
            Phrase(da: "find levet bolig -tema:gebyrer", en: "find lived housing -theme:fees"),
            Phrase(da: "find fra:2020-11 brugt:nej", en: "find since:2020-11 cited:no"),
        ])
    package static let showCard = Card(
        summary: Phrase(
            da: "én ting helt: udsagn, stemme, tema, note eller bestemmelse",
            en: "one thing whole: a statement, voice, theme, note or clause"),
        usage: Phrase(da: "vis TING", en: "show THING"),
        examples: [Phrase(da: "vis bolig", en: "show housing"), Phrase(da: "vis 6.3", en: "show 6.3")])
    package static let countCard = Card(
        summary: Phrase(
            da: "tæl udsagn og stemmer efter et felt eller to", en: "count statements and voices by a field or two"),
        usage: Phrase(
            da: "tæl [FILTER] efter FELT[, FELT] [sortér:FELT] [højst:N]",
            en: "count [FILTER] by FIELD[, FIELD] [sort:FIELD] [limit:N]"),
        examples: [
            Phrase(da: "tæl levet efter tema", en: "count lived by theme"),
            Phrase(da: "tæl efter viden, som", en: "count by kind, as"),
        ])
    package static let themesCard = Card(
        summary: Phrase(
            da: "temaer: n af N pr. videnstype, lige vægt, og hvor de er i udkastet",
            en: "themes: n of N per kind, equal weight, and where they are in the draft"),
        usage: Phrase(da: "temaer [FILTER] [sortér:FELT] [højst:N]", en: "themes [FILTER] [sort:FIELD] [limit:N]"),
        examples: [Phrase(da: "temaer", en: "themes"), Phrase(da: "temaer side:brugere", en: "themes side:users")])
    package static let voicesCard = Card(
        summary: Phrase(
            da: "stemmer: videnstype, side, udsagn, bestemmelser", en: "voices: kind, side, statements, clauses"),
        usage: Phrase(da: "stemmer [FILTER] [sortér:FELT] [højst:N]", en: "voices [FILTER] [sort:FIELD] [limit:N]"),
        examples: [Phrase(da: "stemmer levet brugt:nej", en: "voices lived cited:no")])
    package static let notesCard = Card(
        summary: Phrase(da: "noter efter type og felter", en: "notes by type and field"),
        usage: Phrase(da: "noter [FILTER] [sortér:FELT] [højst:N]", en: "notes [FILTER] [sort:FIELD] [limit:N]"),
        examples: [Phrase(da: "noter type:møde fra:2020-11", en: "notes type:event since:2020-11")])
    package static let timelineCard = Card(
        summary: Phrase(da: "alt, der har en dato, i rækkefølge", en: "what has a date, in order"),
        usage: Phrase(da: "tidslinje [FILTER] [sortér:FELT] [højst:N]", en: "timeline [FILTER] [sort:FIELD] [limit:N]"),
        examples: [Phrase(da: "tidslinje fra:2020", en: "timeline since:2020")])
    package static let weighCard = Card(
        summary: Phrase(
            da: "rækkefølgen af temaer efter en måde at vægte på", en: "the order of themes under a way of weighing"),
        usage: Phrase(
            da: "vægt [lige|profil|fælles|rang|stemme|uvægtet] [højst:N]",
            en: "weigh [equal|profile|common|ranks|voice|unweighted] [limit:N]"),
        examples: [Phrase(da: "vægt", en: "weigh"), Phrase(da: "vægt fælles", en: "weigh common")])
    package static let sensitivityCard = Card(
        summary: Phrase(
            da: "om rækkefølgen holder: andre vægte, skift og udslagsgivende stemmer",
            en: "whether the order holds: other weights, flip points and tipping voices"),
        usage: Phrase(da: "følsomhed [højst:N]", en: "sensitivity [limit:N]"),
        examples: [Phrase(da: "følsomhed", en: "sensitivity")])
    package static let uptakeCard = Card(
        summary: Phrase(
            da: "hvis ord udkastet hviler på: fodfæste, aftryk og hvem der ikke er med",
            en: "whose words the draft stands on: footing, uptake and who is not in it"),
        usage: Phrase(da: "aftryk [højst:N]", en: "uptake [limit:N]"), examples: [Phrase(da: "aftryk", en: "uptake")])
    package static let unansweredCard = Card(
        summary: Phrase(
            da: "hvad følg eller forklar beder om, og udkastet ikke svarer på",
            en: "what follow or explain asks for and the draft does not answer"),
        usage: Phrase(da: "mangler", en: "unanswered"), examples: [Phrase(da: "mangler", en: "unanswered")])
    package static let coverageCard = Card(
        summary: Phrase(
            da: "hvem der mangler: videnstyper, sider, grupper, steder",
            en: "who is missing: kinds, sides, groups, places"),
        usage: Phrase(da: "dækning", en: "coverage"), examples: [Phrase(da: "dækning", en: "coverage")])
    package static let dissentCard = Card(
        summary: Phrase(
            da: "hvad der er omstridt, afvigende meninger, og hvem der ikke har skrevet under",
            en: "what is contested, dissenting opinions, and who did not sign"),
        usage: Phrase(da: "uenighed", en: "dissent"), examples: [Phrase(da: "uenighed", en: "dissent")])
    package static let promisesCard = Card(
        summary: Phrase(
            da: "løfter: de ubesvarede først, de ældste øverst", en: "promises: unanswered first, oldest first"),
        usage: Phrase(da: "løfter", en: "promises"), examples: [Phrase(da: "løfter", en: "promises")])
    package static let endedCard = Card(
        summary: Phrase(
            da: "tiltag, der ophørte, og hvad der blev tilbage", en: "measures that ended, and what remained"),
        usage: Phrase(da: "ophørt", en: "ended"), examples: [Phrase(da: "ophørt", en: "ended")])
    package static let whyCard = Card(
        summary: Phrase(
            da: "hvorfor et tema har sit tal, eller hvordan et udsagn, en stemme, en bestemmelse tæller",
            en: "why a theme has its number, or how a statement, voice or clause counts"),
        usage: Phrase(da: "hvorfor TING [--fuld]", en: "why THING [--full]"),
        examples: [
            Phrase(da: "hvorfor bolig", en: "why housing"), Phrase(da: "hvorfor 6.3 --fuld", en: "why 6.3 --full"),
        ])
    package static let draftCard = Card(
        summary: Phrase(
            da: "udkastet: afsnit, bestemmelser og hvis ord de hviler på",
            en: "the draft: sections, clauses and whose words they rest on"),
        usage: Phrase(da: "udkast", en: "draft"), examples: [Phrase(da: "udkast", en: "draft")])
    package static let traceCard = Card(
        summary: Phrase(
            da: "fra bestemmelse til stemmer, eller den anden vej", en: "from a clause to voices, or the other way"),
        usage: Phrase(da: "spor TING", en: "trace THING"),
        examples: [Phrase(da: "spor 6.3", en: "trace 6.3"), Phrase(da: "spor p7d", en: "trace p7d")])
    package static let checkCard = Card(
        summary: Phrase(
            da: "alt, der skal rettes, med sted og udvej; skriver intet",
            en: "all that is to be mended, with place and remedy; writes nothing"),
        usage: Phrase(da: "tjek [STI …]", en: "check [PATH …]"),
        examples: [Phrase(da: "tjek", en: "check"), Phrase(da: "tjek indkomne --streng", en: "check input --strict")])
    package static let exportCard = Card(
        summary: Phrase(
            da: "kommissoriet som dokument; uden -o kun, hvad der er i vejen",
            en: "the mandate as a document; without -o only what is in the way"),
        usage: Phrase(
            da: "eksporter --til md,html,docx,odt,pdf [-o STI] [--prøve]",
            en: "export --to md,html,docx,odt,pdf [-o PATH] [--dry-run]"),
        examples: [
            Phrase(da: "eksporter --til html -o eksport/udkast.html", en: "export --to html -o export/draft.html"),
            Phrase(da: "eksporter --til docx,pdf -o eksport/udkast", en: "export --to docx,pdf -o export/draft"),
        ])
    package static let decideCard = Card(
        summary: Phrase(
            da: "beslut, hvad der sker med et tema, og skriv det i temaets note",
            en: "decide what becomes of a theme, and write it into its note"),
        usage: Phrase(
            da: "beslut TEMA indarbejdet|delvist BESTEMMELSE … [\"hvorfor\"]\n"
                + "  beslut TEMA ikke-med \"hvorfor\"\n  beslut TEMA uden-for-rammerne MODTAGER \"hvorfor\"",
            en: "decide THEME incorporated|partly CLAUSE … [\"why\"]\n"
                + "  decide THEME not-included \"why\"\n  decide THEME outside RECEIVER \"why\""),
        examples: [
            Phrase(da: "beslut bolig indarbejdet 6.3", en: "decide housing incorporated 6.3"),
            Phrase(
                da: "beslut gebyrer ikke-med \"rådet har ingen indflydelse på dem\"",
                en: "decide fees not-included \"the council has no say in them\""),
        ])
    package static let withdrawCard = Card(
        summary: Phrase(
            da: "tag et udsagn eller en stemmes ord tilbage for altid; siger, hvad der hvilede på dem",
            en: "take back a statement or a voice's words for good; says what rested on them"),
        usage: Phrase(da: "tilbagetræk UDSAGN|STEMME [--ja]", en: "withdraw STATEMENT|VOICE [--yes]"),
        examples: [
            Phrase(da: "tilbagetræk q7f3kw2", en: "withdraw q7f3kw2"),
            Phrase(da: "tilbagetræk p7d --ja", en: "withdraw p7d --yes"),
        ])
    package static let undoCard = Card(
        summary: Phrase(
            da: "tag den sidste ændring tilbage, som en kommando skrev",
            en: "take back the last change that a command wrote"),
        usage: Phrase(da: "fortryd", en: "undo"), examples: [Phrase(da: "fortryd", en: "undo")])
    package static let fmtCard = Card(
        summary: Phrase(
            da: "giv udsagn id'er, ret links og orden; siger, hvad der blev ændret",
            en: "give statements ids, mend links and order; says what it changed"),
        usage: Phrase(da: "ordn [NOTE …] [--tjek]", en: "fmt [NOTE …] [--check]"),
        examples: [Phrase(da: "ordn", en: "fmt"), Phrase(da: "ordn moede-odense", en: "fmt meeting-odense")])
    package static let runCard = Card(
        summary: Phrase(da: "kør et script med kommandoer", en: "run a script of commands"),
        usage: Phrase(da: "kør FIL [NØGLE=VÆRDI …] [--bliv-ved]", en: "run FILE [KEY=VALUE …] [--keep-going]"),
        examples: [Phrase(da: "kør scripts/kommissorium.stemme", en: "run scripts/kommissorium.stemme")])
    package static let initCard = Card(
        summary: Phrase(da: "lav et nyt arbejdsområde", en: "make a new workspace"),
        usage: Phrase(da: "opret MAPPE [--sprog da|en]", en: "init DIR [--lang da|en]"),
        examples: [Phrase(da: "opret mit-raad", en: "init our-council --lang en")])
    package static let doctorCard = Card(
        summary: Phrase(
            da: "hvad der er installeret og fundet, og hvad der mangler",
            en: "what is installed and found, and what is missing"),
        usage: Phrase(da: "tilstand", en: "doctor"), examples: [Phrase(da: "tilstand", en: "doctor")])
    package static let helpCard = Card(
        summary: Phrase(
            da: "hjælp, også om én kommando eller om filtre", en: "help, also on one command or on filters"),
        usage: Phrase(da: "hjælp [KOMMANDO|filter]", en: "help [COMMAND|filter]"),
        examples: [Phrase(da: "hjælp find", en: "help find")])
}
