#!/usr/bin/env python3
"""Random workspaces by seed, composed to be awkward and still say one thing under the contract.

    generate.py SEED DIR        writes one workspace; the same seed gives the same bytes

Each workspace draws its features (see FEATURES) by chance; `write` returns those it used, so that a difference can be
led back to one. No feature leans on a reading the contract leaves open, but for those named in CONTESTED, which only
`generate.py --contested SEED DIR` (and compare.py --contested) switches on.
"""

import os
import random
import sys
import unicodedata

import words

FEATURES = {
    "danish-words": 0.5,            # the workspace's language, for callouts and keys
    "mixed-words": 0.25,            # each word in either language by chance
    "crlf": 0.15, "bom": 0.1, "decomposed": 0.15, "no-last-newline": 0.2, "case": 0.2,
    "semicolon-csv": 0.2, "danish-columns": 0.4,
    "uneven-shares": 0.2, "no-kinds": 0.15, "more-kinds": 0.4,
    "split-voices": 0.5, "joint": 0.5, "broader": 0.6, "stances": 0.5,
    "missing-consent": 0.4, "withdrawn": 0.5, "suspended": 0.25, "internal": 0.5, "expired": 0.3,
    "statement-consent": 0.4, "counts-no": 0.4, "no-theme": 0.4, "wrong-kind": 0.3, "no-voice": 0.3,
    "unknown-voice": 0.2, "no-id": 0.4, "defaults": 0.5, "theme-without-note": 0.3, "aliases": 0.4,
    "code": 0.4, "html": 0.3, "comment": 0.2, "nested": 0.25, "broken-front-matter": 0.15, "other-callouts": 0.4,
    "unclosed-fence": 0.1, "confidential": 0.3, "empty-theme": 0.4, "folder-links": 0.3, "id-directly-below": 0.3,
    "link-forms": 0.3,
}
CONTESTED = {"half-kind-joint": 0.5, "theme-by-alias": 0.5, "field-and-head-voice": 0.5, "duplicate-id": 0.5,
             "link-to-other-note": 0.5}

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
THEMES = ["bolig", "koordination", "ærlighed", "gebyrer", "væresteder", "økonomi", "små-børn", "rent", "repairs",
          "damp", "night-work", "evidens", "åbne-døre", "transport", "meetings"]
TEXTS = ["Hver gang begynder vi forfra", "Man skal være rask for at søge en bolig", "The bill came in May",
         "Ingen spørger, hvad jeg skal", "I know it: nobody calls back", "Der er varmt om natten",
         "A date would be enough", "Jeg betaler gebyr for en konto, jeg ikke må bruge", "We send three letters first",
         "Det er ikke *mig*, der er svær", "Ask before the form is printed", "Vi mangler tal, ikke vilje"]
ATTRIBUTIONS = ["", "", "a woman on a bench", "Mand på et værested", "Said in the car, on the way home"]
QUOTES = [("»", "«"), ("“", "”"), ('"', '"')]


class Maker:
    """Builds one workspace in memory; `files` maps a path to its text."""

    def __init__(self, seed, contested=False):
        self.random = random.Random("stemme-%s" % seed)
        drawn = dict(FEATURES, **(CONTESTED if contested else {}))
        self.features = {name for name, chance in drawn.items() if self.random.random() < chance}
        self.danish = "danish-words" in self.features
        self.files, self.used, self.ids = {}, set(), []
        self.settings()
        self.voices()
        self.themes()
        self.notes()
        self.mandate()
        self.consents()

    def on(self, feature, chance=1.0):
        """Whether a drawn feature is used here."""
        return feature in self.features and self.random.random() < chance

    def word(self, table, english, index=0):
        """A word of the format in the workspace's language, or in either."""
        danish = self.random.random() < 0.5 if "mixed-words" in self.features else self.danish
        word = words.danish(table, english, index) if danish else english
        return word.upper() if self.on("case", 0.1) else word.capitalize() if self.on("case", 0.1) else word

    def fresh(self, length, first):
        while True:
            one = first + "".join(self.random.choice(ALPHABET) for _ in range(length))
            if one not in self.used:
                self.used.add(one)
                return one

    # Settings and voices

    def settings(self):
        shares = {"lived": "1", "professional": "1", "expert": "1", "political": "0"}
        if self.on("uneven-shares"):
            shares.update(self.random.choice([{"lived": "2"}, {"expert": "1/2"}, {"lived": "0.5", "expert": "0.25"}]))
        if self.on("more-kinds"):
            shares["official"] = "0"
        lines = ["format: 1", "title: Generated", "language: " + ("da" if self.danish else "en"),
                 "mandate: draft/mandate.md"]
        self.kinds = ["lived", "professional", "expert", "political"]
        if self.on("more-kinds"):
            self.kinds += ["official", "relative"]
        if not self.on("no-kinds"):
            lines.append("kinds:")
            lines += ["  %s: {share: %s}" % (kind, share) for kind, share in shares.items()]
            if self.on("uneven-shares"):
                lines += ["shares_decided:", "  {date: 2020-09-30, by: the board, why: to try it}"]
        lines += ["follow_or_explain: {voices: 2, share: 1/10}", "anonymity: {k: 5, floor: 3}"]
        self.files["stemme.yaml"] = "\n".join(lines) + "\n"

    def voices(self):
        """Unbalanced on purpose: one or two kinds get most of the voices, one may get none."""
        self.alpha = {}
        weights = [self.random.choice([0, 1, 1, 2, 8]) for _ in self.kinds]
        weights[0] = max(weights[0], 1)
        for _ in range(self.random.randint(4, 24)):
            voice = self.fresh(2, self.random.choice("bcdfghjkmnprstvwxz"))
            kind = self.random.choices(self.kinds, weights)[0]
            self.alpha[voice] = {kind: "1"}
            if self.on("split-voices", 0.25):
                other = self.random.choice([one for one in self.kinds if one != kind])
                self.alpha[voice] = dict(self.random.choice([((kind, "1/2"), (other, "1/2")),
                                                             ((kind, "2/3"), (other, "1/3")),
                                                             ((kind, "0.25"), (other, "0.75"))]))
        sides = {"lived": "users", "professional": "professionals", "political": "politicians",
                 "official": "officials"}
        mark = ";" if self.on("semicolon-csv") else ","
        columns = ["id", "kind", "label", "side"]
        if self.on("danish-columns"):
            columns = ["id", "viden", "betegnelse", "side"]
        rows = [mark.join(columns)]
        for voice in sorted(self.alpha):
            shares = self.alpha[voice]
            value = next(iter(shares)) if len(shares) == 1 else ";".join("%s:%s" % pair for pair in shares.items())
            side = sides.get(next(iter(shares)), "")
            if self.on("danish-columns", 0.5):
                side = words.danish(words.SIDES, side) if side else ""
                value = value if len(shares) > 1 else words.danish(words.KINDS, value)
            value = '"%s"' % value if mark == ";" and ";" in value else value
            rows.append(mark.join([voice, value, "somebody", side]))
        self.files["voices.csv"] = "\n".join(rows) + "\n"
        if self.on("confidential"):
            some = self.random.choice(sorted(self.alpha))
            self.files["confidential/voices.csv"] = "id,age\n%s,44\n" % some
            self.files["confidential/raw.md"] = "> [!lived] %s\n> never read\n\n^qzzzzzz\n" % some

    # Themes

    def themes(self):
        names = self.random.sample(THEMES, self.random.randint(3, 9))
        self.bare = [names.pop()] if self.on("theme-without-note") else []
        self.named, self.parents = names, {}
        self.kept_empty = names[0] if self.on("empty-theme") and len(names) > 3 else None
        self.alias = {}
        for index, name in enumerate(names):
            lines = ["---", "%s: %s" % (self.word({}, "type"), self.word(words.NOTE_TYPES, "theme")),
                     "%s: %s" % (self.word({"titel": "title"}, "title"), name.capitalize().replace("-", " "))]
            if self.on("broader", 0.5) and index:
                self.parents[name] = parent = self.random.choice(names[:index])
                lines.append("%s: %s" % (self.word(words.NOTE_KEYS, "broader"), self.random.choice(
                    ["%s", "[[%s]]", '"[[%s]]"']) % parent))
            if self.on("aliases", 0.5):
                self.alias[name] = "also " + name
                lines += ["aliases:", "  - also " + name]
            lines += ["---", "", "# " + name.capitalize(), ""]
            self.files[("temaer/" if self.danish else "themes/") + name + ".md"] = "\n".join(lines)

    def link(self, theme):
        """One way to write a link to a theme."""
        if self.on("theme-by-alias", 0.1) and theme in self.alias:
            return "[[%s]]" % self.alias[theme]
        if self.on("link-forms", 0.3):
            return self.random.choice(["[[%s|so to say]]", "[[%s]]"]) % self.cased(theme)
        if self.on("folder-links", 0.2) and theme in self.named:
            return "[[%s/%s]]" % ("temaer" if self.danish else "themes", theme)
        return "[[%s]]" % theme

    def cased(self, theme):
        return theme.upper() if self.on("case", 0.2) else theme

    # Statements

    def notes(self):
        self.made = []
        for index in range(self.random.randint(2, 6)):
            self.note(index)

    def note(self, index):
        broken = self.on("broken-front-matter", 0.3)
        kind = self.random.choice(["event", "source", "note"])
        front = ["type: " + self.word(words.NOTE_TYPES, kind), "title: Note %d" % index]
        if self.random.random() < 0.7:
            front.append("%s: 2020-%02d-%02d" % (self.word(words.NOTE_KEYS, "date"), self.random.randint(1, 12),
                                                 self.random.randint(1, 28)))
        default, note_consent = None, None
        if self.on("defaults", 0.5) and not broken:
            default = self.random.choice(sorted(self.alpha))
            front.append("%s: %s" % (self.word(words.NOTE_KEYS, "voice"), default))
        if self.on("internal", 0.15):
            note_consent = self.random.choice(["public", "internal", "anonymous", "hearing"])
            front.append("%s: %s" % (self.word(words.NOTE_KEYS, "consent"), self.word(words.CONSENT, note_consent)))
        if self.on("stances", 0.2):
            front.append("%s: %s" % (self.word(words.NOTE_KEYS, "stance"),
                                     self.word(words.STANCES, self.random.choice(["for", "against"]))))
        if broken:
            front.append('place: "a mark that is never closed')
        parts = ["---\n" + "\n".join(front) + "\n---\n", "# Note %d\n\nSome words before it.\n" % index]
        for _ in range(self.random.randint(1, 9)):
            parts.append(self.statement(default))
            parts += self.noise()
        if self.on("unclosed-fence", 0.4):
            parts.append("```\nnothing after this is read\n")
        text = "\n".join(parts)
        if self.on("no-last-newline", 0.5):
            text = text.rstrip("\n")
        if self.on("decomposed", 0.5):
            text = unicodedata.normalize("NFD", text)
        if self.on("crlf", 0.6):
            text = text.replace("\n", "\r\n")
        if self.on("bom", 0.3):
            text = "\ufeff" + text
        self.files["%s/note%d.md" % ("indkomne" if self.danish else "input", index)] = text

    def noise(self):
        """What must not be counted, between two statements."""
        some = self.random.choice(sorted(self.alpha))
        out = []
        if self.on("code", 0.15):
            out.append("```\n> [!lived] %s\n> in a fence\n> [[bolig]]\n```\n" % some)
        if self.on("html", 0.15):
            out.append("<!--\n> [!lived] %s\n> in an HTML comment\n\n> [[bolig]]\n-->\n" % some)
        if self.on("nested", 0.1):
            out.append(self.random.choice(["- a list\n\n  > [!lived] %s\n  > in a list\n  > [[bolig]]\n",
                                           "> a quote\n>\n> > [!lived] %s\n> > in a quote\n> > [[bolig]]\n"]) % some)
            out.append("A paragraph to end it.\n")
        if self.on("other-callouts", 0.15):
            out.append("> [!tip] How to read this\n> Plain prose, [[bolig]].\n")
        if self.on("other-callouts", 0.1):
            out.append("> [!%s] %s\n> We will come back.\n" % (self.word(words.OTHER_CALLOUTS, "promise").lower(), some)
                       + "> [grade:: 2] [answered:: no]\n\n^%s\n" % self.fresh(5, "p"))
        return out

    def statement(self, default):
        """One callout, by hand or as `fmt` writes it; kept in `made` for consents and evidence."""
        pick, fields, head = self.random, [], []
        voice = default if default and pick.random() < 0.5 else pick.choice(sorted(self.alpha))
        kind = pick.choice(list(self.alpha[voice]))
        voices = [voice]
        if self.on("joint", 0.3):
            same = [one for one in sorted(self.alpha) if one != voice and kind in self.alpha[one]]
            voices += pick.sample(same, min(len(same), pick.randint(1, 3)))
        if self.on("half-kind-joint", 0.15):
            voices.append(pick.choice([one for one in sorted(self.alpha) if one not in voices]
                                      or [voice]))
            voices = list(dict.fromkeys(voices))
        if self.on("wrong-kind", 0.06):
            kind = pick.choice([one for one in sorted(set(words.KINDS.values()) - words.PROTECTED)
                                if one not in self.alpha[voice]])
            voices = [voice]
        drop = self.on("no-voice", 0.06) and not default
        stray = self.on("unknown-voice", 0.05)
        in_fields = pick.random() < 0.2
        if drop:
            voices = []
        elif stray:
            head.append("zzz9")
        elif in_fields and voices != [default]:
            fields.append("[%s:: %s]" % (self.word(words.STATEMENT_KEYS, "voice"), ", ".join(
                pick.choice(["%s", "[[%s]]"]) % one for one in voices)))
        elif self.on("field-and-head-voice", 0.2) and len(voices) > 1:
            head.append(voices[0])
            fields.append("[voice:: %s]" % voices[1])
        elif voices != [default]:
            head += voices
        if pick.random() < 0.6 and (head or not drop):
            purpose = pick.choice(sorted(set(words.AS.values())))
            if pick.random() < 0.8:
                head.append(self.word(words.AS, purpose, pick.choice([0, 1])))
            else:
                fields.append("[%s:: %s]" % (self.word(words.STATEMENT_KEYS, "as"), self.word(words.AS, purpose)))
        attribution = pick.choice(ATTRIBUTIONS)
        if attribution:
            head.append(attribution if attribution[0].isupper() or head else attribution.capitalize())
        themes = pick.sample(self.usable_themes(), pick.choice([1, 1, 1, 2, 3]))
        if self.on("no-theme", 0.1):
            themes = []
        links = [self.link(theme) for theme in themes]
        if self.on("link-to-other-note", 0.05):
            links.append("[[note0]]")
        if self.on("counts-no", 0.08):
            fields.append("[%s:: %s, the same words twice]" % (self.word(words.STATEMENT_KEYS, "counts"),
                                                             self.word(words.YES_NO, "no")))
        if self.on("statement-consent", 0.15):
            level = pick.choice(["public", "anonymous", "hearing", "internal"])
            fields.append(self.field("consent", words.CONSENT, level))
        if self.on("withdrawn", 0.05):
            fields.append(self.field("consent", words.CONSENT, "withdrawn"))
        if self.on("stances", 0.3):
            fields.append(self.field("stance", words.STANCES, pick.choice(["for", "against", "mentions"])))
        text = pick.choice(TEXTS) + pick.choice(["", "", ", and then some", " :: a colon twice"])
        body = [text]
        if pick.random() < 0.6:
            mark = pick.choice(QUOTES)
            body = [mark[0] + text + "." + mark[1]]
        if pick.random() < 0.15:
            body = body[0].rsplit(" ", 2)[:1] + [" ".join(body[0].rsplit(" ", 2)[1:])]
        if pick.random() < 0.1:
            body += ["", "And a second paragraph, with a [[%s]] inside it." % pick.choice(THEMES)]
        by_fmt = pick.random() < 0.5
        if by_fmt and links:
            fields.insert(0, "[%s:: %s]" % (self.word(words.STATEMENT_KEYS, "themes"), ", ".join(links)))
            links = []
        tail = [" ".join(links + fields)] if pick.random() < 0.7 else [" ".join(links), " ".join(fields)]
        tail = [line for line in tail if line]
        lines = ["[!%s]%s" % (self.word(words.KINDS, kind).lower() if not self.on("case", 0.2)
                              else self.word(words.KINDS, kind).capitalize(), " " + ", ".join(head) if head else "")]
        lines += [""] * by_fmt + body + ([""] if tail and (by_fmt or pick.random() < 0.2) else []) + tail
        own = None if self.on("no-id", 0.25) else self.fresh(6, "q")
        if self.on("duplicate-id", 0.05) and self.made:
            own = self.made[-1]["id"]
        quote = "\n".join(("> " + line).rstrip() for line in lines) + "\n"
        if own:
            quote += ("" if self.on("id-directly-below", 0.4) else "\n") + "^" + own + "\n"
        if self.on("comment", 0.1):
            quote = "%%\n\n" + quote + "\n%%\n"
        if own and voices and not stray:
            self.made.append({"id": own, "voices": voices, "kind": kind, "themes": themes})
        return quote

    def field(self, key, table, value):
        return "[%s:: %s]" % (self.word(words.STATEMENT_KEYS, key), self.word(table, value))

    def usable_themes(self):
        return [name for name in self.named + self.bare if name != self.kept_empty]

    # Mandate and consents

    def mandate(self):
        lines = ["---", "type: " + self.word(words.NOTE_TYPES, "mandate"), "title: Generated",
                 "status: draft", "version: 2", "date: 2021-03-01", "---", "", "# Generated", ""]
        made = [one for one in self.made if one["themes"]]
        for section in range(self.random.randint(1, 3)):
            lines += ["## Section %d" % section, ""]
            for _ in range(self.random.randint(1, 3)):
                clause = self.fresh(4, "k")
                cited = [one["id"] for one in self.random.sample(made, min(len(made), self.random.randint(0, 5)))]
                key = self.word(words.CLAUSE_KEYS, "evidence")
                fields = ["[%s:: %s]" % (key, ", ".join(cited))] if cited else \
                    ["[%s:: %s]" % (self.word(words.CLAUSE_KEYS, "formal"), self.word(words.YES_NO, "yes"))]
                fields.append("[%s:: the board]" % self.word(words.CLAUSE_KEYS, "owner"))
                shape = self.random.choice(["item", "paragraph", "last-line"])
                if shape == "item":
                    lines += ["1. The board shall do this. ^" + clause] + ["   - " + " ".join(fields), ""]
                elif shape == "paragraph":
                    lines += ["The board shall do this. ^" + clause, ""] + ["- " + one for one in fields] + [""]
                else:
                    lines += ["The board shall do this.", " ".join(fields) + " ^" + clause, ""]
        self.files["draft/mandate.md"] = "\n".join(lines)

    def consents(self):
        """A line for each voice of a protected kind, but where a feature leaves it out or tightens it."""
        danish = self.on("danish-columns", 0.5)
        header = "stemme,udsagn,kanal,ordret,kreditering,givet,indtil,tilbagetrukket" if danish else \
            "voice,statement,channel,verbatim,credit,given,until,withdrawn"
        rows = []
        for voice in sorted(self.alpha):
            protected = any(kind in words.PROTECTED for kind in self.alpha[voice])
            if not protected and self.random.random() < 0.8:
                continue
            if protected and self.on("missing-consent", 0.12):
                continue
            channel, until, withdrawn = "public", "", ""
            if self.on("internal", 0.2):
                channel = self.random.choice(["internal", "hearing"])
            if self.on("expired", 0.2):
                until = self.random.choice(["2020-12-31", "2021-03-01", "2030-01-01"])
            if self.on("withdrawn", 0.12):
                withdrawn = "2021-01-15"
            rows.append([voice, "", channel, "yes", self.random.choice(["none", "role"]), "2020-11-12", until, withdrawn])
        for one in self.made:
            if "statement-consent" in self.features and self.random.random() < 0.05:
                rows.append([one["voices"][0], one["id"], "internal", "no", "none", "2020-11-12", "", ""])
            if len(one["voices"]) > 1 and self.on("suspended", 0.15):
                rows.append([one["voices"][0], one["id"], "public", "yes", "none", "2020-11-12", "", "2021-01-20"])
        if self.on("crlf", 0.4):
            self.files["voices.csv"] = self.files["voices.csv"].replace("\n", "\r\n")
        self.files["consents.csv"] = header + "\n" + "".join(",".join(row) + "\n" for row in rows)


def write(seed, folder, contested=False):
    """Writes the workspace of a seed into a folder and returns the features drawn."""
    maker = Maker(seed, contested)
    for path, text in maker.files.items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full) or ".", exist_ok=True)
        with open(full, "w", encoding="utf-8", newline="") as file:
            file.write(text)
    return sorted(maker.features)


if __name__ == "__main__":
    given = [one for one in sys.argv[1:] if one != "--contested"]
    if len(given) != 2:
        sys.exit(__doc__)
    print(", ".join(write(int(given[0]), given[1], "--contested" in sys.argv)))
