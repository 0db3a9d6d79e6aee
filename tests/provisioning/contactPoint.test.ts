import { expect, test } from 'bun:test';
import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { verifyAlertCall } from '../../pkg/remediation/alerts/verifyAlertCall';
import { readYaml } from './readYaml';

const file = z.object({
  contactPoints: z.tuple([
    z.object({
      name: z.string(),
      receivers: z.tuple([
        z.object({
          type: z.literal('webhook'),
          settings: z.object({
            url: z.string(),
            authorization_credentials: z.string(),
            hmacConfig: z.object({ secret: z.string(), header: z.string(), timestampHeader: z.string() }),
          }),
        }),
      ]),
    }),
  ]),
});

const { settings } = file.parse(readYaml('provisioning/alerting/contact-point.yaml')).contactPoints[0].receivers[0];

test('alerts go to the app’s own resource', () => {
  expect(new URL(settings.url).pathname).toBe('/api/plugins/presage-forecast-app/resources/alerts');
});

test('neither secret nor token is in the file', () => {
  expect(settings.authorization_credentials).toBe('$PRESAGE_CONTACT_POINT_TOKEN');
  expect(settings.hmacConfig.secret).toBe('$PRESAGE_CONTACT_POINT_SECRET');
});

test('the headers are those that the backend asks for', () => {
  const unsigned = () => verifyAlertCall({ signature: undefined, timestamp: '1', body: new Uint8Array() }, 'secret', 0);
  const signature = createHmac('sha256', 'secret').digest('hex');
  const undated = () => verifyAlertCall({ signature, timestamp: undefined, body: new Uint8Array() }, 'secret', 0);

  expect(unsigned).toThrow(settings.hmacConfig.header);
  expect(undated).toThrow(settings.hmacConfig.timestampHeader);
});
