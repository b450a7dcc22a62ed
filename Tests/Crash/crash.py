#!/usr/bin/env python3
"""Interrupts what writes, at every change of the disk: kill -9 there, or no room from there on.

    crash.py STEMME [--every N] [--workspace DIR]

After each interruption every file of the workspace is byte for byte the old one or the new one, nothing half-written is
left beside it under a name that is read, and the next start answers as if nothing had happened. A withdrawal that was
interrupted is ended by the same command, and then nothing that is kept holds the words. Then several processes at once
use one index while a file changes under them. Ends with 'N passed, M failed'; --every N tries every Nth point.
"""

import argparse
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
# So many statements are kept in a snapshot, and so long after a change of their tables.
MANY, SETTLED = 2100, 3.2
ASKED = [["find", "damp", "--format", "json"], ["themes", "--format", "json"], ["check", "--format", "json"]]


def build(folder):
    """Compiles the library that interrupts -> its path."""
    library = os.path.join(folder, "fault.so")
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", library, os.path.join(HERE, "fault.c"), "-ldl"], check=True)
    return library


def files(folder):
    """{path: bytes} of everything that is not the index."""
    found = {}
    for root, folders, names in os.walk(folder):
        folders[:] = [one for one in folders if one != ".stemme"]
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


class Crash:
    """One program, one workspace; counts what held and what did not."""

    def __init__(self, stemme, workspace, library, every):
        self.stemme, self.workspace, self.library, self.every = os.path.abspath(stemme), workspace, library, every
        self.passed = self.failed = 0

    def run(self, folder, arguments, fault=None, at=0, log=None):
        environment = dict(os.environ, NO_COLOR="1", HOME=folder)
        if fault:
            environment.update(LD_PRELOAD=self.library, FAULT=fault, FAULT_AT=str(at), FAULT_LOG=log)
        return subprocess.run([self.stemme, "-w", folder] + arguments, capture_output=True, env=environment, timeout=120)

    def say(self, good, what):
        if good:
            self.passed += 1
        else:
            self.failed += 1
            print("crash: " + what)

    def answers(self, folder):
        return [self.run(folder, one).stdout.replace(os.path.basename(folder).encode(), b"WS") for one in ASKED]

    def copy(self, into):
        shutil.copytree(self.workspace, into, ignore=shutil.ignore_patterns(".stemme", "export", "eksport"))

    def interrupted(self, name, prepare, arguments, may_differ, then=None, lasting=None):
        """Interrupts one command at every point, in both ways.

        `may_differ(old, path, bytes)` says which new bytes are right, `then(folder, label)` looks further. Every time
        the folder is a copy, or `lasting`, the same one without what was kept.
        """
        for fault in ("kill", "full"):
            at = 1
            while True:
                with tempfile.TemporaryDirectory() as top:
                    folder, log = lasting or os.path.join(top, "ws"), os.path.join(top, "log")
                    if lasting:
                        shutil.rmtree(os.path.join(folder, ".stemme"), ignore_errors=True)
                    else:
                        self.copy(folder)
                    prepare(folder)
                    old = files(folder)
                    done = self.run(folder, arguments, fault, at, log)
                    if not os.path.exists(log):
                        break
                    now = files(folder)
                    label = "%s, %s at %d" % (name, fault, at)
                    for path in sorted(set(old) | set(now)):
                        if now.get(path) == old.get(path):
                            continue
                        hidden = os.path.basename(path).startswith(".")
                        good = hidden or may_differ(old.get(path), path, now.get(path))
                        if not good:
                            self.say(False, "%s: %s is neither the old nor the new one" % (label, path))
                    if fault == "full":
                        self.say(done.returncode in (0, 1, 4), "%s: exit %d, %s" % (label, done.returncode, done.stderr[:200]))
                    self.say(self.starts_right(folder), "%s: the next start is not right" % label)
                    if then:
                        then(folder, label)
                at += self.every

    def starts_right(self, folder):
        """Whether the answers are those of the same files with no index at all."""
        got = self.answers(folder)
        with tempfile.TemporaryDirectory() as top:
            fresh = os.path.join(top, "ws")
            shutil.copytree(folder, fresh, ignore=shutil.ignore_patterns(".stemme"))
            return got == self.answers(fresh)

    def index(self):
        self.interrupted("the index, built new", lambda folder: None, ["find", "damp"], lambda old, path, now: False)

        def edited(folder):
            self.run(folder, ["find", "damp"])
            note = os.path.join(folder, "input", "new.md")
            with open(note, "w") as file:
                file.write("> [!expert] e5m\n>\n> Damp again.\n>\n> [themes:: [[damp]]]\n\n^q000aaa\n")

        self.interrupted("the index, after an edit", edited, ["find", "damp"], lambda old, path, now: False)

    def snapshot(self):
        """What a command works out of many statements and keeps for the next."""
        with tempfile.TemporaryDirectory() as top:
            folder = os.path.join(top, "ws")
            self.copy(folder)
            for note in range(MANY // 100):
                with open(os.path.join(folder, "input", "many-%02d.md" % note), "w") as file:
                    file.writelines(
                        "> [!expert] e5m\n>\n> Damp %d.\n>\n> [themes:: [[damp]]]\n\n^q%02d%04d\n\n" % (number, note, number)
                        for number in range(100))
            time.sleep(SETTLED)
            kept = os.path.join(folder, ".stemme", "snapshot")
            self.run(folder, ["themes"])
            self.say(os.path.exists(kept), "themes keeps a snapshot")
            self.interrupted(
                "the snapshot, kept new", lambda folder: None, ["themes"], lambda old, path, now: False, lasting=folder)
            turn = 0

            def edited(folder):
                """More notes are changed than are read one by one, so that all is kept anew."""
                nonlocal turn
                turn += 1
                self.run(folder, ["themes"])
                self.say(os.path.exists(kept), "a snapshot to be kept anew")
                for note in range(MANY // 100):
                    with open(os.path.join(folder, "input", "many-%02d.md" % note), "a") as file:
                        file.write("Turn %d.\n" % turn)

            self.interrupted(
                "the snapshot, kept anew", edited, ["themes"], lambda old, path, now: False, lasting=folder)

    def withdraw(self):
        """Of a voice with words in two notes and lines in three tables, the index and a step for undo."""
        words, command = b"zyxwvut", ["withdraw", "m8w", "--yes", "--today", "2024-06-01"]

        def spoken(folder):
            for name, text in (("evening", "The walls say zyxwvut."), ("visit", "Once more zyxwvut, and damp.")):
                with open(os.path.join(folder, "input", "hand-%s.md" % name), "w") as file:
                    file.write("> [!lived] m8w\n> %s\n> [[damp]]\n" % text)
            self.run(folder, ["fmt"])
            for note in ("evening", "visit"):
                # Ids are random: the new files are only known where these are not.
                path = os.path.join(folder, "input", "hand-%s.md" % note)
                with open(path, "rb") as file:
                    text = file.read()
                with open(path, "wb") as file:
                    file.write(text[:text.index(b"\n^q")] + b"\n^q0" + note.encode()[:4] + b"\n")
            self.run(folder, ["find", "zyxwvut"])

        with tempfile.TemporaryDirectory() as top:
            folder = os.path.join(top, "ws")
            self.copy(folder)
            spoken(folder)
            self.say(self.keeps(folder, words), "what is kept holds the words before")
            old = files(folder)
            self.run(folder, command)
            whole = files(folder)
            changed = sorted(path for path in whole if whole[path] != old.get(path))
            self.say(len(changed) >= 6, "withdraw changes notes and tables: %s" % ", ".join(changed))

        def ended(folder, label):
            done = self.run(folder, command)
            self.say(done.returncode == 0, "%s: again, exit %d, %s" % (label, done.returncode, done.stderr[:200]))
            self.say(files(folder) == whole, "%s: again, and not all is withdrawn" % label)
            self.say(not self.keeps(folder, words), "%s: again, and the words are still kept" % label)
            self.run(folder, ["find", "damp"])
            self.say(not self.keeps(folder, words), "%s: the words are kept again" % label)

        self.interrupted("withdraw", spoken, command, lambda old, path, now: now == whole.get(path), then=ended)

    def keeps(self, folder, words):
        """Whether anything in `.stemme` holds words."""
        for root, _, names in os.walk(os.path.join(folder, ".stemme")):
            for name in names:
                with open(os.path.join(root, name), "rb") as file:
                    kept = [file.read()]
                if name.endswith(".json"):
                    # A step for undo, which holds files in base 64.
                    step = json.loads(kept[0])
                    kept = [base64.b64decode(change.get(side) or "") for change in step["changes"] for side in ("before", "after")]
                if any(words in one for one in kept):
                    return True
        return False

    def fmt(self):
        def byhand(folder):
            for name in ("a", "b", "c"):
                with open(os.path.join(folder, "input", "hand-%s.md" % name), "w") as file:
                    file.write("> [!expert] e5m\n> Damp %s.\n> [[damp]]\n" % name)

        def written(old, path, now):
            # A new id is random; what stands around it is not.
            return old is not None and now is not None and now.startswith(b"> [!expert] e5m\n>\n> Damp ") \
                and now.endswith(b"\n") and b"\n>\n> [themes:: [[damp]]]\n\n^q" in now and len(now) > len(old) + 10

        self.interrupted("fmt", byhand, ["fmt"], written)

    def export(self):
        with tempfile.TemporaryDirectory() as top:
            folder = os.path.join(top, "ws")
            self.copy(folder)
            self.run(folder, ["export", "--to", "md,html", "-o", "export/draft"])
            whole = {path: text for path, text in files(folder).items() if path.startswith("export/")}
        self.say(len(whole) == 2, "export writes two files")

        def exported(folder):
            os.makedirs(os.path.join(folder, "export"))
            for name in ("draft.md", "draft.html"):
                with open(os.path.join(folder, "export", name), "w") as file:
                    file.write("the old one\n")

        self.interrupted(
            "export", exported, ["export", "--to", "md,html", "-o", "export/draft"],
            lambda old, path, now: whole.get(path) is not None and now == whole[path])

    def together(self):
        """Several processes at once, while a file changes."""
        with tempfile.TemporaryDirectory() as top:
            folder = os.path.join(top, "ws")
            self.copy(folder)
            for turn in range(6):
                with open(os.path.join(folder, "input", "turn.md"), "w") as file:
                    file.write("> [!expert] e5m\n>\n> Damp, turn %d.\n>\n> [themes:: [[damp]]]\n\n^q00000%d\n" % (turn, turn))
                running = [
                    subprocess.Popen(
                        [self.stemme, "-w", folder] + ASKED[0], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
                    for _ in range(6)]
                said = {one.communicate()[0] for one in running}
                codes = {one.returncode for one in running}
                self.say(len(said) == 1 and codes == {0}, "six at once, turn %d: %d answers, exit %s" % (turn, len(said), codes))
            self.say(self.starts_right(folder), "after six at once the index is right")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stemme")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--workspace", default=os.path.join(HERE, "..", "..", "workspaces", "tenants"))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        crash = Crash(given.stemme, given.workspace, build(folder), given.every)
        crash.index()
        crash.snapshot()
        crash.withdraw()
        crash.fmt()
        crash.export()
        crash.together()
    print("%d passed, %d failed" % (crash.passed, crash.failed))
    return 1 if crash.failed else 0


if __name__ == "__main__":
    sys.exit(main())
