import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Split } from './Split';

/**
 * Writes what each split learns from and what came next as `train.csv` and `test.csv` (unique_id, ds, y); a missing y
 * is empty.
 */
export function writeSplits(splits: readonly Split[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const rows = (pick: (split: Split) => { values: Float64Array; fromMs: number }): string =>
    splits
      .flatMap((split) => {
        const { values, fromMs } = pick(split);
        return Array.from(values, (value, index) => {
          const time = new Date(fromMs + index * split.stepMs).toISOString();
          return `${split.id},${time},${Number.isNaN(value) ? '' : value}\n`;
        });
      })
      .join('');
  const header = 'unique_id,ds,y\n';
  writeFileSync(
    path.join(folder, 'train.csv'),
    header + rows(({ train, startMs }) => ({ values: train, fromMs: startMs }))
  );
  writeFileSync(
    path.join(folder, 'test.csv'),
    header + rows(({ train, test, startMs, stepMs }) => ({ values: test, fromMs: startMs + train.length * stepMs }))
  );
}
