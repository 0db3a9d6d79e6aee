import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { isInsideWindow } from './isInsideWindow';
import { DAYS, type TimeWindow } from './TimeWindow';

const WORKDAYS: TimeWindow['days'] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const always: TimeWindow = { days: [...DAYS], from: '00:00', to: '24:00', timeZone: 'UTC' };
const office: TimeWindow = { ...always, days: WORKDAYS, from: '08:30', to: '17:00' };
const night: TimeWindow = { ...always, days: ['friday'], from: '22:00', to: '06:00' };
const berlin: TimeWindow = { ...always, from: '02:00', to: '03:00', timeZone: 'Europe/Berlin' };

describe('isInsideWindow', () => {
  test.each([
    ['monday before work', office, '2026-11-23T08:29:59Z', false],
    ['monday as work begins', office, '2026-11-23T08:30:00Z', true],
    ['monday as work ends', office, '2026-11-23T16:59:59Z', true],
    ['monday after work', office, '2026-11-23T17:00:00Z', false],
    ['sunday', office, '2026-11-22T12:00:00Z', false],
    ['work begins by a clock ahead', { ...office, timeZone: 'Asia/Kolkata' }, '2026-11-23T03:00:00Z', true],
    ['a day later by a clock ahead', { ...office, timeZone: 'Pacific/Auckland' }, '2026-11-22T20:00:00Z', true],
    ['friday evening', night, '2026-11-27T22:00:00Z', true],
    ['saturday before six', night, '2026-11-28T05:59:00Z', true],
    ['saturday at six', night, '2026-11-28T06:00:00Z', false],
    ['friday before six belongs to thursday', night, '2026-11-27T05:00:00Z', false],
    ['saturday evening', night, '2026-11-28T22:00:00Z', false],
    ['sunday to monday', { ...night, days: ['sunday'] }, '2026-11-23T03:00:00Z', true],
    ['midnight', always, '2026-11-23T00:00:00Z', true],
    ['from noon to midnight', { ...always, from: '12:00' }, '2026-11-23T23:59:59Z', true],
    ['from noon to midnight, at midnight', { ...always, from: '12:00' }, '2026-11-24T00:00:00Z', false],
    ['an hour that is there twice, at first', berlin, '2026-10-25T00:30:00Z', true],
    ['an hour that is there twice, again', berlin, '2026-10-25T01:30:00Z', true],
    ['after the hour that is there twice', berlin, '2026-10-25T02:00:00Z', false],
    ['before an hour that is not there', berlin, '2026-03-29T00:59:59Z', false],
    ['after an hour that is not there', berlin, '2026-03-29T01:00:00Z', false],
    ['that hour a day later', berlin, '2026-03-30T00:00:00Z', true],
  ] satisfies Array<[string, TimeWindow, string, boolean]>)('%s', (_, window, time, isInside) => {
    expect(isInsideWindow(window, Date.parse(time))).toBe(isInside);
  });

  test('a window and its other side of the day share no moment and leave none out', () => {
    const timeOfDay = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Chatham');
    fc.assert(
      fc.property(timeOfDay, timeOfDay, zone, fc.date({ noInvalidDate: true }), (from, to, timeZone, time) => {
        fc.pre(from !== to);
        const there = isInsideWindow({ ...always, from, to, timeZone }, time.getTime());
        const back = isInsideWindow({ ...always, from: to, to: from, timeZone }, time.getTime());
        expect(there).toBe(!back);
      })
    );
  });
});
