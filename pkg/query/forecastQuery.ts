import { z } from 'zod';
import { forecastSettingsSchema } from './forecastSettings';

/** What a forecast query can return; see the README for the series each one gives. */
export const SHOW_NAMES = [
  'actual',
  'forecast',
  'band',
  'expected',
  'anomaly',
  'score',
  'severity',
  'health',
  'breach',
  'components',
  'scores',
  'incidents',
  'changes',
] as const;

export type ShowName = (typeof SHOW_NAMES)[number];

const PICK_SOURCE = 'Pick the data source to forecast.';

export const sourceQuerySchema = z.object(
  {
    datasource: z.object(
      {
        uid: z.string(PICK_SOURCE).min(1, PICK_SOURCE),
        type: z.string(PICK_SOURCE).min(1, PICK_SOURCE),
        /** What people call it, for messages; the browser adds it to what it asks. */
        name: z.string().optional(),
      },
      PICK_SOURCE
    ),
    /** The wrapped data source's own query, as its own editor wrote it. */
    query: z.record(z.string(), z.unknown(), 'Write the query to forecast, in the editor of its data source.'),
  },
  PICK_SOURCE
);

/** Another data source's reference and its query. */
export type SourceQuery = z.infer<typeof sourceQuerySchema>;

const forecastQueryShape = forecastSettingsSchema.extend({
  refId: z.string().default('A'),
  source: sourceQuerySchema,
  show: z.array(z.enum(SHOW_NAMES)).min(1, 'Pick at least one thing to show.').default(['actual', 'forecast', 'band']),
  threshold: z.number().optional(),
});

/** The data source's query; the same schema checks it in the editor and in the backend. */
export const forecastQuerySchema = forecastQueryShape.refine(
  ({ show, threshold }) => threshold !== undefined || !show.includes('breach'),
  { error: 'Give the threshold whose breach to show.', path: ['threshold'] }
);

export type ForecastQuery = z.infer<typeof forecastQuerySchema>;

/** A query as a person or a dashboard's JSON wrote it: everything but the source may be left out. */
export type ForecastQueryInput = z.input<typeof forecastQuerySchema>;
