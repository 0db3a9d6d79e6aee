import { median } from '../../pkg/prepare/median';
import type { Evaluation } from './evaluateModel';
import { LEVELS } from './forecastSplit';
import { mean } from './mean';
import { pairedDifference } from './pairedDifference';
import type { SplitScore } from './scoreSplit';

/** Longer than any model's name. */
const METHOD_WIDTH = 30;

/** The heads of the columns that `scoreRow` fills. */
export const SCORE_HEADER = [
  'method'.padEnd(METHOD_WIDTH),
  ...[
    'MASE',
    'median',
    'sMAPE %',
    'MSIS',
    ...LEVELS.map((level) => `in ${level} %`),
    'ms',
    'splits',
    'failed',
    '  MASE above the first',
  ].map((head) => head.padStart(9)),
].join('');

/**
 * One line of a table: a method's mean scores, the median of its MASE and of its times, how many forecasts these are of
 * and how many failed, and how far its MASE lies above that of `baseline` on the same splits, with the standard error.
 */
export function scoreRow({ method, scores, milliseconds, failures }: Evaluation, baseline?: Evaluation): string {
  const mases = scores.map(({ mase }) => mase).filter((mase) => !Number.isNaN(mase));
  return [
    method.padEnd(METHOD_WIDTH),
    numberCell(mean(mases)),
    numberCell(median(mases)),
    numberCell(mean(scores.map(({ smape }) => smape))),
    numberCell(mean(scores.map(({ msis }) => msis))),
    ...LEVELS.map((_, level) => numberCell(mean(thirds(scores, level)))),
    numberCell(median(milliseconds), 1),
    numberCell(scores.length, 0),
    numberCell(failures.length, 0),
    ...(baseline === undefined ? [] : [differenceCell(scores, baseline)]),
  ].join('');
}

const numberCell = (value: number, digits = 3): string => ` ${value.toFixed(digits).padStart(8)}`;

function differenceCell(scores: readonly SplitScore[], baseline: Evaluation): string {
  const { difference, standardError } = pairedDifference(scores, baseline.scores);
  return `${numberCell(difference)} ± ${standardError.toFixed(3)}`;
}

/** How much each band held in each third of the horizon. */
export function coverageRow({ method, scores }: Evaluation): string {
  const cells = LEVELS.map((level, index) => {
    const shares = thirds(scores, index).map((share) => share.toFixed(3));
    return `${level} %: ${shares.join(' ')}`;
  });
  return `${method}, held by thirds of the horizon: ${cells.join('   ')}`;
}

function thirds(scores: readonly SplitScore[], level: number): number[] {
  return [0, 1, 2].map((third) => mean(scores.map(({ coverages }) => coverages[level]![third]!)));
}
