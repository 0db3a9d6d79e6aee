import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillTexts } from '../../templates/fillTexts';
import { getRequest } from '../shared/getRequest';
import { jsonRequest } from '../shared/jsonRequest';
import { readJson } from '../shared/readJson';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { systemUrl } from '../shared/systemUrl';
import { withHeaders } from '../shared/withHeaders';
import type { KindContext, SecretField, TargetKind } from '../TargetKind';
import { type RundeckAction, rundeckActionSchema } from './rundeckAction';
import { RUNDECK_ACTION_FORM, RUNDECK_SETTINGS_FORM } from './rundeckForms';
import { type RundeckSettings, rundeckSettingsSchema } from './rundeckSettings';

const TOKEN: SecretField = {
  key: 'token',
  label: 'Token',
  description: 'An API token of a user that may run the jobs; sent as X-Rundeck-Auth-Token.',
  isRequired: true,
};

const TOKEN_HEADER = 'x-rundeck-auth-token';

/** Newest executions that are looked at: as many as surely fit into what is read of an answer. */
const LOOKED_AT = '20';

const bodySchema = z.object({ options: z.record(z.string(), z.string()) });

const executionsSchema = z.object({
  executions: z.array(
    z.object({
      id: z.int(),
      job: z.object({ options: z.record(z.string(), z.string()).default({}) }).optional(),
    })
  ),
});

/**
 * Jobs (Rundeck API, "Running a Job", "Getting Executions for a Job"). Where the job takes the delivery's id as an option,
 * each attempt first looks for an execution with it, and only reads that where there is one.
 */
export const rundeck: TargetKind<RundeckSettings, RundeckAction> = {
  kind: 'rundeck',
  label: 'Rundeck',
  description: 'Runs a job with options.',
  settings: rundeckSettingsSchema,
  action: rundeckActionSchema,
  addressSetting: 'url',
  settingsForm: RUNDECK_SETTINGS_FORM,
  actionForm: RUNDECK_ACTION_FORM,
  secrets: [TOKEN],
  testAction: { operation: 'look' },

  async prepare(settings, action, values) {
    const dots = { [TOKEN_HEADER]: SECRET_DOTS };
    if (action.operation === 'look') {
      return getRequest(apiUrl(settings, ['projects']), dots);
    }
    const id = action.idOption === '' ? {} : { [action.idOption]: values.id };
    const options = { ...fillTexts(action.options, values), ...id };
    return jsonRequest('POST', apiUrl(settings, ['job', action.job, 'run']), { options }, dots);
  },

  async authorise(request, settings, deliveryId, context) {
    const token = { [TOKEN_HEADER]: requireHeaderSecret(context, TOKEN) };
    const execution = await findExecution(request, deliveryId, token, context);
    return execution === undefined
      ? withHeaders(request, token)
      : getRequest(apiUrl(settings, ['execution', String(execution)]), token);
  },
};

/** The execution that an attempt before has started, where the job takes the delivery's id. */
async function findExecution(
  request: PreparedRequest,
  deliveryId: string,
  token: Readonly<Record<string, string>>,
  context: KindContext
): Promise<number | undefined> {
  if (request.method === 'GET') {
    return undefined;
  }
  const { options } = bodySchema.parse(JSON.parse(request.body));
  const idOption = Object.keys(options).findLast((name) => options[name] === deliveryId);
  if (idOption === undefined) {
    return undefined;
  }
  const search = getRequest(`${request.url.replace(/\/run$/, '/executions')}?max=${LOOKED_AT}`, token);
  const { executions } = await readJson('Rundeck', search, executionsSchema, context);
  return executions.find(({ job }) => job?.options[idOption] === deliveryId)?.id;
}

function apiUrl({ url, apiVersion }: RundeckSettings, segments: readonly string[]): string {
  return systemUrl(url, ['api', String(apiVersion), ...segments]);
}
