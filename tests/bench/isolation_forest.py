"""Prints how many milliseconds scikit-learn's isolation forest takes to fit rows and to score them, on one core.

Usage: isolation_forest.py FILE RUNS
FILE holds the rows, values separated by commas. Writes one line a run: fit, fit without a threshold, score.
"""

import sys
import time

import numpy
from sklearn.ensemble import IsolationForest


def milliseconds(work):
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


rows = numpy.loadtxt(sys.argv[1], delimiter=",")
for seed in range(int(sys.argv[2])):
    forest = IsolationForest(n_estimators=100, max_samples=256, contamination=0.1, random_state=seed, n_jobs=1)
    bare = IsolationForest(n_estimators=100, max_samples=256, random_state=seed, n_jobs=1)
    fit = milliseconds(lambda: forest.fit(rows))
    bare_fit = milliseconds(lambda: bare.fit(rows))
    print(fit, bare_fit, milliseconds(lambda: forest.score_samples(rows)))
