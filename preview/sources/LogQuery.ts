import type { Selector } from './Selector';

/** The part of LogQL that the preview understands. */
export type LogQuery =
  | { readonly kind: 'lines'; readonly selector: Selector }
  | { readonly kind: 'count' | 'rate'; readonly selector: Selector; readonly windowMs: number };
