import { PresageError } from '../../../pkg/series/PresageError';
import type { SeriesForecast } from '../forecasts/SeriesForecast';
import { YoungSeriesError } from '../forecasts/YoungSeriesError';
import { makeForecast } from '../testing/makeForecast';
import { makeSamples } from '../testing/makeSamples';
import { NoHistoryError } from '../history/errors/NoHistoryError';
import { listNotices } from './listNotices';

const done = (): SeriesForecast => ({ samples: makeSamples('cpu', [1]), forecast: makeForecast([1]) });
const failed = (name: string): SeriesForecast => ({ problem: new NoHistoryError(name) });
const list = (results: SeriesForecast[], problems: Array<PresageError | undefined> = []) =>
  listNotices({ problems, results: new Map(results.map((result, i) => [String(i), result])) });

describe('listNotices', () => {
  test('says nothing where all is well', () => {
    expect(list([done()], [undefined])).toEqual([]);
  });

  test('gives what is wrong and what to change', () => {
    expect(list([], [new PresageError('It is wrong.', 'Change it.')])).toEqual([
      { severity: 'error', text: 'It is wrong. Change it.' },
    ]);
  });

  test('says once what several series share; a warning where others have a forecast', () => {
    const [notice, ...rest] = list([failed('a'), failed('b'), failed('c'), done()]);

    expect(rest).toEqual([]);
    expect(notice?.severity).toBe('warning');
    expect(notice?.text).toMatch(/^"a" has no history.*\(The same for 2 more series\.\)$/);
  });

  test('is an error where no series has a forecast', () => {
    expect(list([failed('a')])[0]?.severity).toBe('error');
  });

  test('asks for patience, and no more, while a series is young', () => {
    const [notice] = list([{ problem: new YoungSeriesError('cpu') }]);

    expect(notice?.severity).toBe('waiting');
    expect(notice?.text).toMatch(/^Collecting data: "cpu"/);
  });
});
