import { fillText } from '../../templates/fillText';
import { displayText } from '../shared/displayText';
import { isWebAddress } from '../shared/isWebAddress';
import { jsonRequest } from '../shared/jsonRequest';
import { type MessageKind, messageByUrl } from '../shared/messageByUrl';
import { requireUrlSecret } from '../shared/requireUrlSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import type { SecretField } from '../TargetKind';
import { escapeMrkdwn } from './escapeMrkdwn';

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
export const slack: MessageKind = {
  kind: 'slack',
  label: 'Slack',
  description: 'Posts a message with a button that opens the run.',
  ...messageByUrl(WEBHOOK_URL),

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
};
