"""The words of the format in both languages, as words.md lists them (only those the reference needs)."""

import unicodedata


def nfc(text):
    """Composed Unicode: names compare NFC."""
    return unicodedata.normalize("NFC", text)


def fold(text):
    """How a word of the format compares: NFC, case-blind, ae oe aa for æ ø å; space and _ as a dash."""
    text = nfc(text).strip().casefold()
    for letter, pair in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        text = text.replace(letter, pair)
    return "-".join(text.replace("_", "-").split())


def name_key(text):
    """How a note's, theme's or statement's name compares: NFC and case-blind, nothing else."""
    return nfc(text).strip().casefold()


def _table(listing):
    """'en da,da2 · en2 da2 …' -> {folded spelling: English}."""
    table = {}
    for entry in listing.split("·"):
        english, *danish = entry.strip().split(" ", 1)
        table[fold(english)] = english
        for word in (danish[0].split(",") if danish else []):
            table[fold(word)] = english
    return table


KINDS = _table("lived levet · professional faglig · expert ekspert · political politisk · official myndighed · "
               "relative paaroerende · alliance alliance · debater debat")
PROTECTED = {"lived", "relative"}

NOTE_TYPES = _table("note · vision · event møde · source kilde · theme tema · body organ · measure tiltag · plan · "
                    "mandate kommissorium · response høringssvar · person · word ord · notebook notebog")

SETTINGS = _table("format · title titel · language sprog · mandate kommissorium · kinds videnstyper · share andel · "
                  "label betegnelse · protected beskyttet · shares_decided andele_besluttet · "
                  "follow_or_explain foelg_eller_forklar · voices stemmer · anonymity anonymitet · "
                  "floor mindstetal · margins randfordelinger · letters breve")

NOTE_KEYS = _table("type · title titel · aliases · date dato · place sted · broader overordnet · "
                   "decision beslutning · clauses bestemmelser · reason begrundelse · sent_to sendt_til · "
                   "voice stemme · themes temaer · as som · arena · to til · stance holdning · source kilde · "
                   "verbatim ordret · consent samtykke · status · version udgave")

STATEMENT_KEYS = _table("voice stemme · themes temaer · as som · arena arena · to til · stance holdning · "
                        "supports stoetter · opposes imod · claim paastand · verbatim ordret · consent samtykke · "
                        "source kilde · date dato · counts taeller · care hensyn")

# What a statement takes from its note's front matter when it says nothing itself (format.md, Notes).
DEFAULTED = ("voice", "as", "arena", "to", "stance", "source", "date", "verbatim", "consent")

AS = _table("dream drøm · concern bekymring · experience erfaring · proposal forslag · complaint kritik,klage · "
            "wish ønske · claim påstand · fact faktapåstand · question spørgsmål · interest interesse · "
            "counter modsyn · purpose formålstolkning")

STANCES = _table("for for · against imod · mentions nævner")
CONSENT = _table("public offentlig · anonymous anonym · hearing høring · internal intern · "
                 "withdrawn tilbagetrukket")
CREDIT = _table("name navn · first-name fornavn · chosen selvvalgt · role rolle · none ingen")
YES_NO = _table("yes ja · no nej")

VOICE_COLUMNS = _table("id · kind viden · label betegnelse · type · side · on_behalf_of paa_vegne_af · region · "
                       "municipality kommune · groups grupper · gender koen · age alder · situation · reply svar")
SIDES = _table("users brugere · professionals fagpersoner · politicians politikere · officials embedsmænd")
CONSENT_COLUMNS = _table("voice stemme · statement udsagn · purpose formaal · legal_basis retsgrundlag · "
                         "channel kanal · verbatim ordret · credit kreditering · given givet · form · "
                         "recorded_by noteret_af · until indtil · withdrawn tilbagetrukket")
EVIDENCE_COLUMNS = _table("clause bestemmelse · statement udsagn · fingerprint fingeraftryk · "
                          "confirmed bekraeftet · reader laeser")

CLAUSE_KEYS = _table("evidence belæg · owner ansvarlig · funding finansiering · until indtil · status status · "
                     "formal formel · without_lived uden-levet")

OTHER_CALLOUTS = _table("promise loefte · dissent afvigende · easy letlaest")
CONFIDENTIAL = {"confidential", "fortroligt", "closed", "lukket"}
NEVER_READ = CONFIDENTIAL | {"export", "eksport"}


def danish(table, english, index=0):
    """A Danish spelling (folded) of an English word; the word itself when both languages share it."""
    words = [word for word, meaning in table.items() if meaning == english and word != fold(english)]
    return words[min(index, len(words) - 1)] if words else english
