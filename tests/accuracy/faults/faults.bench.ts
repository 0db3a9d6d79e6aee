// Prints how well and how soon the faults of a simulated service are found: `--seed 2` makes another service.
import { parseArgs } from 'node:util';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import { ewmaChart } from '../../peers/detectors/ewmaChart';
import { marksAbove } from '../../peers/detectors/marksAbove';
import { rollingZScore } from '../../peers/detectors/rollingZScore';
import { faultBench, runFaultBench, STEP_MS } from './faultBench';
import { FAULT_HEADER, faultKindRows, faultRow } from './faultTable';
import { metricRows } from './metricRows';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, faults: { type: 'string', default: '200' } },
});

const bench = faultBench({ faultCount: Number(options.faults), faultDays: 3, seed: Number(options.seed) });
const { samples, faults } = bench;
console.log(
  `${faults.length} faults in 3 days after one day to learn from, ${samples.length} metrics every ${STEP_MS / 1_000} s, seed ${options.seed}`
);
console.log('(targets: precision and recall 95 %, 1 % of quiet points marked, 5 s to detect)');
metricRows(bench).forEach((row) => console.log(row));

const startedMs = performance.now();
const score = runFaultBench(bench, (each) => judgeSamples(each, DEFAULT_DETECTION_PLAN).anomalous);
const seconds = (performance.now() - startedMs) / 1_000;
console.log(`\n${FAULT_HEADER}\n${faultRow('Presage, each metric on its own', score)}`);
for (const { name, documentedMultiple, distances } of [rollingZScore, ewmaChart]) {
  const peerScore = runFaultBench(bench, (each) => marksAbove(documentedMultiple, distances(each)));
  console.log(faultRow(`${name}, ${documentedMultiple} as documented`, peerScore));
}
console.log('\nPresage by kind of fault:');
faultKindRows(faults, score).forEach((row) => console.log(row));
console.log(`Judged in ${seconds.toFixed(1)} s.`);
