#!/usr/bin/env python3
"""The contract once more, read from a folder: format.md, words.md and weighing.md without the Swift code.

    reference.py WORKSPACE            prints what the contract says of it, as JSON

Per statement its standing, voices, themes, kind and effective consent; per theme the profile, the score `equal` and
the rank; per clause its evidence; and counts. Where the contract is silent the reading chosen is in README.md.
"""

import csv
import io
import json
import os
import re
import sys
from dataclasses import dataclass, field
from fractions import Fraction

import arithmetic
import blocks
import frontmatter
import mandate
import words

CHANNELS = ["public", "hearing", "internal", "withdrawn"]      # from loose to strict
CREDITS = ["name", "chosen", "first-name", "role", "none"]     # from open to closed
COUNTED, SHOWN, OUT = "counted", "shown", "out"


@dataclass
class Statement:
    path: str
    line: int
    end: int
    id: str
    kind: str
    voices: list
    themes: list = field(default_factory=list)                 # name keys, as tagged
    purpose: str = None                                        # `as`
    attribution: str = ""
    text: str = ""
    verbatim: bool = False
    date: str = None
    stance: str = "mentions"
    supports: list = field(default_factory=list)
    opposes: list = field(default_factory=list)
    channel: str = "public"
    credit: str = "role"
    standing: str = COUNTED                                    # counted, shown (not counted), out (left out)
    code: str = None                                           # why it is not counted
    counts: bool = True

    @property
    def key(self):
        return self.id or "%s:%d" % (os.path.basename(self.path), self.line)

    @property
    def consent(self):
        return "anonymous" if self.channel == "public" and self.credit == "none" else self.channel

    @property
    def fingerprint(self):
        """16 hex digits over kind, voices, attribution and text, one a line (mandate.md, format.md)."""
        import hashlib
        parts = [self.kind, ",".join(sorted(self.voices)), self.attribution, " ".join(self.text.split())]
        return hashlib.sha256(words.nfc("\n".join(parts)).encode()).hexdigest()[:16]


@dataclass
class Note:
    path: str
    type: str
    front: dict
    unreadable: bool = False

    @property
    def name(self):
        return os.path.basename(self.path)[:-3]


class Workspace:
    """Reads a folder whole; everything is computed when it is made."""

    def __init__(self, root):
        self.root = root
        self.settings = self._settings()
        self.shares, self.protected = self._kinds()
        self.voices = self._voices()
        self.consent_lines = self._csv("consents.csv", words.CONSENT_COLUMNS)
        self.notes, self.statements, self.clauses, self.faults = [], [], [], []
        self.mandate_path = os.path.normpath(str(self.settings.get("mandate") or ""))
        bodies = [(note, body, first) for note, body, first in map(self._note, self._paths())]
        self.today = self._today()
        for note, body, first in bodies:
            self._statements(note, body, first)
            if os.path.normpath(note.path) == self.mandate_path:
                self.clauses = mandate.read(body, first)
        self._consent()
        self._stand()
        self._theme_tree()
        self._tables()
        ids = {words.name_key(one.id): one.id for one in self.statements if one.id}
        self.evidence = {clause.id: self._cited(clause, ids) for clause in self.clauses}

    # Reading

    def _text(self, path):
        with open(os.path.join(self.root, path), "rb") as file:
            text = file.read().decode("utf-8-sig")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _paths(self):
        """Every note: *.md outside hidden and confidential folders and export."""
        found = []
        for folder, folders, files in os.walk(self.root):
            at_root = os.path.abspath(folder) == os.path.abspath(self.root)
            folders[:] = sorted(name for name in folders if not name.startswith(".")
                                and not (at_root and words.name_key(name) in words.NEVER_READ))
            found += [os.path.relpath(os.path.join(folder, name), self.root) for name in sorted(files)
                      if name.lower().endswith(".md") and not name.startswith(".")]
        return found

    def _settings(self):
        raw = frontmatter.parse(self._text("stemme.yaml").split("\n"))
        return {words.SETTINGS.get(words.fold(key), key): value for key, value in raw.items()}

    def _kinds(self):
        """Shares in display order, and the protected kinds."""
        declared = self.settings.get("kinds")
        protected = set(words.PROTECTED)
        if not isinstance(declared, dict):
            declared = {kind: {"share": "1"} for kind in ("lived", "professional", "expert")}
        shares = {}
        for name, value in declared.items():
            kind = words.KINDS.get(words.fold(name), words.fold(name))
            options = {words.SETTINGS.get(words.fold(key), key): inner for key, inner in value.items()} \
                if isinstance(value, dict) else {"share": value}
            shares[kind] = Fraction(str(options.get("share") or "0").replace(" ", ""))
            if words.YES_NO.get(words.fold(str(options.get("protected", "")))) == "yes" \
                    or options.get("protected") == "true":
                protected.add(kind)
        for kind in words.KINDS.values():
            shares.setdefault(kind, Fraction(0))
        return shares, protected

    def _kind(self, name):
        """A kind by its English or Danish name, or None."""
        kind = words.KINDS.get(words.fold(name), words.fold(name))
        return kind if kind in self.shares else None

    def _csv(self, path, columns):
        """Rows by English column name; comma or semicolon as the header has it."""
        if not os.path.exists(os.path.join(self.root, path)):
            return []
        text = self._text(path)
        header = text.split("\n", 1)[0]
        delimiter = ";" if header.count(";") > header.count(",") else ","
        return [{columns.get(words.fold(key or ""), key): (value or "").strip() for key, value in row.items() if key}
                for row in csv.DictReader(io.StringIO(text), delimiter=delimiter)]

    def _voices(self):
        """voices.csv, columns overridden from the confidential file -> {id: {column: value, alpha}}."""
        voices = {row["id"]: row for row in self._csv("voices.csv", words.VOICE_COLUMNS) if row.get("id")}
        for folder in sorted(words.CONFIDENTIAL):
            for row in self._csv(os.path.join(folder, "voices.csv"), words.VOICE_COLUMNS):
                voices.setdefault(row["id"], {}).update({key: value for key, value in row.items() if value})
        for voice in voices.values():
            voice["alpha"] = self._alpha(voice.get("kind", ""))
        return voices

    def _alpha(self, value):
        """'lived' or 'lived:1/2;professional:1/2' -> {kind: share}; {} when it cannot be read."""
        alpha = {}
        for part in value.split(";"):
            name, _, share = part.partition(":")
            kind = self._kind(name)
            if kind is None:
                return {}
            alpha[kind] = alpha.get(kind, 0) + Fraction(share.strip() or "1")
        return alpha if sum(alpha.values()) == 1 else {}

    def _note(self, path):
        text = self._text(path)
        lines, used = frontmatter.split(text)
        note = Note(path, "note", {})
        if lines is not None:
            try:
                raw = frontmatter.parse(lines)
                note.front = {words.NOTE_KEYS.get(words.fold(key), key): value for key, value in raw.items()}
            except frontmatter.Unreadable:
                note.unreadable = True
            note.type = words.NOTE_TYPES.get(words.fold(str(note.front.get("type", "note"))), "note")
        self.notes.append(note)
        return note, "\n".join(text.split("\n")[used:]), used

    def _today(self):
        """The mandate's date, else the newest event's."""
        dates = [note.front.get("date") for note in self.notes if os.path.normpath(note.path) == self.mandate_path]
        if not any(dates):
            dates = [note.front.get("date") for note in self.notes if note.type == "event"]
        return max((str(date) for date in dates if date), default=None)

    def _statements(self, note, body, first):
        callouts, unclosed = blocks.scan(body, first)
        self.faults += [("unclosed-fence", note.path, line) for line in unclosed]
        for callout in callouts:
            kind = self._kind(callout.type)
            other = words.fold(callout.type) in words.OTHER_CALLOUTS
            if kind is None and (other or self._split_head(callout.head)[0] == []):
                continue
            if callout.fault:
                self.faults.append((callout.fault, note.path, callout.line))
                continue
            self.statements.append(self._statement(note, callout, kind))

    def _split_head(self, head):
        """'p7d, h2n, klage, rest' -> (voices, as, attribution, an id-shaped first part that is nothing)."""
        parts = [part.strip() for part in head.split(",")] if head.strip() else []
        voices, purpose, stray = [], None, None
        if parts:
            first = blocks.target(parts[0])[0]
            if first not in self.voices and words.fold(first) not in words.AS \
                    and re.fullmatch(r"[a-z][a-z0-9]*", first):
                stray = first
        while parts and blocks.target(parts[0])[0] in self.voices:
            voices.append(blocks.target(parts.pop(0))[0])
        if parts and words.fold(parts[0]) in words.AS:
            purpose = words.AS[words.fold(parts.pop(0))]
        return voices, purpose, ", ".join(parts), stray

    def _statement(self, note, callout, kind):
        voices, purpose, attribution, stray = self._split_head(callout.head)
        text, links, raw = blocks.last_lines(callout.body)
        fields = {}
        for key, value in raw:
            english = words.STATEMENT_KEYS.get(words.fold(key))
            if english:
                fields.setdefault(english, []).append(value)
        for key in words.DEFAULTED:
            if key not in fields and note.front.get(key) is not None:
                fields[key] = frontmatter.texts(note.front[key])
                if key == "voice" and voices:
                    del fields[key]
        one = Statement(note.path, callout.line, callout.end, callout.id, kind or callout.type, voices,
                        attribution=attribution, text="\n".join(text))
        for name in names(fields.get("voice")):
            if name in self.voices:
                one.voices += [name] if name not in one.voices else []
            else:
                stray = stray or name
        one.themes = unique(words.name_key(blocks.target(link)[0]) for link in links)
        one.themes = unique(one.themes + [words.name_key(name) for name in names(fields.get("themes"))])
        one.purpose = purpose or words.AS.get(words.fold(first_of(fields.get("as"))))
        one.stance = words.STANCES.get(words.fold(first_of(fields.get("stance"))), "mentions")
        one.supports, one.opposes = (names(fields.get(key), block=True) for key in ("supports", "opposes"))
        one.date = first_of(fields.get("date")) or None
        said = words.YES_NO.get(words.fold(first_of(fields.get("verbatim"))))
        one.verbatim = said == "yes" if said else quoted(one.text)
        one.counts = words.YES_NO.get(words.fold(first_of(fields.get("counts")).split(",")[0])) != "no"
        front = note.front.get("consent")
        levels = frontmatter.texts(front) + fields.get("consent", [])
        for level in levels:
            self._tighten(one, words.CONSENT.get(words.fold(level)))
        if note.unreadable:
            self._tighten(one, "internal")
        if kind is None:
            one.standing, one.code = OUT, "unknown-kind"
        elif stray is not None:
            one.standing, one.code = OUT, "unknown-voice"
        elif not one.voices:
            one.standing, one.code = OUT, "no-voice"
        return one

    # Consent

    def _tighten(self, one, level, credit=None):
        """Consent only ever tightens; `anonymous` is public without credit."""
        if level == "anonymous":
            level, credit = "public", "none"
        if level in CHANNELS and CHANNELS.index(level) > CHANNELS.index(one.channel):
            one.channel = level
        if credit in CREDITS and CREDITS.index(credit) > CREDITS.index(one.credit):
            one.credit = credit

    def _consent(self):
        """The strictest of voice, note and statement; withdrawn, suspended and without record fall out."""
        for one in self.statements:
            withdrawn = []
            for voice in one.voices:
                lines = [line for line in self.consent_lines if line.get("voice") == voice
                         and words.name_key(blocks.target(line.get("statement", ""))[1]
                                            or blocks.target(line.get("statement", ""))[0])
                         in ("", words.name_key(one.id or ""))]
                if not lines and one.kind in self.protected and one.standing != OUT:
                    one.standing, one.code = OUT, "no-consent"
                for line in lines:
                    over = line.get("until") and self.today and self.today > line["until"]
                    channel = words.CONSENT.get(words.fold(line.get("channel", "")), "internal")
                    if line.get("withdrawn") or over or channel == "withdrawn":
                        withdrawn.append(voice)
                    else:
                        self._tighten(one, channel, words.CREDIT.get(words.fold(line.get("credit", ""))))
            if one.channel == "withdrawn" or withdrawn and set(withdrawn) == set(one.voices):
                one.channel, one.standing, one.code = "withdrawn", OUT, "withdrawn"
            elif withdrawn:
                one.standing, one.code = OUT, "suspended"

    def _stand(self):
        """What is shown but not counted."""
        for one in self.statements:
            if one.standing == OUT:
                continue
            if any(not self.voices[voice]["alpha"].get(one.kind) for voice in one.voices):
                one.standing, one.code = SHOWN, "kind-without-share"
            elif not one.counts:
                one.standing, one.code = SHOWN, "counts-no"
            elif not one.themes:
                one.standing, one.code = SHOWN, "no-theme"

    # Themes and the tables of weighing.md

    def _theme_tree(self):
        """Themes with a note, and those that a counted statement names without one."""
        self.themes, self.broader = {}, {}
        for note in self.notes:
            if note.type == "theme":
                key = words.name_key(note.name)
                self.themes[key] = note.name
                self.broader[key] = [words.name_key(name) for name in names(frontmatter.texts(note.front.get("broader")))]
        for one in self.statements:
            if one.standing == COUNTED:
                for theme in one.themes:
                    self.themes.setdefault(theme, theme)

    def upwards(self, theme):
        """The theme and everything broader than it; a ring ends where it began."""
        seen, queue = [], [theme]
        while queue:
            theme = queue.pop()
            if theme not in seen:
                seen.append(theme)
                queue += self.broader.get(theme, [])
        return seen

    def _tables(self):
        self.alpha = {(voice, kind): share for voice, row in self.voices.items() for kind, share in row["alpha"].items()}
        self.said = {}
        for one in self.statements:
            if one.standing == COUNTED:
                for theme in {up for theme in one.themes for up in self.upwards(theme)}:
                    for voice in one.voices:
                        self.said.setdefault((voice, one.kind), set()).add(theme)
        self.numbers = arithmetic.heard(self.alpha, self.said)
        self.kinds = arithmetic.in_the_sum(self.shares, self.numbers)

    def _cited(self, clause, ids):
        """Evidence of a clause: what it cites, but for statements that oppose it."""
        cited = []
        for key in mandate.evidence(clause, ids):
            one = self.by_id(key)
            if words.name_key(clause.id) not in one.opposes:
                cited.append(key)
        return cited

    def by_id(self, key):
        return next((one for one in self.statements if one.id and words.name_key(one.id) == words.name_key(key)), None)

    # Results

    def theme_rows(self):
        scores = {theme: arithmetic.equal(theme, self.shares, self.alpha, self.said) or Fraction(0)
                  for theme in self.themes}
        order = arithmetic.standing_order(scores)
        rows = {}
        for theme in sorted(self.themes, key=lambda theme: (order[theme][0], theme)):
            rows[theme] = {
                "kinds": {kind: {"n": arithmetic.profile(theme, kind, self.alpha, self.said), "of": number}
                          for kind, number in self.numbers.items()},
                "score": scores[theme], "rank": order[theme][0], "tied": order[theme][1]}
        return rows

    def schemes(self):
        """Every scheme with a score -> {scheme: {(broader theme or None, theme): Fraction}}.

        `ranks` and `voice` go by level: the themes without `broader`, then the parts of each theme that has any.
        """
        table = (self.shares, self.alpha, self.said)
        everything = [(None, theme) for theme in self.themes]
        levels = {None: [theme for theme in self.themes if not self.broader.get(theme)]}
        for theme in self.themes:
            for above in self.broader.get(theme, []):
                levels.setdefault(above, []).append(theme)
        found = {
            "equal": {place: arithmetic.equal(place[1], *table) for place in everything},
            "common": {place: (arithmetic.common(place[1], *table) or [Fraction(0)])[0] for place in everything},
            "unweighted": {place: arithmetic.unweighted(place[1], *table) for place in everything},
            "ranks": {}, "voice": {}}
        for within, level in levels.items():
            for scheme, scores in (("ranks", arithmetic.ranks(level, *table)),
                                   ("voice", arithmetic.voice_units(level, *table))):
                found[scheme].update({(within, theme): score for theme, score in scores.items()})
        return found

    def stances(self):
        """Per theme and kind: voices for, against, mixed, mentions (by stance, supports and opposes)."""
        by_id, result = {}, {}
        for one in self.statements:
            if one.standing != COUNTED:
                continue
            for theme in {up for theme in one.themes for up in self.upwards(theme)}:
                stance = one.stance
                if theme in one.supports:
                    stance = "for"
                if theme in one.opposes:
                    stance = "against"
                for voice in one.voices:
                    by_id.setdefault((theme, one.kind, voice), set()).add(stance)
        for (theme, kind, voice), found in by_id.items():
            found = found - {"mentions"}
            stance = "mixed" if len(found) == 2 else next(iter(found), "mentions")
            cell = result.setdefault(theme, {}).setdefault(kind, dict.fromkeys(("for", "against", "mixed", "mentions"), 0))
            cell[stance] += 1
        return result

    def uptake_rows(self):
        """Footing, uptake and effective voices over the clauses with evidence that are not formal."""
        clauses = []
        for clause in self.clauses:
            counted = [self.by_id(key) for key in self.evidence[clause.id]]
            counted = [one for one in counted if one.standing == COUNTED]
            if counted and not clause.formal:
                clauses.append(counted)
        foot = arithmetic.footing([{one.kind for one in cited} for cited in clauses], self.kinds)
        rows = {}
        for kind in self.kinds:
            times = {}
            for cited in clauses:
                for voice in {voice for one in cited if one.kind == kind for voice in one.voices}:
                    times[voice] = times.get(voice, 0) + 1
            n = sum((self.alpha[(voice, kind)] for voice in times), Fraction(0))
            rows[kind] = {"n": n, "of": self.numbers[kind], "uptake": n / self.numbers[kind], "footing": foot[kind],
                          "effective": arithmetic.effective(times.values())}
        return rows

    def clauses_of(self, one):
        """Ids of the clauses that cite a statement."""
        return [clause.id for clause in self.clauses if one.id and one.id in self.evidence[clause.id]]

    def voice_rows(self):
        rows = {}
        for voice, row in self.voices.items():
            own = [one for one in self.statements if voice in one.voices and one.standing != OUT]
            rows[voice] = {"kinds": row["alpha"], "side": words.SIDES.get(words.fold(row.get("side") or "")),
                           "statements": len(own), "counted": sum(one.standing == COUNTED for one in own),
                           "clauses": unique(clause for one in own for clause in self.clauses_of(one))}
        return rows

    def report(self):
        """Everything, ready for JSON."""
        return {
            "counts": {"voices": len(self.voices), "statements": len(self.statements), "themes": len(self.themes),
                       "clauses": len(self.clauses),
                       "counted": sum(one.standing == COUNTED for one in self.statements)},
            "heard": self.numbers, "in_the_sum": self.kinds, "today": self.today,
            "statements": {one.key: {
                "path": one.path, "line": one.line, "kind": one.kind, "voices": one.voices, "themes": one.themes,
                "as": one.purpose, "verbatim": one.verbatim, "consent": one.consent, "standing": one.standing,
                "code": one.code, "fingerprint": one.fingerprint, "cited": self.clauses_of(one)}
                for one in self.statements},
            "themes": self.theme_rows(), "schemes": {
                scheme: {"/".join(part for part in place if part): score for place, score in scores.items()}
                for scheme, scores in self.schemes().items()}, "stances": self.stances(),
            "voices": self.voice_rows(),
            "clauses": {clause.id: {"line": clause.line, "formal": clause.formal, "evidence": self.evidence[clause.id]}
                        for clause in self.clauses},
            "uptake": self.uptake_rows(), "faults": self.faults}


def names(values, block=False):
    """Values of a list field, repeated or with commas -> bare names (name keys, with block ids if asked)."""
    found = []
    for value in values or []:
        for part in frontmatter.flow_parts(value):
            name, own = blocks.target(part)
            found.append(words.name_key(own or name) if block else name)
    return [name for name in found if name]


def first_of(values):
    return (values or [""])[0].strip()


def unique(values):
    return list(dict.fromkeys(values))


def quoted(text):
    """Wholly inside one pair of quotation marks."""
    text = text.strip()
    pairs = {"»": "«", "“": "”", '"': '"'}
    return len(text) > 1 and text[0] in pairs and text.find(pairs[text[0]], 1) == len(text) - 1


def plain(value):
    """Fractions as text, tuples as lists, for JSON."""
    if isinstance(value, Fraction):
        return arithmetic.text(value)
    if isinstance(value, dict):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(json.dumps(plain(Workspace(sys.argv[1]).report()), indent=1, ensure_ascii=False))
