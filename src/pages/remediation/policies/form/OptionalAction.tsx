import type { PolicyAction } from '../../../../../pkg/remediation/policies/Policy';
import { ActionFields } from './ActionFields';
import { OptionalPart } from './OptionalPart';

interface OptionalActionProps {
  readonly label: string;
  readonly description: string;
  readonly action: PolicyAction | undefined;
  readonly onChange: (action: PolicyAction | undefined) => void;
}

/** A request that may be left out. */
export function OptionalAction({ label, description, action, onChange }: OptionalActionProps) {
  return (
    <OptionalPart
      label={label}
      description={description}
      part={action}
      initial={{ target: '', action: {} }}
      onChange={onChange}
    >
      {(part) => <ActionFields action={part} onChange={onChange} />}
    </OptionalPart>
  );
}
