import { median } from '../../../pkg/prepare/median';
import { mean } from '../mean';
import { tableRow } from '../tableRow';
import { FAULT_KINDS, type Fault } from './Fault';
import { FAULT_SIZES } from './faultSizes';
import type { FaultScore } from './scoreFaults';

const METHOD_WIDTH = 44;
const CELL_WIDTH = 11;

const HEADS = ['precision', 'recall', 'false+ %', 'detect s', 'incidents', 'false'];

export const FAULT_HEADER = tableRow('method', METHOD_WIDTH, HEADS, CELL_WIDTH);

/**
 * One line of a table: the share of incidents that are faults, of faults that are found, of quiet points that are
 * marked, and the mean time from a fault's start to its alarm.
 */
export function faultRow(
  method: string,
  { secondsToDetect, incidents, falseIncidents, quietPoints, falsePoints }: FaultScore
): string {
  const found = secondsToDetect.filter((seconds) => !Number.isNaN(seconds)).length;
  const cells = [
    ((100 * (incidents - falseIncidents)) / incidents).toFixed(1),
    ((100 * found) / secondsToDetect.length).toFixed(1),
    ((100 * falsePoints) / quietPoints).toFixed(3),
    mean(secondsToDetect).toFixed(1),
    String(incidents),
    String(falseIncidents),
  ];
  return tableRow(method, METHOD_WIDTH, cells, CELL_WIDTH);
}

/** A line for each kind of fault: how strong it is, how many were found and how soon. */
export function faultKindRows(faults: readonly Fault[], { secondsToDetect }: FaultScore): string[] {
  return FAULT_KINDS.map((kind) => {
    const seconds = secondsToDetect.filter((_, index) => faults[index]!.kind === kind);
    const found = seconds.filter((each) => !Number.isNaN(each));
    const { least, most, unit } = FAULT_SIZES[kind];
    const size = most > 0 ? `${least} to ${most} ${unit}` : unit;
    const times = `after ${mean(found).toFixed(1)} s, median ${median(found).toFixed(1)}, longest ${Math.max(...found).toFixed(1)}`;
    return `  ${`${kind} (${size})`.padEnd(54)} ${found.length} of ${seconds.length}${found.length > 0 ? ` ${times}` : ''}`;
  });
}
