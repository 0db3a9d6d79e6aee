import { durationToMs } from './duration';
import { durationSchema } from './durationSchema';

/**
 * A duration in settings that has an upper bound.
 * @param longest itself allowed, such as `2m`
 */
export function durationUpTo(longest: string) {
  const longestMs = durationToMs(longest);
  return durationSchema.refine((duration) => durationToMs(duration) <= longestMs, {
    error: `Write a duration of at most ${longest}.`,
    when: ({ issues }) => issues.length === 0,
  });
}
