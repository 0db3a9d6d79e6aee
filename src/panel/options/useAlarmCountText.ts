import { useEffect, useState } from 'react';
import { formatDuration } from '../../../pkg/series/formatDuration';
import type { AlarmPreview } from '../anomalies/AlarmPreview';

/** A slider that is dragged is counted for where it rests this long, in milliseconds. */
const REST_MS = 150;

/** @returns "With this setting: 3 alarms in the last 14 d"; nothing where there is no history to count in */
export function useAlarmCountText(preview: AlarmPreview | undefined, sensitivity: number): string {
  const [counted, setCounted] = useState<{ readonly sensitivity: number; readonly text: string }>();
  useEffect(() => {
    if (preview === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      preview
        .countAlarms(sensitivity, controller.signal)
        .then(({ count, overMs }) => {
          const alarms = count === 1 ? '1 alarm' : `${count} alarms`;
          setCounted({ sensitivity, text: `With this setting: ${alarms} in the last ${formatDuration(overMs)}` });
        })
        .catch((error: unknown) => {
          if (!controller.signal.aborted) {
            setCounted({ sensitivity, text: error instanceof Error ? error.message : String(error) });
          }
        });
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [preview, sensitivity]);

  if (preview === undefined) {
    return '';
  }
  return counted?.sensitivity === sensitivity ? counted.text : 'Counting alarms …';
}
