import { type FormEvent, useCallback, useId, useState } from 'react';
import { Button, Field, Input, Stack, Text, TextArea } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { useAction } from '../../../components/remediation/useAction';
import { useAccess } from '../access/AccessContext';
import { changeConfiguration } from '../configuration/changeConfiguration';

interface LimitsFormProps {
  readonly answer: ConfigurationAnswer;
  readonly onSaved: () => void;
}

/** The hosts that requests may go to, and how long runs and the audit are kept. */
export function LimitsForm({ answer: { configuration, isWritable }, onSaved }: LimitsFormProps) {
  const ids = { hosts: useId(), keepFor: useId() };
  const { permissions } = useAccess();
  const [hosts, setHosts] = useState(configuration.allowedHosts.join('\n'));
  const [keepFor, setKeepFor] = useState(configuration.keepFor);
  const isReadOnly = !permissions.write || !isWritable;
  const save = useAction(
    useCallback(async () => {
      const allowedHosts = hosts
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      await changeConfiguration((current) => ({ ...current, allowedHosts, keepFor: keepFor.trim() }));
      onSaved();
      return true;
    }, [hosts, keepFor, onSaved])
  );

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };

  return (
    <form onSubmit={submit} aria-label="Limits">
      <Stack direction="column" gap={2} alignItems="flex-start">
        <Field
          label="Allowed hosts"
          description="One a line; where there is none, nothing is sent anywhere. hooks.slack.com, *.example.com, deploy.internal:8443. A private address needs its address or network too, such as 10.1.0.0/16."
          htmlFor={ids.hosts}
          noMargin
        >
          <TextArea
            id={ids.hosts}
            cols={60}
            rows={5}
            readOnly={isReadOnly}
            value={hosts}
            onChange={({ currentTarget }) => setHosts(currentTarget.value)}
          />
        </Field>
        <Field
          label="Keep for"
          description="How long runs and the audit are kept, such as 90d."
          htmlFor={ids.keepFor}
          noMargin
        >
          <Input
            id={ids.keepFor}
            width={16}
            readOnly={isReadOnly}
            value={keepFor}
            onChange={({ currentTarget }) => setKeepFor(currentTarget.value)}
          />
        </Field>
        {save.failure !== undefined && <FailureAlert title="The settings were not saved" failure={save.failure} />}
        {!isReadOnly && (
          <Stack direction="row" gap={2} alignItems="center">
            <Button type="submit" disabled={save.isRunning}>
              {save.isRunning ? 'Saving ...' : 'Save'}
            </Button>
            <span role="status">{save.result === true && <Text color="success">Saved.</Text>}</span>
          </Stack>
        )}
      </Stack>
    </form>
  );
}
