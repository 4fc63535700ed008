"""What DuckDB and polars take; runs in the cache's own Python, one process a call.

    peer_worker.py duckdb|polars load|questions FILE
"""

import json
import sys
import time

from peer_lines import prefixes

def timed(body):
    start = time.perf_counter()
    body()
    return (time.perf_counter() - start) * 1000


def peak_mb():
    with open("/proc/self/status", encoding="ascii") as status:
        kilobytes = [line.split()[1] for line in status if line.startswith("VmHWM")]
    return int(kilobytes[0]) * 1024 / 1e6


class DuckDB:
    def load(self, path):
        import duckdb

        self.db = duckdb.connect()
        read = "read_json" if path.endswith("json") else "read_csv"
        self.db.execute(f"create table t as select * from {read}(?)", [path])

    def rows(self):
        return self.db.execute("select count(*) from t").fetchone()[0]

    def ask(self, sql, *values):
        self.db.execute(sql, list(values)).fetchall()

    def count(self, word):
        self.ask("select count(*) from t where summary ilike ?", f"%{word}%")

    def count_by_country(self, word):
        sql = "select country, count(*) from t where summary ilike ? group by country"
        self.ask(sql, f"%{word}%")

    def countries(self):
        self.ask("select country, count(*), sum(killed), sum(injured) from t group by country")

    def sort(self):
        self.db.execute(
            "create or replace table ordered as select rowid from t order by killed nulls last"
        )


class Polars:
    def load(self, path):
        import polars

        self.polars = polars
        read = polars.read_ndjson if path.endswith("json") else polars.read_csv
        self.frame = read(path)

    def rows(self):
        return self.frame.height

    def matches(self, word):
        return self.frame.filter(self.polars.col("summary").str.contains(f"(?i){word}"))

    def count(self, word):
        summary = self.polars.col("summary")
        self.frame.select(summary.str.contains(f"(?i){word}").sum()).item()

    def count_by_country(self, word):
        self.matches(word).group_by("country").len()

    def countries(self):
        figures = self.polars.col("killed", "injured").sum()
        self.frame.group_by("country").agg(self.polars.len(), figures)

    def sort(self):
        self.frame["killed"].arg_sort(nulls_last=True)


def main():
    name, task, path = sys.argv[1:4]
    peer = {"duckdb": DuckDB, "polars": Polars}[name]()
    # The import is no part of reading a file.
    __import__(name)
    start = time.process_time()
    figures = {"load": [timed(lambda: peer.load(path))]}
    figures["load CPU"] = [(time.process_time() - start) * 1000]
    figures["rows"] = peer.rows()
    if task == "questions":
        figures["keystroke CPU"], figures["keystroke, count"] = [], []
        for word in prefixes():
            start = time.process_time()
            figures["keystroke, count"].append(timed(lambda: peer.count(word)))
            figures["keystroke CPU"].append((time.process_time() - start) * 1000)
        figures["keystroke, count by country"] = [
            timed(lambda: peer.count_by_country(word)) for word in prefixes()
        ]
        figures["countries"] = [timed(peer.countries) for _ in range(5)]
        figures["sort"] = [timed(peer.sort) for _ in range(5)]
    figures["peak_mb"] = [peak_mb()]
    print(json.dumps(figures))


main()
