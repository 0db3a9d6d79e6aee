import type { Person } from '../../store/records/Person';
import type { Permission } from '../resources/Permission';

/** A person with the role that counts here, and what they may do. */
export interface Caller {
  readonly person: Person;
  readonly permissions: ReadonlySet<Permission>;
}
