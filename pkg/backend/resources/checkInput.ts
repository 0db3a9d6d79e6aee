import type { z } from 'zod';
import { describeIssue } from '../../query/describeIssue';
import { InvalidInputError } from './errors/InvalidInputError';

/** @throws {InvalidInputError} which names each thing that is wrong and where */
export function checkInput<Value>(schema: z.ZodType<Value>, input: unknown, place: 'path' | 'query' | 'body'): Value {
  const result = schema.safeParse(input);
  if (!result.success) {
    throw new InvalidInputError(place, result.error.issues.map(describeIssue).join(' '));
  }
  return result.data;
}
