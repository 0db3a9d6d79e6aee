import { naiveScale } from '../../pkg/forecast/scores/naiveScale';
import { DAY_MS } from '../../pkg/series/durations';
import type { Series } from '../../pkg/series/Series';
import type { Split } from './Split';

const MAX_ORIGINS = 5;

/** Below this share of the whole series' own naive error, what came before an origin is no measure of errors. */
const LEAST_SCALE_SHARE = 0.1;

/**
 * Cuts a series at up to five origins, evenly spread over its later half; each forecasts the day after it. What is
 * learnt from is a week or more, or three days in a series shorter than that. Origins with less than half of their day
 * measured are left out. The scale is the seasonal naive forecast's error, season one day, inside what is learnt from.
 */
export function rollingSplits({ name, startMs, stepMs, values }: Series): Split[] {
  const daySteps = Math.round(DAY_MS / stepMs);
  const lastOrigin = values.length - daySteps;
  const leastHistory = (lastOrigin >= 7 * daySteps ? 7 : 3) * daySteps;
  const firstOrigin = Math.max(leastHistory, Math.ceil(values.length / 2));
  if (lastOrigin < firstOrigin) {
    return [];
  }
  const count = Math.min(MAX_ORIGINS, 1 + Math.floor((lastOrigin - firstOrigin) / daySteps));
  const gap = count > 1 ? (lastOrigin - firstOrigin) / (count - 1) : 0;
  const wholeScale = naiveScale(values, daySteps);

  return Array.from({ length: count }, (_, index) => Math.round(lastOrigin - index * gap))
    .toReversed()
    .map((origin): Split => {
      const train = values.subarray(0, origin);
      const scale = naiveScale(train, daySteps);
      return {
        id: `${name}@${origin}`,
        startMs,
        stepMs,
        train,
        test: values.subarray(origin, origin + daySteps),
        scale: scale > LEAST_SCALE_SHARE * wholeScale ? scale : Number.NaN,
      };
    })
    .filter(({ test }) => test.filter((value) => !Number.isNaN(value)).length >= daySteps / 2);
}
