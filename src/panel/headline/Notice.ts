/** One thing to tell the person who looks at the panel. */
export interface Notice {
  readonly severity: 'error' | 'warning' | 'waiting';
  readonly text: string;
}
