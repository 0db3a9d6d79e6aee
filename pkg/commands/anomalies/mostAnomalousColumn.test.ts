import { expect, test } from 'bun:test';
import { createVerdicts } from '../../anomaly/createVerdicts';
import type { JudgedTable } from './JudgedTable';
import { mostAnomalousColumn } from './mostAnomalousColumn';

/** A column of one row. */
function judged(value: number, severity: number, score: number, anomalous = Math.sign(severity)): JudgedTable {
  const verdicts = createVerdicts(1);
  verdicts.severity[0] = severity;
  verdicts.score[0] = score;
  verdicts.anomalous[0] = anomalous;
  verdicts.expected[0] = value + 0.1;
  verdicts.lower[0] = value + 0.2;
  verdicts.upper[0] = value + 0.3;
  return { values: Float64Array.of(value), verdicts, seriesCount: 1, incidents: [], learning: [`of ${value}`] };
}

test.each([
  { name: 'the most severe', columns: [judged(1, 1, 0.9), judged(2, 2, 0.5, -1), judged(3, 0, 0.99)], value: 2 },
  { name: 'of equally severe ones the highest score', columns: [judged(1, 0, 0.1), judged(2, 0, 0.4)], value: 2 },
  { name: 'of equal ones the first', columns: [judged(1, 1, 0.7), judged(2, 1, 0.7)], value: 1 },
])('takes $name', ({ columns, value }) => {
  const row = mostAnomalousColumn(columns);

  const chosen = columns.find(({ values }) => values[0] === value)!;
  expect(row.values).toEqual(chosen.values);
  const { expected, lower, upper, score, anomalous, severity } = chosen.verdicts;
  expect(row.verdicts).toEqual({ expected, lower, upper, score, anomalous, severity });
  expect(row.seriesCount).toBe(columns.length);
  expect(row.learning).toEqual(columns.flatMap(({ learning }) => learning));
});
