import { type ReactNode, useMemo } from 'react';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { usePolled } from '../../../components/remediation/usePolled';
import { SECOND_MS } from '../../../../pkg/series/durations';
import { AccessContext, NO_PERMISSIONS } from './AccessContext';

const EVERY_MS = 10 * SECOND_MS;

/** Tells every page below what the person may do and what is switched off, and keeps that fresh. */
export function AccessProvider({ children }: { readonly children: ReactNode }) {
  const permissions = usePolled(remediationApi.permissions);
  const switches = usePolled(remediationApi.switchedOff, EVERY_MS);

  const access = useMemo(
    () => ({
      permissions: permissions.value ?? NO_PERMISSIONS,
      isKnown: permissions.value !== undefined,
      switchedOff: switches.value ?? [],
      reload: switches.reload,
    }),
    [permissions.value, switches.value, switches.reload]
  );

  return <AccessContext.Provider value={access}>{children}</AccessContext.Provider>;
}
