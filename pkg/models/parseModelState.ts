import type { z } from 'zod';
import { InvalidModelStateError } from './errors/InvalidModelStateError';
import type { ModelName } from './ModelName';

/**
 * Checks what a model saved before it is gone on from.
 * @throws {InvalidModelStateError}
 */
export function parseModelState<State>(model: ModelName, schema: z.ZodType<State>, state: unknown): State {
  const parsed = schema.safeParse(state);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InvalidModelStateError(model, `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
  }
  return parsed.data;
}
