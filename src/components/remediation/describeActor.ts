import type { Actor } from '../../../pkg/store/records/Actor';

/** Who or what did something, in words. */
export function describeActor(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return actor.person.name === '' ? actor.person.login : actor.person.name;
    case 'alerting':
      return 'Grafana alerting';
    case 'presage':
      return 'Presage';
  }
}
