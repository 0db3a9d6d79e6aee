import type { PolicyStep } from '../../../../../pkg/remediation/policies/Policy';
import { OptionalPart } from './OptionalPart';
import { SignalList } from './SignalList';
import { TextField } from './TextField';

type Helped = NonNullable<PolicyStep['helped']>;

interface HelpedFieldsProps {
  readonly helped: Helped | undefined;
  readonly onChange: (helped: Helped | undefined) => void;
}

const INITIAL: Helped = {
  signals: [{ name: 'value', source: { datasource: { uid: '', type: '' }, query: {} } }],
  condition: '',
  within: '5m',
};

/** How to tell that a step helped. */
export function HelpedFields({ helped, onChange }: HelpedFieldsProps) {
  return (
    <OptionalPart
      label="Watch whether it helps"
      description="Without it a delivered step counts as done, and no other follows."
      part={helped}
      initial={INITIAL}
      onChange={onChange}
    >
      {(part) => (
        <>
          <SignalList signals={part.signals} onChange={(signals) => onChange({ ...part, signals })} />
          <TextField
            label="It helped when"
            description="Such as cpu < 70 for 1m, or severity == 0 of a Presage query."
            width={60}
            isRequired
            value={part.condition}
            onChange={(condition) => onChange({ ...part, condition })}
          />
          <TextField
            label="Within"
            description="Such as 5m."
            width={16}
            value={part.within}
            onChange={(within) => onChange({ ...part, within })}
          />
        </>
      )}
    </OptionalPart>
  );
}
