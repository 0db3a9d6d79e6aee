import type { ModelName } from '../models/ModelName';

/** A history of fewer points tells too little to choose by: models with much to learn would be chosen for their luck. */
const MIN_POINTS_TO_LEARN = 40;

const FOR_YOUNG_SERIES: readonly ModelName[] = ['naive', 'theta'];

const FOR_EVERY_SERIES: readonly ModelName[] = [
  'naive',
  'recent-median',
  'linear',
  'theta',
  'optimised-theta',
  'autoregression',
  'differenced-autoregression',
];

/** The models to backtest: the one asked for, or those that earn their time on a history like this. */
export function candidateModels(
  asked: ModelName | 'auto',
  length: number,
  seasonSteps: readonly number[]
): readonly ModelName[] {
  if (asked !== 'auto') {
    return [asked];
  }
  const hasSeason = seasonSteps.length > 0;
  if (length < MIN_POINTS_TO_LEARN) {
    return [...FOR_YOUNG_SERIES, ...(hasSeason ? (['seasonal-naive'] as const) : [])];
  }
  return [
    ...FOR_EVERY_SERIES,
    ...(hasSeason ? (['seasonal-naive', 'seasonal-autoregression'] as const) : []),
    ...(seasonSteps.length > 1 ? (['long-seasonal-autoregression'] as const) : []),
  ];
}
