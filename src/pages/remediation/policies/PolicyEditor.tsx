import { type FormEvent, useCallback, useMemo, useState } from 'react';
import { Button, Stack, Tab, TabContent, TabsBar } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import type { TargetKindDescription } from '../../../../pkg/remediation/targets/TargetKindDescription';
import { FailureAlert } from '../../../components/remediation/FailureAlert';
import { useAction } from '../../../components/remediation/useAction';
import type { Policy } from '../../../../pkg/remediation/policies/Policy';
import { Section } from '../../configuration/Section';
import { useAccess } from '../access/AccessContext';
import { changeConfiguration } from '../configuration/changeConfiguration';
import { freeId } from '../configuration/freeId';
import { putById } from '../configuration/putById';
import { DeleteButton } from '../DeleteButton';
import { FormContext } from './form/FormContext';
import { PolicyForm } from './form/PolicyForm';
import { PolicyJson } from './PolicyJson';
import { policyProblems } from './policyProblems';
import { ProblemList } from './ProblemList';
import { TryPolicy } from './trial/TryPolicy';

interface PolicyEditorProps {
  readonly answer: ConfigurationAnswer;
  readonly kinds: readonly TargetKindDescription[];
  readonly initialPolicy: Policy;
  readonly isNew: boolean;
  readonly onDone: () => void;
}

/** A policy as a form or as JSON, tried before it is saved. */
export function PolicyEditor({ answer, kinds, initialPolicy, isNew, onDone }: PolicyEditorProps) {
  const { permissions } = useAccess();
  const [policy, setPolicy] = useState(initialPolicy);
  const [view, setView] = useState<'form' | 'json'>('form');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const isReadOnly = !permissions.write || !answer.isWritable;
  const { targets, policies } = answer.configuration;
  const context = useMemo(() => ({ targets, kinds, isReadOnly }), [targets, kinds, isReadOnly]);
  const named = useMemo(
    () =>
      policy.id === ''
        ? {
            ...policy,
            id: freeId(
              policy.name,
              policies.map(({ id }) => id)
            ),
          }
        : policy,
    [policy, policies]
  );

  const save = useAction(
    useCallback(async () => {
      await changeConfiguration((current) => ({ ...current, policies: putById(current.policies, named) }));
      onDone();
    }, [named, onDone])
  );
  const remove = useCallback(async () => {
    await changeConfiguration((current) => ({
      ...current,
      policies: current.policies.filter(({ id }) => id !== initialPolicy.id),
    }));
    onDone();
  }, [initialPolicy.id, onDone]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = policyProblems(named, targets);
    setProblems(found);
    if (found.length === 0) {
      void save.run();
    }
  };

  return (
    <FormContext.Provider value={context}>
      <Stack direction="column" gap={3}>
        <form onSubmit={submit} aria-label="Policy" noValidate>
          <Stack direction="column" gap={2}>
            <TabsBar>
              <Tab label="Form" active={view === 'form'} onChangeTab={() => setView('form')} />
              <Tab label="JSON" active={view === 'json'} onChangeTab={() => setView('json')} />
            </TabsBar>
            <TabContent>
              {view === 'form' ? (
                <PolicyForm policy={policy} onChange={setPolicy} />
              ) : (
                <PolicyJson policy={policy} isReadOnly={isReadOnly} onChange={setPolicy} />
              )}
            </TabContent>
            <ProblemList problems={problems} />
            {save.failure !== undefined && <FailureAlert title="The policy was not saved" failure={save.failure} />}
            <Stack direction="row" gap={1}>
              {!isReadOnly && (
                <Button type="submit" disabled={save.isRunning}>
                  {save.isRunning ? 'Saving ...' : 'Save'}
                </Button>
              )}
              <Button type="button" variant="secondary" onClick={onDone}>
                {isReadOnly ? 'Back to the policies' : 'Cancel'}
              </Button>
              {!isReadOnly && !isNew && (
                <DeleteButton
                  title="Delete the policy"
                  consequence={`${initialPolicy.name} acts no more. What it did stays in the log and in the audit.`}
                  onDelete={remove}
                />
              )}
            </Stack>
          </Stack>
        </form>
        <Section title="Try on the last 7 days">
          <TryPolicy policy={named} />
        </Section>
      </Stack>
    </FormContext.Provider>
  );
}
