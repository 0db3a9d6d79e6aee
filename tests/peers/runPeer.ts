import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Band } from '../../pkg/forecast/Forecast';
import type { Evaluation } from '../accuracy/evaluateModel';
import { LEVELS } from '../accuracy/forecastSplit';
import { scoreSplit, type SplitScore } from '../accuracy/scoreSplit';
import type { Split } from '../accuracy/Split';
import { writeSplits } from '../accuracy/writeSplits';

/** Where and how the peers forecast. */
export interface PeerRun {
  /** A Python that has what requirements.txt names. */
  readonly python: string;
  /** Forecasts are kept here, by the content of the splits, and not made again. */
  readonly cacheFolder: string;
  /** Whether to make them again all the same, for their times. */
  readonly fresh: boolean;
}

/** Forecasts the splits with one of statsforecast's methods, on one core, and scores it as the models are scored. */
export function runPeer(method: string, set: string, splits: readonly Split[], run: PeerRun): Evaluation {
  const folder = path.join(run.cacheFolder, `${set}-${digestOf(splits)}`);
  if (!existsSync(path.join(folder, 'test.csv'))) {
    writeSplits(splits, folder);
  }
  const file = path.join(folder, `${method}.csv`);
  if (run.fresh) {
    rmSync(file, { force: true });
  }
  const script = path.join(import.meta.dirname, 'forecast_splits.py');
  const { status, error } = spawnSync(run.python, [script, folder, method], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    throw new Error(`${run.python} did not run ${script}: ${error?.message ?? `it ended with ${status}`}`);
  }
  return readEvaluation(method, file, splits);
}

function readEvaluation(method: string, file: string, splits: readonly Split[]): Evaluation {
  const rows: string[][] = parse(readFileSync(file), { relax_column_count: true });
  const rowsById = new Map<string, string[][]>();
  for (const row of rows) {
    const [id = ''] = row;
    rowsById.set(id, [...(rowsById.get(id) ?? []), row]);
  }
  const scores: SplitScore[] = [];
  const milliseconds: number[] = [];
  const failures: string[] = [];
  for (const split of splits) {
    const steps = rowsById.get(split.id) ?? [];
    if (steps.length !== split.test.length) {
      failures.push(`${split.id}: ${steps[0]?.[1] ?? 'no forecast'}`);
      continue;
    }
    const column = (index: number): Float64Array => Float64Array.from(steps, (step) => Number(step[index]));
    const bands = LEVELS.map((level, k): Band => ({ level, lower: column(3 + 2 * k), upper: column(4 + 2 * k) }));
    scores.push(scoreSplit(split, { mean: column(2), bands }));
    milliseconds.push(Number(steps[0]![1]));
  }
  return { method, scores, milliseconds, failures };
}

function digestOf(splits: readonly Split[]): string {
  const hash = createHash('sha256');
  for (const { id, train, test } of splits) {
    hash.update(id).update(train).update(test);
  }
  return hash.digest('hex').slice(0, 12);
}
