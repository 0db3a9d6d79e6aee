import type { DetectionPlan } from '../../anomaly/DetectionPlan';
import type { GridSamples } from './layOnGrid';
import type { SeriesSummary } from './SeriesSummary';

/**
 * Judges a series on its own past, and keeps the verdicts from `fromMs` on (Unix ms).
 * Its answer follows from what it is given alone, so it may be remembered.
 */
export type SeriesJudge = (grid: GridSamples, plan: DetectionPlan, fromMs: number) => SeriesSummary;
