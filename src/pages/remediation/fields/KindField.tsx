import { css } from '@emotion/css';
import { useId } from 'react';
import type { GrafanaTheme2 } from '@grafana/data';
import { Combobox, Field, Input, Switch, TextArea, useStyles2 } from '@grafana/ui';
import type { FormField } from '../../../../pkg/remediation/targets/TargetKind';
import { isPlainObject } from '../../../../pkg/remediation/templates/isPlainObject';
import { PairsInput } from './PairsInput';

interface KindFieldProps {
  readonly field: FormField;
  readonly value: unknown;
  readonly isReadOnly: boolean;
  /** Undefined where nothing is given: the kind's own default holds then. */
  readonly onChange: (value: unknown) => void;
}

/** One input of a kind of target, as the kind describes it. */
export function KindField({ field, value, isReadOnly, onChange }: KindFieldProps) {
  const id = useId();
  return (
    <Field
      label={field.label}
      description={field.description}
      htmlFor={id}
      required={field.isRequired}
      invalid={field.input === 'number' && value !== undefined && typeof value !== 'number'}
      error="Write a number. A placeholder can't stand for one here."
      noMargin
    >
      <KindInput id={id} field={field} value={value} isReadOnly={isReadOnly} onChange={onChange} />
    </Field>
  );
}

function KindInput({ id, field, value, isReadOnly, onChange }: KindFieldProps & { readonly id: string }) {
  const text = shownText(value);
  const styles = useStyles2(getStyles);
  const common = { id, readOnly: isReadOnly, placeholder: field.placeholder ?? '', value: text };

  switch (field.input) {
    case 'text':
      return <Input {...common} width={60} onChange={({ currentTarget }) => onChange(textOf(currentTarget.value))} />;
    case 'multiline':
      return (
        <TextArea
          {...common}
          rows={6}
          className={styles.multiline}
          onChange={({ currentTarget }) => onChange(textOf(currentTarget.value))}
        />
      );
    case 'number':
      return <Input {...common} width={16} onChange={({ currentTarget }) => onChange(numberOf(currentTarget.value))} />;
    case 'choice':
      return (
        <Combobox
          id={id}
          width={30}
          disabled={isReadOnly}
          placeholder={field.placeholder ?? 'Choose'}
          options={(field.choices ?? []).map((choice) => ({ value: choice }))}
          value={text === '' ? null : text}
          onChange={(option) => onChange(option.value)}
        />
      );
    case 'switch':
      return (
        <Switch
          id={id}
          disabled={isReadOnly}
          value={value === true}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
      );
    case 'pairs':
      return (
        <PairsInput
          what={field.label.toLowerCase().replace(/s$/, '')}
          value={pairsOf(value)}
          isReadOnly={isReadOnly}
          onChange={onChange}
        />
      );
  }
}

function textOf(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A provisioning file may hold JSON where the form takes it as text. */
function shownText(value: unknown): string {
  if (typeof value === 'object' && value !== null) {
    return JSON.stringify(value, undefined, 2);
  }
  return value === undefined || value === null ? '' : String(value);
}

/** A number that is being written isn't one yet: it stays as text, and is marked as wrong. */
function numberOf(text: string): string | number | undefined {
  const isNumber = text.trim() !== '' && String(Number(text)) === text;
  return isNumber ? Number(text) : textOf(text);
}

function pairsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isPlainObject(value) ? value : {};
}

function getStyles(theme: GrafanaTheme2) {
  return { multiline: css({ maxWidth: theme.spacing(90), fontFamily: theme.typography.fontFamilyMonospace }) };
}
