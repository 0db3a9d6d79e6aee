import { DAYS, type TimeWindow } from './TimeWindow';

/** Such as `on monday and friday from 22:00 to 06:00 (Europe/Berlin)`. */
export function describeWindow({ days, from, to, timeZone }: TimeWindow): string {
  const isDaily = DAYS.every((day) => days.includes(day));
  const when = isDaily ? 'daily' : `on ${new Intl.ListFormat('en').format(days)}`;
  return `${when} from ${from} to ${to} (${timeZone})`;
}
