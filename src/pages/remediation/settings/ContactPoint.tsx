import { type FormEvent, useCallback, useId, useState } from 'react';
import { config } from '@grafana/runtime';
import { Button, Field, SecretInput, Stack, Text } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { useAction } from '../../../components/remediation/useAction';
import { useAccess } from '../access/AccessContext';
import { changeConfiguration } from '../configuration/changeConfiguration';
import { FactList } from '../FactList';

const SECRET_NAME = 'contactPoint.secret';

interface ContactPointProps {
  readonly answer: ConfigurationAnswer;
  readonly onSaved: () => void;
}

/** How Grafana's alerts get here: the webhook contact point to make, and the secret that it signs with. */
export function ContactPoint({ answer, onSaved }: ContactPointProps) {
  const secretId = useId();
  const { permissions } = useAccess();
  const [secret, setSecret] = useState('');
  const [isReset, setIsReset] = useState(false);
  const isConfigured = answer.secretsSet.includes(SECRET_NAME) && !isReset;
  const isReadOnly = !permissions.write || !answer.isWritable;
  const save = useAction(
    useCallback(async () => {
      await changeConfiguration((current) => current, { [SECRET_NAME]: secret });
      setSecret('');
      setIsReset(false);
      onSaved();
      return true;
    }, [secret, onSaved])
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };

  return (
    <form onSubmit={submit} aria-label="Contact point">
      <Stack direction="column" gap={2} alignItems="flex-start">
        <Text element="p" color="secondary">
          Make a contact point of the kind Webhook in Grafana with these settings. Calls that are not signed with the
          secret are refused.
        </Text>
        <FactList
          facts={[
            { name: 'URL', value: `${config.appUrl ?? ''}api/plugins/presage-forecast-app/resources/alerts` },
            { name: 'HMAC header', value: 'X-Grafana-Alerting-Signature' },
            { name: 'Timestamp header', value: 'X-Presage-Timestamp' },
            { name: 'Authorization', value: 'Bearer, with the token of a service account of the role Viewer' },
          ]}
        />
        <Field
          label="Secret"
          description="The same as in the contact point. It is never shown again."
          htmlFor={secretId}
          noMargin
        >
          <SecretInput
            id={secretId}
            width={40}
            isConfigured={isConfigured}
            readOnly={isReadOnly}
            value={secret}
            onReset={() => !isReadOnly && setIsReset(true)}
            onChange={({ currentTarget }) => setSecret(currentTarget.value)}
          />
        </Field>
        {save.failure !== undefined && <FailureAlert title="The secret was not saved" failure={save.failure} />}
        {!isReadOnly && !isConfigured && (
          <Button type="submit" disabled={save.isRunning || (secret === '' && !isReset)}>
            Save the secret
          </Button>
        )}
        <span role="status">{save.result === true && <Text color="success">Saved.</Text>}</span>
      </Stack>
    </form>
  );
}
