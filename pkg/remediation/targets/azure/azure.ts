import { z } from 'zod';
import type { PreparedRequest } from '../../../store/records/DeliveryRecord';
import { fillText } from '../../templates/fillText';
import type { ActionValues } from '../../templates/ActionValues';
import { InvalidActionValueError } from '../errors/InvalidActionValueError';
import { getRequest } from '../shared/getRequest';
import { jsonRequest } from '../shared/jsonRequest';
import { readJson } from '../shared/readJson';
import { scaledTo } from '../shared/scaledTo';
import { SECRET_DOTS } from '../shared/secretDots';
import { systemUrl } from '../shared/systemUrl';
import { withHeaders } from '../shared/withHeaders';
import type { KindContext, TargetKind } from '../TargetKind';
import { type AzureAction, azureActionSchema } from './azureAction';
import { AZURE_ACTION_FORM, AZURE_SETTINGS_FORM } from './azureForms';
import { AZURE_CLIENT_SECRET } from './azureSecrets';
import { type AzureSettings, azureSettingsSchema } from './azureSettings';
import { azureToken } from './azureToken';

const API_VERSION = '2024-07-01';

const scaleSetSchema = z.object({ sku: z.looseObject({ name: z.string(), capacity: z.int().min(0) }) });

/** Virtual machine scale sets, through Azure Resource Manager (Azure Compute REST API, "Virtual Machine Scale Sets - Update"). */
export const azure: TargetKind<AzureSettings, AzureAction> = {
  kind: 'azure-vmss',
  label: 'Azure VM scale set',
  description: 'Scales a virtual machine scale set.',
  settings: azureSettingsSchema,
  action: azureActionSchema,
  addressSetting: 'managementUrl',
  settingsForm: AZURE_SETTINGS_FORM,
  actionForm: AZURE_ACTION_FORM,
  secrets: [AZURE_CLIENT_SECRET],
  testAction: { operation: 'look' },

  async prepare(settings, action, values, context) {
    const request = await prepareOperation(settings, action, values, context);
    return withHeaders(request, { authorization: `Bearer ${SECRET_DOTS}` });
  },

  async authorise(request, settings, _deliveryId, context) {
    return withHeaders(request, { authorization: `Bearer ${await azureToken(settings, context)}` });
  },
};

async function prepareOperation(
  settings: AzureSettings,
  action: AzureAction,
  values: ActionValues,
  context: KindContext
): Promise<PreparedRequest> {
  if (action.operation === 'look') {
    return getRequest(scaleSetUrl(settings));
  }
  const name = fillText(action.scaleSet, values, (text) => text);
  const url = scaleSetUrl(settings, name);
  const asked = await azure.authorise(getRequest(url), settings, values.id, context);
  const { sku } = await readJson('Azure', asked, scaleSetSchema, context);
  const capacity = scaledTo(`The scale set ${name}`, sku.capacity, action);
  return jsonRequest('PATCH', url, { sku: { ...sku, capacity } });
}

/** @throws {InvalidActionValueError} where no scale set could have the name */
function scaleSetUrl({ managementUrl, subscriptionId, resourceGroup }: AzureSettings, name?: string): string {
  if (name !== undefined && !/^[A-Za-z0-9][-\w.]{0,63}$/.test(name)) {
    throw new InvalidActionValueError('name of a scale set', name, 'up to 64 letters, digits, "-", "_" and "."');
  }
  const group = ['subscriptions', subscriptionId, 'resourceGroups', resourceGroup];
  const sets = ['providers', 'Microsoft.Compute', 'virtualMachineScaleSets', ...(name === undefined ? [] : [name])];
  return systemUrl(managementUrl, [...group, ...sets], { 'api-version': API_VERSION });
}
