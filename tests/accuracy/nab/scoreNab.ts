import type { NabFile } from './NabFile';
import { nabPoints } from './nabPoints';
import type { NabProfile } from './NabProfile';

/** A file and the score from 0 to 1 that a detector gave each of its samples. */
export interface NabResult {
  readonly file: NabFile;
  readonly scores: ArrayLike<number>;
}

export interface NabScore {
  /** 0 as good as silence, 100 perfect; NaN where the files hold no window. */
  readonly score: number;
  /** Samples with this score or more count as detected. */
  readonly threshold: number;
}

/** Above every score: nothing is detected. */
const SILENT_THRESHOLD = 1.1;

/**
 * Scores a detector by the rule of the Numenta Anomaly Benchmark (Lavin and Ahmad, 2015) at the threshold that suits it
 * best, one for all files, as the benchmark does.
 */
export function scoreNab(results: readonly NabResult[], profile: NabProfile): NabScore {
  return nabScores(results, profile).reduce((best, each) => (each.score > best.score ? each : best));
}

/** Scores a detector by the same rule at a threshold given beforehand. */
export function scoreNabAt(threshold: number, results: readonly NabResult[], profile: NabProfile): number {
  return nabScores(results, profile).findLast((each) => each.threshold >= threshold)!.score;
}

/** Silence, then the score at each threshold that changes something, from the highest down. */
function nabScores(results: readonly NabResult[], { falsePositive, falseNegative }: NabProfile): NabScore[] {
  const windowCount = results.reduce((sum, { file }) => sum + file.windows.length, 0);
  const points = results.flatMap(({ file, scores }) => nabPoints(file, scores)).sort((a, b) => b.score - a.score);
  const worthOfWindows = new Map<string, number>();
  points.forEach(({ window }) => window !== undefined && worthOfWindows.set(window, -falseNegative));
  const normalised = (total: number): number =>
    (100 * (total + falseNegative * windowCount)) / ((1 + falseNegative) * windowCount);

  let total = -falseNegative * worthOfWindows.size;
  const steps: NabScore[] = [{ score: normalised(total), threshold: SILENT_THRESHOLD }];
  points.forEach(({ score, window, worth }, index) => {
    if (window === undefined) {
      total += falsePositive * worth;
    } else if (worth > worthOfWindows.get(window)!) {
      total += worth - worthOfWindows.get(window)!;
      worthOfWindows.set(window, worth);
    }
    if (points[index + 1]?.score !== score) {
      steps.push({ score: normalised(total), threshold: score });
    }
  });
  return steps;
}
