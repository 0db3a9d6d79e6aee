import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { HEALTH_FORMULA, healthOfCounts } from './healthOfCounts';

interface Counts {
  readonly critical: number;
  readonly warning: number;
  readonly judged: number;
}

const counts = fc
  .record({ critical: fc.nat(50), warning: fc.nat(50), normal: fc.nat(900) })
  .filter(({ critical, warning, normal }) => critical + warning + normal > 0)
  .map(({ critical, warning, normal }): Counts => ({ critical, warning, judged: critical + warning + normal }));

const health = ({ critical, warning, judged }: Counts): number => healthOfCounts(critical, warning, judged);

describe('healthOfCounts', () => {
  test.each<[number, Counts]>([
    [100, { critical: 0, warning: 0, judged: 1 }],
    [100, { critical: 0, warning: 0, judged: 1_000 }],
    [0, { critical: 1, warning: 0, judged: 1 }],
    [0, { critical: 1_000, warning: 0, judged: 1_000 }],
    [50, { critical: 0, warning: 7, judged: 7 }],
    [50, { critical: 1, warning: 0, judged: 4 }],
    [90, { critical: 1, warning: 0, judged: 100 }],
    [95, { critical: 0, warning: 1, judged: 100 }],
  ])('is %d for %o', (expected, of) => {
    expect(health(of)).toBeCloseTo(expected, 9);
  });

  test('is undefined where nothing is judged', () => {
    expect(healthOfCounts(0, 0, 0)).toBeNaN();
  });

  test('lies between 0 and 100', () => {
    fc.assert(
      fc.property(counts, (of) => {
        expect(health(of)).toBeGreaterThanOrEqual(0);
        expect(health(of)).toBeLessThanOrEqual(100);
      })
    );
  });

  test('falls as an alarm is raised or grows worse, and rises as healthy series join', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { critical, warning, judged } = of;
        if (critical + warning < judged) {
          expect(health({ critical, warning: warning + 1, judged })).toBeLessThan(health(of));
        }
        if (warning > 0) {
          expect(health({ critical: critical + 1, warning: warning - 1, judged })).toBeLessThan(health(of));
        }
        expect(health({ critical, warning, judged: judged + 1 })).toBeGreaterThanOrEqual(health(of));
        expect(health({ critical: critical + 1, warning, judged: judged + 1 })).toBeLessThanOrEqual(health(of));
      })
    );
  });

  test('is the formula that is shown', () => {
    const expression = HEALTH_FORMULA.split(',')[0]!
      .replaceAll('×', '*')
      .replaceAll('÷', '/')
      .replaceAll('−', '-')
      .replaceAll('√', 'Math.sqrt');
    const shown = new Function('critical', 'warning', 'judged', `return ${expression}`);
    fc.assert(
      fc.property(counts, ({ critical, warning, judged }) => {
        expect(shown(critical, warning, judged)).toBeCloseTo(healthOfCounts(critical, warning, judged), 9);
      })
    );
  });
});
