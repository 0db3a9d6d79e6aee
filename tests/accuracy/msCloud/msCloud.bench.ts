// Prints how well alarms fit the labels of the Microsoft Cloud Monitoring Dataset: Presage's with the default settings,
// and those of what people run today, as described and at the threshold that would have been best here.
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import { DEFAULT_OUTLIER_SCORE, isolationForestScores } from '../../peers/detectors/isolationForestScores';
import { holdOpen } from '../../peers/detectors/holdOpen';
import { marksAbove } from '../../peers/detectors/marksAbove';
import { PEER_DETECTORS } from '../../peers/detectors/peerDetectors';
import { rollingZScore } from '../../peers/detectors/rollingZScore';
import { alarmOpenings } from '../alarmOpenings';
import { tableRow } from '../tableRow';
import { hasMsCloud, readMsCloud } from './readMsCloud';
import { addEventScores, f1Of, scoreEvents, type EventScore } from './scoreEvents';

const METHOD_WIDTH = 52;
const CELL_WIDTH = 16;
const OUTLIER_SCORES = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];

/** How much of a score comes from keeping alarms open shows in the z-score, which does not by itself. */
const HELD_SAMPLES = 60;

const SENSITIVITIES = [10, 30, 70, 90];

function printRow(name: string, cells: readonly string[]): void {
  console.log(tableRow(name, METHOD_WIDTH, cells, CELL_WIDTH));
}

/**
 * One that marks everything finds everything with hardly a false run: F1 is to be read with the share of quiet samples
 * marked, and with the F1 that counts where alarms open alone.
 */
function printMarks(name: string, marks: ReadonlyArray<ArrayLike<number>>): void {
  const score = scoreMarks(marks);
  const { found, labelled, falseAlarms, weeks, falseSamples, quietSamples } = score;
  printRow(name, [
    f1Of(score).toFixed(3),
    `${found} of ${labelled}`,
    String(falseAlarms),
    (falseAlarms / weeks).toFixed(2),
    ((100 * falseSamples) / quietSamples).toFixed(2),
    f1Of(scoreMarks(marks.map(alarmOpenings))).toFixed(3),
  ]);
}

const series = hasMsCloud ? readMsCloud() : [];

function scoreMarks(marks: ReadonlyArray<ArrayLike<number>>): EventScore {
  return addEventScores(series.map((each, index) => scoreEvents(each, marks[index]!)));
}

function printPresage(name: string, sensitivity: number): void {
  const plan = { ...DEFAULT_DETECTION_PLAN, sensitivity };
  printMarks(
    name,
    series.map(({ samples }) => judgeSamples(samples, plan).anomalous)
  );
}

/** As documented, and at whichever of the thresholds fits these labels best. */
function printPeer(name: string, distances: readonly Float64Array[], thresholds: Thresholds, heldSamples = 0): void {
  const { documented, others } = thresholds;
  const marksAt = (threshold: number): Uint8Array[] =>
    distances.map((each) => holdOpen(marksAbove(threshold, each), heldSamples));
  printMarks(`${name}, ${documented} as documented`, marksAt(documented));
  const best = others
    .map((threshold) => ({ threshold, f1: f1Of(scoreMarks(marksAt(threshold))) }))
    .reduce((a, b) => (b.f1 > a.f1 ? b : a));
  printMarks(`${name}, ${best.threshold} the best here`, marksAt(best.threshold));
}

interface Thresholds {
  readonly documented: number;
  readonly others: readonly number[];
}

function benchMsCloud(): void {
  console.log(
    `Microsoft Cloud Monitoring Dataset: ${series.length} series (targets: F1 0.65, 0.7 false a series-week)\n`
  );
  printRow('', ['F1', 'found', 'false alarms', 'a series-week', 'marked quiet %', 'F1 of openings']);
  printPresage('Presage, default sensitivity', DEFAULT_DETECTION_PLAN.sensitivity);
  SENSITIVITIES.forEach((sensitivity) => printPresage(`Presage, sensitivity ${sensitivity}`, sensitivity));
  printMarks(
    'an alarm that never ends',
    series.map(({ samples }) => new Uint8Array(samples.values.length).fill(1))
  );
  for (const { name, distances, documentedMultiple, multiples } of PEER_DETECTORS) {
    const found = series.map(({ samples }) => distances(samples));
    const thresholds = { documented: documentedMultiple, others: multiples };
    printPeer(name, found, thresholds);
    if (name === rollingZScore.name) {
      printPeer(`${name} held ${HELD_SAMPLES} samples`, found, thresholds, HELD_SAMPLES);
    }
  }
  const python = process.env['PEERS_PYTHON'];
  if (python === undefined) {
    console.log(
      'isolation forest: skipped; set PEERS_PYTHON to a Python that has what tests/peers/requirements.txt names'
    );
  } else {
    const scores = isolationForestScores(
      python,
      series.map(({ samples }) => samples)
    );
    printPeer('isolation forest', scores, { documented: DEFAULT_OUTLIER_SCORE, others: OUTLIER_SCORES });
  }
}

if (hasMsCloud) {
  benchMsCloud();
} else {
  console.log('Microsoft Cloud Monitoring Dataset: skipped, ../shared/data is not there');
}
