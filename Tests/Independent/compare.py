#!/usr/bin/env python3
"""Compares the program with the reference, on generated workspaces and on those named.

    compare.py STEMME [--seeds A-B] [--contested] [--keep DIR] [--only PART] [WORKSPACE…]

Runs themes, find, voices and check (and uptake, draft and weigh, where they answer) and prints every difference with
both values: the program's first, the reference's second. Ends with 'N passed, M failed' workspaces; exit 1 when M > 0.
Without --seeds and workspaces: seeds 1-100 and what is in workspaces/ and Tests/Worked/.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from fractions import Fraction

import arithmetic
import generate
import reference
import words

# ---------------------------------------------------------------- names of the JSON: adapt here
COMMANDS = {                       # part: (arguments, required)
    "themes": (["themes", "--format", "json"], True),
    "find": (["find", "--format", "jsonl"], True),
    "voices": (["voices", "--format", "json"], True),
    "check": (["check", "--format", "json"], True),
    "uptake": (["uptake", "--format", "json"], False),
    "draft": (["draft", "--format", "json"], False),
    "weigh": (["weigh", "SCHEME", "--format", "json"], False),
}
KEYS = {                           # what it is here: the names tried in a row, in order
    "rows": ["rows"], "excluded": ["excluded"],
    "theme": ["theme", "name", "id"], "kinds": ["kinds"], "n": ["n"], "of": ["of"], "score": ["score"],
    "decimal": ["decimal"], "rank": ["rank"], "tied": ["tied"],
    "id": ["id"], "kind": ["kind"], "text": ["text"], "verbatim": ["verbatim"], "as": ["as"],
    "themes": ["themes"], "voices": ["voices"], "consent": ["consent"], "cited": ["cited"], "path": ["path"],
    "line": ["line"], "date": ["date"], "side": ["side"], "statements": ["statements"], "clauses": ["clauses"],
    "severity": ["severity"], "code": ["code"], "clause": ["clause"],
    "uptake": ["uptake"], "footing": ["footing"], "effective": ["effective"],
}
CODES = {                          # the reference's code: the program's codes that mean the same; [] takes any
    "unknown-kind": ["unknown-kind"], "unknown-voice": [], "no-voice": [], "no-consent": [],
    "kind-without-share": ["kind-without-share"], "suspended": [],
    "statement-not-top-level": ["statement-not-top-level"], "callout-runs-on": ["callout-runs-on"],
    "unclosed-fence": ["unclosed-fence"],
}
MUST_BE_ERRORS = {"unknown-kind", "unknown-voice", "no-voice", "no-consent", "kind-without-share",
                  "statement-not-top-level", "callout-runs-on", "unclosed-fence"}
NAMED_AS_EXCLUDED = {"unknown-kind", "unknown-voice", "no-voice", "no-consent", "kind-without-share"}
EXIT_CODES = (0, 1)                # answers may come with findings
# ----------------------------------------------------------------------------------------------


def get(row, key, default=None):
    """A value of a row by any of its names."""
    for name in KEYS[key]:
        if isinstance(row, dict) and name in row:
            return row[name]
    return default


class Broken(Exception):
    """The program did not answer in the agreed shape."""


def run(stemme, folder, part, scheme=None):
    """Runs one command -> (rows, envelope)."""
    arguments = [scheme if one == "SCHEME" else one for one in COMMANDS[part][0]]
    try:
        done = subprocess.run([stemme, "-w", folder] + arguments, capture_output=True, timeout=120,
                              env=dict(os.environ, NO_COLOR="1"))
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Broken(str(error))
    output = done.stdout.decode("utf-8", "replace")
    if done.returncode not in EXIT_CODES:
        raise Broken("exit %d: %s" % (done.returncode, done.stderr.decode("utf-8", "replace").strip()[:300]))
    try:
        if "jsonl" in arguments:
            return [json.loads(line) for line in output.splitlines() if line.strip()], {}
        envelope = json.loads(output)
        rows = get(envelope, "rows") if isinstance(envelope, dict) else envelope
        if not isinstance(rows, list):
            raise Broken("no rows in %s" % output[:200])
        return rows, envelope if isinstance(envelope, dict) else {}
    except ValueError:
        raise Broken("not JSON: %r %s" % (output[:200], done.stderr.decode("utf-8", "replace").strip()[:200]))


def fraction(value):
    """A number as the JSON has it -> Fraction, or None."""
    if value is None or value == "":
        return None
    try:
        return Fraction(str(value))
    except (ValueError, ZeroDivisionError):
        return "unreadable: %r" % (value,)


def name(value):
    """A theme, voice or statement in any of its spellings."""
    return words.name_key(reference.blocks.target(str(value))[0]) if value is not None else None


def listed(value):
    """A list, a text with commas, or nothing -> list of texts."""
    if value in (None, "", False, True):
        return []
    if isinstance(value, str):
        return [part.strip() for part in value.split(",") if part.strip()]
    if isinstance(value, list):
        return [str(get(one, "id", one)) if isinstance(one, dict) else str(one) for one in value]
    return [str(value)]


def folded_text(text):
    """Words compare without white space runs, quotation marks at the ends, or > marks."""
    text = " ".join(words.nfc(text or "").replace("\n>", "\n").split())
    return text.strip("»«“”\" ")


class Comparison:
    """One workspace: collects differences as lines."""

    def __init__(self, stemme, folder, only=None):
        self.stemme, self.folder, self.only = stemme, folder, only
        self.wanted = reference.Workspace(folder)
        self.lines = []

    def differ(self, part, what, got, wanted):
        """Notes a difference unless both are the same."""
        if got != wanted:
            show = [arithmetic.text(one) if isinstance(one, Fraction) else repr(one) for one in (got, wanted)]
            self.lines.append("%s: %s: stemme %s, reference %s" % (part, what, *show))

    def run(self):
        for part, compare in (("themes", self.themes), ("find", self.find), ("voices", self.voices),
                              ("check", self.check), ("uptake", self.uptake), ("draft", self.draft),
                              ("weigh", self.weigh)):
            if self.only and part != self.only:
                continue
            try:
                compare()
            except Broken as problem:
                if COMMANDS[part][1]:
                    self.lines.append("%s: %s" % (part, problem))
        return self.lines

    # Themes: profile, score, rank

    def themes(self):
        rows, envelope = run(self.stemme, self.folder, "themes")
        wanted = self.wanted.theme_rows()
        found = {name(get(row, "theme")): row for row in rows}
        for theme, expected in wanted.items():
            row = found.pop(theme, None)
            if row is None:
                if expected["score"] or any(cell["n"] for cell in expected["kinds"].values()):
                    self.differ("themes", theme, "no row", "a row")
                continue
            self.profile(theme, get(row, "kinds") or {}, expected["kinds"])
            score = fraction(get(row, "score"))
            self.differ("themes", theme + " score", score if score is not None else Fraction(0), expected["score"])
            decimal = get(row, "decimal")
            if isinstance(decimal, (int, float)) and abs(float(expected["score"]) - decimal) > 0.0006:
                self.differ("themes", theme + " decimal", decimal, float(expected["score"]))
            if expected["score"]:
                self.differ("themes", theme + " rank", get(row, "rank"), expected["rank"])
                self.differ("themes", theme + " tied", bool(get(row, "tied")), expected["tied"])
        for theme in found:
            if any(fraction(get(cell, "n")) for cell in (get(found[theme], "kinds") or {}).values()):
                self.differ("themes", str(theme), "a row", "no row")
        if "excluded" in envelope:
            self.excluded(get(envelope, "excluded") or [])

    def profile(self, theme, got, expected):
        got = {words.KINDS.get(words.fold(kind), kind): cell for kind, cell in got.items()}
        for kind in sorted(set(got) | set(expected)):
            cell, want = got.get(kind) or {}, expected.get(kind, {"n": Fraction(0), "of": Fraction(0)})
            if not cell and not want["n"] and kind not in self.wanted.kinds:
                continue
            self.differ("themes", "%s %s" % (theme, kind),
                        "%s of %s" % (get(cell, "n", "–"), get(cell, "of", "–")),
                        "%s of %s" % (arithmetic.text(want["n"]), arithmetic.text(want["of"])))

    def excluded(self, rows):
        """What is broken is named; what is counted is not."""
        places = {(get(row, "path"), get(row, "line")) for row in rows}
        ids = {name(get(row, "id")) for row in rows if get(row, "id")}
        for one in self.wanted.statements:
            named = any((one.path, line) in places for line in range(one.line, one.end + 1)) \
                or name(one.id) in ids and one.id is not None
            if one.code in NAMED_AS_EXCLUDED and not named:
                self.differ("excluded", self.label(one), "not named", "named, " + one.code)

    # Find: what is shown, and what it says

    def find(self):
        rows, _ = run(self.stemme, self.folder, "find")
        by_place = {(get(row, "path"), get(row, "line")): row for row in rows}
        places = {(one.path, one.line) for one in self.wanted.statements}
        by_id = {name(get(row, "id")): row for row in rows
                 if get(row, "id") and (get(row, "path"), get(row, "line")) not in places}
        seen = set()
        for one in self.wanted.statements:
            row = by_place.get((one.path, one.line)) or (by_id.get(name(one.id)) if one.id else None)
            if row is not None:
                seen.add(id(row))
            if one.standing == reference.OUT:
                self.left_out(one, row)
            elif row is None:
                self.differ("find", self.label(one), "no row", one.standing)
            else:
                self.statement(one, row)
        for row in rows:
            if id(row) not in seen and folded_text(get(row, "text")):
                self.differ("find", "%s:%s %s" % (get(row, "path"), get(row, "line"), get(row, "id")),
                            "a statement", "none")

    def left_out(self, one, row):
        """A row of what is left out may only be the empty place of a withdrawn one."""
        if row is None:
            return
        empty = not folded_text(get(row, "text")) and not listed(get(row, "voices")) and not listed(get(row, "themes"))
        if not (one.code in ("withdrawn", "suspended") and empty):
            self.differ("find", self.label(one), "a row", "left out, " + str(one.code))

    def statement(self, one, row):
        label = self.label(one)
        self.differ("find", label + " line", get(row, "line"), one.line)
        self.differ("find", label + " kind", words.KINDS.get(words.fold(str(get(row, "kind"))), get(row, "kind")), one.kind)
        self.differ("find", label + " voices", sorted(map(name, listed(get(row, "voices")))), sorted(one.voices))
        self.differ("find", label + " themes", sorted(map(name, listed(get(row, "themes")))), sorted(one.themes))
        self.differ("find", label + " as", get(row, "as") or None, one.purpose)
        self.differ("find", label + " text", folded_text(get(row, "text")), folded_text(one.text))
        self.differ("find", label + " verbatim", bool(get(row, "verbatim")), one.verbatim)
        consent = get(row, "consent")
        consent = get(consent, "consent", consent) if isinstance(consent, dict) else consent
        self.differ("find", label + " consent", plain_consent(consent), plain_consent(one.consent))
        if get(row, "date") is not None or one.date:
            self.differ("find", label + " date", get(row, "date") or None, one.date)
        cited = get(row, "cited")
        if isinstance(cited, list):
            self.differ("find", label + " cited", sorted(map(name, listed(cited))),
                        sorted(map(name, self.wanted.clauses_of(one))))
        elif cited is not None:
            self.differ("find", label + " cited", words.YES_NO.get(words.fold(str(cited)), cited) in (True, "yes"),
                        bool(self.wanted.clauses_of(one)))

    def label(self, one):
        return "%s (%s:%d)" % (one.id or "no id", one.path, one.line)

    # Voices

    def voices(self):
        rows, _ = run(self.stemme, self.folder, "voices")
        found = {name(get(row, "id")): row for row in rows}
        for voice, expected in self.wanted.voice_rows().items():
            row = found.pop(voice, None)
            if row is None:
                self.differ("voices", voice, "no row", "a row")
                continue
            got = {kind: fraction(share) for kind, share in kind_shares(get(row, "kinds")).items()}
            self.differ("voices", voice + " kinds", shares_text(got), shares_text(expected["kinds"]))
            self.differ("voices", voice + " side", get(row, "side") or None, expected["side"])
            statements = get(row, "statements")
            number = len(statements) if isinstance(statements, list) else statements
            self.differ("voices", voice + " statements", int(number or 0), expected["statements"])
            clauses = get(row, "clauses")
            if isinstance(clauses, list):
                self.differ("voices", voice + " clauses", sorted(map(name, clauses)), sorted(map(name, expected["clauses"])))
            elif clauses is not None:
                self.differ("voices", voice + " clauses", int(clauses), len(expected["clauses"]))
        for voice in found:
            self.differ("voices", str(voice), "a row", "no row")

    # Check: every error expected is there, and none on a statement that is sound

    def check(self):
        rows, _ = run(self.stemme, self.folder, "check")
        errors = [row for row in rows if str(get(row, "severity")).lower() == "error"]
        for one in self.wanted.statements:
            here = [get(row, "code") for row in errors if get(row, "path") == one.path
                    and one.line <= (get(row, "line") or 0) <= one.end]
            if one.code in MUST_BE_ERRORS:
                codes = CODES[one.code]
                if not (set(here) & set(codes) if codes else here):
                    self.differ("check", self.label(one), here or "no error", "error " + one.code)
            elif one.standing == reference.COUNTED and set(here) & {code for some in CODES.values() for code in some}:
                self.differ("check", self.label(one), here, "no error")
        for code, path, line in self.wanted.faults:
            here = [get(row, "code") for row in errors if get(row, "path") == path and get(row, "line") == line]
            if not set(here) & set(CODES[code] or here):
                self.differ("check", "%s:%d" % (path, line), here or "no error", "error " + code)

    # Commands the brief did not ask for, compared where they answer

    def uptake(self):
        rows, _ = run(self.stemme, self.folder, "uptake")
        found = {get(row, "kind"): row for row in rows}
        for kind, expected in self.wanted.uptake_rows().items():
            if kind not in found:
                self.differ("uptake", kind, "no row", "a row")
                continue
            for key, value in expected.items():
                got = fraction(get(found[kind], key))
                self.differ("uptake", "%s %s" % (kind, key), got if got is not None else Fraction(0), value)

    def draft(self):
        rows, _ = run(self.stemme, self.folder, "draft")
        self.differ("draft", "clauses", sorted(str(name(get(row, "clause"))) for row in rows if get(row, "clause")),
                    sorted(words.name_key(clause.id) for clause in self.wanted.clauses))

    def weigh(self):
        """Every scheme; `ranks` and `voice` on every level of `broader`."""
        for scheme, expected in self.wanted.schemes().items():
            rows, _ = run(self.stemme, self.folder, "weigh", scheme)
            found = {(name(row["within"]) if row.get("within") else None, name(get(row, "theme"))):
                     fraction(get(row, "score")) for row in rows}
            for place in sorted(set(expected) | set(found), key=str):
                score = expected.get(place)
                if score or found.get(place):
                    self.differ("weigh", "%s %s" % (scheme, place), found.get(place), score)


def plain_consent(value):
    """Consent in English; `anonymous` is `public` without credit and compares as public."""
    value = words.CONSENT.get(words.fold(str(value)), value)
    return "public" if value == "anonymous" else value


def kind_shares(value):
    """{kind: share}, 'lived' or ['lived', …] -> {kind: share}."""
    if isinstance(value, str):
        value = [value]
    if isinstance(value, list):
        return {str(kind): "1" for kind in value} if len(value) == 1 else {str(kind): "?" for kind in value}
    return {kind: get(share, "n", share) if isinstance(share, dict) else share for kind, share in (value or {}).items()}


def shares_text(shares):
    """'lived 1/2, professional 1/2', sorted."""
    return ", ".join("%s %s" % (kind, arithmetic.text(share) if isinstance(share, Fraction) else share)
                     for kind, share in sorted(shares.items()) if share)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stemme")
    parser.add_argument("workspaces", nargs="*")
    parser.add_argument("--seeds", help="A-B")
    parser.add_argument("--contested", action="store_true", help="also what the contract leaves open")
    parser.add_argument("--keep", metavar="DIR", help="keep generated workspaces with differences in DIR/SEED")
    parser.add_argument("--only", choices=sorted(COMMANDS), help="one command only")
    given = parser.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    folders = given.workspaces
    if not folders and not given.seeds:
        given.seeds = "1-100"
        for base in (os.path.join(here, "..", "..", "workspaces"), os.path.join(here, "..", "Worked")):
            folders += [os.path.join(base, one) for one in sorted(os.listdir(base) if os.path.isdir(base) else [])
                        if os.path.exists(os.path.join(base, one, "stemme.yaml"))]
    passed = failed = 0

    def one(folder, title):
        nonlocal passed, failed
        try:
            lines = Comparison(os.path.abspath(given.stemme), folder, given.only).run()
        except (OSError, ValueError, KeyError, reference.frontmatter.Unreadable) as problem:
            lines = ["the reference cannot read it: %r" % problem]
        passed, failed = (passed, failed + 1) if lines else (passed + 1, failed)
        if lines:
            print(title)
            print("".join("    %s\n" % line for line in lines), end="")
        return lines

    for folder in folders:
        one(folder, os.path.normpath(folder))
    if given.seeds:
        first, _, last = given.seeds.partition("-")
        for seed in range(int(first), int(last or first) + 1):
            with tempfile.TemporaryDirectory() as folder:
                features = generate.write(seed, folder, given.contested)
                if one(folder, "seed %d (%s)" % (seed, ", ".join(features))) and given.keep:
                    generate.write(seed, os.path.join(given.keep, str(seed)), given.contested)
    print("%d passed, %d failed" % (passed, failed))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
