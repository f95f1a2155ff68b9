"""Runs the jobs of tests/bench/run and prints what they took. See there."""
import argparse
import collections
import csv
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
GUARDED_ROWS = 50000
GUARD_MARGIN = 1.10
DAYS = 109573  # from 1900 to 2199: more a series cannot have

# Of a whole process: milliseconds by the clock and of the processor, and the most memory in MB.
Took = collections.namedtuple("Took", "clock processor memory")


def day_of(period):
    """The first day of a quarter or day."""
    year, _, rest = period.partition("-Q")
    return f"{year}-{3 * int(rest) - 2:02d}-01" if rest else period


class Bench:
    def __init__(self, options):
        self.options = options
        self.program = options.program
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="tongbao-bench-", dir=options.folder))
        self.environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")

    # -- what there is to work on

    def generate(self, name, *arguments):
        path = self.folder / name
        if not path.exists():
            with open(path, "wb") as out:
                subprocess.run([sys.executable, HERE / "generate.py", *map(str, arguments)], stdout=out, check=True)
        return path

    def figures(self, rows, first=0):
        return self.generate(f"figures-{first}-{rows}.csv", "figures", rows, first)

    def catalog(self):
        folder = self.folder / "catalog"
        if not folder.exists():
            subprocess.run([sys.executable, HERE / "generate.py", "catalog", folder], check=True)
        return [folder / name for name in ("metrics.csv", "subjects.csv", "sources.csv")]

    def tongbao(self, *arguments):
        return [self.program, *map(str, arguments)]

    def store(self, name, *inputs):
        """A store of ours with the catalog and the inputs in it."""
        kept = self.folder / f"kept-{name}"
        if not kept.exists():
            self.quiet(self.tongbao("new", kept, "--empty"))
            self.quiet(self.tongbao("import", kept, *self.catalog()))
            for path in inputs:
                self.quiet(self.tongbao("import", kept, path))
        return kept

    def copied(self, store, name):
        path = self.folder / name
        path.unlink(missing_ok=True)
        shutil.copyfile(store, path)
        return path

    # -- measuring

    def quiet(self, command, **more):
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=self.environment, **more)
        if done.returncode != 0:
            raise SystemExit(f"{command}\n{done.stdout.decode(errors='replace')}")
        return done.stdout.decode()

    def timed(self, command, stdin=None):
        os.sync()
        with open(stdin or os.devnull, "rb") as source, open(self.folder / "log", "wb") as log:
            start = time.monotonic()
            process = subprocess.Popen(command, stdin=source, stdout=log, stderr=log, env=self.environment)
            _, status, usage = os.wait4(process.pid, 0)
            took = (time.monotonic() - start) * 1000
        if status != 0:
            raise SystemExit(f"{command}\n{(self.folder / 'log').read_text(errors='replace')}")
        return Took(took, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024)

    def rounds(self, job):
        """job() -> what each process of it Took; one round to warm up, then as many as asked for."""
        found = [job() for _ in range(self.options.rounds + 1)][1:]
        return {name: [one[name] for one in found] for name in found[0]}

    def report(self, name, ours, target, peer=None, measure="clock", unit="ms"):
        """target: of the ratio where there is a peer, else of the measure."""
        mine = [getattr(took, measure) for took in ours]
        median = statistics.median(mine)
        spread = (max(mine) - min(mine)) / median * 100
        theirs = [getattr(took, measure) for took in peer] if peer else []
        ratio = statistics.median(a / b for a, b in zip(mine, theirs)) if peer else None
        value = ratio if peer else median
        met = "" if target is None else "yes" if value <= target else "no"
        processor = statistics.median(took.processor for took in ours)
        self.print_row([name, f"{median:.0f} {unit}", f"{processor:.0f} ms", f"{spread:.0f} %",
                        f"{statistics.median(theirs):.0f} {unit}" if peer else "", f"{ratio:.2f}" if peer else "",
                        "" if target is None else f"{target:g}" + ("" if peer else f" {unit}"), met])

    def print_row(self, cells):
        print("| " + " | ".join(cells) + " |", flush=True)

    # -- the jobs

    def staged_script(self, figures):
        path = self.folder / "staged.sql"
        path.write_text((HERE / "staged.sql").read_text().replace("CSV raw", f"{figures} raw"))
        return path

    def job_import(self):
        figures = self.figures(self.options.rows)
        empty = self.store("empty")
        script = self.staged_script(figures)

        def job():
            untyped = self.folder / "untyped"
            untyped.unlink(missing_ok=True)
            return {
                "ours": self.timed(self.tongbao("import", self.copied(empty, "ours"), figures)),
                "staged": self.timed(["sqlite3", self.copied(empty, "peer")], stdin=script),
                "plain": self.timed(["sqlite3", untyped, f".import --csv {figures} t"]),
                "undo": self.timed(self.tongbao("undo", self.folder / "ours")),
                "redo": self.timed(self.tongbao("redo", self.folder / "ours")),
            }

        found = self.rounds(job)
        count = self.options.rows
        self.report(f"import {count} figures / sqlite3, staged", found["ours"], 0.40, found["staged"])
        self.report(f"import {count} figures / sqlite3, untyped", found["ours"], 0.85, found["plain"])
        self.report("memory of that", found["ours"], 300, measure="memory", unit="MB")
        self.report("undo of that / the import", found["undo"], 1.0, found["ours"])
        self.report("redo of that / the import", found["redo"], None, found["ours"])

    def job_add(self):
        full = self.store("full", self.figures(self.options.rows))
        more = self.figures(10000, self.options.rows)
        found = self.rounds(lambda: {"ours": self.timed(self.tongbao("import", self.copied(full, "ours"), more))})
        self.report(f"10000 new figures into {self.options.rows}, one step", found["ours"], 200)

    def job_quick(self):
        small = self.store("empty")
        for name, *rest in (["info"], ["views"], ["check", "--quick"]):
            found = self.rounds(lambda: {"ours": self.timed(self.tongbao(name, small, *rest))})
            self.report(" ".join([name, *rest]) + ", a small store", found["ours"], 25)

    def job_series(self):
        """Through the whole program, as a table: what the chart draws."""
        full = self.store("full", self.figures(self.options.rows))
        table = ["table", full, "penetration", "--metric", "app_penetration", "--region", "CN"]
        twelve = [text for number in range(1, 13) for text in ("--subject", f"app{number:03d}")]
        found = self.rounds(lambda: {
            "start": self.timed(self.tongbao("views", self.store("empty"))),
            "one": self.timed(self.tongbao(*table, "--subject", "app050")),
            "twelve": self.timed(self.tongbao(*table, *twelve)),
        })
        self.report("start of the program", found["start"], None)
        self.report(f"one series out of {self.options.rows} figures, as a table", found["one"], None)
        self.report("twelve series, as a table", found["twelve"], None)

    def job_chart(self):
        figures = self.generate("quarters.csv", "quarters", 12, 44)
        self.compare_charts("12 x 44", figures, 12, 0.75, 1.15)

    def job_long(self):
        """A series of all days that there are."""
        figures = self.generate("long.csv", "long", 1, DAYS)
        self.compare_charts(f"one series of {DAYS}", figures, 1, 0.06, None)

    def compare_charts(self, what, figures, series, target, size_target):
        store = self.store(figures.stem, figures)
        wide = self.wide(figures)
        picture = self.folder / "ours.png"
        peer = self.folder / "peer.png"

        def job():
            picture.unlink(missing_ok=True)
            return {"ours": self.timed(self.tongbao("chart", store, "penetration", "--out", picture)),
                    "gnuplot": self.timed(["gnuplot", "-c", HERE / "chart.gp", wide, peer, str(series)])}

        found = self.rounds(job)
        self.report(f"chart of {what} as PNG / gnuplot", found["ours"], target, found["gnuplot"])
        self.report("memory of that", found["ours"], None, measure="memory", unit="MB")
        size = picture.stat().st_size / peer.stat().st_size
        self.print_row(["size of that PNG / gnuplot's", f"{picture.stat().st_size / 1000:.0f} KB", "", "",
                        f"{peer.stat().st_size / 1000:.0f} KB", f"{size:.2f}",
                        "" if size_target is None else f"{size_target:g}",
                        "" if size_target is None else "yes" if size <= size_target else "no"])

    def wide(self, figures):
        """A row a date with the value of each series, as other programs like it."""
        table = {}
        names = []
        with open(figures, encoding="utf-8", newline="") as source:
            for row in csv.DictReader(source):
                table.setdefault(day_of(row["period"]), {})[row["subject"]] = row["value"]
                if row["subject"] not in names:
                    names.append(row["subject"])
        path = self.folder / f"wide-{figures.name}"
        with open(path, "w", encoding="utf-8", newline="\n") as out:
            out.write("period," + ",".join(names) + "\n")
            for day in sorted(table):
                out.write(day + "," + ",".join(table[day].get(name, "") for name in names) + "\n")
        return path

    def measure(self):
        self.print_row(["job", "median", "processor", "spread", "peer", "ratio", "target", "met"])
        self.print_row(["---"] * 8)
        jobs = {name[4:]: getattr(self, name) for name in
                ("job_import", "job_add", "job_quick", "job_series", "job_chart", "job_long")}
        for name, job in jobs.items():
            if not self.options.only or name in self.options.only:
                job()

    # -- instructions instead of time

    def instructions(self, command, stdin=None):
        out = self.folder / "callgrind"
        with open(stdin or os.devnull, "rb") as source:
            done = subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command],
                                  stdin=source, capture_output=True, text=True, env=self.environment)
        found = re.search(r"refs:\s+([\d,]+)", done.stderr)
        if done.returncode != 0 or not found:
            raise SystemExit(f"{command}\n{done.stderr}")
        return int(found.group(1).replace(",", ""))

    def guard(self):
        figures = self.figures(GUARDED_ROWS)
        empty = self.store("empty")
        ours = self.instructions(self.tongbao("import", self.copied(empty, "ours"), figures))
        staged = self.instructions(["sqlite3", self.copied(empty, "peer")], self.staged_script(figures))
        ratio = ours / staged
        recorded = json.loads((HERE / "guard.json").read_text())["import / staged"]
        print(f"An import of {GUARDED_ROWS} figures: {ours} instructions, {ratio:.3f} of sqlite3's {staged}; "
              f"{recorded:.3f} is on record.")
        return ratio <= recorded * GUARD_MARGIN


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", required=True)
    parser.add_argument("--folder", help="where the stores are made: a disk like the one that people have")
    parser.add_argument("--rows", type=int, default=1000000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="*", help="import, add, quick, series, chart, long")
    parser.add_argument("--guard", action="store_true")
    options = parser.parse_args()
    bench = Bench(options)
    try:
        if options.guard:
            return 0 if bench.guard() else 1
        bench.measure()
        return 0
    finally:
        shutil.rmtree(bench.folder)


if __name__ == "__main__":
    sys.exit(main())
