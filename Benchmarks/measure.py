"""Runs a program and says how long it took and how much memory it had."""

import os
import shutil
import statistics
import sys
import time


class Measurement:
    """One program, run several times: its seconds and the most memory it had, in KiB.

    `prepare` runs before each, untimed. What the program writes goes into a file, since some programs notice that
    nobody reads what they write to /dev/null. Linux counts the memory of this process up to where the other begins, so
    that less than about 17 MB is not seen.
    """

    def __init__(self, name, command, scratch, script=None, prepare=None, codes=(0,), repeat=1):
        self.name, self.command, self.scratch = name, command, scratch
        self.program = shutil.which(command[0])
        self.script, self.prepare, self.codes, self.repeat = script, prepare, codes, repeat
        self.seconds, self.memory = [], []

    def run(self):
        for _ in range(self.repeat):
            if self.prepare:
                self.prepare()
            self.once()

    def once(self):
        output = os.path.join(self.scratch, "output.txt")
        writing = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, self.script or os.devnull, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, output, writing, 0o644),
            (os.POSIX_SPAWN_OPEN, 2, output + ".errors", writing, 0o644),
        ]
        start = time.perf_counter()
        child = os.posix_spawn(self.program, self.command, os.environ, file_actions=actions)
        _, status, used = os.wait4(child, 0)
        seconds = time.perf_counter() - start
        code = os.waitstatus_to_exitcode(status)
        if code not in self.codes:
            with open(output + ".errors", encoding="utf-8", errors="replace") as file:
                sys.exit(f"run: {' '.join(self.command)}: exit code {code}\n{file.read()}")
        self.seconds.append(seconds)
        self.memory.append(used.ru_maxrss)

    def output(self):
        """What it writes, from a run of its own."""
        self.once()
        self.seconds.pop()
        self.memory.pop()
        with open(os.path.join(self.scratch, "output.txt"), encoding="utf-8") as file:
            return file.read()

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def peak(self):
        return statistics.median(self.memory)


def in_turn(measurements, runs):
    """Each once, then each once more: whatever else the machine does falls on all alike."""
    for number in range(runs):
        if sys.stderr.isatty():
            print(f"\rrun: round {number + 1} of {runs} ", end="", file=sys.stderr)
        for measurement in measurements:
            measurement.run()
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr)


def seconds(value):
    return f"{value * 1000:.1f} ms" if value < 0.1 else f"{value:.3f} s"


def megabytes(kibibytes):
    return f"{kibibytes * 1.024 / 1000:.1f} MB"


def table(head, rows):
    """A table whose first column is text and whose others stand to the right."""
    widths = [max(len(row[column]) for row in [head] + rows) for column in range(len(head))]
    for row in [head, ["-" * width for width in widths]] + rows:
        cells = [cell.ljust(width) if column == 0 else cell.rjust(width)
                 for column, (cell, width) in enumerate(zip(row, widths))]
        print("| " + " | ".join(cells) + " |")
