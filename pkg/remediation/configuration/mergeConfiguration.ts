import { type Configuration, configurationSchema } from './Configuration';
import { UnreadableConfigurationError } from './errors/UnreadableConfigurationError';
import { splitConfiguration } from './splitConfiguration';
import type { UnreadablePart } from './UnreadablePart';

/**
 * Settings to store: what a person saves, and beside it what is stored and can't be read, for nobody could see that it is
 * lost.
 * @param stored what is there
 * @param saved of what can be read of it, as it is to be
 * @throws {UnreadableConfigurationError} where what can't be read leaves no place for what is saved
 */
export function mergeConfiguration(stored: unknown, saved: Configuration): Readonly<Record<string, unknown>> {
  const { readable, unreadable } = splitConfiguration(stored);
  const inTheWay = unreadable.filter((part) => isInTheWay(part, readable, saved)).map(({ place }) => place);
  if (inTheWay.length > 0) {
    throw new UnreadableConfigurationError(inTheWay);
  }
  const merged = new Map<string, unknown>(Object.entries(saved));
  for (const { place, list, value } of unreadable) {
    merged.set(list ?? place, list === undefined ? value : [...(merged.get(list) as unknown[]), value]);
  }
  return Object.fromEntries(merged);
}

function isInTheWay({ place, list }: UnreadablePart, readable: Configuration, saved: Configuration): boolean {
  if (list !== undefined) {
    return false;
  }
  const field = configurationSchema.keyof().safeParse(place).data;
  return place === '' || (field !== undefined && JSON.stringify(saved[field]) !== JSON.stringify(readable[field]));
}
