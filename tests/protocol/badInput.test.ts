import { describe, expect, test } from 'bun:test';
import { OWN_UID } from './harness/pluginContext';
import { queryOnce } from './harness/queryPlugin';
import { servePlugin } from './harness/servePlugin';
import { range, settings, testSources } from './harness/testSources';

describe('bad input', () => {
  const served = servePlugin(testSources);

  test.each(['constant', 'infinities', 'huge', 'days-missing', 'doubled'])(
    'forecasts what is odd but sound: %s',
    async (source) => {
      const { error, frames } = await queryOnce(served.plugin, { source, ...range, settings });

      expect(error).toBe('');
      const numbers = frames.flatMap((frame) => frame.fields).filter((field) => field.type === 'number');
      expect(numbers.some((field) => field.labels?.['ml_forecast'] === 'yhat')).toBe(true);
    }
  );

  test('answers a source without data with no rows and a notice', async () => {
    const { error, frames } = await queryOnce(served.plugin, { source: 'empty', ...range, settings });

    expect(error).toBe('');
    expect(frames[0]?.meta?.notices?.[0]?.text).toMatch(/no data/i);
  });

  test.each([
    { source: 'one-point', status: 400, error: /point|value|sample/i },
    { source: 'all-nan', status: 400, error: /value|missing|number/i },
    { source: 'strings', status: 400, error: /text/i },
    { source: 'many', status: 400, error: /5[, ]?000 series/ },
    { source: 'failing', status: 502, error: /connection refused by the database/ },
    { source: 'deleted', status: 404, error: /deleted/ },
    { source: OWN_UID, status: 400, error: /itself|loop/i },
  ])('says what is wrong and what to change: $source', async ({ source, status, error }) => {
    const answer = await queryOnce(served.plugin, { source, ...range, settings });

    expect(answer.error).toMatch(error);
    expect(answer.status).toBe(status);
    expect(answer.errorSource).toBe('downstream');
    expect(answer.frames).toEqual([]);
  });
});
