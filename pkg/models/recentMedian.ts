import { z } from 'zod';
import { median } from '../prepare/median';
import type { FittedModel, ModelHistory, UnfittedModel } from './Model';
import { parseModelState } from './parseModelState';

/** A window that holds a burst and still has most of its points outside it. */
const POINTS_WITHOUT_SEASON = 24;

const stateSchema = z.object({ recent: z.array(z.number()).min(1) });

type State = z.infer<typeof stateSchema>;

/**
 * The median of the last cycle of the shortest season, or of the last 24 points: the level of a series of spikes and bursts,
 * which it pays no heed to. It knows neither season nor trend.
 */
export const recentMedian: UnfittedModel = {
  name: 'recent-median',
  fit,
  restore: (state) => continueFrom(parseModelState('recent-median', stateSchema, state)),
};

function fit({ values, seasonSteps }: ModelHistory): FittedModel {
  return continueFrom({ recent: [...values.subarray(-(seasonSteps[0] ?? POINTS_WITHOUT_SEASON))] });
}

function continueFrom({ recent }: State): FittedModel {
  const level = median(Float64Array.from(recent));
  return {
    predict: (steps) => new Float64Array(steps).fill(level),
    update: (newer) => continueFrom({ recent: [...recent, ...newer].slice(-recent.length) }),
    save: () => ({ recent }),
  };
}
