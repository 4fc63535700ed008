"""The same work by DuckDB, polars, ripgrep, fzf and VisiData, on the same file in the same run."""

import json
import pathlib
import shutil
import subprocess
import sys

import memory
import peer_lines
import processes
from figures import Figure

WORKER = pathlib.Path(__file__).with_name("peer_worker.py")
LIBRARIES = ["duckdb", "polars", "visidata"]


class Peers:
    """The peers that can be had here; a peer that cannot is None in every figure."""

    def __init__(self, cache):
        self.python = cache / "venv" / "bin" / "python"
        self.scratch = cache
        if not self.python.exists():
            self._try([sys.executable, "-m", "venv", cache / "venv"])
        self.here = {name: self._library(name) for name in LIBRARIES}
        self.here |= {name: shutil.which(name) is not None for name in ["rg", "fzf"]}

    def _library(self, name):
        """Whether a library is there, after an attempt to install it by name."""
        probe = [self.python, "-c", f"import {name}"]
        if self._try(probe):
            return True
        self._try([self.python, "-m", "pip", "install", "--quiet", name])
        return self._try(probe)

    @staticmethod
    def _try(command):
        try:
            done = subprocess.run(
                [str(word) for word in command], capture_output=True, timeout=600, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return done.returncode == 0

    def versions(self):
        """One line that names the peers and what they are."""
        names = []
        for name in LIBRARIES:
            if not self.here[name]:
                names.append(f"{name} not here")
                continue
            code = f"from importlib.metadata import version; print(version('{name}'))"
            done = processes.run([self.python, "-c", code])
            names.append(f"{name} {done.output.strip() if done else ''}".strip())
        for name, words in [("ripgrep", ["rg", "--version"]), ("fzf", ["fzf", "--version"])]:
            if not self.here[words[0]]:
                names.append(f"{name} not here")
                continue
            text = processes.run(words).output.split("\n")[0]
            names.append(f"{name} {text.removeprefix('ripgrep').split()[0]}")
        return ", ".join(names)

    def load(self, name, path):
        """Figures of a library that only loads, as a process of its own."""
        if not self.here[name]:
            return []
        memory.warm(path)
        run = processes.run([self.python, WORKER, name, "load", path])
        if not run:
            return []
        line = run.lines()[0]
        names = [("load", "load", "ms"), ("load CPU", "CPU", "ms"), ("peak_mb", "peak memory", "MB")]
        return [Figure(ours, line[theirs], unit) for theirs, ours, unit in names]

    def questions(self, name, path):
        """Figures of a library that answers from memory, by question."""
        if not self.here[name]:
            return {}
        run = processes.run([self.python, WORKER, name, "questions", path], timeout=900)
        return run.lines()[0] if run else {}

    def ripgrep_keystrokes(self, path):
        """A scan of the whole file for each prefix of the typed lines."""
        if not self.here["rg"]:
            return None
        return [
            processes.run(["rg", "--count", "--ignore-case", "--", prefix, path]).wall_ms
            for prefix in peer_lines.prefixes()
        ]

    def one_shot(self, name, path, word, times):
        """From the file to what matches a word, a process each; None after a minute."""
        if name in ("rg", "fzf") and not self.here[name]:
            return None
        runs = [getattr(self, f"_{name}")(path, word) for _ in range(times)]
        return None if None in runs else [run.wall_ms for run in runs]

    def _rg(self, path, word):
        return processes.run(["rg", "--count", "--ignore-case", "--", word, path], timeout=60)

    def _fzf(self, path, word):
        with open(path, "rb") as lines:
            return processes.run(["fzf", "-i", f"--filter='{word}"], 60, lines)

    def visidata(self, path, word):
        """From the file to the rows that match in one column, through a recorded command."""
        if not self.here["visidata"]:
            return None
        script = self.scratch / "select.vdj"
        steps = [
            {"sheet": pathlib.Path(path).stem, "col": "summary", "longname": "select-col-regex",
             "input": word},
            {"longname": "dup-selected"},
        ]
        text = "#!vd -p\n" + "".join(json.dumps(step) + "\n" for step in steps)
        script.write_text(text, encoding="utf-8")
        output = self.scratch / "selected.tsv"
        output.unlink(missing_ok=True)
        command = [self.python.with_name("vd"), "--config=/dev/null", "--batch", "--play", script,
                   "--output", output, path]
        run = processes.run(command, timeout=60)
        return [run.wall_ms] if run and output.exists() else None
