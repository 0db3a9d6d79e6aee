import type { Actor } from '../../store/records/Actor';
import type { Person } from '../../store/records/Person';

export function personActor(person: Person): Actor {
  return { kind: 'person', person };
}
