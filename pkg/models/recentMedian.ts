import { z } from 'zod';
import { median } from '../prepare/median';
import { defineModel } from './defineModel';
import { moveWindow } from './moveWindow';
import { typedArraySchema } from './typedArraySchema';

/** A window that holds a burst and still has most of its points outside it. */
const POINTS_WITHOUT_SEASON = 24;

/**
 * The median of the last cycle of the shortest season, or of the last 24 points: the level of a series of spikes and
 * bursts, which it pays no heed to. It has no parameters, and knows neither season nor trend.
 */
export const recentMedian = defineModel({
  name: 'recent-median',
  state: z.object({ recent: typedArraySchema.refine((recent) => recent.length > 0, 'no values') }),
  fit: ({ values, seasonSteps }) => ({ recent: values.slice(-(seasonSteps[0] ?? POINTS_WITHOUT_SEASON)) }),
  predict: ({ recent }, steps) => new Float64Array(steps).fill(median(recent)),
  update: ({ recent }, newer) => ({ recent: moveWindow(recent, newer) }),
});
