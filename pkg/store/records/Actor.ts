import type { Person } from './Person';

/** Who or what did something: a person, Grafana's alerting (which has no person), or Presage itself. */
export type Actor =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'alerting' } | { readonly kind: 'presage' };
