#!/usr/bin/env python3
"""Deterministic figures in the exchange format, for tests/bench/run. Same arguments, same bytes.

  generate.py catalog DIR              metrics.csv, subjects.csv and sources.csv that the figures refer to
  generate.py figures ROWS [FIRST]     ROWS daily figures on standard output, from row FIRST on; period by period,
                                       as a feed brings them: each day has every app, in every region, of two metrics
  generate.py long SERIES POINTS       SERIES series of POINTS days each from 1900 on, of subjects app001 on; a
                                       store takes 109573 days
  generate.py quarters SERIES POINTS   the same by quarter: a chart for a report
"""
import datetime
import itertools
import math
import pathlib
import sys

HEADER = "metric,subject,region,period,value,low,high,qualifier,status,unit,source,note\n"
METRICS = ["app_penetration", "tp_mobile_share"]
SUBJECTS = [f"app{number:03d}" for number in range(1, 201)]
REGIONS = ["CN", "CN-11", "CN-31", "CN-44", "CN-33"]
SOURCES = ["census", "panel", "survey"]
START = datetime.date(2012, 1, 1)
FIRST_DAY = datetime.date(1900, 1, 1)


def noise(seed):
    """A number of 32 bits that looks like chance and is the same everywhere."""
    seed = (seed * 0x9E3779B1 + 0x7F4A7C15) & 0xFFFFFFFF
    seed ^= seed >> 15
    seed = (seed * 0x85EBCA6B) & 0xFFFFFFFF
    return seed ^ (seed >> 13)


def catalog(folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "metrics.csv", "w", encoding="utf-8", newline="\n") as out:
        out.write("metric,family,nature,unit,name_en,name_zh,definition\n")
        out.write("app_penetration,penetration,rate,percent,App penetration,应用渗透率,devices with the app\n")
        out.write("tp_mobile_share,share,rate,percent,Market share,市场份额,share of the value\n")
    with open(folder / "subjects.csv", "w", encoding="utf-8", newline="\n") as out:
        out.write("subject,kind,name_en,name_zh,owner,members,note\n")
        for number, code in enumerate(SUBJECTS, 1):
            out.write(f"{code},app,App {number},应用{number},,,\n")
    with open(folder / "sources.csv", "w", encoding="utf-8", newline="\n") as out:
        out.write("source,publisher,via,title,url,published_on,note\n")
        for code in SOURCES:
            out.write(f"{code},{code.title()} Institute,,Report of the {code},https://example.org/{code},2019-06,\n")


def daily_figures():
    for day in itertools.count():
        period = (START + datetime.timedelta(days=day)).isoformat()
        for at, metric in enumerate(METRICS):
            for number, subject in enumerate(SUBJECTS, 1):
                source = SOURCES[number % 3]
                level = noise(number * 31 + at) % 6000 / 100 + 5
                swing = math.sin(day / 30 + number)
                for place, region in enumerate(REGIONS):
                    chance = noise(((day * 5 + at) * 211 + number) * 7 + place)
                    value = level * (1 + 0.1 * swing) + chance % 1000 / 500
                    low, high = ("", "") if chance % 10 == 1 else (f"{value * .97:.3f}", f"{value * 1.03:.3f}")
                    note = '"节假日调整, 含""双十一"""' if chance % 100 == 0 else ""
                    yield (f"{metric},{subject},{region},{period},{value:.3f},{low},{high},exact,actual,percent,"
                           f"{source},{note}\n")


def figures(rows, first=0):
    out = sys.stdout
    out.write(HEADER)
    for line in itertools.islice(daily_figures(), first, first + rows):
        out.write(line)


def series(count, points, periods):
    sys.stdout.write(HEADER)
    for number in range(1, count + 1):
        for at in range(points):
            value = 10 + 60 / (1 + math.exp(-(at - points / 3 - number) / (points / 8))) * (1 - number / 40)
            value += noise(number * 997 + at) % 100 / 60
            sys.stdout.write(f"app_penetration,app{number:03d},CN,{periods(at)},{value:.3f},,,exact,actual,percent,"
                             "survey,\n")


def day_of(at):
    return (FIRST_DAY + datetime.timedelta(days=at)).isoformat()


def quarter_of(at):
    return f"{2008 + at // 4}-Q{at % 4 + 1}"


def main(arguments):
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    job, *rest = arguments
    if job == "catalog":
        catalog(rest[0])
    elif job == "figures":
        figures(*map(int, rest))
    elif job == "long":
        series(int(rest[0]), int(rest[1]), day_of)
    elif job == "quarters":
        series(int(rest[0]), int(rest[1]), quarter_of)
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
