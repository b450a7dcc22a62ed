"""YAML as far as the format uses it: scalars as written, lists, maps, flow lists and maps, unquoted [[links]].

Scalars stay text ('ja', '3.10', '010' are what was written). Raises Unreadable for what YAML would refuse.
"""

import re


class Unreadable(Exception):
    """Front matter (or stemme.yaml) that cannot be read."""


def split(text):
    """A note's text -> (front matter lines or None, number of lines it takes). Needs '---' as the first line."""
    lines = text.split("\n")
    if not lines or lines[0].rstrip() != "---":
        return None, 0
    for index in range(1, len(lines)):
        if lines[index].rstrip() in ("---", "..."):
            return lines[1:index], index + 1
    return None, 0


def parse(lines):
    """Lines of a block map -> dict (keys as written)."""
    kept = []
    for line in lines:
        line = _without_comment(line.rstrip())
        if line.strip():
            if line[: len(line) - len(line.lstrip())].count("\t"):
                raise Unreadable("tab as indentation")
            kept.append(line)
    value, rest = _block(kept, 0)
    if rest != len(kept):
        raise Unreadable("indentation")
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Unreadable("not a map")
    return value


def _indent(line):
    return len(line) - len(line.lstrip(" "))


def _without_comment(line):
    """Cuts ' # …' outside quotation marks."""
    quote = None
    for index, letter in enumerate(line):
        if quote:
            if letter == quote:
                quote = None
        elif letter in "\"'" and (index == 0 or line[index - 1] in " [{,:"):
            quote = letter
        elif letter == "#" and (index == 0 or line[index - 1] in " \t"):
            return line[:index].rstrip()
    return line


KEY = re.compile(r"""^(?:"([^"]*)"|'([^']*)'|([^\s"'\[{#&*!|>%@`-][^#]*?|-[^\s#][^#]*?))\s*:(?:\s+(.*))?$""")


def _block(lines, at):
    """The block that begins at lines[at] -> (value, next line)."""
    if at >= len(lines):
        return None, at
    indent = _indent(lines[at])
    if lines[at].lstrip().startswith("- ") or lines[at].strip() == "-":
        return _list(lines, at, indent)
    return _map(lines, at, indent)


def _list(lines, at, indent):
    values = []
    while at < len(lines) and _indent(lines[at]) == indent and (lines[at].lstrip() + " ").startswith("- "):
        rest = lines[at].strip()[1:].strip()
        if not rest:
            value, at = _block(lines, at + 1) if at + 1 < len(lines) and _indent(lines[at + 1]) > indent \
                else (None, at + 1)
            values.append(value)
            continue
        match = KEY.match(rest)
        if match and rest[0] not in "\"'[{":
            # a map inside a list: its further keys stand deeper than the dash
            inner = [" " * (indent + 2) + rest]
            at += 1
            while at < len(lines) and _indent(lines[at]) > indent:
                inner.append(lines[at])
                at += 1
            value, used = _block(inner, 0)
            if used != len(inner):
                raise Unreadable("indentation")
            values.append(value)
        else:
            values.append(scalar(rest))
            at += 1
    return values, at


def _map(lines, at, indent):
    values = {}
    while at < len(lines) and _indent(lines[at]) == indent:
        stripped = lines[at].strip()
        if stripped.startswith("{") and not values:
            return scalar(stripped), at + 1
        match = KEY.match(stripped)
        if not match:
            raise Unreadable("no key in: " + stripped)
        key = next(part for part in match.groups()[:3] if part is not None)
        if key in values:
            raise Unreadable("key twice: " + key)
        rest = (match.group(4) or "").strip()
        at += 1
        if rest in ("|", ">", "|-", ">-", "|+", ">+"):
            text = []
            while at < len(lines) and _indent(lines[at]) > indent:
                text.append(lines[at].strip())
                at += 1
            values[key] = ("\n" if rest[0] == "|" else " ").join(text)
        elif rest:
            while at < len(lines) and _indent(lines[at]) > indent:     # a scalar that runs on
                rest += " " + lines[at].strip()
                at += 1
            values[key] = scalar(rest)
        elif at < len(lines) and (_indent(lines[at]) > indent
                                  or _indent(lines[at]) == indent and lines[at].lstrip().startswith("- ")):
            values[key], at = _block(lines, at)
        else:
            values[key] = None
    return values, at


def scalar(text):
    """One value on one line: text, a flow list, a flow map, or a [[link]]."""
    text = text.strip()
    if text.startswith("[["):
        return text
    if text[:1] in "\"'":
        if len(text) < 2 or text[-1] != text[0]:
            raise Unreadable("quotation mark never closed")
        body = text[1:-1]
        return body.replace("''", "'") if text[0] == "'" else body.replace('\\"', '"').replace("\\\\", "\\")
    if text.startswith("["):
        if not text.endswith("]"):
            raise Unreadable("[ never closed")
        return [scalar(part) for part in flow_parts(text[1:-1])]
    if text.startswith("{"):
        if not text.endswith("}"):
            raise Unreadable("{ never closed")
        values = {}
        for part in flow_parts(text[1:-1]):
            key, colon, value = part.partition(":")
            if not colon:
                raise Unreadable("no key in: " + part)
            values[scalar(key)] = scalar(value)
        return values
    if text[:1] in "&*!":
        raise Unreadable("anchors and tags are not read")
    if text[:1] in "%@`":
        raise Unreadable("reserved first character")
    return text


def flow_parts(text):
    """Splits at commas outside brackets and quotation marks."""
    parts, depth, quote, start = [], 0, None, 0
    for index, letter in enumerate(text):
        if quote:
            quote = None if letter == quote else quote
        elif letter == '"':
            quote = letter
        elif letter in "[{":
            depth += 1
        elif letter in "]}":
            depth -= 1
        elif letter == "," and depth == 0:
            parts.append(text[start:index])
            start = index + 1
    parts.append(text[start:])
    return [part.strip() for part in parts if part.strip()]


def texts(value):
    """Any value as a list of texts: a text is split at commas outside brackets, a one-key map is 'key: value'."""
    if value is None:
        return []
    if isinstance(value, dict):
        return ["%s: %s" % (key, inner) for key, inner in value.items()]
    if isinstance(value, list):
        return [text for inner in value for text in (texts(inner) if not isinstance(inner, str) else [inner])]
    return flow_parts(value)
