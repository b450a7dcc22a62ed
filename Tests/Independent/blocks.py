"""A Markdown block scanner for callouts, independent of any parser: top-level quotes, and where they may not stand.

It knows front matter, fences, indented code, HTML blocks, lists and quotes; that is enough for format.md.
"""

import re
from dataclasses import dataclass, field

FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})([^`]*)$")
QUOTE = re.compile(r"^ {0,3}>")
HEAD = re.compile(r"^\[!([^\]\s]+)\]([+-]?)(?:[ \t]+(.*))?$")
BLOCK_ID = re.compile(r"^ {0,3}\^([A-Za-z0-9-]+)\s*$")
LIST_ITEM = re.compile(r"^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)")
HTML_START = re.compile(r"^ {0,3}<(?:/?(?:address|article|aside|blockquote|body|center|details|dialog|div|dl|dt|dd|"
                        r"figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|menu|nav|ol|p|section|"
                        r"summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?:[\s>]|/>|$))", re.I)
HTML_UNTIL = (("<!--", "-->"), ("<?", "?>"), ("<script", "</script>"), ("<pre", "</pre>"), ("<style", "</style>"),
              ("<textarea", "</textarea>"))


@dataclass
class Callout:
    """One callout: where it stands, its type, head and body lines, and the id below it."""
    line: int                      # of the head, counted from 1 in the file
    end: int                       # last line of the quote
    type: str
    head: str
    body: list = field(default_factory=list)
    id: str = None
    fault: str = None              # statement-not-top-level, callout-runs-on


def scan(text, first_line=0):
    """Text after the front matter -> (callouts, [line of a fence that is never closed])."""
    lines = text.split("\n")
    callouts, unclosed = [], []
    at, previous_blank, in_list = 0, True, False
    while at < len(lines):
        line = lines[at].expandtabs(4)
        if not line.strip():
            previous_blank, at = True, at + 1
            continue
        inside = in_list and (line.startswith("  ") or not previous_blank and not QUOTE.match(line)
                              and not FENCE.match(line) and not line.startswith("#"))
        if not line.startswith(" ") and previous_blank and not LIST_ITEM.match(line):
            in_list = inside = False
        if not inside:
            at_start = at
            fence = FENCE.match(line)
            if fence:
                mark, at = fence.group(1), at + 1
                while at < len(lines) and not re.match(r"^ {0,3}%s{%d,}\s*$" % (re.escape(mark[0]), len(mark)),
                                                       lines[at].expandtabs(4)):
                    at += 1
                if at >= len(lines):
                    unclosed.append(first_line + at_start + 1)
                at, previous_blank, in_list = at + 1, True, False
                continue
            until = next((end for start, end in HTML_UNTIL if line.lstrip().lower().startswith(start)), None)
            if until:
                while at < len(lines) and until not in lines[at].lower():
                    at += 1
                at, previous_blank = at + 1, True
                continue
            if HTML_START.match(line):
                while at < len(lines) and lines[at].strip():
                    at += 1
                continue
            if line.startswith("    ") and previous_blank:
                at += 1                                        # indented code
                continue
            if QUOTE.match(line):
                found, at = _quote(lines, at, first_line)
                callouts.extend(found)
                previous_blank, in_list = True, False
                continue
        if LIST_ITEM.match(line):
            in_list = True
            line = line[LIST_ITEM.match(line).end():]
        if in_list and QUOTE.match(line.strip()):
            head = HEAD.match(line.strip().lstrip("> "))
            if head:
                callouts.append(Callout(first_line + at + 1, first_line + at + 1, head.group(1),
                                        (head.group(3) or "").strip(), fault="statement-not-top-level"))
        previous_blank, at = False, at + 1
    return callouts, unclosed


def _quote(lines, at, first_line):
    """The quote that begins at lines[at] -> (its callouts, the next line)."""
    start, body = at, []
    while at < len(lines):
        line = lines[at].expandtabs(4)
        if QUOTE.match(line):
            body.append(re.sub(r"^ {0,3}> ?", "", lines[at]).rstrip())
        elif line.strip() and body and body[-1].strip() and not BLOCK_ID.match(line) \
                and not FENCE.match(line) and not LIST_ITEM.match(line) and not line.startswith("#"):
            body.append(lines[at].strip())                     # a lazy line of the paragraph above it
        else:
            break
        at += 1
    end = at
    found = []
    head = HEAD.match(body[0])
    for index, line in enumerate(body):
        nested = HEAD.match(line.lstrip("> ")) if line.startswith(">") else None
        late = HEAD.match(line) if index else None
        if nested or late:
            match = nested or late
            found.append(Callout(first_line + start + index + 1, first_line + start + index + 1, match.group(1),
                                 (match.group(3) or "").strip(),
                                 fault="statement-not-top-level" if nested else "callout-runs-on"))
    if head:
        callout = Callout(first_line + start + 1, first_line + end, head.group(1), (head.group(3) or "").strip(),
                          body[1:])
        below = end
        while below < len(lines) and not lines[below].strip():
            below += 1
        own = BLOCK_ID.match(lines[below]) if below < len(lines) else None
        if own:
            callout.id, at = own.group(1), below + 1
        found.insert(0, callout)
    return found, at


FIELD_KEY = re.compile(r"^\[([^\[\]:]+)::\s?")


def marks(line):
    """A line of only links and bracketed fields -> (links, [(key, value)]), else None."""
    links, fields, at = [], [], 0
    line = line.strip()
    if not line:
        return None
    while at < len(line):
        if line[at] in " \t,":
            at += 1
        elif line.startswith("[[", at):
            end = line.find("]]", at)
            if end < 0:
                return None
            links.append(line[at + 2:end])
            at = end + 2
        elif FIELD_KEY.match(line[at:]):
            begin, depth, end = FIELD_KEY.match(line[at:]), 0, at
            while end < len(line):
                depth += {"[": 1, "]": -1}.get(line[end], 0)
                if depth == 0:
                    break
                end += 1
            if depth:
                return None
            fields.append((begin.group(1).strip(), line[at + begin.end():end].strip()))
            at = end + 1
        else:
            return None
    return links, fields


def last_lines(body):
    """A callout's body -> (text lines, links, fields): the last lines of only links and fields are taken off."""
    rest = list(body)
    links, fields = [], []
    while rest:
        if not rest[-1].strip():
            rest.pop()
            continue
        found = marks(rest[-1])
        if found is None:
            break
        links[:0], fields[:0] = found
        rest.pop()
    while rest and not rest[0].strip():
        rest.pop(0)
    return rest, links, fields


def target(link):
    """The inside of a link, or a bare name -> (note name without folder, block id or None)."""
    link = link.strip().strip('"').strip()
    if link.startswith("[["):
        link = link[2:-2] if link.endswith("]]") else link[2:]
    link = re.split(r"\\?\|", link, maxsplit=1)[0].strip()
    if link.startswith("^"):
        return "", link[1:]
    name, _, heading = link.partition("#")
    block = heading[1:] if heading.startswith("^") else None
    name = name.strip().rsplit("/", 1)[-1]
    return name[:-3] if name.lower().endswith(".md") else name, block
