import { DEFAULT_FORECAST_SETTINGS } from '../../../pkg/query/forecastSettings';
import { makeIncident } from '../testing/makeIncident';
import { makeJudgement } from '../testing/makeJudgement';
import { makeSamples } from '../testing/makeSamples';
import { countAlarms } from './countAlarms';

const DAY_MS = 86_400_000;
const signal = new AbortController().signal;

test.each([
  [0.5 * DAY_MS, 0.5 * DAY_MS],
  [14.7 * DAY_MS, 14 * DAY_MS],
])('alarms of %d ms of history are counted, those after the range left out', async (endMs, overMs) => {
  const series = new Map([['cpu', makeSamples('cpu', [1, 2])]]);
  const history = { series, stepMs: 60_000, fromMs: 0, endMs, knownToMs: endMs + DAY_MS };
  const incidents = [makeIncident(), makeIncident({ startMs: endMs + 1 })];
  const judge = jest.fn(() => Promise.resolve(makeJudgement(incidents)));

  const counted = await countAlarms(
    history,
    { ...DEFAULT_FORECAST_SETTINGS, sensitivity: 80 },
    { judge, judgeLogs: jest.fn() },
    signal
  );

  expect(counted).toEqual({ count: 1, overMs });
  expect(judge).toHaveBeenCalledWith(
    expect.objectContaining({ how: expect.objectContaining({ plan: expect.objectContaining({ sensitivity: 80 }) }) }),
    signal
  );
});
