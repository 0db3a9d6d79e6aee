import { expect, test } from 'bun:test';
import { advanceLevels } from './advanceLevels';
import { dailySeries } from './fixtures/dailySeries';
import { layoutBaseline } from './layoutBaseline';
import { readTrainingSeries } from './readTrainingSeries';

/** Two cycles: of 200 points no more than a third is looked back at. */
const LOOKBACK = 48;

test('has levels from the first point with a whole lookback on, each from the one before', () => {
  const values = dailySeries(200, 0.3);
  const layout = layoutBaseline(200, [24]);

  const { levels } = readTrainingSeries(values, layout);

  expect(levels).toHaveLength(200);
  expect(levels[LOOKBACK - 1]).toBeUndefined();
  expect(levels[LOOKBACK]).toEqual(advanceLevels(undefined, layout, values, LOOKBACK));
  expect(levels[199]).toEqual(advanceLevels(levels[198], layout, values, 199));
});
