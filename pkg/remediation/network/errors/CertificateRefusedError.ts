import { PresageError } from '../../../series/PresageError';

/** What answers can't prove that it is the host. */
export class CertificateRefusedError extends PresageError {
  override readonly name = 'CertificateRefusedError';

  constructor(host: string, cause: Error) {
    super(
      `The certificate of ${host} is refused: ${cause.message.replace(/[\s.]+$/, '')}.`,
      'Give the server a valid certificate for that name, from an authority that Presage trusts.',
      { cause }
    );
  }
}
