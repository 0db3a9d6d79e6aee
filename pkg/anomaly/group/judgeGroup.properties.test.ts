import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { DEFAULT_DETECTION_PLAN } from '../DetectionPlan';
import { anomalousTimes } from './fixtures/anomalousTimes';
import { changeMember } from './fixtures/changeMember';
import { makeGroup, podRows } from './fixtures/makeGroup';
import { GROUP_METHODS } from './GroupMethod';
import { judgeGroup } from './judgeGroup';

describe.each(GROUP_METHODS)('judgeGroup by %s', (method) => {
  const groups = fc.record({ seed: fc.integer({ min: 1, max: 1_000 }), memberCount: fc.integer({ min: 3, max: 7 }) });
  const strangeRows = ({ seed, memberCount }: { seed: number; memberCount: number }) =>
    changeMember(
      podRows(memberCount, 300, seed),
      seed % memberCount,
      150,
      150 + (seed % 60),
      (value) => value + (seed % 90)
    );

  test('judges each time from what came before it only', () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 299 }), (shape, length) => {
        const rows = strangeRows(shape);

        const whole = judgeGroup(makeGroup(rows), DEFAULT_DETECTION_PLAN, method);
        const cut = judgeGroup(makeGroup(rows.map((row) => row.subarray(0, length))), DEFAULT_DETECTION_PLAN, method);

        cut.forEach((verdicts, member) => {
          for (const [name, column] of Object.entries(verdicts)) {
            expect(column).toEqual(whole[member]![name as keyof typeof verdicts].slice(0, length));
          }
        });
      }),
      { numRuns: 25 }
    );
  });

  test('does not depend on the order of members, nor on unit and origin', () => {
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: -6, max: 6 }),
        fc.integer({ min: -100, max: 100 }),
        (shape, power, origin) => {
          const rows = strangeRows(shape);
          const marks = (group: Float64Array[]) =>
            judgeGroup(makeGroup(group), DEFAULT_DETECTION_PLAN, method).map(({ anomalous }) =>
              anomalousTimes(anomalous)
            );

          const expected = marks(rows);

          expect(marks(rows.toReversed()).toReversed()).toEqual(expected);
          expect(marks(rows.map((row) => row.map((value) => 2 ** power * (value + origin))))).toEqual(expected);
        }
      ),
      { numRuns: 25 }
    );
  });
});
