import { describe, expect, test } from 'bun:test';
import { evaluateModel } from './evaluateModel';
import { LEVELS } from './forecastSplit';
import { mean } from './mean';
import { hasOperationsData, OPERATIONS_SETS, readOperationsSeries, type OperationsSet } from './operationsSeries';
import { pairedDifference } from './pairedDifference';
import { rollingSplits } from './rollingSplits';

const sets = Object.keys(OPERATIONS_SETS) as OperationsSet[];

describe.skipIf(!hasOperationsData).each(sets)('operations series, %s (needs ../shared/data)', (set) => {
  test('auto is ahead of the seasonal naive forecast, and its bands hold about what they say', async () => {
    const splits = readOperationsSeries(set).flatMap(rollingSplits);
    const auto = await evaluateModel('auto', splits);
    const naive = await evaluateModel('seasonal-naive', splits);

    expect(auto.failures).toEqual([]);
    expect(pairedDifference(naive.scores, auto.scores).difference).toBeGreaterThan(0.05);
    const held = LEVELS.map((_, level) => mean(auto.scores.flatMap(({ coverages }) => coverages[level]!)));
    LEVELS.forEach((level, index) => expect(Math.abs(held[index]! - level / 100)).toBeLessThan(0.08));
  }, 120_000);
});
