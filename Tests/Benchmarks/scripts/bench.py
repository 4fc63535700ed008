"""Builds the package, makes the data, and measures sitrep alone."""

import os
import platform
import subprocess

import memory
import processes
import terminal
from figures import Figure, figure_table, number

FORMATS = ["csv", "ged", "tsv", "ndjson", "json", "geojson"]
GROUPS = ["load", "first-rows", "queries", "keystrokes", "facets", "sort", "scroll", "idle"]


def load_average():
    return " ".join(f"{value:.1f}" for value in os.getloadavg())


def say_where(here):
    """What the figures were measured on: they mean little without it."""
    model = platform.machine()
    with open("/proc/cpuinfo", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    done = subprocess.run(
        ["git", "-C", str(here), "describe", "--always", "--dirty"],
        capture_output=True, text=True, check=False,
    )
    commit = done.stdout.strip() or "unknown"
    print(f"{model}, {os.cpu_count()} cores, load average {load_average()}, commit {commit}.")


class Package:
    """The benchmark package: its executables and its data."""

    def __init__(self, here, cache):
        self.here = here
        self.cache = cache
        self.data = cache / "data"
        self.home = cache / "home"
        for folder in (self.data, self.home):
            folder.mkdir(parents=True, exist_ok=True)

    def build(self):
        """Builds both executables in release, outside the checkout."""
        # A build folder inside the checkout would be linted and searched with the sources.
        self.bench = self._build("sitrep-bench")
        self.sitrep = self._build("sitrep")

    def _build(self, product):
        scratch = self.cache / "build"
        command = ["swift", "build", "-c", "release", "--static-swift-stdlib",
                   "--package-path", str(self.here), "--scratch-path", str(scratch),
                   "--product", product]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"the build of {product} failed:\n{done.stdout}{done.stderr}")
        return scratch / "release" / product

    def file(self, rows, kind="csv"):
        """The data file of that size and format, made when it is not there."""
        path = self.data / f"incidents-{rows}.{kind}"
        if not path.exists():
            unfinished = path.with_suffix(".part")
            self.measure("generate", rows, kind, unfinished)
            unfinished.rename(path)
        return path

    def measure(self, *words, timeout=1800):
        """Runs the benchmark executable and returns its figures by name."""
        done = processes.run([self.bench, *words], timeout=timeout)
        if done is None:
            raise RuntimeError(f"{words[0]} took longer than {timeout} s")
        if done.code != 0:
            raise RuntimeError(f"{words[0]} failed")
        figures = [Figure(line["name"], line["samples"], line["unit"], line["remark"])
                   for line in done.lines()]
        return figures

    def loads(self, times, path, name="plain-load"):
        """Loads a file so many times, each into memory that the machine has had before."""
        return self.repeated(times, name, path, before=lambda: memory.warm(path))

    def repeated(self, times, *words, before=lambda: None):
        """Runs the benchmark executable so many times and joins the samples of each figure."""
        joined = {}
        for _ in range(times):
            before()
            join(joined, self.measure(*words))
        return joined


def join(joined, figures):
    """Adds the samples of figures to those of the same names."""
    for figure in figures:
        known = joined.setdefault(figure.name, figure)
        if known is not figure:
            known.samples += figure.samples


def keystroke_figures(figures):
    """The samples of all typed lines together, then line by line."""
    together = []
    for name in ("keystroke", "keystroke CPU", "backspace"):
        samples = [s for figure in figures if figure.name == name for s in figure.samples]
        together.append(Figure(f"{name}, all lines", samples))
    return together + figures


def loads(package, options):
    figures = []
    for kind in FORMATS:
        path = package.file(options.rows, kind)
        size = path.stat().st_size / 1e6
        found = package.loads(options.times, path)
        load, work, peak = found["load"], found["CPU"], found["peak memory"]
        load.name, work.name, peak.name = f"load {kind}", f"CPU of {kind}", f"memory of {kind}"
        load.remark = f"{number(size)} MB at {number(size / load.median * 1000)} MB/s"
        peak.remark = f"{peak.median / size:.2f} × the file"
        figures += [load, work, peak]
        if kind == "csv":
            whole = package.loads(options.times, path, "load")["load"]
            whole.name = "load csv and find its look-alikes"
            figures.append(whole)
    return figures


def first_rows(package, options):
    path = package.file(options.rows)
    parsed = package.repeated(options.times, "first-rows", path)["first rows"]
    parsed.name = "first rows answered, without a terminal"
    parsed.remark = ""
    figures = [parsed]
    shown = terminal.first_rows([package.sitrep, path], package.home, max(5, options.times))
    if shown:
        figures.append(Figure("start to first rows on a terminal", shown))
    return figures


def scroll(package, options):
    path = package.file(options.rows)
    figures = package.measure("scroll", path)
    for name, keys, key, rows in [("all panes", "", "j", 150), ("zoomed list", "z", "j", 150),
                                  ("zoomed list, the selection stays", "z", "\x05", 20)]:
        found = terminal.scrolling([package.sitrep, path], package.home, keys, key, rows)
        if found is None:
            continue
        sizes, cpu = found
        figures.append(Figure(f"bytes of a scrolled row, {name}", sizes, "B"))
        figures.append(Figure(f"CPU of a scrolled row on a terminal, {name}", [cpu]))
    return figures


def idle(package, options):
    count = terminal.wakeups([package.sitrep, package.file(options.rows)], package.home)
    return [] if count is None else [Figure("wake-ups in 3 idle seconds", [count], "")]


def in_memory(name):
    def measure(package, options):
        figures = package.measure(name, package.file(options.rows), options.times)
        return keystroke_figures(figures) if name == "keystrokes" else figures

    return measure


MEASUREMENTS = {
    "load": loads,
    "first-rows": first_rows,
    "queries": in_memory("queries"),
    "keystrokes": in_memory("keystrokes"),
    "facets": in_memory("facets"),
    "sort": in_memory("sort"),
    "scroll": scroll,
    "idle": idle,
}


def run(package, options):
    for group in options.only or GROUPS:
        print(f"\n### {group}, {options.rows:,} incidents\n", flush=True)
        print(figure_table(MEASUREMENTS[group](package, options)), flush=True)
