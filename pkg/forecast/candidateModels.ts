import { MIN_DIFFERENCED_CYCLES } from '../models/autoregression/minDifferencedCycles';
import type { ModelName } from '../models/ModelName';

/**
 * A history of fewer points tells too little to choose by: models with much to learn would be chosen for their luck.
 */
const MIN_POINTS_TO_LEARN = 40;

const FOR_YOUNG_SERIES: readonly ModelName[] = ['naive', 'theta'];

/** These tell at once which of the others are hopeless. */
const FOR_SEASONS: readonly ModelName[] = ['seasonal-naive', 'seasonal-autoregression'];
const FOR_SEVERAL_SEASONS: readonly ModelName[] = ['long-seasonal-autoregression'];

const FOR_EVERY_SERIES: readonly ModelName[] = [
  'autoregression',
  'differenced-autoregression',
  'recent-median',
  'card',
  'linear',
  'theta',
];

/**
 * The models to backtest: the one asked for, or those that earn their time on a history like this, cheap ones first.
 */
export function candidateModels(
  asked: ModelName | 'auto',
  length: number,
  seasonSteps: readonly number[],
  firstOrigin: number
): readonly ModelName[] {
  if (asked !== 'auto') {
    return [asked];
  }
  const hasSeason = seasonSteps.length > 0;
  if (length < MIN_POINTS_TO_LEARN) {
    return hasSeason ? ['seasonal-naive', ...FOR_YOUNG_SERIES] : FOR_YOUNG_SERIES;
  }
  const usable = seasonSteps.filter((steps) => MIN_DIFFERENCED_CYCLES * steps <= firstOrigin);
  return [...(hasSeason ? FOR_SEASONS : []), ...(usable.length > 1 ? FOR_SEVERAL_SEASONS : []), ...FOR_EVERY_SERIES];
}
