import { expect } from 'bun:test';
import type { Forecast } from '../../pkg/forecast/Forecast';
import { durationToMs } from '../../pkg/query/duration';

/** What a line may expect, and how it is checked; the groups of the pattern are handed to `check`. */
interface Rule {
  readonly pattern: RegExp;
  check(forecast: Forecast, groups: readonly string[]): void;
}

const RULES: readonly Rule[] = [
  {
    pattern: /^(mean|lower\d+|upper\d+)\[(\d+)\] ~ (\S+) ± (\S+)$/,
    check: (forecast, [line = '', step = '', value = '', tolerance = '']) => {
      const actual = valueAt(lineOf(forecast, line), Number(step));
      expect(Math.abs(actual - Number(value)), `${line}[${step}] is ${actual}`).toBeLessThanOrEqual(Number(tolerance));
    },
  },
  {
    pattern: /^(mean|lower\d+|upper\d+) within (\S+)\.\.(\S+)$/,
    check: (forecast, [line = '', lowest = '', highest = '']) => {
      for (const value of lineOf(forecast, line)) {
        expect(value).toBeGreaterThanOrEqual(Number(lowest));
        expect(value).toBeLessThanOrEqual(Number(highest));
      }
    },
  },
  {
    pattern: /^band(\d+)\[(\d+)\] contains (\S+)$/,
    check: (forecast, [level = '', step = '', value = '']) => {
      expect(Number(value)).toBeGreaterThanOrEqual(valueAt(lineOf(forecast, `lower${level}`), Number(step)));
      expect(Number(value)).toBeLessThanOrEqual(valueAt(lineOf(forecast, `upper${level}`), Number(step)));
    },
  },
  {
    pattern: /^notes include (.+)$/,
    check: ({ notes }, [text = '']) => expect(notes.join('; ')).toContain(text),
  },
  {
    pattern: /^steps (\d+)$/,
    check: ({ mean }, [steps = '']) => expect(mean).toHaveLength(Number(steps)),
  },
  {
    pattern: /^season (.+)$/,
    check: ({ history, seasonSteps }, [text = '']) => {
      const expected = text === 'none' ? [] : text.split(' ').map((season) => durationToMs(season) / history.stepMs);
      expect(seasonSteps).toEqual(expected);
    },
  },
];

/**
 * Checks one `expect` line of a script against a forecast; steps count from 1.
 * @throws {SyntaxError} where the line can't be read
 */
export function checkExpectation(forecast: Forecast, expectation: string): void {
  for (const { pattern, check } of RULES) {
    const match = pattern.exec(expectation);
    if (match !== null) {
      check(forecast, match.slice(1));
      return;
    }
  }
  throw new SyntaxError(`Can't read what is expected: ${expectation}`);
}

function lineOf({ mean, bands }: Forecast, line: string): Float64Array {
  if (line === 'mean') {
    return mean;
  }
  const band = bands.find(({ level }) => level === Number(line.slice('lower'.length)));
  if (band === undefined) {
    throw new SyntaxError(`The forecast has no band for ${line}.`);
  }
  return line.startsWith('lower') ? band.lower : band.upper;
}

function valueAt(values: Float64Array, step: number): number {
  const value = values[step - 1];
  if (value === undefined) {
    throw new SyntaxError(`The forecast has ${values.length} steps, and no step ${step}.`);
  }
  return value;
}
