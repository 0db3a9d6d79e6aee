import { createContext, useContext } from 'react';
import type { Permissions } from '../../../components/remediation/answers/Permissions';
import type { SwitchedOff } from '../../../../pkg/store/records/SwitchedOff';

/** What the person may do, and what is switched off. */
export interface Access {
  readonly permissions: Permissions;
  /** False until the backend has told. */
  readonly isKnown: boolean;
  readonly switchedOff: readonly SwitchedOff[];
  readonly reload: () => void;
}

/** Until the backend tells otherwise a person may do nothing. */
export const NO_PERMISSIONS: Permissions = { read: false, press: false, approve: false, write: false, login: '' };

export const AccessContext = createContext<Access>({
  permissions: NO_PERMISSIONS,
  isKnown: false,
  switchedOff: [],
  reload: () => undefined,
});

export function useAccess(): Access {
  return useContext(AccessContext);
}
