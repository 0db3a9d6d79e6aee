import { InvalidArgumentError } from 'commander';
import { WHOLE_NUMBER } from '../wholeNumber';

/** Reads the number that Grafana gives an organization. */
export function parseOrganization(text: string): number {
  if (!WHOLE_NUMBER.test(text)) {
    throw new InvalidArgumentError('Write the number of an organization, such as 1.');
  }
  return Number(text);
}
