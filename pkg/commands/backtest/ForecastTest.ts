import type { PresageError } from '../../series/PresageError';
import type { Scores } from './Scores';

/** What came of one model's forecast from one origin. */
export type ForecastTest = { readonly scores: Scores; readonly fitMs: number } | { readonly problem: PresageError };
