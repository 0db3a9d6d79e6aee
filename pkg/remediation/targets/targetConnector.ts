import type { Connector } from '../network/Connector';
import { findTargetKind } from './findTargetKind';
import type { Target } from './Target';

/**
 * The way out to a target: where its kind takes a certificate authority and one is set, it is trusted for this target's
 * requests and for no other's.
 * @param secrets by key of the kind's secret fields
 */
export function targetConnector(
  target: Target,
  secrets: Readonly<Record<string, string>>,
  connector: Connector
): Connector {
  const key = findTargetKind(target.kind).caCertificateSecret;
  const caCertificate = key === undefined ? '' : (secrets[key]?.trim() ?? '');
  return caCertificate === ''
    ? connector
    : { send: (request, options) => connector.send(request, { ...options, caCertificate }) };
}
