// What help says around the commands' own cards.
extension Wording {
    package static func exampleHeading(_ count: Int) -> Phrase {
        count == 1 ? Phrase(da: "Eksempel:", en: "Example:") : Phrase(da: "Eksempler:", en: "Examples:")
    }
    package static let optionsHeading = Phrase(da: "Valg:", en: "Options:")
    package static func alsoCalled(_ name: String) -> Phrase {
        Phrase(da: "Hedder også \(name).", en: "Also called \(name).")
    }
    package static func heading(_ group: CommandPurpose) -> Phrase {
        switch group {
        case .explore: Phrase(da: "Se efter", en: "Explore")
        case .weigh: Phrase(da: "Afvej", en: "Weigh")
        case .draft: Phrase(da: "Skriv udkastet", en: "Draft")
        case .write: Phrase(da: "Hold orden", en: "Keep in order")
        case .session: Phrase(da: "Andet", en: "Other")
        }
    }
    package static let helpTitle = Phrase(
        da: "Stemme: fra det, mange har sagt, til et kommissorium.",
        en: "Stemme: from what many have said to a mandate.")
    package static func helpEnd(atPrompt: Bool) -> Phrase {
        atPrompt
            ? Phrase(
                da: "Mere om én: hjælp find. Filtre: hjælp filter. Tab fuldfører, Ctrl-D slutter.",
                en: "More on one: help find. Filters: help filter. Tab completes, Ctrl-D ends.")
            : Phrase(
                da: "stemme uden kommando er prompten. Mere om én: stemme find --hjælp. Filtre: stemme hjælp filter.\n"
                    + "Før kommandoen: -w MAPPE (et andet arbejdsområde), -c 'KOMMANDOER', --uden-bladring, --version.",
                en: "stemme alone is the prompt. More on one: stemme find --help. Filters: stemme help filter.\n"
                    + "Before the command: -w DIR (another workspace), -c 'COMMANDS', --no-pager, --version.")
    }
    package static let filterHelp = Phrase(
        da: """
            Et filter er ord og felter; det hele skal passe, medmindre der står ELLER (med store bogstaver).

              bolig                 ordet og dets bøjninger; bo* alt, der begynder sådan
              "en bolig"            ordene i den rækkefølge
              levet                 en videnstype; tekst:levet er ordet selv
              tema:bolig            også snævrere temaer; tema:=bolig uden dem
              kommune:Odense,Vejle  en af flere værdier
              dato:ingen            uden; dato:* med
              fra:2020-11           fra og med november 2020; indtil:2021 til og med 2021
              -tema:bolig           ikke; parenteser samler: levet (bolig ELLER hjem)
              sortér:dato højst:20  rækkefølge (sortér:-dato omvendt) og antal

            Felter: viden, tema, stemme, som, arena, til, holdning, påstand, samtykke, kilde, støtter, imod, id, \
            side, gruppe, kommune og de andre kolonner i voices.csv, i, dato, fra, indtil, brugt, har, tekst.
            """,
        en: """
            A filter is words and fields; all must hold, unless OR (in capitals) stands between them.

              housing               the word and its forms; hous* whatever begins like that
              "a home"              the words in that order
              lived                 a kind of knowledge; text:lived is the word itself
              theme:housing         narrower themes too; theme:=housing without them
              region:north,south    one of several values
              date:none             without; date:* with
              since:2020-11         from November 2020 on; until:2021 through 2021
              -theme:housing        not; brackets group: lived (housing OR home)
              sort:date limit:20    order (sort:-date reversed) and how many

            Fields: kind, theme, voice, as, arena, to, stance, claim, consent, source, supports, opposes, id, \
            side, group, municipality and the other columns of voices.csv, in, date, since, until, cited, has, text.
            """)

    /// What an option does, in a line.
    package static func option(_ option: OptionWord) -> Phrase {
        switch option {
        case .workspace: Phrase(da: "et andet arbejdsområde", en: "another workspace")
        case .format:
            Phrase(da: "tabel, liste, markdown, csv, json eller jsonl", en: "table, list, markdown, csv, json or jsonl")
        case .lang: Phrase(da: "da eller en", en: "da or en")
        case .today: Phrase(da: "den dag, der regnes for i dag: 2021-03-01", en: "the day taken for today: 2021-03-01")
        case .color: Phrase(da: "auto, altid eller aldrig", en: "auto, always or never")
        case .strict: Phrase(da: "advarsler er fund (slutkode 1)", en: "warnings are findings (exit code 1)")
        case .keepGoing: Phrase(da: "gå videre efter en fejl", en: "go on after an error")
        case .noRC: Phrase(da: "uden opstartsfil", en: "without the startup file")
        case .noPager: Phrase(da: "skriv lange svar ud på én gang", en: "write long answers out at once")
        case .help: Phrase(da: "denne hjælp", en: "this help")
        case .version: Phrase(da: "programmets udgave", en: "the program's version")
        case .command: Phrase(da: "kommandoer at køre", en: "commands to run")
        case .to: Phrase(da: "md, html eller begge: md,html", en: "md, html or both: md,html")
        case .output:
            Phrase(
                da: "hvor dokumentet skrives hen: eksport/… i arbejdsområdet, ellers set herfra",
                en: "where the document is written: export/… in the workspace, else seen from here")
        case .dryRun: Phrase(da: "vis kun portene; skriv intet", en: "show the gates only; write nothing")
        case .check:
            Phrase(da: "sig, hvad der ville blive ændret; skriv intet", en: "say what would change; write nothing")
        case .view: Phrase(da: "intern eller offentlig", en: "internal or public")
        case .yes: Phrase(da: "uden at spørge først", en: "without asking first")
        case .full: Phrase(da: "hele udregningen", en: "the whole derivation")
        case .status: Phrase(da: "udkast eller høringsudkast", en: "draft or hearing")
        }
    }
}
