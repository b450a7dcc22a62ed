#!/usr/bin/env python3
"""Writes a made-up consultation: a workspace in format 1, and its tables as CSV for other programs.

    corpus.py FOLDER [--statements N] [--seed S]

FOLDER/workspace is the workspace, FOLDER/tables holds statements.csv, themes.csv and voices.csv. The same N and S give
the same bytes, whatever the version of Python. Of the statements 12 in a hundred are lived, 55 professional, 25 expert
and 8 political; words are as frequent as Zipf's law has it. Most words are put together from syllables, so that they
belong to nobody; a few hundred real ones stand among the most frequent. Nothing in it is a figure about anything.
"""

import argparse
import bisect
import csv
import os

KINDS = (("lived", 12), ("professional", 55), ("expert", 25), ("political", 8))
ASPECTS = ("experience", "concern", "proposal", "wish", "complaint", "claim")
REGIONS = ("Hovedstaden", "Sjælland", "Fyn", "Sydjylland", "Østjylland", "Vestjylland", "Nordjylland")

# A root and the endings it is met with: searching for one form has to find the others.
COMMON = """
det og at er ikke jeg vi der en til på for som med de den har kan man om men når hvis så fra af mit min vores os dem
skal blev være var kom sagde aldrig altid igen hver dag uden efter før mellem kun også mere noget nogen alle ingen selv
""".split()
ROOTS = """
bolig:,en,er,erne,ens barn:,et,ets kommun:e,en,er,erne,ens brev:,et,e,ene hjem:,met,mets,mene dør:,en,e,ene
sag:,en,er,erne,ens møde:,t,r,rne nabo:,en,er,erne ung:,e,es syg:,e,dom,dommen penge:,ne,nes læge:,n,r,rne,ns
nøgle:,n,r,rne søvn:,en trappe:,n,r,rne hund:,en,e,ene år:,et,ene arbejd:e,et,er,erne hjælp:,en,e,er vent:e,er,ede,etid
svar:,et,ene,ede skole:,n,r,rne behandl:e,er,ing,ingen,inger frivillig:,e,es gæld:,en ensom:,me,hed,heden
""".split()
ONSETS = "b bl d dr f fl g gr h j k kl kn l m n p pl r s sk sl sn st sv t tr v".split()
VOWELS = "a e i o u y æ ø å".split()
CODAS = "b d f g k l ld lt m n nd ng nt p r rd rk rn s sk st t v".split()
ENDINGS = ("", "e", "en", "er", "et", "ene", "ing", "hed", "lig", "else")
MADE_UP = 40_000
THEMES = 60
CLAUSES = 60
TALK = 30


class Chance:
    """A small generator of its own (SplitMix64), since a library's may change what a seed gives."""

    def __init__(self, seed):
        self.state = seed & 0xFFFFFFFFFFFFFFFF

    def number(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & 0xFFFFFFFFFFFFFFFF
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & 0xFFFFFFFFFFFFFFFF
        return mixed ^ (mixed >> 31)

    def below(self, limit):
        return self.number() % limit

    def between(self, least, most):
        return least + self.number() % (most - least + 1)

    def one(self, of):
        return of[self.number() % len(of)]


class Weighted:
    """Things of which some come more often than others."""

    def __init__(self, things, weights):
        self.things, self.ends = list(things), []
        end = 0
        for weight in weights:
            end += weight
            self.ends.append(end)
        # Looking up a number goes by this table first, so that most words cost one step.
        self.parts = 1 << 16
        self.first = [bisect.bisect_right(self.ends, end * part // self.parts) for part in range(self.parts)] + [len(self.ends)]

    def one(self, chance):
        target = chance.below(self.ends[-1])
        part = target * self.parts // self.ends[-1]
        return self.things[bisect.bisect_right(self.ends, target, self.first[part], self.first[part + 1])]


def vocabulary():
    """Words, the most frequent first, without repetitions."""
    real = [root + ending for root, endings in (part.split(":") for part in ROOTS) for ending in endings.split(",")]
    words = dict.fromkeys(COMMON[:40])
    chance = Chance(3)
    rest = COMMON[40:] + real
    while rest:
        words[rest.pop(chance.below(len(rest)))] = None
    while len(words) < MADE_UP:
        syllables = "".join(
            chance.one(ONSETS) + chance.one(VOWELS) + chance.one(CODAS) for _ in range(chance.between(1, 3)))
        word = syllables + chance.one(ENDINGS)
        if len(word) > 3:
            words[word] = None
    return list(words)


class Speech:
    """Sentences of words that are as frequent as Zipf's law has it."""

    def __init__(self, chance):
        self.chance = chance
        self.vocabulary = vocabulary()
        # Whole numbers, so that no machine rounds differently.
        self.words = Weighted(self.vocabulary, [10**9 // (rank + 3) for rank in range(len(self.vocabulary))])

    def sentence(self):
        words = [self.words.one(self.chance) for _ in range(self.chance.between(6, 24))]
        return words[0].capitalize() + " " + " ".join(words[1:]) + "."

    def sentences(self, least, most):
        return " ".join(self.sentence() for _ in range(self.chance.between(least, most)))


class Corpus:
    """One consultation, written note by note: nothing of it is kept that grows with the words."""

    def __init__(self, folder, count, seed):
        self.workspace, self.tables = os.path.join(folder, "workspace"), os.path.join(folder, "tables")
        self.count = count
        self.chance = Chance(seed)
        self.speech = Speech(self.chance)
        self.kinds = Weighted([name for name, _ in KINDS], [share for _, share in KINDS])
        self.themes = [self.speech.vocabulary[200 + 7 * number] for number in range(THEMES)]
        self.frequent = Weighted(self.themes, [10**6 // (rank + 4) for rank in range(THEMES)])
        self.voices = {name: [] for name, _ in KINDS}

    def write(self):
        self.settings()
        self.people()
        for theme in self.themes:
            self.note(f"themes/{theme}.md", f"type: theme\ntitle: {theme.capitalize()}", self.speech.sentences(2, 4))
        cited = self.meetings()
        self.mandate(cited)

    def note(self, path, front, body):
        path = os.path.join(self.workspace, path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="\n") as file:
            file.write(f"---\n{front}\n---\n\n{body}\n")

    def table(self, path, rows):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)

    def settings(self):
        os.makedirs(self.workspace, exist_ok=True)
        with open(os.path.join(self.workspace, "stemme.yaml"), "w", encoding="utf-8", newline="\n") as file:
            file.write(
                "format: 1\ntitle: En opdigtet høring\nlanguage: da\nmandate: draft/kommissorium.md\nkinds:\n"
                "  lived: {share: 1}\n  professional: {share: 1}\n  expert: {share: 1}\n  political: {share: 0}\n"
                "follow_or_explain: {voices: 2, share: 1/10}\nanonymity: {k: 5, floor: 3}\n")

    def people(self):
        """One voice for every four statements; each kind has at least twelve."""
        voices = [["id", "kind", "region", "age"]]
        consents = [["voice", "channel", "verbatim", "credit", "given", "form"]]
        channels = Weighted(("public", "hearing", "internal"), (75, 15, 10))
        kinds = [name for name, _ in KINDS for _ in range(12)]
        kinds += [self.kinds.one(self.chance) for _ in range(max(0, self.count // 4 - len(kinds)))]
        for number, kind in enumerate(kinds, 1):
            name = f"v{number:06d}"
            self.voices[kind].append(name)
            # What could tell a protected voice from others stays out of a file that git shares.
            isLived = kind == "lived"
            decade = self.chance.between(2, 8) * 10
            voices.append([
                name, kind, "" if isLived else self.chance.one(REGIONS), "" if isLived else f"{decade}-{decade + 9}"])
            if isLived:
                consents.append([name, channels.one(self.chance), "yes", "none", "2024-01-08", "oral"])
        self.table(os.path.join(self.workspace, "voices.csv"), voices)
        self.table(os.path.join(self.workspace, "consents.csv"), consents)
        self.table(os.path.join(self.tables, "voices.csv"), voices)

    def meetings(self):
        """Writes every statement; gives the ids that the mandate's clauses rest on."""
        consents = Weighted(("", " [consent:: anonymous]", " [consent:: internal]"), (70, 25, 5))
        every = max(1, self.count // (CLAUSES * 8))
        cited, made = [], 0
        os.makedirs(self.tables, exist_ok=True)
        with open(os.path.join(self.tables, "statements.csv"), "w", encoding="utf-8", newline="") as first, \
                open(os.path.join(self.tables, "themes.csv"), "w", encoding="utf-8", newline="") as second:
            statements, raised = csv.writer(first, lineterminator="\n"), csv.writer(second, lineterminator="\n")
            statements.writerow(["number", "id", "note", "kind", "voice", "aspect", "text"])
            raised.writerow(["statement", "theme"])
            for meeting in range(1, (self.count + TALK - 1) // TALK + 1):
                year, month, day = 2019 + meeting % 6, self.chance.between(1, 12), self.chance.between(1, 28)
                path = f"input/{year}/meeting-{meeting:06d}.md"
                body = []
                for number in range(made + 1, min(made + TALK, self.count) + 1):
                    if number % 6 == 1:
                        heading = self.speech.words.one(self.chance).capitalize()
                        body.append(f"## {heading}\n\n{self.speech.sentences(1, 3)} Om [[{self.frequent.one(self.chance)}]].\n")
                    id = f"s{number:07d}"
                    kind, aspect = self.kinds.one(self.chance), self.chance.one(ASPECTS)
                    voice, text = self.chance.one(self.voices[kind]), self.speech.sentences(1, 4)
                    themes = dict.fromkeys(self.frequent.one(self.chance) for _ in range(self.chance.between(1, 3)))
                    links = ", ".join(f"[[{theme}]]" for theme in themes)
                    consent = consents.one(self.chance)
                    body.append(f"> [!{kind}] {voice}, {aspect}\n>\n> {text}\n>\n> [themes:: {links}]{consent}\n\n^{id}\n")
                    statements.writerow([number, id, path, kind, voice, aspect, text])
                    raised.writerows([number, theme] for theme in themes)
                    if number % every == 0:
                        cited.append(id)
                made = min(made + TALK, self.count)
                front = f"type: event\ntitle: Møde {meeting}\ndate: {year}-{month:02d}-{day:02d}"
                self.note(path, front, "\n".join(body))
        return cited

    def mandate(self, cited):
        body = []
        for clause in range(CLAUSES):
            if clause % 10 == 0:
                body.append(f"## {self.speech.words.one(self.chance).capitalize()}\n")
            evidence = ", ".join(cited[clause::CLAUSES][:8])
            body.append(f"{clause % 10 + 1}. {self.speech.sentences(1, 3)} ^c{clause + 1:02d}\n    - [evidence:: {evidence}]\n")
        front = "type: mandate\ntitle: Kommissorium\nstatus: draft\nversion: 1\ndate: 2025-01-31"
        self.note("draft/kommissorium.md", front, "\n".join(body))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--statements", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    Corpus(given.folder, given.statements, given.seed).write()


if __name__ == "__main__":
    main()
