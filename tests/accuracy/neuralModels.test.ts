import { describe, expect, test } from 'bun:test';
import { evaluateModel } from './evaluateModel';
import { hasM4Hourly } from './m4Hourly';
import { m4Splits } from './m4Splits';
import { mean } from './mean';

/** They train for a second a series, backtest included: a part of the set has to do, and the bench tells of more. */
const EVERY = 20;

describe.skipIf(!hasM4Hourly)('networks on M4 hourly (needs ../shared/data)', () => {
  test.each(['lstm', 'tcn'] as const)(
    '%s beats repeating the last season by a quarter',
    async (model) => {
      const splits = m4Splits().filter((_, index) => index % EVERY === 0);
      const naive = await evaluateModel('seasonal-naive', splits);

      const { scores, failures } = await evaluateModel(model, splits);

      expect(failures).toEqual([]);
      expect(mean(scores.map(({ mase }) => mase))).toBeLessThan(0.75 * mean(naive.scores.map(({ mase }) => mase)));
    },
    120_000
  );
});
