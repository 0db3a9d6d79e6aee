import type { PresageError } from '../../series/PresageError';
import { CertificateRefusedError } from './errors/CertificateRefusedError';
import { TargetUnreachableError } from './errors/TargetUnreachableError';

/** OpenSSL's and Node's names for certificates that don't hold. */
const CERTIFICATE_CODES =
  /^(CERT_|ERR_TLS_CERT_|UNABLE_TO_(GET|VERIFY|DECRYPT|DECODE)_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE))/;

/** What a person can do about a connection that failed. */
export function connectionError(host: string, cause: unknown): PresageError {
  return cause instanceof Error && CERTIFICATE_CODES.test(codeOf(cause))
    ? new CertificateRefusedError(host, cause)
    : new TargetUnreachableError(host, cause);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}
