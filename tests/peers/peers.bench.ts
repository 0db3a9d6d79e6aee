// Prints how statsforecast's methods do on the splits of the other benches, beside auto, all on one core.
import { parseArgs } from 'node:util';
import { evaluateModel, type Evaluation } from '../accuracy/evaluateModel';
import { hasM4Hourly } from '../accuracy/m4Hourly';
import { m4Splits } from '../accuracy/m4Splits';
import { hasOperationsData, OPERATIONS_SETS, readOperationsSeries } from '../accuracy/operationsSeries';
import { rollingSplits } from '../accuracy/rollingSplits';
import { SCORE_HEADER, scoreRow } from '../accuracy/scoreTable';
import { PEERS_CACHE_FOLDER } from './peersCacheFolder';
import { runPeer } from './runPeer';

const PEERS = ['SeasonalNaive', 'MSTL', 'MSTL day only', 'AutoTheta', 'AutoETS', 'AutoARIMA'];

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    cache: { type: 'string', default: PEERS_CACHE_FOLDER },
    failures: { type: 'boolean', default: false },
  },
});

const sets = [
  {
    name: 'm4',
    title: 'M4 hourly',
    /** Forecast again at each run, for its time beside auto's. */
    timed: 'MSTL',
    read: () => m4Splits(),
  },
  ...(['nab', 'ms'] as const).map((name) => ({
    name,
    title: OPERATIONS_SETS[name].title,
    timed: undefined,
    read: () => readOperationsSeries(name).flatMap(rollingSplits),
  })),
];

function printEvaluation(evaluation: Evaluation, auto?: Evaluation): void {
  console.log(scoreRow(evaluation, auto));
  if (options.failures) {
    evaluation.failures.forEach((failure) => console.log(`  ${failure}`));
  }
}

const seconds = ({ milliseconds }: Evaluation): number => milliseconds.reduce((sum, each) => sum + each, 0) / 1_000;

async function benchPeers(python: string): Promise<void> {
  for (const { name, title, timed, read } of sets) {
    if (options.set !== undefined && options.set !== name) {
      continue;
    }
    const splits = read();
    console.log(`\n${title}: ${splits.length} splits\n${SCORE_HEADER}`);
    const auto = await evaluateModel('auto', splits);
    printEvaluation(auto);
    for (const method of PEERS) {
      const evaluation = runPeer(method, name, splits, {
        python,
        cacheFolder: options.cache,
        fresh: method === timed,
      });
      printEvaluation(evaluation, auto);
      if (method === timed) {
        const share = seconds(auto) / seconds(evaluation);
        console.log(
          `auto took ${seconds(auto).toFixed(1)} s, ${method} ${seconds(evaluation).toFixed(1)} s: ${share.toFixed(3)} of it`
        );
      }
    }
  }
}

const python = process.env['PEERS_PYTHON'];
if (python === undefined) {
  console.log('Peers: skipped; set PEERS_PYTHON to a Python that has what tests/peers/requirements.txt names');
} else if (!hasOperationsData || !hasM4Hourly) {
  console.log('Peers: skipped, ../shared/data is not there');
} else {
  await benchPeers(python);
}
