import type { ActionValues } from './ActionValues';

/** Whatever a placeholder may name; nested only as `labels`, `values` and `parameters` are. */
export type TemplateValues = Partial<ActionValues> & {
  /** What a policy's step gives to its target, filled in already. */
  readonly parameters?: Readonly<Record<string, unknown>>;
};
