/** The clock on a wall somewhere. */
export interface ZonedMoment {
  /** 0 is Monday. */
  readonly dayIndex: number;
  readonly minuteOfDay: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One is dear to make; there are no more than time zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * @param timeMs Unix ms
 * @param timeZone one that `Intl` knows, such as `Europe/Berlin`
 * @throws {RangeError} where it knows none of that name
 */
export function zonedMoment(timeMs: number, timeZone: string): ZonedMoment {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(timeMs)
      .map(({ type, value }) => [type, value])
  );
  return {
    dayIndex: WEEKDAYS.indexOf(parts.weekday ?? ''),
    minuteOfDay: Number(parts.hour) * 60 + Number(parts.minute),
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) {
    return known;
  }
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}
