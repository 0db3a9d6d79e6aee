import { MINUTE_MS } from '../../series/durations';
import { PreviewOutdatedError } from './errors/PreviewOutdatedError';

/** Who thinks longer than this looks again. */
const LONGEST_MS = 15 * MINUTE_MS;

const SHAPE = /^([0-9a-z]{1,10})-[0-9a-f]{64}$/;

/**
 * The time that a fingerprint tells of.
 * @throws {PreviewOutdatedError} where it is none of ours, or too old
 */
export function fingerprintTimeMs(fingerprint: string, nowMs: number): number {
  const atMs = Number.parseInt(SHAPE.exec(fingerprint)?.[1] ?? '', 36);
  if (!(atMs <= nowMs && nowMs - atMs <= LONGEST_MS)) {
    throw new PreviewOutdatedError();
  }
  return atMs;
}
