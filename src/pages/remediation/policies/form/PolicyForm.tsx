import { Stack } from '@grafana/ui';
import type { Policy } from '../../../../../pkg/remediation/policies/Policy';
import { ApprovalFields } from './ApprovalFields';
import { FieldGroup } from './FieldGroup';
import { HeadFields } from './HeadFields';
import { LimitFields } from './LimitFields';
import { OptionalAction } from './OptionalAction';
import { PlaceFields } from './PlaceFields';
import { StepList } from './StepList';
import { TriggerFields } from './TriggerFields';
import { WindowList } from './WindowList';

export interface PolicyPartProps {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** A policy, part by part. */
export function PolicyForm({ policy, onChange }: PolicyPartProps) {
  return (
    <Stack direction="column" gap={2}>
      <HeadFields policy={policy} onChange={onChange} />
      <FieldGroup title="When">
        <TriggerFields trigger={policy.trigger} onChange={(trigger) => onChange({ ...policy, trigger })} />
      </FieldGroup>
      <FieldGroup title="What to do">
        <StepList steps={policy.steps} onChange={(steps) => onChange({ ...policy, steps })} />
        <OptionalAction
          label="Tell someone when nothing helped"
          description="Sent when every step was taken and none helped."
          action={policy.escalate}
          onChange={(escalate) => onChange({ ...policy, escalate })}
        />
      </FieldGroup>
      <FieldGroup title="Limits">
        <LimitFields policy={policy} onChange={onChange} />
        <WindowList windows={policy.windows} onChange={(windows) => onChange({ ...policy, windows })} />
      </FieldGroup>
      <FieldGroup title="Approval">
        <ApprovalFields approval={policy.approval} onChange={(approval) => onChange({ ...policy, approval })} />
      </FieldGroup>
      <FieldGroup title="Where it shows">
        <PlaceFields place={policy.place} onChange={(place) => onChange({ ...policy, place })} />
      </FieldGroup>
    </Stack>
  );
}
