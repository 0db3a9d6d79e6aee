import type { DataQueryRequest } from '@grafana/data';
import { useCallback, useState } from 'react';
import type { PanelAnomalies } from '../anomalies/PanelAnomalies';
import type { ChartSeries } from '../chart/ChartSeries';
import type { NamedSeries } from '../history/readScreen';
import type { PressQuestion } from './PressQuestion';
import type { Remediation } from './Remediation';
import { listPressSources } from './listPressSources';
import { placeOf } from './placeOf';
import { sourcesOfIncident } from './sourcesOfIncident';
import { useClickPolicies } from './useClickPolicies';

interface Input {
  /** Of the policies that get a button. */
  readonly policyIds: readonly string[] | undefined;
  readonly request: DataQueryRequest | undefined;
  readonly onScreen: readonly NamedSeries[];
  readonly seriesList: readonly ChartSeries[];
  readonly anomalies: PanelAnomalies | undefined;
}

/** Keeps which buttons the panel has, and which was pressed. */
export function useRemediation({ policyIds, request, onScreen, seriesList, anomalies }: Input): Remediation {
  const { policies, problem } = useClickPolicies(policyIds);
  const [question, setQuestion] = useState<PressQuestion>();

  const ask = useCallback<Remediation['ask']>(
    (policy, about) => {
      const sources = listPressSources(onScreen, seriesList, anomalies);
      setQuestion({
        policy,
        sources: about === undefined ? sources : sourcesOfIncident(about.incident, sources, about.name),
        sentence: about?.sentence,
        place: placeOf(request),
      });
    },
    [onScreen, seriesList, anomalies, request]
  );
  const close = useCallback(() => setQuestion(undefined), []);
  return { policies, problem, ask, question, close };
}
