import { beforeAll, describe, expect, test } from 'bun:test';
import { seededNoise } from '../series/fixtures/seededNoise';
import { createModel } from './createModel';
import { InvalidModelStateError } from './errors/InvalidModelStateError';
import type { FittedModel, Training } from './Model';
import { MODEL_NAMES } from './ModelName';
import { restoreModel } from './restoreModel';

const STEPS = 30;

/** Models that train for long are told to stop after one pass: what is tested does not depend on it. */
const onePass: Training = { seed: 1, shouldStop: () => true };

const noise = seededNoise(4);
const values = Float64Array.from(
  { length: 360 },
  (_, i) => Math.sin((2 * Math.PI * i) / 24) + 0.002 * i + 0.2 * noise()
);
const learnt = values.subarray(0, 300);

describe.each(MODEL_NAMES)('%s', (model) => {
  let fitted: FittedModel;

  beforeAll(async () => {
    fitted = (await createModel(model)).fit({ values: learnt, seasonSteps: [24] }, onePass);
  });

  const restored = (from: FittedModel) => restoreModel(JSON.parse(JSON.stringify({ model, state: from.save!() })));

  test('predicts the same to the last bit after it was saved', async () => {
    expect((await restored(fitted)).predict(STEPS)).toEqual(fitted.predict(STEPS));
  });

  test('takes newer points in after it was saved as before', async () => {
    const newer = values.subarray(300);

    const updated = fitted.update?.(newer);

    const again = (await restored(fitted)).update?.(newer);
    expect(again?.predict(STEPS)).toEqual(updated?.predict(STEPS)!);
    expect(updated?.predict(STEPS).every(Number.isFinite) ?? true).toBe(true);
    expect(updated === undefined || (await restored(updated)).predict(STEPS)).toEqual(
      updated === undefined || updated.predict(STEPS)
    );
  });

  test('takes points in one by one as it takes them together, and none as nothing', () => {
    const together = fitted.update?.(values.subarray(300));
    let single = fitted;
    for (let i = 300; i < values.length; i++) {
      single = single.update?.(values.subarray(i, i + 1)) ?? single;
    }

    const expected = (together ?? fitted).predict(STEPS);
    single.predict(STEPS).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 9));
    expect((fitted.update?.(new Float64Array(0)) ?? fitted).predict(STEPS)).toEqual(fitted.predict(STEPS));
  });

  test.each([
    ['nothing', undefined],
    ['an empty object', {}],
    ["another model's state", { recent: 'x', last: null, cycle: [] }],
  ])('refuses %s', async (_, state) => {
    const restoring = restoreModel({ model, state: state as Record<string, unknown> });

    await expect(restoring).rejects.toBeInstanceOf(InvalidModelStateError);
  });
});

test('says what is wrong with a saved fit', async () => {
  await expect(restoreModel({ model: 'naive', state: { last: 'high' } })).rejects.toThrow(
    "The saved fit of the model naive can't be used: last"
  );
});
