import { z } from 'zod';
import { DURATION_PATTERN } from './duration';

/** A duration in settings, kept as a person wrote it. */
export const durationSchema = z
  .string()
  .regex(DURATION_PATTERN, 'Write a duration as a whole number and one unit (s, m, h, d, w), such as 5m, 4h or 14d.');
