import { makeIncident } from '../testing/makeIncident';
import { makePressSource } from '../testing/makePressSource';
import { sourcesOfIncident } from './sourcesOfIncident';

const web1 = makePressSource({ key: 'one', name: 'web-1', values: { actual: 50, forecast: 60 } });
const web2 = makePressSource({ key: 'two', name: 'web-2', values: { actual: 51 } });
const incident = makeIncident({ actual: 92, expected: 50, lower: NaN, upper: NaN, sinceMs: 7 });

describe('sourcesOfIncident', () => {
  test('is about the incident’s own series, with the incident’s values', () => {
    expect(sourcesOfIncident({ id: 'a', seriesKey: 'one', incident }, [web1, web2], 'web-1')).toEqual([
      { ...web1, values: { actual: 92, expected: 50, forecast: 60 }, problemSinceMs: 7 },
    ]);
  });

  test('leaves the choice where all series were judged together', () => {
    expect(sourcesOfIncident({ id: 'a', seriesKey: undefined, incident }, [web1, web2], '2 series together')).toEqual([
      { ...web1, problemSinceMs: 7 },
      { ...web2, problemSinceMs: 7 },
    ]);
  });

  test('is about the incident alone where its series is not on screen', () => {
    expect(sourcesOfIncident({ id: 'a', seriesKey: 'gone', incident }, [web1], 'order <*> accepted')).toEqual([
      {
        key: 'gone',
        name: 'order <*> accepted',
        labels: {},
        values: { actual: 92, expected: 50 },
        problemSinceMs: 7,
      },
    ]);
  });
});
