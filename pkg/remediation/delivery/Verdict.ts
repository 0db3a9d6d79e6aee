/** What an attempt means for its delivery. */
export type Verdict =
  | { readonly kind: 'delivered' }
  /** @property notBeforeMs what the receiver asked for */
  | { readonly kind: 'retry'; readonly reason: string; readonly notBeforeMs: number | undefined }
  | { readonly kind: 'dead'; readonly reason: string }
  /** Dead, and nothing is to be sent there any more. */
  | { readonly kind: 'target off'; readonly reason: string };
