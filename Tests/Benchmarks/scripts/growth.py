"""Time and memory as the file grows tenfold."""

from figures import number, table
from bench import load_average


def run(package, options):
    rows, steps = [], []
    count, before = 1000, None
    print(f"\n### growth, 1,000 to {options.most:,} incidents (CSV)\n", flush=True)
    while count <= options.most:
        now = measure(package, count, options.times)
        rows.append([f"{count:,}", number(now["file"], "MB"), number(now["load"], "ms"),
                     number(now["own"], "ms"), number(now["peak"], "MB"), f"{now['peak'] / now['file']:.2f}",
                     number(now["first"], "ms"), number(now["median"], "ms"),
                     number(now["p99"], "ms"), load_average().split()[0]])
        if before:
            steps.append([f"{count // 10:,} → {count:,}"] + [
                f"{now[key] / before[key]:.1f}" for key in ("file", "load", "own", "peak", "median", "p99")
            ])
        before = now
        count *= 10
    print(table(["incidents", "file", "load", "its own CPU", "peak memory", "peak ÷ file",
                 "first rows", "key, median", "key, p99", "load avg"], rows))
    print("\nTimes as much as with a tenth of the incidents; 10 is linear. A load's own processor"
          "\ntime leaves out the kernel's, which is spent on being given memory:\n")
    print(table(["step", "file", "load", "its own CPU", "peak memory", "key, median", "key, p99"],
                steps))


def measure(package, count, times):
    path = package.file(count)
    # Look-alikes are only searched for in small files, which would look like growth.
    load = package.loads(times, path)
    first = package.repeated(times, "first-rows", path)["first rows"]
    keys = [figure for figure in package.measure("keystrokes", path, 1)
            if figure.name == "keystroke"]
    joined = keys[0]
    for figure in keys[1:]:
        joined.samples += figure.samples
    return {
        "file": path.stat().st_size / 1e6,
        "load": load["load"].median,
        "own": load["own CPU"].median,
        "peak": load["peak memory"].median,
        "first": first.median,
        "median": joined.median,
        "p99": joined.percentile(99),
    }
