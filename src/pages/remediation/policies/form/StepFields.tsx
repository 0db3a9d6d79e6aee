import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { IconButton, Stack, Text, useStyles2 } from '@grafana/ui';
import type { PolicyStep } from '../../../../../pkg/remediation/policies/Policy';
import { ActionFields } from './ActionFields';
import { useFormContext } from './FormContext';
import { HelpedFields } from './HelpedFields';
import { OptionalAction } from './OptionalAction';

interface StepFieldsProps {
  readonly number: number;
  readonly step: PolicyStep;
  readonly onChange: (step: PolicyStep) => void;
  /** Undefined where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** One step: what is sent where, how to tell that it helped, and what takes it back. */
export function StepFields({ number, step, onChange, onRemove }: StepFieldsProps) {
  const styles = useStyles2(getStyles);
  const { isReadOnly } = useFormContext();

  return (
    <div className={styles.step} role="group" aria-label={`Step ${number}`}>
      <Stack direction="row" justifyContent="space-between">
        <Text weight="medium">Step {number}</Text>
        {!isReadOnly && onRemove !== undefined && (
          <IconButton name="trash-alt" aria-label={`Remove step ${number}`} onClick={onRemove} />
        )}
      </Stack>
      <ActionFields action={step} onChange={(action) => onChange({ ...step, ...action })} />
      <HelpedFields helped={step.helped} onChange={(helped) => onChange({ ...step, helped })} />
      <OptionalAction
        label="Take it back where it did not help"
        description="Sent before the next step is."
        action={step.undo}
        onChange={(undo) => onChange({ ...step, undo })}
      />
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    step: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      padding: theme.spacing(1),
      background: theme.colors.background.secondary,
      borderRadius: theme.shape.radius.default,
    }),
  };
}
