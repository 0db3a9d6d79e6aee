import type { LevelChange } from '../../anomaly/changePoints/LevelChange';
import { csvField } from '../csvField';
import { formatTimestamp } from '../formatTimestamp';
import type { TimestampFormat } from '../TimestampFormat';

const HEADER = 'timestamp,before,after,change,significance\n';
const NAME_HEADER = 'unique_id,';

/** The header of {@link changeRows}, with unique_id in front where the input has it. */
export function changesHeader(isNamed: boolean): string {
  return isNamed ? NAME_HEADER + HEADER : HEADER;
}

/**
 * Changes of one series as CSV, a row each.
 * @param name undefined where the rows have none
 */
export function changeRows(name: string | undefined, changes: readonly LevelChange[], format: TimestampFormat): string {
  const rows = changes.map(({ timeMs, before, after, size, significance }) => {
    const fields = [formatTimestamp(timeMs, format), before, after, size, significance];
    return `${(name === undefined ? fields : [name, ...fields]).map(csvField).join(',')}\n`;
  });
  return rows.join('');
}
