/** How the input writes its times; the output writes them the same way. */
export type TimestampFormat =
  | { readonly kind: 'index' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time'; readonly separator: 'T' | ' '; readonly isZoned: boolean };

/** What stands for one unit of a whole-number time, so that the engine's durations keep their precision. */
export const INDEX_UNIT_MS = 1_000;
