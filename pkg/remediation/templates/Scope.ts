import { GroupPlaceholderError } from './errors/GroupPlaceholderError';
import { UnknownPlaceholderError } from './errors/UnknownPlaceholderError';
import type { TemplateValues } from './TemplateValues';

/** What a single placeholder can stand for. */
export type Scalar = string | number | boolean;

/** Finds what placeholders name; only what was put in is found, never what objects inherit. */
export class Scope {
  readonly #scalars = new Map<string, Scalar>();
  readonly #groups = new Map<string, unknown>();

  constructor(values: TemplateValues) {
    const { atMs, policy, ...rest } = values;
    for (const [name, value] of Object.entries(rest)) {
      this.#add(name, value);
    }
    if (policy !== undefined) {
      this.#add('policy.id', policy.id);
      this.#add('policy.name', policy.name);
    }
    if (atMs !== undefined) {
      this.#add('atMs', atMs);
      this.#add('at', new Date(atMs).toISOString());
    }
  }

  /**
   * @returns text, a number, or (in JSON) a whole group such as all labels
   * @throws {UnknownPlaceholderError}
   */
  find(placeholder: string): unknown {
    const scalar = this.#scalars.get(placeholder);
    if (scalar !== undefined) {
      return scalar;
    }
    if (this.#groups.has(placeholder)) {
      return this.#groups.get(placeholder);
    }
    throw new UnknownPlaceholderError(placeholder, [...this.#scalars.keys()]);
  }

  /**
   * @throws {UnknownPlaceholderError}
   * @throws {GroupPlaceholderError} where it names a group
   */
  text(placeholder: string): string {
    const value = this.find(placeholder);
    if (typeof value === 'object') {
      throw new GroupPlaceholderError(placeholder);
    }
    return String(value);
  }

  #add(name: string, value: unknown): void {
    if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
      this.#scalars.set(name, value as Scalar);
      return;
    }
    if (typeof value !== 'object' || value === null) {
      return;
    }
    this.#groups.set(name, value);
    for (const [key, member] of Object.entries(value)) {
      this.#add(`${name}.${key}`, member);
    }
  }
}
