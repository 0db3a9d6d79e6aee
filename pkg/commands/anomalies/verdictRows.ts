import { SEVERITIES } from '../../anomaly/Severity';
import { csvField } from '../csvField';
import type { InputTables } from './InputTable';
import type { JudgedTable } from './JudgedTable';

const HEADER = 'timestamp,value,expected,lower,upper,anomaly_score,anomalous,severity\n';
const NAME_HEADER = 'unique_id,';

/** Rows written at once. */
const ROWS_PER_TEXT = 1_000;

/**
 * The verdicts on all rows as CSV, a row for each row read and in their order, with unique_id in front where the input
 * has it.
 * @param judge called for each table when its first row comes; what it gives is let go with the last
 */
export function* verdictRows(
  { tables, tableOfRow, isNamed }: InputTables,
  judge: (table: number) => JudgedTable
): Generator<string> {
  const open = new Map<number, JudgedTable>();
  const next = new Uint32Array(tables.length);
  let text = isNamed ? NAME_HEADER + HEADER : HEADER;
  for (const [row, place] of tableOfRow.entries()) {
    const table = tables[place]!;
    const judged = open.get(place) ?? judge(place);
    open.set(place, judged);
    const at = next[place]!++;
    text += (isNamed ? `${csvField(table.name)},` : '') + verdictRow(table.timeTexts[at]!, judged, at);
    if (next[place] === table.timeTexts.length) {
      open.delete(place);
    }
    if ((row + 1) % ROWS_PER_TEXT === 0) {
      yield text;
      text = '';
    }
  }
  yield text;
}

function verdictRow(time: string, { values, verdicts }: JudgedTable, at: number): string {
  const { expected, lower, upper, score, anomalous, severity } = verdicts;
  const value = values[at]!;
  const fields = [
    csvField(time),
    // Exactly what was read: the field for results would round it.
    Number.isNaN(value) ? '' : String(value),
    csvField(expected[at]!),
    csvField(lower[at]!),
    csvField(upper[at]!),
    csvField(score[at]!),
    String(anomalous[at]!),
    SEVERITIES[severity[at]!]!,
  ];
  return `${fields.join(',')}\n`;
}
