import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Band } from '../../pkg/forecast/Forecast';
import type { Evaluation } from '../accuracy/evaluateModel';
import { LEVELS } from '../accuracy/forecastSplit';
import { scoreSplit, type SplitScore } from '../accuracy/scoreSplit';
import type { Split } from '../accuracy/Split';

/**
 * Reads what forecast_splits.py wrote and scores it: a row a step (split, milliseconds of its forecast, mean, then
 * lower and upper of each level), or one row with the reason where there is no forecast.
 */
export function readPeerEvaluation(method: string, file: string, splits: readonly Split[]): Evaluation {
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
