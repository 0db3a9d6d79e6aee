import { dateTimeFormat, dateTimeFormatTimeAgo } from '@grafana/data';

/** A time in the person's own time zone; how long ago that is shows under the pointer. */
export function TimeText({ timeMs }: { readonly timeMs: number }) {
  return (
    <time
      dateTime={new Date(timeMs).toISOString()}
      title={dateTimeFormatTimeAgo(timeMs)}
      style={{ whiteSpace: 'nowrap' }}
    >
      {dateTimeFormat(timeMs)}
    </time>
  );
}
