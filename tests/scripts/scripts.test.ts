import { describe, expect, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { forecastSamples } from '../../pkg/forecast/forecastSamples';
import { PresageError } from '../../pkg/series/PresageError';
import { checkExpectation } from './checkExpectation';
import { readScript } from './readScript';

const ERROR = /^error (.+)$/;

for (const file of readdirSync(import.meta.dir).filter((name) => name.endsWith('.txt'))) {
  describe(file, () => {
    for (const { name, line, samples, plan, expectations } of readScript(
      readFileSync(path.join(import.meta.dir, file), 'utf8')
    )) {
      test(`${name} (line ${line})`, async () => {
        const error = ERROR.exec(expectations[0]!)?.[1];
        const forecasting = forecastSamples(samples, plan);
        if (error !== undefined) {
          const reason: unknown = await forecasting.then(
            () => undefined,
            (failure: unknown) => failure
          );
          expect(reason).toBeInstanceOf(PresageError);
          expect((reason as PresageError).explanation).toContain(error);
          return;
        }
        const forecast = await forecasting;
        expectations.forEach((expectation) => checkExpectation(forecast, expectation));
      });
    }
  });
}

describe('a script that can’t be read', () => {
  test.each([
    ['an unknown setting', 'case a\nlod 1 2 3 every 1h', 'Line 2'],
    ['a setting before any case', 'model theta', 'Line 1'],
    ['nothing expected', 'case a\nload 1 2 3 every 1h', 'needs a load and something to expect'],
    ['an unknown model', 'case a\nload 1 2 3 every 1h\nmodel crystal-ball\nexpect steps 1', 'is none of'],
    ['a value that is none', 'case a\nload 1 x 3 every 1h\nexpect steps 1', 'is no value'],
  ])('is refused for %s', (_, text, message) => {
    expect(() => readScript(text)).toThrow(message);
  });
});
