import type { PolicyAction, PolicyStep } from '../policies/Policy';
import type { FinalRunState } from './endRun';

/** What is to be done next about an open run. */
export type Move =
  | { readonly kind: 'wait' }
  | { readonly kind: 'expire' }
  | { readonly kind: 'look'; readonly helped: NonNullable<PolicyStep['helped']>; readonly endMs: number }
  | {
      readonly kind: 'send';
      readonly purpose: 'act' | 'undo';
      readonly stepIndex: number;
      readonly action: PolicyAction;
    }
  | { readonly kind: 'end'; readonly state: FinalRunState; readonly escalate: PolicyAction | undefined }
  | { readonly kind: 'stop'; readonly why: string };
