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

const settingsSchema = z.strictObject({});

type TeamsSettings = z.infer<typeof settingsSchema>;

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
export const teams: TargetKind<TeamsSettings, Message> = {
  kind: 'teams',
  label: 'Microsoft Teams',
  description: 'Posts a card with a button that opens the run.',
  settings: settingsSchema,
  action: messageSchema,
  addressSetting: undefined,
  settingsForm: [],
  actionForm: MESSAGE_FIELDS,
  secrets: [WORKFLOW_URL],
  testAction: TEST_MESSAGE,

  secretProblems: (_settings, secrets) => urlSecretProblems(secrets, WORKFLOW_URL),

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

  async authorise(request, _settings, _deliveryId, context) {
    return { ...request, url: requireUrlSecret(context, WORKFLOW_URL).href };
  },
};
