import { type FormEvent, useCallback, useState } from 'react';
import { Button, Stack, Text } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { useAction } from '../../../components/remediation/useAction';
import type { Target } from '../../../../pkg/remediation/targets/Target';
import { useAccess } from '../access/AccessContext';
import { changeConfiguration } from '../configuration/changeConfiguration';
import { freeId } from '../configuration/freeId';
import { putById } from '../configuration/putById';
import { DeleteButton } from '../DeleteButton';
import { KindFields } from '../fields/KindFields';
import { newTarget } from './newTarget';
import { SecretFields } from './SecretFields';
import { SendTest } from './SendTest';
import { TargetFields } from './TargetFields';

interface TargetFormProps {
  readonly answer: ConfigurationAnswer;
  readonly kind: TargetKindDescription;
  readonly initialTarget: Target | undefined;
  readonly onDone: () => void;
}

/** Everything there is to set of a target. Once it is saved, a test can be sent to it. */
export function TargetForm({ answer, kind, initialTarget, onDone }: TargetFormProps) {
  const { permissions } = useAccess();
  const [target, setTarget] = useState(() => initialTarget ?? newTarget(kind));
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const isReadOnly = !permissions.write || !answer.isWritable;

  const save = useAction(
    useCallback(async () => {
      const taken = answer.configuration.targets.map(({ id }) => id);
      const id = target.id === '' ? freeId(target.name, taken) : target.id;
      const named = Object.entries(secrets).map(([key, value]) => [`target.${id}.${key}`, value] as const);
      const saved = await changeConfiguration(
        (current) => ({ ...current, targets: putById(current.targets, { ...target, id }) }),
        Object.fromEntries(named)
      );
      setTarget({ ...target, id });
      setSecrets({});
      return saved;
    }, [answer, target, secrets])
  );
  const secretsSet = save.result?.secretsSet ?? answer.secretsSet;

  const remove = useCallback(async () => {
    await changeConfiguration((current) => ({
      ...current,
      targets: current.targets.filter(({ id }) => id !== target.id),
    }));
    onDone();
  }, [target.id, onDone]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save.run();
  };

  return (
    <Stack direction="column" gap={3}>
      <form onSubmit={submit} aria-label={`Target of the kind ${kind.label}`}>
        <Stack direction="column" gap={2}>
          <Text element="h3">{kind.label}</Text>
          <Text color="secondary">{kind.description}</Text>
          <TargetFields target={target} isReadOnly={isReadOnly} onChange={setTarget} />
          <KindFields
            fields={kind.settingsForm}
            values={target.settings}
            isReadOnly={isReadOnly}
            onChange={(settings) => setTarget({ ...target, settings })}
          />
          <SecretFields
            fields={kind.secrets}
            targetId={target.id}
            secretsSet={secretsSet}
            changed={secrets}
            isReadOnly={isReadOnly}
            onChange={setSecrets}
          />
          {save.failure !== undefined && <FailureAlert title="The target was not saved" failure={save.failure} />}
          {!isReadOnly && (
            <Stack direction="row" gap={1} alignItems="center">
              <Button type="submit" disabled={save.isRunning}>
                {save.isRunning ? 'Saving ...' : 'Save'}
              </Button>
              <Button type="button" variant="secondary" onClick={onDone}>
                Back to the targets
              </Button>
              {initialTarget !== undefined && (
                <DeleteButton
                  title="Delete the target"
                  consequence={`Policies that use ${initialTarget.name} can't be saved until they use another one.`}
                  onDelete={remove}
                />
              )}
              <span role="status">{save.result !== undefined && <Text color="success">Saved.</Text>}</span>
            </Stack>
          )}
        </Stack>
      </form>
      {!isReadOnly && target.id !== '' && <SendTest targetId={target.id} onSent={doNothing} />}
    </Stack>
  );
}

/** The list of targets shows the new state when it is opened. */
function doNothing() {}
