import { z } from 'zod';
import type { SecretField, TargetKind } from '../TargetKind';
import { MESSAGE_FIELDS } from './messageFields';
import { type Message, messageSchema } from './messageSchema';
import { requireUrlSecret } from './requireUrlSecret';
import { TEST_MESSAGE } from './testMessage';
import { urlSecretProblems } from './urlSecretProblems';

export type MessageKind = TargetKind<Record<string, never>, Message>;

/**
 * What all kinds share that post a message to an address which is their only secret, and need no other setting.
 * @param url the secret
 */
export function messageByUrl(url: SecretField): Omit<MessageKind, 'kind' | 'label' | 'description' | 'prepare'> {
  return {
    settings: z.strictObject({}),
    action: messageSchema,
    addressSetting: undefined,
    settingsForm: [],
    actionForm: MESSAGE_FIELDS,
    secrets: [url],
    testAction: TEST_MESSAGE,

    secretProblems: (_settings, secrets) => urlSecretProblems(secrets, url),

    async authorise(request, _settings, _deliveryId, context) {
      return { ...request, url: requireUrlSecret(context, url).href };
    },
  };
}
