import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Evaluation } from '../accuracy/evaluateModel';
import type { Split } from '../accuracy/Split';
import { writeSplits } from '../accuracy/writeSplits';
import { digestOf } from './digestOf';
import { readPeerEvaluation } from './readPeerEvaluation';
import { runPython } from './runPython';

const SCRIPT = path.join(import.meta.dirname, 'forecast_splits.py');

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
  const folder = path.join(
    run.cacheFolder,
    `${set}-${digestOf(splits.flatMap(({ id, train, test }) => [id, train, test]))}`
  );
  if (!existsSync(path.join(folder, 'test.csv'))) {
    writeSplits(splits, folder);
  }
  const file = path.join(folder, `${method}.csv`);
  if (run.fresh) {
    rmSync(file, { force: true });
  }
  runPython(run.python, SCRIPT, [folder, method]);
  return readPeerEvaluation(method, file, splits);
}
