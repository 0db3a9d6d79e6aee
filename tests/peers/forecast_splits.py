"""Forecasts the splits in FOLDER/train.csv with one method and writes FOLDER/METHOD.csv.

A row is one step: unique_id, milliseconds of that series' forecast, mean, then lower and upper of each level. A series that the method
can't forecast, or not in time, has one row with the reason in place of the numbers. Series that the file has already are left alone.
"""

import argparse
import csv
import os
import signal
import time
import warnings
from collections import defaultdict
from pathlib import Path

# One core, like the engine that is compared; read when the libraries below load.
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np  # noqa: E402
from peer_methods import METHODS, learnable  # noqa: E402

LEVELS = (50, 80, 95)
LONGEST_SECONDS = 120


def read_values(file):
    """Values of each series in order; NaN where nothing was measured."""
    series = defaultdict(list)
    with open(file, newline="") as lines:
        for row in csv.DictReader(lines):
            series[row["unique_id"]].append(float(row["y"] or "nan"))
    return {name: np.array(values) for name, values in series.items()}


def without_gaps(values):
    """The methods take no missing values: straight lines bridge the gaps."""
    steps = np.arange(len(values))
    measured = ~np.isnan(values)
    return np.interp(steps, steps[measured], values[measured])


def forecast(method, history, horizon):
    known = learnable(method, history)
    answer = METHODS[method](len(known)).forecast(y=known, h=horizon, level=list(LEVELS))
    columns = [answer["mean"]]
    for level in LEVELS:
        columns += [answer[f"lo-{level}"], answer[f"hi-{level}"]]
    table = np.column_stack(columns)
    if not np.isfinite(table).all():
        raise ValueError("the forecast is not finite")
    return table


def stop(*_):
    raise TimeoutError(f"not done after {LONGEST_SECONDS} s")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("method", choices=METHODS)
    options = parser.parse_args()
    warnings.filterwarnings("ignore")
    signal.signal(signal.SIGALRM, stop)

    histories = read_values(options.folder / "train.csv")
    horizons = {name: len(values) for name, values in read_values(options.folder / "test.csv").items()}
    file = options.folder / f"{options.method}.csv"
    done = {row[0] for row in csv.reader(open(file, newline=""))} if file.exists() else set()

    # What is compiled or loaded at the first call is nobody's forecast time.
    forecast(options.method, np.sin(np.arange(400) / 4) + np.arange(400) % 7, 24)

    with open(file, "a", newline="") as output:
        writer = csv.writer(output)
        for name, values in histories.items():
            if name in done:
                continue
            history = without_gaps(values)
            started = time.perf_counter()
            signal.alarm(LONGEST_SECONDS)
            try:
                table = forecast(options.method, history, horizons[name])
                milliseconds = 1000 * (time.perf_counter() - started)
                writer.writerows([name, milliseconds, *step] for step in table)
            except Exception as error:
                writer.writerow([name, f"{type(error).__name__}: {error}"])
            finally:
                signal.alarm(0)
            output.flush()


if __name__ == "__main__":
    main()
