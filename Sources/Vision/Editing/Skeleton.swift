/// The files of a new workspace, in its language.
package struct Skeleton: Sendable {
    private let language: Language
    private let title: String

    package init(language: Language, title: String) {
        self.language = language
        self.title = title
    }

    private func name(_ folder: Folder) -> String { Folder.lexicon.spelled(folder, language) }
    private func say(_ da: String, _ en: String) -> String { language == .da ? da : en }

    package var folders: [String] {
        let all: [Folder] = [
            .people, .input, .themes, .bodies, .measures, .responses, .draft, .notebooks, .queries, .words, .export,
            .confidential,
        ]
        return all.map(name)
    }

    package var files: [(path: String, text: String)] {
        [
            ("stemme.yaml", settings), ("vision.md", vision), ("voices.csv", voices), ("consents.csv", consents),
            ("\(name(.draft))/kommissorium.md", mandate), (".gitignore", ignored),
            ("\(name(.input))/\(say("foerste-moede", "first-meeting")).md", meeting),
            (say("samtykke.md", "consent.md"), consentForm), (say("seddel.md", "slip.md"), slip),
        ]
    }

    private var settings: String {
        """
        format: 1
        \(say("titel", "title")): "\(title.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))"
        \(say("sprog", "language")): \(language.rawValue)
        \(say("kommissorium", "mandate")): \(name(.draft))/kommissorium.md

        """
    }

    private var ignored: String {
        """
        .stemme/
        \(name(.export))/
        \(name(.confidential))/

        """
    }

    private var voices: String { say("id,viden,betegnelse,side,svar\n", "id,kind,label,side,reply\n") }

    private var consents: String {
        say(
            "stemme,udsagn,formaal,retsgrundlag,kanal,ordret,kreditering,givet,form,noteret_af,indtil,tilbagetrukket\n",
            "voice,statement,purpose,legal_basis,channel,verbatim,credit,given,form,recorded_by,until,withdrawn\n")
    }

    private var vision: String {
        say(
            """
            ---
            type: vision
            ---

            # \(title)

            Her samles, hvad mennesker har sagt, så det kan blive til et kommissorium.

            - Skriv et møde i `\(name(.input))/`, og skriv, hvad der blev sagt, som udsagn (se [[foerste-moede]]).
            - Skriv, hvem der taler, i `voices.csv`, og hvad de har sagt ja til, i `consents.csv` (se [[samtykke]]).
            - Spørg: `stemme temaer`, `stemme find …`, `stemme tjek`.

            """,
            """
            ---
            type: vision
            ---

            # \(title)

            Here is gathered what people have said, so that it can become a mandate.

            - Write a meeting into `\(name(.input))/`, and what was said as statements (see [[first-meeting]]).
            - Write who speaks into `voices.csv`, and what they agreed to into `consents.csv` (see [[consent]]).
            - Ask: `stemme themes`, `stemme find …`, `stemme check`.

            """)
    }

    private var meeting: String {
        say(
            """
            ---
            type: note
            title: Sådan skrives et møde
            ---

            Sæt `type: møde` og `dato:` øverst. Skriv hvert udsagn som herunder, men uden de fire mellemrum foran: typen er
            videnstypen, så stemmens id, og nederst temaet. Anførselstegn kun om ord, der er ordrette.

                > [!levet] p7d, erfaring
                > »Hver gang jeg får en ny sagsbehandler, begynder vi forfra.«
                > [[koordination]]

            """,
            """
            ---
            type: note
            title: How a meeting is written
            ---

            Put `type: event` and `date:` at the top. Write each statement as below, but without the four spaces in front:
            the type is the kind of knowledge, then the voice's id, and last the theme. Quotation marks only around words
            that are verbatim.

                > [!lived] p7d, experience
                > “Each time I get a new caseworker, we start over.”
                > [[coordination]]

            """)
    }

    private var consentForm: String {
        say(
            """
            # Må vi bruge det, du siger?

            Vi skriver ned, hvad mange siger, for at lave et kommissorium. Du bestemmer over dine ord.

            1. Hvad vi bruger dem til: [UDFYLDES: formål]
            2. Må andre læse dem? Alle (offentlig) · dem, der høres (høring) · kun os (intern)
            3. Må vi bruge dine egne ord (ordret)? Ja · nej
            4. Hvordan må du nævnes? Navn · fornavn · et navn, du selv vælger · rolle · slet ikke
            5. Hvor længe? [UDFYLDES: dato]

            Du kan altid sige nej igen. Sig dit stemmenummer til [UDFYLDES: kontakt]. Det koster dig ikke noget.

            """,
            """
            # May we use what you say?

            We write down what many people say, to make a mandate. Your words are yours.

            1. What we use them for: [FILL IN: purpose]
            2. May others read them? Everybody (public) · those consulted (hearing) · only us (internal)
            3. May we use your own words (verbatim)? Yes · no
            4. How may you be named? Name · first name · a name you choose · role · not at all
            5. For how long? [FILL IN: date]

            You can always say no again. Tell your voice number to [FILL IN: contact]. It costs you nothing.

            """)
    }

    private var slip: String {
        say(
            """
            # Til den, der har talt

            Dit stemmenummer er: ________

            Gem sedlen. Med nummeret kan du få at vide, hvad der skete med dine ord, og tage dem tilbage.
            Kontakt: [UDFYLDES: navn og sted]

            """,
            """
            # For the person who has spoken

            Your voice number is: ________

            Keep this slip. With the number you can hear what became of your words, and take them back.
            Contact: [FILL IN: name and place]

            """)
    }

    /// Each section that a kommissorium must have, to be filled in.
    private var mandate: String {
        let sections = MandateModel.sections.filter { $0.need == .must }.map { section in
            "## \(section.number). \(section.title[language])\n\n[\(say("UDFYLDES", "FILL IN")): \(section.title[language].lowercased())]\n"
        }
        let head = say(
            "---\ntype: kommissorium\ntitel: Kommissorium\nstatus: udkast\nudgave: 1\n---\n\n# Kommissorium\n",
            "---\ntype: mandate\ntitle: Mandate\nstatus: draft\nversion: 1\n---\n\n# Mandate\n")
        return ([head] + sections).joined(separator: "\n")
    }
}
