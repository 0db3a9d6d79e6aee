import { z } from 'zod';
import { DEFAULT_SENSITIVITY } from '../anomaly/DetectionPlan';
import { GROUP_METHODS } from '../anomaly/group/GroupMethod';
import { MODEL_NAMES } from '../models/ModelName';
import { durationSchema } from './durationSchema';
import { stretchSchema } from './stretchSchema';

/**
 * What a point is judged against: `each` series on its own past, all series `together` as one system, or each series
 * against the others of its `group`.
 */
export const JUDGE_NAMES = ['each', 'together', 'group'] as const;

export type JudgeName = (typeof JUDGE_NAMES)[number];

const SENSITIVITY_RANGE = 'A sensitivity is a number from 0 (only the extreme) to 100 (the slightest).';

/** The part of a forecast's settings that the panel's options and the data source's query share. */
export const forecastSettingsSchema = z.object({
  history: durationSchema.default('14d'),
  horizon: durationSchema.default('1d'),
  step: z.union([z.literal('auto'), durationSchema]).default('auto'),
  model: z.enum(['auto', ...MODEL_NAMES]).default('auto'),
  season: z.union([z.enum(['auto', 'none']), z.array(durationSchema).min(1).max(3)]).default('auto'),
  levels: z
    .array(
      z.number().min(1, 'A level is a percentage from 1 to 99.9.').max(99.9, 'A level is a percentage from 1 to 99.9.')
    )
    .min(1, 'Give at least one level, such as 95.')
    .max(3, 'Give three levels at most.')
    .refine((levels) => new Set(levels).size === levels.length, 'Give each level once.')
    .default([95]),
  transform: z.enum(['auto', 'none', 'log']).default('auto'),
  bounds: z
    .union([
      z.enum(['auto', 'none']),
      z.tuple([z.number(), z.number()]).refine(([lowest, highest]) => lowest < highest, 'Write the lower bound first.'),
    ])
    .default('auto'),
  /** Times neither learnt from nor judged. */
  exclude: z.array(stretchSchema('an excluded time')).default([]),
  /** Times unlike others of their season, past and coming. */
  holidays: z.array(stretchSchema('a holiday')).default([]),
  sensitivity: z
    .number(SENSITIVITY_RANGE)
    .min(0, SENSITIVITY_RANGE)
    .max(100, SENSITIVITY_RANGE)
    .default(DEFAULT_SENSITIVITY),
  /** Times whose alarms a person called wrong. */
  falseAlarms: z.array(stretchSchema('a false alarm')).default([]),
  judge: z.enum(JUDGE_NAMES, 'Judge "each" series, all "together", or each against its "group".').default('each'),
  /** How a group's band is found, where series are judged against their group. */
  outliers: z.enum(GROUP_METHODS, 'Find the outliers of a group by "dbscan" or "mad".').default('dbscan'),
});

export type ForecastSettings = z.infer<typeof forecastSettingsSchema>;

/** Every setting at its default. */
export const DEFAULT_FORECAST_SETTINGS: ForecastSettings = forecastSettingsSchema.parse({});
