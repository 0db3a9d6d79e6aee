import { fieldDisplayName } from '../series/fieldDisplayName';
import type { Frame, NumberField } from '../series/Frame';

/** Grafana's name for a value that has no name of its own. */
const UNNAMED_VALUE = 'Value';

/**
 * A series' name without its labels, which it carries apart: the field's own name, the metric's, or the name the source
 * shows it under where that isn't just the labels.
 */
export function metricName(frame: Frame, field: NumberField): string {
  if (field.name !== '' && field.name !== UNNAMED_VALUE) {
    return field.name;
  }
  const shownName = fieldDisplayName(frame, field);
  return field.labels?.['__name__'] ?? (shownName.startsWith('{') ? UNNAMED_VALUE : shownName);
}
