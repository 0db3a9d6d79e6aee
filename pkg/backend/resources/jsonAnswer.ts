import type { ResourceAnswer } from './ResourceAnswer';

/** @param value what JSON can't write, such as undefined, is left out */
export function jsonAnswer(status: number, value: unknown): ResourceAnswer {
  return { status, contentType: 'application/json', chunks: [JSON.stringify(value)] };
}
