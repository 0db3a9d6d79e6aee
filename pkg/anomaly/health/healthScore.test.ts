import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { healthScore } from './healthScore';
import type { JudgedSeries } from './JudgedSeries';

/** A series with a sample every 10 ms; `.` normal, `w` warning, `c` critical, `l` learning, `L` critical while learning. */
function judged(states: string, startMs = 0): JudgedSeries {
  const letters = [...states];
  return {
    samples: { timesMs: Float64Array.from(letters, (_, i) => startMs + 10 * i) },
    verdicts: {
      severity: Uint8Array.from(letters, (letter) =>
        ['.', 'w', 'c'].indexOf(letter.replace('l', '.').replace('L', 'c'))
      ),
      learning: Uint8Array.from(letters, (letter) => Number(letter === 'l' || letter === 'L')),
    },
  };
}

const every10Ms = (count: number): Float64Array => Float64Array.from({ length: count }, (_, i) => 10 * i);

describe('healthScore', () => {
  test('counts the series of each severity', () => {
    const health = healthScore([judged('..w.'), judged('..cc'), judged('....'), judged('llll')], every10Ms(4));

    expect([...health.warning]).toEqual([0, 0, 1, 0]);
    expect([...health.critical]).toEqual([0, 0, 1, 1]);
    expect([...health.judged]).toEqual([3, 3, 3, 3]);
    expect([...health.learning]).toEqual([1, 1, 1, 1]);
    expect(health.score[1]).toBe(100);
    expect(health.score[2]).toBeCloseTo(100 * (1 - Math.sqrt(1.25 / 3)), 9);
  });

  test('counts a series that is still being learnt once it alarms', () => {
    const health = healthScore([judged('lLl')], every10Ms(3));

    expect([...health.score]).toEqual([NaN, 0, NaN]);
    expect([...health.learning]).toEqual([1, 0, 1]);
  });

  test('holds a verdict until the next one, and shortly after the last', () => {
    const timesMs = Float64Array.of(5, 10, 15, 20, 25, 40, 49, 51, 60);

    const { critical, judged: counted } = healthScore([judged('.c', 10)], timesMs);

    expect([...counted]).toEqual([0, 1, 1, 1, 1, 1, 1, 0, 0]);
    expect([...critical]).toEqual([0, 0, 0, 1, 1, 1, 1, 0, 0]);
  });

  test('says nothing of no series, of empty ones and at no time', () => {
    expect([...healthScore([], every10Ms(2)).score]).toEqual([NaN, NaN]);
    expect([...healthScore([judged('')], every10Ms(2)).score]).toEqual([NaN, NaN]);
    expect(healthScore([judged('.')], every10Ms(0)).score).toHaveLength(0);
  });

  test('is the worse the more series alarm', () => {
    const states = fc.array(fc.constantFrom('.', 'w', 'c'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(states, fc.nat(), (before, chosen) => {
        const place = chosen % before.length;
        const worse = before.with(place, 'c');
        const scoreOf = (all: readonly string[]): number =>
          healthScore(
            all.map((state) => judged(state)),
            every10Ms(1)
          ).score[0]!;

        if (before[place] === 'c') {
          expect(scoreOf(worse)).toBe(scoreOf(before));
        } else {
          expect(scoreOf(worse)).toBeLessThan(scoreOf(before));
        }
      })
    );
  });
});
