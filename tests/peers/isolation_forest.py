"""Scores each value of the series in FOLDER/series.csv by scikit-learn's isolation forest and writes FOLDER/scores.csv.

A row of the input is a series' name and a value, empty where it is missing; the output has a score for each row, from 0 to 1, higher
where the value is stranger. A forest with scikit-learn's default settings learns from all values so far, anew 20 times a series.
"""

import argparse
import csv
import os
from itertools import groupby
from pathlib import Path

# One core, like the engine that is compared; read when the libraries below load.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402
from sklearn.ensemble import IsolationForest  # noqa: E402

FITS = 20
LEAST_VALUES = 24


def scores_of(values):
    scores = np.zeros(len(values))
    measured = ~np.isnan(values)
    step = max(LEAST_VALUES, len(values) // FITS)
    for start in range(step, len(values), step):
        known = values[:start][measured[:start]]
        judged = np.flatnonzero(measured[start : start + step]) + start
        if len(known) > 0 and len(judged) > 0:
            forest = IsolationForest(random_state=0).fit(known.reshape(-1, 1))
            scores[judged] = -forest.score_samples(values[judged].reshape(-1, 1))
    return scores


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder

    with open(folder / "series.csv", newline="") as lines:
        rows = list(csv.reader(lines))
    scores = [
        score
        for _, series in groupby(rows, key=lambda row: row[0])
        for score in scores_of(np.array([float(value or "nan") for _, value in series]))
    ]
    (folder / "scores.csv").write_text("".join(f"{score}\n" for score in scores))


if __name__ == "__main__":
    main()
