"""Text that is made to be slow: how time grows when there is four times as much of it."""

import os
import shutil

from measure import in_turn, seconds

FRONT = "---\ntype: event\ndate: 2024-03-06\n---\n\n"

# Each gives a text of about so many bytes.
SHAPES = {
    "open brackets": lambda size: "[" * size,
    "open double brackets": lambda size: "[[x " * (size // 4),
    "open double brackets, one a line": lambda size: "[[x\n" * (size // 4),
    "open fields": lambda size: "> [!lived] p7d\n> " + "[a:: " * (size // 5),
    "fields in text": lambda size: "> [!lived] p7d\n> x " + "[a:: b] " * (size // 8) + "x",
    "nested quotes": lambda size: "\n".join(">" * depth + " x" for depth in range(1, int((2 * size) ** 0.5))),
    "one deep quote": lambda size: ">" * size + " x",
    "nested lists": lambda size: "\n".join("  " * depth + "- x" for depth in range(int(size**0.5))),
    "one line of list marks": lambda size: "- " * (size // 2) + "x",
    "open emphasis": lambda size: "*a **b " * (size // 7),
    "open code": lambda size: "".join("`" * (1 + at % 200) + "x" for at in range(size // 100)),
    "open HTML": lambda size: "a <?" * (size // 4),
    "open comments": lambda size: "%%" * (size // 2 | 1),
    "callouts without blank lines": lambda size: "> [!lived] p7d\n> x\n" * (size // 19),
    "callouts in a list": lambda size: "- > [!lived] p7d\n  > x\n" * (size // 23),
    "ids alone": lambda size: "".join(f"^a{at}\n" for at in range(size // 8)),
    "one id many times": lambda size: "> [!lived] p7d\n> x\n\n^q1\n\n" * (size // 25),
    "fences": lambda size: "```\n" * (size // 4 | 1),
    "headings": lambda size: "# x\n" * (size // 4),
    "table rows": lambda size: "| a | b |\n|---|---|\n" + "| x | y |\n" * (size // 10),
    "dangling links": lambda size: "".join(f"[[x{at}]]\n" for at in range(size // 10)),
    "themes without a note": lambda size: "> [!lived] p7d\n> x\n> " + " ".join(f"[[t{at}]]" for at in range(size // 10)),
    "keys in front matter": None,
}


def workspace(folder, note):
    os.makedirs(os.path.join(folder, "input"))
    for path, text in (
        ("stemme.yaml", "format: 1\ntitle: Hostile\nlanguage: en\n"),
        ("voices.csv", "id,kind\np7d,lived\n"),
        ("consents.csv", "voice,channel,verbatim,credit,given\np7d,public,yes,role,2024-03-06\n"),
        ("input/note.md", note),
    ):
        with open(os.path.join(folder, path), "w", encoding="utf-8") as file:
            file.write(text)


def note(shape, size):
    if shape is None:
        return "---\n" + "".join(f"key{at}: value\n" for at in range(size // 16)) + "---\n\nText.\n"
    return FRONT + shape(size) + "\n"


def grow(bench, scratch, runs):
    """Prints each shape at a size and at four times that size: linear is about 4, quadratic 16."""
    small, factor = 200_000, 4
    top = os.path.join(scratch, "hostile")
    print(f"check of one note of {small:,} bytes and of {factor} times as many, {runs} rounds, medians\n")
    print(f"{'':34}{'once':>10}{'4 times':>10}{'growth':>8}")
    for name, shape in SHAPES.items():
        asked = []
        for size in (small, small * factor):
            folder = os.path.join(top, str(size))
            shutil.rmtree(folder, ignore_errors=True)
            workspace(os.path.join(folder, "workspace"), note(shape, size))
            asked.append(bench.ours(f"{size}", folder, "check"))
        in_turn(asked, runs)
        first, second = (one.median for one in asked)
        # As they come: one that is not linear may take its time.
        print(f"{name:34}{seconds(first):>10}{seconds(second):>10}{second / first:>8.1f}", flush=True)
        shutil.rmtree(top)
