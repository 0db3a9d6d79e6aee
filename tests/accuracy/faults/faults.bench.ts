// Prints how well and how soon the faults of simulated services are found; `--seeds 4,5` makes other services.
import { parseArgs } from 'node:util';
import { DEFAULT_DETECTION_PLAN } from '../../../pkg/anomaly/DetectionPlan';
import { judgeSamples } from '../../../pkg/anomaly/judgeSamples';
import type { Samples } from '../../../pkg/series/Samples';
import { ewmaChart } from '../../peers/detectors/ewmaChart';
import { marksAbove } from '../../peers/detectors/marksAbove';
import { rollingZScore } from '../../peers/detectors/rollingZScore';
import { faultBench, runFaultBench, STEP_MS } from './faultBench';
import { FAULT_HEADER, faultKindRows, faultRow } from './faultTable';
import { metricRows } from './metricRows';
import { addFaultScores } from './scoreFaults';

const FAULTS = 200;
const FAULT_DAYS = 3;

const { values: options } = parseArgs({ options: { seeds: { type: 'string', default: '1,2,3' } } });
const seeds = options.seeds.split(',').map(Number);
const benches = seeds.map((seed) => faultBench({ faultCount: FAULTS, faultDays: FAULT_DAYS, seed }));
const first = benches[0]!;

const judge = (each: Samples): Int8Array => judgeSamples(each, DEFAULT_DETECTION_PLAN).anomalous;

console.log(
  `${FAULTS} faults in ${FAULT_DAYS} days after one day to learn from, ${first.samples.length} metrics every ${STEP_MS / 1_000} s`
);
console.log('(targets: precision and recall 95 %, 1 % of quiet points marked, 5 s to detect)');
console.log('\nThe metrics on the first day:');
metricRows(first).forEach((row) => console.log(row));

console.log(`\n${FAULT_HEADER}`);
const startedMs = performance.now();
const scores = benches.map((bench) => runFaultBench(bench, judge));
const seconds = (performance.now() - startedMs) / 1_000;
scores.forEach((score, index) => console.log(faultRow(`Presage, each metric alone, seed ${seeds[index]}`, score)));
for (const { name, documentedMultiple, distances } of [rollingZScore, ewmaChart]) {
  const score = runFaultBench(first, (each) => marksAbove(documentedMultiple, distances(each)));
  console.log(faultRow(`${name}, ${documentedMultiple} as documented, seed ${seeds[0]}`, score));
}

console.log('\nPresage by kind of fault, all seeds:');
faultKindRows(
  benches.flatMap(({ faults }) => faults),
  addFaultScores(scores)
).forEach((row) => console.log(row));
console.log(`Judged in ${(seconds / seeds.length).toFixed(1)} s a seed.`);
