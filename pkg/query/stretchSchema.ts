import { z } from 'zod';
import { stretchToRange } from './stretchToRange';

const instant = z.union(
  [z.iso.datetime({ offset: true }), z.iso.date()],
  'Write a time as ISO 8601, such as 2026-05-12T00:00:00Z, or a whole day, such as 2026-05-12.'
);

/**
 * A stretch of time as people write it: from one time to another (exclusive), or from one whole day, in UTC, to another
 * (inclusive).
 * @param kind what the stretch is, for the error that its end comes first: "an excluded time"
 */
export const stretchSchema = (kind: string) =>
  z.object({ from: instant, to: instant }).refine(
    (stretch) => {
      const { fromMs, toMs } = stretchToRange(stretch);
      return fromMs < toMs;
    },
    { error: `End ${kind} after it starts.`, path: ['to'] }
  );

export type Stretch = z.infer<ReturnType<typeof stretchSchema>>;
