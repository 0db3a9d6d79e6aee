import type { PreparedRequest } from '../../store/records/DeliveryRecord';
import { maskSecrets } from './maskSecrets';

/**
 * An answer as people and the audit may see it: some receivers repeat what they were asked with.
 * @param sent the request that was answered, its secrets put in
 * @param secrets of its target
 */
export function maskAnswer(text: string, sent: PreparedRequest, secrets: Readonly<Record<string, string>>): string {
  // A login or a token that was asked for is no secret of the target's, and is as good as one.
  const authorisation = sent.headers['authorization']?.split(' ').at(-1) ?? '';
  return maskSecrets({ ...sent, body: text }, { ...secrets, authorisation }).body;
}
