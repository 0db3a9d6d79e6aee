import { PresageError } from '../../series/PresageError';
import { CertificateRefusedError } from '../network/errors/CertificateRefusedError';
import { TargetSlowError } from '../network/errors/TargetSlowError';
import { TargetUnreachableError } from '../network/errors/TargetUnreachableError';
import { TargetRefusedError } from '../targets/errors/TargetRefusedError';
import type { Verdict } from './Verdict';

const PASSING_ERRORS = [TargetUnreachableError, TargetSlowError, CertificateRefusedError];

/** What an attempt that got no answer means: networks recover, what a person has to mend does not by itself. */
export function classifyError(error: unknown): Verdict {
  if (!(error instanceof PresageError)) {
    return { kind: 'retry', reason: `The attempt failed: ${String(error)}`, notBeforeMs: undefined };
  }
  return isPassing(error)
    ? { kind: 'retry', reason: error.explanation, notBeforeMs: undefined }
    : { kind: 'dead', reason: error.explanation };
}

/** A system that is asked before the sending, such as a login, may have a fault too. */
function isPassing(error: PresageError): boolean {
  return (
    PASSING_ERRORS.some((Passing) => error instanceof Passing) ||
    (error instanceof TargetRefusedError && error.isTemporary)
  );
}
