import { fillTexts } from '../../templates/fillTexts';
import { InvalidSecretError } from '../errors/InvalidSecretError';
import { getRequest } from '../shared/getRequest';
import { requireHeaderSecret } from '../shared/requireHeaderSecret';
import { SECRET_DOTS } from '../shared/secretDots';
import { withHeaders } from '../shared/withHeaders';
import type { TargetKind } from '../TargetKind';
import { type KubernetesAction, kubernetesActionSchema } from './kubernetesAction';
import { KubernetesApi } from './KubernetesApi';
import { KUBERNETES_ACTION_FORM, KUBERNETES_SETTINGS_FORM } from './kubernetesForms';
import { KUBERNETES_CA_CERTIFICATE, KUBERNETES_TOKEN } from './kubernetesSecrets';
import { type KubernetesSettings, kubernetesSettingsSchema } from './kubernetesSettings';
import { fillUndo } from './fillUndo';
import { prepareRestart } from './prepareRestart';
import { prepareScale } from './prepareScale';
import { prepareUndo } from './prepareUndo';
import { UNDO_TYPE } from './undoPatch';

/** Workloads of one namespace, through the API server (Kubernetes API reference, apps/v1 and autoscaling/v1). */
export const kubernetes: TargetKind<KubernetesSettings, KubernetesAction> = {
  kind: 'kubernetes',
  label: 'Kubernetes',
  description: 'Scales a Deployment or StatefulSet, restarts its pods, or undoes the last rollout.',
  settings: kubernetesSettingsSchema,
  action: kubernetesActionSchema,
  addressSetting: 'url',
  settingsForm: KUBERNETES_SETTINGS_FORM,
  actionForm: KUBERNETES_ACTION_FORM,
  secrets: [KUBERNETES_TOKEN, KUBERNETES_CA_CERTIFICATE],
  hidesAnswers: true,
  caCertificateSecret: KUBERNETES_CA_CERTIFICATE.key,
  testAction: { operation: 'look' },

  secretProblems(_settings, secrets) {
    const { label, key } = KUBERNETES_CA_CERTIFICATE;
    const isCertificate = /^(\s*|.*-----BEGIN CERTIFICATE-----.*-----END CERTIFICATE-----\s*)$/s.test(
      secrets[key] ?? ''
    );
    return isCertificate ? [] : [new InvalidSecretError(label, 'is no certificate in PEM').message];
  },

  async prepare(settings, action, values, context) {
    const api = new KubernetesApi(settings, context);
    const filled = fillTexts(action, values);
    const request = await prepareOperation(filled, values.atMs, api);
    return withHeaders(request, { authorization: `Bearer ${SECRET_DOTS}` });
  },

  async authorise(request, settings, _deliveryId, context) {
    const isUndo = request.headers['content-type'] === UNDO_TYPE;
    const filled = isUndo ? await fillUndo(request, new KubernetesApi(settings, context)) : request;
    return withHeaders(filled, { authorization: `Bearer ${requireHeaderSecret(context, KUBERNETES_TOKEN)}` });
  },
};

async function prepareOperation(action: KubernetesAction, atMs: number, api: KubernetesApi) {
  switch (action.operation) {
    case 'scale':
      return prepareScale(action, api);
    case 'restart':
      return prepareRestart(action, atMs, api);
    case 'undo':
      return prepareUndo(action, api);
    case 'look':
      return getRequest(api.listUrl('Deployment', { limit: '1' }));
  }
}
