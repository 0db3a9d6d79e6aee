import type { z } from 'zod';
import { describeIssue } from '../../../query/describeIssue';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { TargetRefusedError } from '../errors/TargetRefusedError';
import { UnexpectedAnswerError } from '../errors/UnexpectedAnswerError';
import { maskAnswer } from '../maskAnswer';
import type { KindContext } from '../TargetKind';

/**
 * Asks a system for something and checks the answer.
 * @param system what people call it, for messages
 * @throws {TargetRefusedError} where it answers with another status than 2xx
 * @throws {UnexpectedAnswerError} where the answer is not as the schema says, or too long
 * @throws {PresageError} what the connector throws
 */
export async function readJson<Answer>(
  system: string,
  request: PreparedRequest,
  schema: z.ZodType<Answer>,
  context: KindContext
): Promise<Answer> {
  const { timeoutMs, signal } = context;
  const answer = await context.connector.send(request, { timeoutMs, signal });
  if (answer.status < 200 || answer.status > 299) {
    throw new TargetRefusedError(system, answer.status, maskAnswer(answer.body, request, context.secrets));
  }
  const parsed = schema.safeParse(parseJson(system, answer.body));
  if (!parsed.success) {
    throw new UnexpectedAnswerError(system, parsed.error.issues.map(describeIssue).join(' '));
  }
  return parsed.data;
}

function parseJson(system: string, body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new UnexpectedAnswerError(system, 'no JSON, or more of it than the 64 KiB that are read.');
  }
}
