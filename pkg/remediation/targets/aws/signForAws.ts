import { AwsV4Signer } from 'aws4fetch';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { withHeaders } from '../shared/withHeaders';
import type { KindContext } from '../TargetKind';
import { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } from './awsSecrets';
import type { AwsSettings } from './awsSettings';

/**
 * Signs with AWS Signature Version 4 (IAM User Guide, "AWS Signature Version 4 for API requests") where an access key is
 * set: method, address, body, and all headers but those a proxy may change.
 * @throws {SecretMissingError | InvalidSecretError}
 */
export async function signForAws(
  request: PreparedRequest,
  { region, service }: AwsSettings,
  context: KindContext
): Promise<PreparedRequest> {
  const { secrets, nowMs } = context;
  if ((secrets[AWS_ACCESS_KEY_ID.key] ?? '') === '') {
    return request;
  }
  const sessionToken = secrets[AWS_SESSION_TOKEN.key] ?? '';
  const signer = new AwsV4Signer({
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: request.body,
    accessKeyId: requireHeaderSecret(context, AWS_ACCESS_KEY_ID),
    secretAccessKey: requireHeaderSecret(context, AWS_SECRET_ACCESS_KEY),
    datetime: new Date(nowMs).toISOString().replace(/[-:]|\.\d{3}/g, ''),
    ...(region === '' ? {} : { region }),
    ...(service === 'auto' ? {} : { service }),
    ...(sessionToken === '' ? {} : { sessionToken: requireHeaderSecret(context, AWS_SESSION_TOKEN) }),
  });
  const { headers } = await signer.sign();
  const { host: _, ...signed } = Object.fromEntries(headers.entries());
  return withHeaders(request, signed);
}
