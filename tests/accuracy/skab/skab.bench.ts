// Prints how well rows are marked while a valve is closed, all runs pooled, as the benchmark's own table does.
import path from 'node:path';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { IsolationForest } from '../../../pkg/anomaly/forest/IsolationForest';
import { judgeTogether } from '../../../pkg/anomaly/together/judgeTogether';
import { runPython } from '../../peers/runPython';
import { hasSkab, readSkabRuns, type SkabRun } from './readSkabRuns';
import { f1Of, falseAlarmRateOf, missedRateOf, poolScores, scoreRows } from './scoreRows';

const SCRIPT = path.join(import.meta.dirname, 'isolation_forest.py');

/** The rows that peers are fitted on, and that the benchmark's own table leaves out. */
const TRAINING_ROWS = 400;
const SENSITIVITIES = [30, 40, 50, 60, 70];
const CONTAMINATIONS = [0.0005, 0.02, 0.1];

const percent = (share: number): string => (100 * share).toFixed(1).padStart(8);

function printRow(method: string, runs: readonly SkabRun[], marks: ReadonlyArray<ArrayLike<number>>): void {
  const scoreFrom = (firstRow: number) =>
    poolScores(runs.map(({ isAnomalous }, run) => scoreRows(marks[run]!, isAnomalous, firstRow)));
  const all = scoreFrom(0);
  console.log(
    method.padEnd(44),
    f1Of(all).toFixed(3).padStart(6),
    percent(falseAlarmRateOf(all)),
    percent(falseAlarmRateOf(scoreFrom(TRAINING_ROWS))),
    percent(missedRateOf(all))
  );
}

/** Our forest alone, fitted and asked as the benchmark does it. */
function forestMarks({ table, isAnomalous }: SkabRun, contamination: number): Uint8Array {
  const columns = table.features.map(({ values }) => values);
  const forest = new IsolationForest({ contamination }).fit(columns.map((column) => column.subarray(0, TRAINING_ROWS)));
  const marks = new Uint8Array(isAnomalous.length);
  forest.score(columns).forEach((score, row) => {
    marks[row] = Number(row >= TRAINING_ROWS && score > forest.threshold);
  });
  return marks;
}

function scikitMarks(python: string, runs: readonly SkabRun[], contamination: number): Uint8Array[] {
  const files = runs.map(({ file }) => file);
  return runPython(python, SCRIPT, [String(TRAINING_ROWS), String(contamination), ...files])
    .trim()
    .split('\n')
    .map((line) => Uint8Array.from(line.trim(), Number));
}

function benchSkab(): void {
  const runs = readSkabRuns();
  console.log(
    `SKAB, ${runs.length} runs with a valve closed, all rows pooled (target: F1 >= 0.75, false alarms <= 15 %)`
  );
  console.log(
    'method'.padEnd(44),
    '    F1',
    ...['false %', `>=${TRAINING_ROWS} %`, 'missed %'].map((head) => head.padStart(8))
  );
  for (const sensitivity of SENSITIVITIES) {
    const plan = { ...DEFAULT_DETECTION_PLAN, sensitivity };
    printRow(
      `together, sensitivity ${sensitivity}`,
      runs,
      runs.map(({ table }) => judgeTogether(table, plan).anomalous)
    );
  }
  for (const contamination of CONTAMINATIONS) {
    printRow(
      `our isolation forest alone, ${100 * contamination} %`,
      runs,
      runs.map((run) => forestMarks(run, contamination))
    );
  }
  const python = process.env['PEERS_PYTHON'];
  if (python === undefined) {
    console.log('scikit-learn: skipped; set PEERS_PYTHON to a Python that has it');
    return;
  }
  for (const contamination of CONTAMINATIONS) {
    printRow(
      `scikit-learn's isolation forest, ${100 * contamination} %`,
      runs,
      scikitMarks(python, runs, contamination)
    );
  }
}

if (hasSkab) {
  benchSkab();
} else {
  console.log('SKAB: skipped, ../shared/data is not there');
}
