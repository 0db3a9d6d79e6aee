import { subjectOf } from '../runs/subjectOf';
import type { Alert } from './Alert';

/**
 * What an alert is about.
 * @param names of the labels that make the subject; all but the alert's name where there are none
 * @throws {MissingSubjectError}
 */
export function alertSubject(labels: Alert['labels'], names: readonly string[]): string {
  return subjectOf(labels, names.length > 0 ? names : namingLabels(labels));
}

function namingLabels(labels: Alert['labels']): string[] {
  const names = Object.keys(labels).filter((label) => label !== 'alertname' && labels[label] !== '');
  return names.length === 0 ? ['alertname'] : names.toSorted();
}
