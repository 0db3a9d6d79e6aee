import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Evaluation } from '../accuracy/evaluateModel';
import type { Split } from '../accuracy/Split';
import { writeSplits } from '../accuracy/writeSplits';
import { readPeerEvaluation } from './readPeerEvaluation';

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
  const { status, error } = spawnSync(run.python, ['-B', script, folder, method], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) {
    throw new Error(`${run.python} did not run ${script}: ${error?.message ?? `it ended with ${status}`}`);
  }
  return readPeerEvaluation(method, file, splits);
}

function digestOf(splits: readonly Split[]): string {
  const hash = createHash('sha256');
  for (const { id, train, test } of splits) {
    hash.update(id).update(train).update(test);
  }
  return hash.digest('hex').slice(0, 12);
}
