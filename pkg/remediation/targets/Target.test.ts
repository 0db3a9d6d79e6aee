import { describe, expect, test } from 'bun:test';
import { targetSchema } from './Target';

const target = { id: 'hook', name: 'Hook', kind: 'webhook', settings: {} };

describe('targetSchema', () => {
  test.each([
    { timeout: '1s', giveUpAfter: '1s' },
    { timeout: '120s', giveUpAfter: '168h' },
    { timeout: '2m', giveUpAfter: '1w' },
  ])('takes %j', (durations) => {
    expect(targetSchema.parse({ ...target, ...durations })).toMatchObject(durations);
  });

  test.each([
    ['timeout', '121s', 'Write a duration of at most 2m.'],
    ['timeout', '1h', 'Write a duration of at most 2m.'],
    ['timeout', '9'.repeat(400) + 'w', 'Write a duration of at most 2m.'],
    ['giveUpAfter', '8d', 'Write a duration of at most 7d.'],
    ['giveUpAfter', '2w', 'Write a duration of at most 7d.'],
    ['timeout', 'long', 'Write a duration as a whole number and one unit (s, m, h, d, w), such as 5m, 4h or 14d.'],
  ])('says why it does not take the %s %s', (key, duration, message) => {
    const { error } = targetSchema.safeParse({ ...target, [key]: duration });
    expect(error?.issues).toMatchObject([{ path: [key], message }]);
  });
});
