import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { Alert, Field, Input, SecretInput, TextLink } from '@grafana/ui';
import type { ForecastDataSourceOptions, ForecastDataSourceSecrets } from './ForecastDataSourceOptions';

type Props = DataSourcePluginOptionsEditorProps<ForecastDataSourceOptions, ForecastDataSourceSecrets>;

const INPUT_WIDTH = 60;

/** How the backend reaches Grafana's own API. "Save & test" asks the backend whether it does. */
export function ConfigEditor({ options, onOptionsChange }: Props) {
  const { jsonData, secureJsonData, secureJsonFields } = options;

  const setUrl = (grafanaUrl: string) => onOptionsChange({ ...options, jsonData: { ...jsonData, grafanaUrl } });
  const setToken = (serviceAccountToken: string) =>
    onOptionsChange({ ...options, secureJsonData: { ...secureJsonData, serviceAccountToken } });
  const resetToken = () =>
    onOptionsChange({
      ...options,
      secureJsonData: { ...secureJsonData, serviceAccountToken: '' },
      secureJsonFields: { ...secureJsonFields, serviceAccountToken: false },
    });

  return (
    <>
      <Alert severity="info" title="How Presage reads other data sources">
        <p>
          It asks them through Grafana, so their proxies, secrets and permissions keep holding. For that it needs a
          service account.
        </p>
        <p>
          <strong>Managed by Grafana:</strong> with the feature toggle <code>externalServiceAccounts</code> and{' '}
          <code>managed_service_accounts_enabled = true</code> in the section <code>[auth]</code>, Grafana makes the
          account itself. Leave both fields empty.
        </p>
        <p>
          <strong>With a token:</strong> elsewhere,{' '}
          <TextLink href="/org/serviceaccounts">make a service account</TextLink> with the role Admin (it has to see
          what each person may query), add a token to it and paste it here.
        </p>
      </Alert>
      <Field label="Grafana URL" description="Empty takes the address that Grafana itself names.">
        <Input
          id="presage-grafana-url"
          type="url"
          width={INPUT_WIDTH}
          placeholder="http://localhost:3000"
          value={jsonData.grafanaUrl ?? ''}
          onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </Field>
      <Field label="Service account token" description="Kept encrypted; empty takes the managed service account.">
        <SecretInput
          id="presage-service-account-token"
          width={INPUT_WIDTH}
          placeholder="glsa_…"
          isConfigured={secureJsonFields?.serviceAccountToken === true}
          value={secureJsonData?.serviceAccountToken ?? ''}
          onReset={resetToken}
          onChange={({ currentTarget }) => setToken(currentTarget.value)}
        />
      </Field>
    </>
  );
}
