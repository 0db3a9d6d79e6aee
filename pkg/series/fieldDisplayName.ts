import type { Frame, NumberField } from './Frame';

/** Grafana's name for a value that has no name of its own. */
const UNNAMED_VALUE = 'Value';

/**
 * A field's name as Grafana shows it, without its labels: the display name given by a person, the one given by the data
 * source, the field's own, or the frame's (then the metric's) where the field is called just "Value".
 */
export function fieldDisplayName(frame: Frame, field: NumberField): string {
  return (
    nonEmptyText(field.config?.['displayName']) ??
    nonEmptyText(field.config?.['displayNameFromDS']) ??
    (field.name === UNNAMED_VALUE ? undefined : nonEmptyText(field.name)) ??
    nonEmptyText(frame.name) ??
    nonEmptyText(field.labels?.['__name__']) ??
    UNNAMED_VALUE
  );
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
