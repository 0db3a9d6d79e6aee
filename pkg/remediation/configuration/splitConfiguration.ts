import { z } from 'zod';
import { policySchema } from '../policies/Policy';
import { targetSchema } from '../targets/Target';
import { isPlainObject } from '../templates/isPlainObject';
import { type Configuration, configurationSchema } from './Configuration';
import { idOf } from './idOf';
import type { UnreadablePart } from './UnreadablePart';

/** Stored settings taken apart: each thing that is stored is in one of the two. */
export interface SplitConfiguration {
  readonly readable: Configuration;
  readonly unreadable: readonly UnreadablePart[];
}

const LISTS = {
  allowedHosts: { schema: z.string(), most: 1_000 },
  targets: { schema: targetSchema, most: 200 },
  policies: { schema: policySchema, most: 200 },
} as const;

type ListName = keyof typeof LISTS;

/**
 * Takes stored settings apart, so that what can be read may be changed and the rest be kept.
 * @param stored the part `remediation` of the app's jsonData; undefined where nothing was set
 */
export function splitConfiguration(stored: unknown = {}): SplitConfiguration {
  if (!isPlainObject(stored)) {
    return { readable: configurationSchema.parse({}), unreadable: [{ place: '', value: stored }] };
  }
  const readable: Record<string, unknown> = {};
  const unreadable: UnreadablePart[] = [];
  for (const [name, value] of Object.entries(stored)) {
    if (isListName(name) && Array.isArray(value)) {
      const split = splitList(name, value);
      readable[name] = split.readable;
      unreadable.push(...split.unreadable);
    } else if (name === 'keepFor' && configurationSchema.shape.keepFor.safeParse(value).success) {
      readable[name] = value;
    } else {
      unreadable.push({ place: name, value });
    }
  }
  return { readable: configurationSchema.parse(readable), unreadable };
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(LISTS, name);
}

function splitList(list: ListName, values: readonly unknown[]) {
  const { schema, most } = LISTS[list];
  const readable: unknown[] = [];
  const unreadable: UnreadablePart[] = [];
  const ids = new Set<string>();
  for (const [index, value] of values.entries()) {
    const id = idOf(value);
    const isTwice = id !== undefined && ids.has(id);
    if (index < most && !isTwice && schema.safeParse(value).success) {
      readable.push(value);
      ids.add(id ?? '');
    } else {
      unreadable.push({ place: `${list}.${id ?? index}`, list, value });
    }
  }
  return { readable, unreadable };
}
