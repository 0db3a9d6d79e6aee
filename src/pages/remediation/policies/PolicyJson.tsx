import { useId, useState } from 'react';
import { Field, TextArea } from '@grafana/ui';
import { type Policy, policySchema } from '../../../../pkg/remediation/policies/Policy';

interface PolicyJsonProps {
  readonly policy: Policy;
  readonly isReadOnly: boolean;
  /** Called with sound policies only. */
  readonly onChange: (policy: Policy) => void;
}

/** A policy as a provisioning file holds it, to be read, copied and changed. */
export function PolicyJson({ policy, isReadOnly, onChange }: PolicyJsonProps) {
  const id = useId();
  const [text, setText] = useState(() => JSON.stringify(policy, undefined, 2));
  const [problem, setProblem] = useState<string>();

  const change = (changed: string) => {
    setText(changed);
    const read = readPolicy(changed);
    setProblem(read.problem);
    if (read.policy !== undefined) {
      onChange(read.policy);
    }
  };

  return (
    <Field
      label="Policy as JSON"
      description="What is not sound is not taken over."
      htmlFor={id}
      invalid={problem !== undefined}
      error={problem}
      noMargin
    >
      <TextArea
        id={id}
        rows={32}
        readOnly={isReadOnly}
        spellCheck={false}
        style={{ fontFamily: 'monospace' }}
        value={text}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
    </Field>
  );
}

function readPolicy(text: string): { readonly policy?: Policy; readonly problem?: string } {
  try {
    const json: unknown = JSON.parse(text);
    const { data, error } = policySchema.safeParse(json);
    const [issue] = error?.issues ?? [];
    return data === undefined ? { problem: `${issue?.path.join(' › ')}: ${issue?.message}` } : { policy: data };
  } catch (error) {
    return { problem: `This is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
