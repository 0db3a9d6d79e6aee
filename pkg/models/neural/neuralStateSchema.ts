import { z } from 'zod';
import type { ModelState } from '../Model';
import { typedArraySchema } from '../typedArraySchema';
import type { Baseline } from './Baseline';
import type { BaselineLayout } from './BaselineLayout';

/** What a trained network knows of a series, and where in it it stands. */
export interface NeuralState {
  readonly layout: BaselineLayout;
  readonly baseline: Baseline;
  readonly weights: Float64Array;
  /** The last values, as many as are looked back at. */
  readonly recent: Float64Array;
  readonly levels: Float64Array;
  /** What the network left behind after the last value. */
  readonly memory: Float64Array;
  /** Points so far: where the seasons' cycles go on. */
  readonly pointCount: number;
}

const MOST_BLOCK_STEPS = 1_000;

/** Checks a saved state's shape; the arrays' sizes follow from the layout. */
export const neuralStateSchema: z.ZodType<NeuralState, ModelState> = z.object({
  layout: z.object({
    seasonSteps: z.array(z.int().min(2)).readonly(),
    cycleCounts: z.array(z.int().min(1)).readonly(),
    steadyCycleCount: z.int().min(0),
    lookbackSteps: z.int().min(1),
    blockSteps: z.int().min(1).max(MOST_BLOCK_STEPS),
  }),
  baseline: z.object({
    coefficients: typedArraySchema,
    featureScales: typedArraySchema,
    errorScale: z.number().positive(),
  }),
  weights: typedArraySchema,
  recent: typedArraySchema,
  levels: typedArraySchema,
  memory: typedArraySchema,
  pointCount: z.int().min(0),
});
