import { css } from '@emotion/css';
import { type ReactNode, useId } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { Field, Switch, useStyles2 } from '@grafana/ui';
import { useFormContext } from './FormContext';

interface OptionalPartProps<Part> {
  readonly label: string;
  readonly description: string;
  readonly part: Part | undefined;
  /** What the part starts as. */
  readonly initial: Part;
  readonly onChange: (part: Part | undefined) => void;
  readonly children: (part: Part) => ReactNode;
}

/** A part of a policy that may be left out. */
export function OptionalPart<Part>({ label, description, part, initial, onChange, children }: OptionalPartProps<Part>) {
  const id = useId();
  const styles = useStyles2(getStyles);
  const { isReadOnly } = useFormContext();

  return (
    <div>
      <Field label={label} description={description} htmlFor={id} noMargin>
        <Switch
          id={id}
          disabled={isReadOnly}
          value={part !== undefined}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? initial : undefined)}
        />
      </Field>
      {part !== undefined && <div className={styles.part}>{children(part)}</div>}
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    part: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(2),
      marginTop: theme.spacing(1),
      paddingLeft: theme.spacing(2),
      borderLeft: `2px solid ${theme.colors.border.medium}`,
    }),
  };
}
