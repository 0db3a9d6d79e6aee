import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import { findIncidents } from '../../anomaly/incidents/findIncidents';
import { judgeSamples } from '../../anomaly/judgeSamples';
import type { InputTable, TableColumn } from './InputTable';
import type { JudgedTable } from './JudgedTable';
import { mostAnomalousColumn } from './mostAnomalousColumn';

/** Judges each column of a table on its own past; a row gets the verdict of its most anomalous column. */
export function judgeColumns({ name, timesMs, columns }: InputTable, plan: DetectionPlan): JudgedTable {
  const judged = columns.map((column): JudgedTable => {
    const series = seriesName(name, column, columns.length);
    const samples = { name: series, labels: {}, timesMs, values: column.values };
    const verdicts = judgeSamples(samples, plan);
    const incidents = findIncidents(samples, verdicts).map((incident) => ({ series, incident }));
    const learning = verdicts.learning.at(-1) === 1 ? [series] : [];
    return { values: column.values, verdicts, seriesCount: 1, incidents, learning };
  });
  return judged.length === 1 ? judged[0]! : mostAnomalousColumn(judged);
}

function seriesName(tableName: string, column: TableColumn, columnCount: number): string {
  if (tableName === '') {
    return column.name;
  }
  return columnCount === 1 ? tableName : `${tableName} ${column.name}`;
}
