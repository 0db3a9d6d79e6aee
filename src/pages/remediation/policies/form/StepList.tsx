import { Button, Stack } from '@grafana/ui';
import type { PolicyStep } from '../../../../../pkg/remediation/policies/Policy';
import { useFormContext } from './FormContext';
import { StepFields } from './StepFields';

interface StepListProps {
  readonly steps: readonly PolicyStep[];
  readonly onChange: (steps: PolicyStep[]) => void;
}

const MOST = 10;

/** What is done, one step after the other, each because the one before did not help. */
export function StepList({ steps, onChange }: StepListProps) {
  const { isReadOnly } = useFormContext();

  return (
    <Stack direction="column" gap={1} alignItems="stretch">
      {steps.map((step, index) => (
        <StepFields
          key={index}
          number={index + 1}
          step={step}
          onChange={(changed) => onChange(steps.map((other, position) => (position === index ? changed : other)))}
          onRemove={steps.length > 1 ? () => onChange(steps.filter((_, position) => position !== index)) : undefined}
        />
      ))}
      {!isReadOnly && steps.length < MOST && (
        <div>
          <Button
            size="sm"
            variant="secondary"
            icon="plus"
            type="button"
            onClick={() => onChange([...steps, { target: '', action: {} }])}
          >
            Add a step for when it did not help
          </Button>
        </div>
      )}
    </Stack>
  );
}
