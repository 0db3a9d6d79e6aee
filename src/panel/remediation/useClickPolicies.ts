import { useEffect, useMemo, useState } from 'react';
import type { PresageError } from '../../../pkg/series/PresageError';
import type { ClickPolicy } from '../../components/remediation/answers/ClickPolicy';
import type { RemediationRequestError } from '../../components/remediation/errors/RemediationRequestError';
import { remediationApi } from '../../components/remediation/remediationApi';
import { AppDisabledError } from './errors/AppDisabledError';

const NO_IDS: readonly string[] = [];

/** HTTP statuses. */
const NOT_SIGNED_IN = 401;
const NOT_ALLOWED = 403;
const NOT_FOUND = 404;

interface Found {
  readonly policies: readonly ClickPolicy[];
  readonly problem?: PresageError;
}

/**
 * Asks for the policies with these ids that the person may start; for none where there are no ids.
 * @returns them in the ids' order, and why they can't be had; nothing is wrong where the person just may not
 */
export function useClickPolicies(ids: readonly string[] = NO_IDS): Found {
  const [answer, setAnswer] = useState<Found>({ policies: [] });
  const isAsked = ids.length > 0;

  useEffect(() => {
    if (!isAsked) {
      return undefined;
    }
    let isCurrent = true;
    const settle = (found: Found) => isCurrent && setAnswer(found);
    remediationApi.clickPolicies().then(
      (policies) => settle({ policies }),
      (error: RemediationRequestError) => settle(withoutPolicies(error))
    );
    return () => {
      isCurrent = false;
    };
  }, [isAsked]);

  return useMemo(
    () => ({
      ...answer,
      policies: ids.flatMap((id) => answer.policies.find((policy) => policy.id === id && policy.pressable) ?? []),
    }),
    [answer, ids]
  );
}

function withoutPolicies(error: RemediationRequestError): Found {
  if (error.status === NOT_SIGNED_IN || error.status === NOT_ALLOWED) {
    return { policies: [] };
  }
  return { policies: [], problem: error.status === NOT_FOUND ? new AppDisabledError({ cause: error }) : error };
}
