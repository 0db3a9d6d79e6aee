import { expect, test } from 'bun:test';
import { authoriseRequest } from '../authoriseRequest';
import { actionValues } from '../fixtures/actionValues';
import { kindContext } from '../fixtures/kindContext';
import { target } from '../fixtures/target';
import { prepareRequest } from '../prepareRequest';

const CHANNEL = target('teams', {});
const SECRETS = {
  url: 'https://prod-1.westeurope.logic.azure.com/workflows/w/triggers/manual/paths/invoke?sig=s3cret',
};

test('a message is a card whose texts are no Markdown, with a button to the run', async () => {
  const text = '{{labels.x}}';
  const values = actionValues({ labels: { x: '[click](https://evil.example) **bold**\r\n# head' } });
  const request = await prepareRequest(CHANNEL, { text }, values, kindContext(SECRETS));
  expect(request.url).toBe('https://prod-1.westeurope.logic.azure.com/••••••••');
  expect(JSON.parse(request.body)).toEqual({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        contentUrl: null,
        content: {
          $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
          type: 'AdaptiveCard',
          version: '1.4',
          body: [
            {
              type: 'RichTextBlock',
              inlines: [{ type: 'TextRun', text: 'Scale web up: web-1', weight: 'Bolder', size: 'Medium' }],
            },
            {
              type: 'RichTextBlock',
              inlines: [{ type: 'TextRun', text: '[click](https://evil.example) **bold** # head' }],
            },
          ],
          actions: [{ type: 'Action.OpenUrl', title: 'Open the run', url: values.runUrl }],
        },
      },
    ],
  });
  const sent = await authoriseRequest(CHANNEL, request, 'msg_1', kindContext(SECRETS));
  expect(sent.url).toBe(SECRETS.url);
});

test('what is too long is shortened below what Teams takes', async () => {
  const values = actionValues({ subject: 'x'.repeat(99_999), reason: '界'.repeat(99_999) });
  const { body } = await prepareRequest(CHANNEL, {}, values, kindContext(SECRETS));
  expect(new TextEncoder().encode(body).length).toBeLessThan(28 * 1_024);
});
