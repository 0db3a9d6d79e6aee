import { z } from 'zod';
import { fillText } from '../../templates/fillText';
import { displayText } from '../shared/displayText';
import { isWebAddress } from '../shared/isWebAddress';
import { jsonRequest } from '../shared/jsonRequest';
import { MESSAGE_FIELDS } from '../shared/messageFields';
import { type Message, messageSchema } from '../shared/messageSchema';
import { requireUrlSecret } from '../shared/requireUrlSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import { TEST_MESSAGE } from '../shared/testMessage';
import { urlSecretProblems } from '../shared/urlSecretProblems';
import type { SecretField, TargetKind } from '../TargetKind';
import { escapeMrkdwn } from './escapeMrkdwn';

const settingsSchema = z.strictObject({});

type SlackSettings = z.infer<typeof settingsSchema>;

const WEBHOOK_URL: SecretField = {
  key: 'url',
  label: 'Webhook address',
  description: 'Of an incoming webhook; whoever knows it can post.',
  isRequired: true,
};

/** Limits of Slack's blocks ("Block Kit", "Reference: blocks"), in characters. */
const MOST_TITLE = 150;
const MOST_TEXT = 3_000;

/** Messages in a channel (Slack API, "Sending messages using incoming webhooks"). */
export const slack: TargetKind<SlackSettings, Message> = {
  kind: 'slack',
  label: 'Slack',
  description: 'Posts a message with a button that opens the run.',
  settings: settingsSchema,
  action: messageSchema,
  addressSetting: undefined,
  settingsForm: [],
  actionForm: MESSAGE_FIELDS,
  secrets: [WEBHOOK_URL],
  testAction: TEST_MESSAGE,

  secretProblems: (_settings, secrets) => urlSecretProblems(secrets, WEBHOOK_URL),

  async prepare(_settings, action, values, context) {
    const title = shorten(fillText(action.title, values, displayText), MOST_TITLE);
    const text = shorten(fillText(action.text, values, escapeMrkdwn), MOST_TEXT);
    const button = {
      type: 'actions',
      elements: [{ type: 'button', text: { type: 'plain_text', text: 'Open the run' }, url: values.runUrl }],
    };
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: title, emoji: false } },
      // Verbatim: Slack looks for no addresses and names in it that were not written as links.
      { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } },
      ...(isWebAddress(values.runUrl) ? [button] : []),
    ];
    const { origin } = requireUrlSecret(context, WEBHOOK_URL);
    return jsonRequest('POST', `${origin}/${SECRET_DOTS}`, { text: escapeMrkdwn(title), blocks });
  },

  async authorise(request, _settings, _deliveryId, context) {
    return { ...request, url: requireUrlSecret(context, WEBHOOK_URL).href };
  },
};
