import { createContext, useContext } from 'react';
import type { TargetKindDescription } from '../../../../../pkg/remediation/targets/TargetKindDescription';
import type { Target } from '../../../../../pkg/remediation/targets/Target';

/** What the parts of a policy's form share. */
export interface PolicyFormContext {
  readonly targets: readonly Target[];
  readonly kinds: readonly TargetKindDescription[];
  readonly isReadOnly: boolean;
}

export const FormContext = createContext<PolicyFormContext>({ targets: [], kinds: [], isReadOnly: true });

export function useFormContext(): PolicyFormContext {
  return useContext(FormContext);
}
