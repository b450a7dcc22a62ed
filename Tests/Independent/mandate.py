"""The mandate's clauses: paragraphs and list items that end in a block id, with the fields that belong to them."""

import re
from dataclasses import dataclass, field

import blocks
import words

CLAUSE_END = re.compile(r"(?:^|\s)\^([A-Za-z0-9-]+)\s*$")
ITEM = re.compile(r"^(\s*)(?:[-*+]|\d{1,9}[.)])\s+(.*)$")


@dataclass
class Clause:
    id: str
    line: int                      # first line of its text
    section: str
    text: str
    fields: dict = field(default_factory=dict)        # English key -> list of values as written

    @property
    def formal(self):
        return any(words.YES_NO.get(words.fold(value.split(",")[0])) == "yes" for value in self.fields.get("formal", []))


@dataclass
class Unit:
    """A paragraph or the own text of a list item, before any sub-list."""
    line: int
    indent: int                    # -1 for a paragraph
    lines: list
    section: str
    direct: bool = False           # a list right below a paragraph: no blank line needed between


def read(text, first_line):
    """The mandate's text after its front matter -> [Clause] in order."""
    clauses, last = [], None
    for unit in units(text, first_line):
        own = [blocks.marks(line) for line in unit.lines]
        only_fields = all(found and not found[0] and found[1] for found in own)
        if only_fields and unit.indent >= 0:
            if last is not None and (last[1] == -1 or unit.indent > last[1]):
                for _, fields in own:
                    add(last[0], fields)
                continue
        lines = list(unit.lines)
        end = CLAUSE_END.search(lines[-1])
        if not end:
            last = None
            continue
        lines[-1] = lines[-1][:end.start()].rstrip()
        rest, _, fields = blocks.last_lines(lines)
        clause = Clause(end.group(1), unit.line, unit.section, " ".join(part.strip() for part in rest))
        add(clause, fields)
        clauses.append(clause)
        last = (clause, unit.indent)
    return clauses


def add(clause, fields):
    """Gives a clause its fields; one that is repeated adds."""
    for key, value in fields:
        english = words.CLAUSE_KEYS.get(words.fold(key))
        if english:
            clause.fields.setdefault(english, []).append(value)


def units(text, first_line):
    """The paragraphs and list items of a text, in order; quotes, fences and headings are stepped over."""
    found, section, current, fence = [], None, None, None
    for number, line in enumerate(text.split("\n"), first_line + 1):
        line = line.expandtabs(4)
        if fence:
            fence = None if line.strip().startswith(fence) else fence
            continue
        mark = blocks.FENCE.match(line)
        if mark:
            fence, current = mark.group(1), None
            continue
        if not line.strip() or blocks.QUOTE.match(line):
            current = None
            continue
        heading = re.match(r"^ {0,3}#{1,6}\s+(.*?)\s*#*$", line)
        if heading:
            section, current = heading.group(1), None
            continue
        item = ITEM.match(line)
        if item:
            current = Unit(number, len(item.group(1)), [item.group(2)], section)
            found.append(current)
        elif current is not None:
            current.lines.append(line.strip())
        else:
            current = Unit(number, -1, [line.strip()], section)
            found.append(current)
    return found


def evidence(clause, ids):
    """The statement ids a clause cites, as written in the statements themselves; unknown ones are left out."""
    cited = []
    for value in clause.fields.get("evidence", []):
        for part in value.split(","):
            name, block = blocks.target(part)
            own = ids.get(words.name_key(block or name))
            if own and own not in cited:
                cited.append(own)
    return cited
