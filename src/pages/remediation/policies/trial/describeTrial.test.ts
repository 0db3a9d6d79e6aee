import { describeTrial } from './describeTrial';

const firing = (isDeclined: boolean) => ({ atMs: 1, subject: 'a', values: {}, isDeclined, explanation: '' });

test.each([
  [[], 'It would not have acted: its condition was never true.'],
  [[false], 'It would have acted once.'],
  [[false, false, true], 'It would have acted 2 times, and its limits would have held it back once.'],
  [[true, true], 'It would have acted not once, and its limits would have held it back 2 times.'],
])('of firings held back or not, %j: %s', (declined, expected) => {
  expect(describeTrial({ fromMs: 0, toMs: 2, stepMs: 1, firings: declined.map(firing), notes: [] })).toBe(expected);
});
