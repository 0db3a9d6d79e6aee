// Prints the scores of the Numenta Anomaly Benchmark: of the anomaly score at its best threshold, as the benchmark is
// scored, and of the alarms that a person gets with the default settings.
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import { alarmOpenings } from '../alarmOpenings';
import { tableRow } from '../tableRow';
import { NAB_PROFILES } from './NabProfile';
import { hasNab, readNabFiles } from './readNabFiles';
import { scoreNab, scoreNabAt, type NabResult } from './scoreNab';

const METHOD_WIDTH = 42;
const CELL_WIDTH = 22;

/** The standard profile's scores of the published detectors' own results on the files that are there. */
const PUBLISHED = {
  'Numenta HTM': 73.6,
  'CAD OSE': 71.7,
  ARTime: 71.1,
  'KNN-CAD': 61.0,
  'Random Cut Forest': 56.7,
  'Twitter ADVec': 43.5,
  'Windowed Gaussian': 35.0,
};

/** Files without a window have alarms that can only be false, and no score. */
const scoreCell = (score: number): string => (Number.isFinite(score) ? score.toFixed(1) : 'none');

function printRow(name: string, cells: readonly string[]): void {
  console.log(tableRow(name, METHOD_WIDTH, cells, CELL_WIDTH));
}

function benchNab(): void {
  const judged = readNabFiles().map((file) => ({ file, verdicts: judgeSamples(file.samples, DEFAULT_DETECTION_PLAN) }));
  const profiles = Object.values(NAB_PROFILES);
  const scored: NabResult[] = judged.map(({ file, verdicts }) => ({ file, scores: verdicts.score }));
  const opened: NabResult[] = judged.map(({ file, verdicts }) => ({ file, scores: alarmOpenings(verdicts.anomalous) }));
  const marked: NabResult[] = judged.map(({ file, verdicts }) => ({ file, scores: verdicts.anomalous.map(Math.abs) }));

  const windowCount = judged.reduce((sum, { file }) => sum + file.windows.length, 0);
  console.log(`Numenta Anomaly Benchmark: ${judged.length} files, ${windowCount} windows (target: standard 65)\n`);
  printRow('', Object.keys(NAB_PROFILES));
  printRow(
    'anomaly score, best threshold',
    profiles.map((profile) => {
      const { score, threshold } = scoreNab(scored, profile);
      return `${score.toFixed(1)} (at ${threshold.toPrecision(3)})`;
    })
  );
  for (const [name, results] of [
    ['alarms that open, default sensitivity', opened],
    ['all points marked, default sensitivity', marked],
  ] as const) {
    printRow(
      name,
      profiles.map((profile) => scoreNabAt(1, results, profile).toFixed(1))
    );
  }

  const { standard } = NAB_PROFILES;
  const { threshold } = scoreNab(scored, standard);
  console.log('');
  printRow('standard profile, of the files of', ['windows', 'anomaly score', 'alarms that open', 'these, a file']);
  for (const category of new Set(judged.map(({ file }) => file.category))) {
    const within = (results: readonly NabResult[]): NabResult[] =>
      results.filter(({ file }) => file.category === category);
    const alarms = within(opened).flatMap(({ scores }) => Array.from(scores));
    printRow(category, [
      String(within(scored).reduce((sum, { file }) => sum + file.windows.length, 0)),
      scoreCell(scoreNabAt(threshold, within(scored), standard)),
      scoreCell(scoreNabAt(1, within(opened), standard)),
      (alarms.filter((alarm) => alarm === 1).length / within(opened).length).toFixed(1),
    ]);
  }
  const published = Object.entries(PUBLISHED).map(([name, score]) => `${name} ${score.toFixed(1)}`);
  console.log(`\nPublished detectors on these files, standard profile: ${published.join(', ')}`);
}

if (hasNab) {
  benchNab();
} else {
  console.log('Numenta Anomaly Benchmark: skipped, ../shared/data is not there');
}
