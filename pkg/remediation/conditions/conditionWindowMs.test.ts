import { expect, test } from 'bun:test';
import { conditionNames } from './conditionNames';
import { conditionWindowMs } from './conditionWindowMs';
import { parseCondition } from './parseCondition';

test.each([
  ['cpu > 80', 0, ['cpu']],
  ['cpu > 80 or memory > 85 for 2m', 120_000, ['cpu', 'memory']],
  ['(cpu > 80 for 2m) or (memory > 85 for 5m)', 300_000, ['cpu', 'memory']],
  ['((cpu > 80 for 2m) and not cpu > 99) for 5m', 420_000, ['cpu']],
])('%s looks back over %d ms at %o', (text, windowMs, names) => {
  const condition = parseCondition(text);
  expect(conditionWindowMs(condition)).toBe(windowMs);
  expect(conditionNames(condition)).toEqual(names);
});
