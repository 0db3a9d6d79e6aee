import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { readJson } from '../shared/readJson';
import { requireSecret } from '../shared/requireSecret';
import { systemUrl } from '../shared/systemUrl';
import type { KindContext } from '../TargetKind';
import { AZURE_CLIENT_SECRET } from './azureSecrets';
import type { AzureSettings } from './azureSettings';

/** A token is asked for again this long before it ends. */
const EARLY_MS = 60_000;

const answerSchema = z.object({ access_token: z.string().min(1), expires_in: z.number().min(0) });

interface Token {
  readonly text: string;
  readonly endMs: number;
}

/** By who asks for what, with which secret: a secret that was changed never finds the old one's token. */
const tokens = new LRUCache<string, Token>({ max: 200 });

/**
 * An access token for Azure Resource Manager, by client credentials (Microsoft identity platform, "OAuth 2.0 client
 * credentials flow"); kept until shortly before it ends.
 * @throws {SecretMissingError | TargetRefusedError | UnexpectedAnswerError}
 */
export async function azureToken(settings: AzureSettings, context: KindContext): Promise<string> {
  const { tenantId, clientId, loginUrl, managementUrl } = settings;
  const secret = requireSecret(context, AZURE_CLIENT_SECRET);
  const key = JSON.stringify([loginUrl, tenantId, clientId, managementUrl, secret]);
  const known = tokens.get(key);
  if (known !== undefined && known.endMs > context.nowMs) {
    return known.text;
  }
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: secret,
    scope: `${managementUrl}/.default`,
  });
  const request = {
    method: 'POST',
    url: systemUrl(loginUrl, [tenantId, 'oauth2', 'v2.0', 'token']),
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: form.toString(),
  };
  const answer = await readJson("Microsoft's login", request, answerSchema, context);
  tokens.set(key, { text: answer.access_token, endMs: context.nowMs + answer.expires_in * 1_000 - EARLY_MS });
  return answer.access_token;
}
