import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { InvalidActionValueError } from '../errors/InvalidActionValueError';
import { SecretMissingError } from '../errors/SecretMissingError';
import { jsonRequest } from '../shared/jsonRequest';
import { readJson } from '../shared/readJson';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { scaledTo } from '../shared/scaledTo';
import { SECRET_DOTS } from '../shared/secretDots';
import { signingProblems } from '../shared/signingProblems';
import { SIGNING_SECRET } from '../shared/signingSecret';
import { signRequest } from '../shared/signRequest';
import { withHeaders } from '../shared/withHeaders';
import type { KindContext, TargetKind } from '../TargetKind';
import { type AwsAction, awsActionSchema } from './awsAction';
import { AWS_ACTION_FORM, AWS_SETTINGS_FORM } from './awsForms';
import { AWS_ACCESS_KEY_ID, AWS_API_KEY, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } from './awsSecrets';
import { type AwsSettings, awsSettingsSchema } from './awsSettings';
import { signForAws } from './signForAws';

const capacitySchema = z.object({ desiredCapacity: z.int().min(0) });

/**
 * Auto Scaling groups, through a Lambda function of one's own behind a function URL or an API gateway, so that Presage needs
 * no permission in the account but to call it. The function answers `describe` with the group's desired capacity and
 * carries out `scale` with SetDesiredCapacity (Amazon EC2 Auto Scaling API reference).
 */
export const aws: TargetKind<AwsSettings, AwsAction> = {
  kind: 'aws',
  label: 'AWS Auto Scaling',
  description: 'Scales an Auto Scaling group through a Lambda function URL or an API gateway.',
  settings: awsSettingsSchema,
  action: awsActionSchema,
  addressSetting: 'url',
  settingsForm: AWS_SETTINGS_FORM,
  actionForm: AWS_ACTION_FORM,
  secrets: [SIGNING_SECRET, AWS_API_KEY, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN],
  testAction: { operation: 'ping' },

  secretProblems(_settings, secrets) {
    const isHalf = (secrets[AWS_ACCESS_KEY_ID.key] ?? '') !== '' && (secrets[AWS_SECRET_ACCESS_KEY.key] ?? '') === '';
    const missing = isHalf ? [new SecretMissingError(AWS_SECRET_ACCESS_KEY.label).message] : [];
    return [...missing, ...signingProblems(secrets)];
  },

  async prepare(settings, action, values, context) {
    const request = await prepareOperation(settings, action, values, context);
    return apiKeyIsSet(context) ? withHeaders(request, { 'x-api-key': SECRET_DOTS }) : request;
  },

  async authorise(request, settings, deliveryId, context) {
    const keyed = apiKeyIsSet(context)
      ? withHeaders(request, { 'x-api-key': requireHeaderSecret(context, AWS_API_KEY) })
      : request;
    return signForAws(signRequest(keyed, deliveryId, context), settings, context);
  },
};

async function prepareOperation(
  settings: AwsSettings,
  action: AwsAction,
  values: ActionValues,
  context: KindContext
): Promise<PreparedRequest> {
  const about = { id: values.id, policy: values.policy.id, subject: values.subject, reason: values.reason };
  if (action.operation === 'ping') {
    return jsonRequest('POST', settings.url, { operation: 'ping', ...about });
  }
  const group = fillText(action.group, values, (text) => text);
  requireGroupName(group);
  const describe = jsonRequest('POST', settings.url, { operation: 'describe', group });
  const asked = await aws.authorise(describe, settings, `${values.id}_describe`, context);
  const { desiredCapacity } = await readJson('The Lambda function', asked, capacitySchema, context);
  return jsonRequest('POST', settings.url, {
    operation: 'scale',
    group,
    desiredCapacity: scaledTo(`The Auto Scaling group ${group}`, desiredCapacity, action),
    ...about,
  });
}

function requireGroupName(group: string): void {
  if (!/^[\x20-\x7E]{1,255}$/.test(group) || /[:/\\]/.test(group)) {
    throw new InvalidActionValueError(
      'name of an Auto Scaling group',
      group,
      'up to 255 characters of ASCII without ":", "/" and "\\"'
    );
  }
}

function apiKeyIsSet({ secrets }: KindContext): boolean {
  return (secrets[AWS_API_KEY.key] ?? '') !== '';
}
