import { zonedMoment } from './zonedMoment';
import { DAYS, type TimeWindow } from './TimeWindow';

/**
 * Whether a time falls in a window, by the clock on the wall of its time zone: where that clock is turned back an hour counts
 * twice, where it is turned forward an hour is not there. Days are those on which a window past midnight begins.
 * @param nowMs Unix ms
 */
export function isInsideWindow({ days, from, to, timeZone }: TimeWindow, nowMs: number): boolean {
  const { dayIndex, minuteOfDay } = zonedMoment(nowMs, timeZone);
  const [fromMinute, toMinute] = [minutesOf(from), minutesOf(to)];
  const beginsOn = (index: number): boolean => days.includes(DAYS[(index + DAYS.length) % DAYS.length]!);
  if (fromMinute < toMinute) {
    return beginsOn(dayIndex) && minuteOfDay >= fromMinute && minuteOfDay < toMinute;
  }
  return (beginsOn(dayIndex) && minuteOfDay >= fromMinute) || (beginsOn(dayIndex - 1) && minuteOfDay < toMinute);
}

function minutesOf(timeOfDay: string): number {
  const [hours, minutes] = timeOfDay.split(':').map(Number);
  return hours! * 60 + minutes!;
}
