import { arrayToDataFrame, createTheme } from '@grafana/data';
import { readAnnotations } from './readAnnotations';

const theme = createTheme();

describe('readAnnotations', () => {
  test('takes points, stretches, colours and tags', () => {
    const frame = arrayToDataFrame([
      { time: 1_000, timeEnd: 5_000, text: '<b>Deployed</b> v2', tags: ['release'], color: 'red' },
      { time: 7_000, timeEnd: 0, text: 'Restarted', tags: [], color: '' },
    ]);

    expect(readAnnotations([frame], theme)).toEqual([
      expect.objectContaining({ fromMs: 1_000, toMs: 5_000, text: 'Deployed  v2', tags: ['release'] }),
      expect.objectContaining({ fromMs: 7_000, toMs: 7_000, text: 'Restarted', tags: [] }),
    ]);
  });

  test('passes over what has no time', () => {
    expect(readAnnotations([arrayToDataFrame([{ text: 'Nowhere' }])], theme)).toEqual([]);
    expect(readAnnotations(undefined, theme)).toEqual([]);
  });
});
