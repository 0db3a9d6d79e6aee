import { fillText } from '../../templates/fillText';
import { displayText } from '../shared/displayText';
import { isWebAddress } from '../shared/isWebAddress';
import { jsonRequest } from '../shared/jsonRequest';
import { type MessageKind, messageByUrl } from '../shared/messageByUrl';
import { requireUrlSecret } from '../shared/requireUrlSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { shorten } from '../shared/shorten';
import type { SecretField } from '../TargetKind';

const WORKFLOW_URL: SecretField = {
  key: 'url',
  label: 'Workflow address',
  description: 'Of a workflow that posts to a channel when a webhook request is received; whoever knows it can post.',
  isRequired: true,
};

/** Teams takes messages of 28 KB; this leaves room for the card around the text. */
const MOST_TITLE = 300;
const MOST_TEXT = 5_000;

/**
 * Messages in a channel (Microsoft Teams, "Create incoming webhooks with Workflows"; Adaptive Cards 1.4). Texts are
 * TextRuns, in which Teams reads no Markdown: a value can't become a link.
 */
export const teams: MessageKind = {
  kind: 'teams',
  label: 'Microsoft Teams',
  description: 'Posts a card with a button that opens the run.',
  ...messageByUrl(WORKFLOW_URL),

  async prepare(_settings, action, values, context) {
    const title = shorten(fillText(action.title, values, displayText), MOST_TITLE);
    const text = shorten(fillText(action.text, values, displayText), MOST_TEXT);
    const link = { type: 'Action.OpenUrl', title: 'Open the run', url: values.runUrl };
    const card = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.4',
      body: [
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: title, weight: 'Bolder', size: 'Medium' }] },
        { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] },
      ],
      actions: isWebAddress(values.runUrl) ? [link] : [],
    };
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card };
    const { origin } = requireUrlSecret(context, WORKFLOW_URL);
    return jsonRequest('POST', `${origin}/${SECRET_DOTS}`, { type: 'message', attachments: [attachment] });
  },
};
