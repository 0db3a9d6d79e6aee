import { makePressSource } from '../testing/makePressSource';
import { mostPressing } from './mostPressing';

const quiet = makePressSource({ name: 'quiet' });
const late = makePressSource({ name: 'late', values: { breachTime: 9 } });
const soon = makePressSource({ name: 'soon', values: { breachTime: 5 } });
const newAlarm = makePressSource({ name: 'new alarm', problemSinceMs: 3 });
const oldAlarm = makePressSource({ name: 'old alarm', problemSinceMs: 1 });

test.each([
  ['an alarm comes before a breach', [quiet, soon, newAlarm], 'new alarm'],
  ['the oldest alarm comes first', [newAlarm, oldAlarm], 'old alarm'],
  ['the soonest breach comes first', [quiet, late, soon], 'soon'],
  ['of equals, the first', [quiet, makePressSource({ name: 'other' })], 'quiet'],
  ['there is none', [], undefined],
])('%s', (_what, sources, name) => {
  expect(mostPressing(sources)?.name).toBe(name);
});
