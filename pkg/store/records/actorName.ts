import type { Actor } from './Actor';

/** Who or what did something: a person's login, or what stands in for one. */
export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return actor.person.login;
    case 'alerting':
      return 'Grafana alerting';
    case 'presage':
      return 'Presage';
  }
}
