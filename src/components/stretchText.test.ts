import { stretchToText, textToStretch } from './stretchText';

const BERLIN = 'Europe/Berlin';

describe('a stretch of whole days', () => {
  const holidays = { from: '2026-12-23T23:00:00.000Z', to: '2026-12-26T23:00:00.000Z' };

  test('is written from the first day to the last, in the time zone of who looks at it', () => {
    expect(stretchToText(holidays, 'day', BERLIN)).toEqual({ from: '2026-12-24', to: '2026-12-26' });
    expect(textToStretch({ from: '2026-12-24', to: '2026-12-26' }, 'day', BERLIN)).toEqual(holidays);
  });

  test('stays on its days where it was written without a time', () => {
    const written = { from: '2026-12-24', to: '2026-12-26' };

    expect(stretchToText(written, 'day', 'America/New_York')).toEqual(written);
  });

  test('is as long as its days are where the clock changes', () => {
    expect(textToStretch({ from: '2026-10-25', to: '2026-10-25' }, 'day', BERLIN)).toEqual({
      from: '2026-10-24T22:00:00.000Z',
      to: '2026-10-25T23:00:00.000Z',
    });
  });
});

test('a stretch of the day is written to the minute', () => {
  const outage = { from: '2026-05-12T08:30:00.000Z', to: '2026-05-12T09:00:00.000Z' };
  const text = { from: '2026-05-12T10:30', to: '2026-05-12T11:00' };

  expect(stretchToText(outage, 'minute', BERLIN)).toEqual(text);
  expect(textToStretch(text, 'minute', BERLIN)).toEqual(outage);
});

test.each([
  ['has no end', { from: '2026-05-12', to: '' }],
  ['ends before it begins', { from: '2026-05-12', to: '2026-05-11' }],
])('what %s is no stretch', (_what, text) => {
  expect(textToStretch(text, 'day', 'utc')).toBeUndefined();
});
