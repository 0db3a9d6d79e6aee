import { SCALE_FIELDS } from '../shared/scaleFields';
import type { FormField } from '../TargetKind';

const UUID = '11111111-2222-3333-4444-555555555555';

export const AZURE_SETTINGS_FORM: readonly FormField[] = [
  {
    key: 'tenantId',
    label: 'Tenant',
    description: 'Directory (tenant) id.',
    input: 'text',
    placeholder: UUID,
    isRequired: true,
  },
  {
    key: 'clientId',
    label: 'Client',
    description: 'Application (client) id of the app registration.',
    input: 'text',
    placeholder: UUID,
    isRequired: true,
  },
  {
    key: 'subscriptionId',
    label: 'Subscription',
    description: 'Its id.',
    input: 'text',
    placeholder: UUID,
    isRequired: true,
  },
  {
    key: 'resourceGroup',
    label: 'Resource group',
    description: 'The one resource group that this target may touch.',
    input: 'text',
    placeholder: 'shop-production',
    isRequired: true,
  },
  {
    key: 'managementUrl',
    label: 'Management address',
    description: 'Only for sovereign clouds.',
    input: 'text',
    placeholder: 'https://management.azure.com',
    isRequired: false,
  },
  {
    key: 'loginUrl',
    label: 'Login address',
    description: 'Only for sovereign clouds.',
    input: 'text',
    placeholder: 'https://login.microsoftonline.com',
    isRequired: false,
  },
];

export const AZURE_ACTION_FORM: readonly FormField[] = [
  {
    key: 'operation',
    label: 'What to do',
    description: 'Scale a virtual machine scale set, or only look.',
    input: 'choice',
    choices: ['scale', 'look'],
    isRequired: true,
  },
  {
    key: 'scaleSet',
    label: 'Scale set',
    description: 'Its name; may hold placeholders.',
    input: 'text',
    placeholder: '{{labels.vmss}}',
    isRequired: true,
    shownWhen: { key: 'operation', values: ['scale'] },
  },
  ...SCALE_FIELDS,
];
