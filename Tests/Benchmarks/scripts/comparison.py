"""Our figures beside the peers', all from one run."""

import sys

import processes
import terminal
from bench import join, load_average
from figures import Figure, number, table
from peer_lines import LINES
from peers import Peers

WORD = "mosque"


class Comparison:
    """Rows of the table: what, ours, the peer's, and ours as a share of the peer's."""

    def __init__(self):
        self.rows = []

    def row(self, *cells):
        """Adds a row and tells it at once on standard error: the whole run takes minutes."""
        self.rows.append(list(cells))
        print("  ".join(cells), file=sys.stderr, flush=True)

    def add(self, what, ours, peer, theirs, unit="ms", value=lambda figure: figure.median):
        mine = number(value(Figure("", ours)), unit) if ours else "–"
        if not theirs:
            self.row(what, mine, peer, "not here", "")
            return
        other = value(Figure("", theirs))
        ratio = f"{value(Figure('', ours)) / other:.2f}" if ours and other else ""
        self.row(what, mine, peer, number(other, unit), ratio)


def samples_of(name, figures):
    """The samples for the lines that the peers are given too."""
    return [sample for figure in figures if figure.name == name and figure.remark in LINES
            for sample in figure.samples]


def p99(figure):
    return figure.percentile(99)


def run(package, options):
    path = package.file(options.rows)
    peers = Peers(package.cache)
    print(f"Peers: {peers.versions()}.")
    size = path.stat().st_size / 1e6
    found = Comparison()
    compare_loads(found, "load", package, peers, path, options.times)
    for what, kind in [("load, codes", "ged"), ("load, NDJSON", "ndjson")]:
        other = package.file(options.rows, kind)
        compare_loads(found, what, package, peers, other, options.times)
    compare_questions(found, package, peers, path, options.times)
    compare_one_shots(found, package, peers, path, options.times)
    compare_terminals(found, package, path)
    print(f"\n### {options.rows:,} incidents, CSV of {size:,.0f} MB\n")
    print(table(["what", "sitrep", "peer", "peer's", "sitrep ÷ peer"], found.rows))
    print(f"\nLoad average now: {load_average()}.", flush=True)


def compare_loads(found, what, package, peers, path, times):
    """In turn, so that the machine's better and worse minutes fall to all of them."""
    ours, theirs = {}, {"polars": {}, "duckdb": {}}
    for _ in range(times):
        join(ours, package.loads(1, path).values())
        for name, known in theirs.items():
            join(known, peers.load(name, path))
    for name, known in theirs.items():
        for suffix, unit in [("", "ms"), (", CPU", "ms"), (", peak memory", "MB")]:
            key = suffix.removeprefix(", ") or "load"
            samples = known[key].samples if key in known else None
            found.add(f"{what}{suffix}", ours[key].samples, name, samples, unit)


def compare_questions(found, package, peers, path, times):
    typed = package.measure("keystrokes", path, times)
    keys, work = samples_of("keystroke", typed), samples_of("keystroke CPU", typed)
    facets = {figure.name: figure for figure in package.measure("facets", path, times)}
    sorts = {figure.name: figure for figure in package.measure("sort", path, times)}
    for name in ("duckdb", "polars"):
        theirs = peers.questions(name, path)
        for task in ("count", "count by country"):
            samples = theirs.get(f"keystroke, {task}")
            label = f"{name}, {task}"
            found.add("key in the filter, median", keys, label, samples)
            found.add("key in the filter, p99", keys, label, samples, value=p99)
        found.add("key in the filter, CPU", work, f"{name}, count", theirs.get("keystroke CPU"))
        bars = facets["facet country, again"].samples
        found.add("bars by country, with figures", bars, name, theirs.get("countries"))
        found.add("order by killed", sorts["sort killed"].samples, name, theirs.get("sort"))
    scans = peers.ripgrep_keystrokes(path)
    found.add("key in the filter, median", keys, "ripgrep, scan of the file", scans)
    found.add("key in the filter, p99", keys, "ripgrep, scan of the file", scans, value=p99)


def compare_one_shots(found, package, peers, path, times):
    command = [package.sitrep, "summary", path, "--where", WORD]
    ours = [processes.run(command).wall_ms for _ in range(times)]
    what = "process: read, filter, count"
    found.add(what, ours, "ripgrep", peers.one_shot("rg", path, WORD, times))
    found.add(what, ours, "fzf", peers.one_shot("fzf", path, WORD, times))
    theirs = peers.visidata(path, WORD)
    if theirs or not peers.here["visidata"]:
        found.add(what, ours, "VisiData", theirs)
    else:
        found.row(what, number(Figure("", ours).median, "ms"), "VisiData", "over 60 s", "")


def compare_terminals(found, package, path):
    """The pager is what people scroll a file with that has no dashboard."""
    home = package.home
    mine, theirs = [package.sitrep, path], ["less", "-S", path]
    found.add("start to first rows", terminal.first_rows(mine, home, 5), "less",
              terminal.first_rows(theirs, home, 5))
    less = terminal.scrolling(theirs, home)
    # The pager selects nothing: its key does what Ctrl-E does, until the selection is at the top.
    for what, key, rows in [("scrolled row", "\x05", 20), ("row taken by the selection", "j", 150)]:
        ours = terminal.scrolling(mine, home, "z", key, rows)
        found.add(f"bytes of a {what}", ours and ours[0], "less", less and less[0], "B")
        found.add(f"CPU of a {what}", ours and [ours[1]], "less", less and [less[1]])
