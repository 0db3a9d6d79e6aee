import type { Actor } from '../../../pkg/store/records/Actor';
import { actorName } from '../../../pkg/store/records/actorName';

/** Who or what did something, in words: a person by name where there is one. */
export function describeActor(actor: Actor): string {
  return actor.kind === 'person' && actor.person.name !== '' ? actor.person.name : actorName(actor);
}
