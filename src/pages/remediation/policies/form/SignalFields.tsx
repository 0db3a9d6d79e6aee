import { css } from '@emotion/css';
import { useId } from 'react';
import type { DataSourceInstanceSettings, GrafanaTheme2 } from '@grafana/data';
import { DataSourcePicker } from '@grafana/runtime';
import { Field, IconButton, Stack, useStyles2 } from '@grafana/ui';
import { SourceQueryEditor } from '../../../../components/SourceQueryEditor';
import { switchSource } from '../../../../components/switchSource';
import type { Signal } from '../../../../../pkg/remediation/policies/Policy';
import { useFormContext } from './FormContext';
import { TextField } from './TextField';

interface SignalFieldsProps {
  readonly number: number;
  readonly signal: Signal;
  readonly onChange: (signal: Signal) => void;
  /** Undefined where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

/** One named series: its data source and its query, in that data source's own editor. */
export function SignalFields({ number, signal, onChange, onRemove }: SignalFieldsProps) {
  const sourceId = useId();
  const styles = useStyles2(getStyles);
  const { isReadOnly } = useFormContext();
  const hasSource = signal.source.datasource.uid !== '';
  const pick = ({ uid, type }: DataSourceInstanceSettings) =>
    onChange({ ...signal, source: switchSource(hasSource ? signal.source : undefined, { uid, type }) });

  return (
    <div className={styles.signal} role="group" aria-label={`Signal ${number}`}>
      <Stack direction="row" gap={2} alignItems="flex-start">
        <TextField
          label="Name"
          description="As the condition calls it."
          width={20}
          value={signal.name}
          onChange={(name) => onChange({ ...signal, name })}
        />
        <Field
          label="Data source"
          description="A Presage one for forecasts and anomalies."
          htmlFor={sourceId}
          disabled={isReadOnly}
          noMargin
        >
          <DataSourcePicker
            inputId={sourceId}
            current={hasSource ? signal.source.datasource : null}
            noDefault
            metrics
            disabled={isReadOnly}
            filter={({ meta }) => meta.backend === true}
            placeholder="Pick a data source"
            width={40}
            onChange={pick}
          />
        </Field>
        {!isReadOnly && onRemove !== undefined && (
          <IconButton name="trash-alt" aria-label={`Remove signal ${number}`} onClick={onRemove} />
        )}
      </Stack>
      {hasSource && (
        <SourceQueryEditor
          refId="A"
          source={signal.source}
          onChange={(source) => onChange({ ...signal, source })}
          onRunQuery={doNothing}
        />
      )}
    </div>
  );
}

/** The query runs when the policy is tried; the form only keeps it. */
function doNothing() {}

function getStyles(theme: GrafanaTheme2) {
  return {
    signal: css({
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      width: '100%',
      padding: theme.spacing(1),
      background: theme.colors.background.secondary,
      borderRadius: theme.shape.radius.default,
    }),
  };
}
