#!/usr/bin/env python3
"""The worked example of domain/on-par.md, section 5, as a workspace, and the fractions it must give.

    worked_example.py            prints the expected values, computed here, checked against those printed in on-par.md
    worked_example.py --write    also writes Tests/Worked/on-par and its expected.json
"""

import json
import os
import sys
import tempfile

import facts
import reference

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "Worked", "on-par")

ORD, PRO, BOL, GEB, KOO, EVI = "ordentlighed", "projekter-stopper", "bolig", "gebyrer", "koordination", "evidens"
KINDS = {"l": ("lived", "levet"), "f": ("professional", "faglig"), "e": ("expert", "ekspert")}

RAISED = {}                        # voice -> themes, as the table of on-par.md has it


def raised(letter, numbers, *themes):
    for number in numbers:
        RAISED["%s%d" % (letter, number)] = themes


raised("l", range(1, 5), ORD, PRO, BOL)
raised("l", [5], ORD, PRO)
raised("l", [6, 7, 11], ORD)
raised("l", [8, 9, 10], ORD, GEB)
raised("l", [12], BOL)
raised("f", range(1, 4), KOO, PRO, BOL, ORD)
raised("f", range(4, 13), KOO, PRO, BOL)
raised("f", range(13, 19), KOO, PRO)
raised("f", range(19, 31), KOO)
raised("e", [1, 2], EVI, KOO, BOL)
raised("e", [3], EVI, KOO)
raised("e", [4], EVI)

# What on-par.md prints: p_L, p_F, p_E, voices, A (equal), B (voice), C (ranks), and the rank by A.
PRINTED = {
    KOO: ("0", "1", "3/4", 33, "7/12", "11/36", "25/2", "1"),
    BOL: ("5/12", "2/5", "1/2", 19, "79/180", "35/216", "25/2", "2"),
    ORD: ("11/12", "1/10", "0", 14, "61/180", "199/1080", "11", "3="),
    PRO: ("5/12", "3/5", "0", 23, "61/180", "17/135", "23/2", "3="),
    EVI: ("0", "0", "1", 4, "1/3", "13/72", "9", "5"),
    GEB: ("1/4", "0", "0", 3, "1/12", "1/24", "13/2", "6"),
}
TOP = "composed for illustration: the worked example of on-par.md"


def files():
    """path -> text."""
    result = {
        "stemme.yaml": "format: 1\ntitle: Regneeksemplet\nlanguage: da\nmandate: udkast/kommissorium.md\nkinds:\n"
                       "  lived: {share: 1}\n  professional: {share: 1}\n  expert: {share: 1}\n"
                       "  political: {share: 0}\nfollow_or_explain: {voices: 2, share: 1/10}\n"
                       "anonymity: {k: 5, floor: 3}\n",
        ".gitignore": ".stemme/\nfortroligt/\neksport/\n",
        "udkast/kommissorium.md": "---\ntype: kommissorium\ntitle: Regneeksemplet\nstatus: udkast\nversion: 1\n"
                                  "date: 2020-12-01\n---\n\n# Regneeksemplet\n\nOpdigtet. Her er ingen bestemmelser.\n",
    }
    for theme in PRINTED:
        result["temaer/%s.md" % theme] = "---\ntype: tema\ntitle: %s\n---\n\n# %s\n" \
            % ((theme.replace("-", " ").capitalize(),) * 2)
    order = sorted(RAISED)
    sides = {"l": "users", "f": "professionals", "e": ""}
    result["voices.csv"] = "id,kind,label,side\n" + "".join(
        "%s,%s,stemme %s,%s\n" % (voice, KINDS[voice[0]][0], voice, sides[voice[0]]) for voice in order)
    result["consents.csv"] = "voice,statement,channel,verbatim,credit,given,form\n" + "".join(
        "%s,,public,yes,none,2020-11-12,oral\n" % voice for voice in order if voice[0] == "l")
    number = 0
    for letter, title in (("l", "Levede erfaringer"), ("f", "Fagfolk"), ("e", "Eksperter")):
        text = "---\ntype: møde\ntitle: %s\ndate: 2020-11-12\n---\n\n# %s\n\nOpdigtet.\n" % (title, title)
        for voice in sorted((one for one in order if one[0] == letter), key=lambda one: int(one[1:])):
            for theme in RAISED[voice]:
                number += 1
                text += "\n> [!%s] %s\n>\n> Om %s, sagt af %s.\n>\n> [temaer:: [[%s]]]\n\n^q%06d\n" % (
                    KINDS[letter][1], voice, theme.replace("-", " "), voice, theme, number)
        result["indkomne/%s.md" % {"l": "levede", "f": "fagfolk", "e": "eksperter"}[letter]] = text
    return result


def write(folder):
    for path, text in files().items():
        full = os.path.join(folder, path)
        os.makedirs(os.path.dirname(full), exist_ok=True)
        with open(full, "w", encoding="utf-8", newline="") as file:
            file.write(text)


def expected(folder):
    """The values, from the reference."""
    space = reference.Workspace(folder)
    rows, schemes = space.theme_rows(), space.schemes()
    return reference.plain({
        "source": TOP, "heard": space.numbers, "voices": len(space.voices), "statements": len(space.statements),
        "themes": {theme: {
            "kinds": {kind: rows[theme]["kinds"][kind] for kind, _ in KINDS.values()},
            "voices": sum(theme in themes for themes in RAISED.values()),
            "rank": rows[theme]["rank"], "tied": rows[theme]["tied"],
            **{scheme: schemes[scheme].get((None, theme)) for scheme in schemes}} for theme in PRINTED},
        **facts.facts(space)})


def differences(values):
    """Where the computed values are not those that on-par.md prints."""
    from fractions import Fraction
    found = []
    for theme, (lived, professional, expert, voices, equal, voice, ranks, rank) in PRINTED.items():
        row = values["themes"][theme]
        got = [arithmetic_text(Fraction(row["kinds"][kind]["n"]) / Fraction(row["kinds"][kind]["of"]))
               for kind in ("lived", "professional", "expert")]
        got += [row["voices"], row["equal"], row["voice"], row["ranks"], str(row["rank"]) + "=" * row["tied"]]
        want = [lived, professional, expert, voices, equal, voice, ranks, rank]
        if got != want:
            found.append("%s: computed %s, on-par.md %s" % (theme, got, want))
    return found


def arithmetic_text(value):
    return reference.arithmetic.text(value)


def main():
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        values = expected(folder)
    print(json.dumps(values, indent=1, ensure_ascii=False))
    wrong = differences(values) + facts.differences(values)
    for line in wrong:
        print(line, file=sys.stderr)
    if "--write" in sys.argv[1:] and not wrong:
        write(TARGET)
        with open(os.path.join(TARGET, "expected.json"), "w", encoding="utf-8") as file:
            json.dump(values, file, indent=1, ensure_ascii=False)
            file.write("\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
