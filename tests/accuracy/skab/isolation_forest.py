"""Marks the rows of SKAB runs with scikit-learn's isolation forest, fitted as the benchmark does on the first rows.

Usage: isolation_forest.py TRAINING_ROWS CONTAMINATION FILE...
Writes one line a file: 0 or 1 for each row, 0 for the rows it is fitted on.
"""

import csv
import sys

from sklearn.ensemble import IsolationForest

LABELS = ("datetime", "anomaly", "changepoint")


def read_rows(file):
    with open(file, newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter=";"))
    sensors = [name for name in rows[0] if name not in LABELS]
    return [[float(row[sensor]) for sensor in sensors] for row in rows]


training_rows, contamination = int(sys.argv[1]), float(sys.argv[2])
for file in sys.argv[3:]:
    rows = read_rows(file)
    forest = IsolationForest(contamination=contamination, random_state=0).fit(rows[:training_rows])
    marks = forest.predict(rows[training_rows:]) < 0
    print("0" * training_rows + "".join(str(int(mark)) for mark in marks))
