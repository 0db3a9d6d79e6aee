import { useId } from 'react';
import { Field, RadioButtonGroup, TagsInput } from '@grafana/ui';
import type { PolicyTrigger } from '../../../../../pkg/remediation/policies/Policy';
import { AlertFields } from './AlertFields';
import { CheckFields } from './CheckFields';
import { useFormContext } from './FormContext';

interface TriggerFieldsProps {
  readonly trigger: PolicyTrigger;
  readonly onChange: (trigger: PolicyTrigger) => void;
}

const KINDS: Array<{ value: PolicyTrigger['kind']; label: string; description: string }> = [
  { value: 'click', label: 'A person presses a button', description: 'On the forecast panel or on an anomaly' },
  { value: 'alert', label: 'An alert arrives', description: 'Through a contact point of Grafana' },
  { value: 'check', label: 'A check finds it', description: 'Queries that are looked at on schedule' },
];

const EMPTY_TRIGGERS: Record<PolicyTrigger['kind'], PolicyTrigger> = {
  click: { kind: 'click', subject: [] },
  alert: { kind: 'alert', matches: {}, subject: [] },
  check: {
    kind: 'check',
    every: '30s',
    signals: [{ name: 'value', source: { datasource: { uid: '', type: '' }, query: {} } }],
    condition: '',
    subject: [],
  },
};

/** What starts a run. */
export function TriggerFields({ trigger, onChange }: TriggerFieldsProps) {
  const subjectId = useId();
  const { isReadOnly } = useFormContext();

  return (
    <>
      <div>
        <RadioButtonGroup
          aria-label="What starts it"
          disabled={isReadOnly}
          options={KINDS}
          value={trigger.kind}
          onChange={(kind) => onChange(EMPTY_TRIGGERS[kind])}
        />
      </div>
      {trigger.kind === 'alert' && <AlertFields trigger={trigger} onChange={onChange} />}
      {trigger.kind === 'check' && <CheckFields trigger={trigger} onChange={onChange} />}
      <Field label="Acts on" description={SUBJECTS[trigger.kind]} htmlFor={subjectId} noMargin>
        <TagsInput
          id={subjectId}
          width={60}
          disabled={isReadOnly}
          placeholder="A label's name, then Enter"
          tags={trigger.subject}
          onChange={(subject) => onChange({ ...trigger, subject })}
        />
      </Field>
    </>
  );
}

const SUBJECTS: Record<PolicyTrigger['kind'], string> = {
  click: 'Labels of the series that name what is acted on; the name of the series where there are none.',
  alert: 'Labels that name what is acted on; all but alertname where there are none.',
  check: "Labels that name what is acted on and join the signals; all of the first signal's where there are none.",
};
