import { Toggletip } from '@grafana/ui';
import { type ReactElement, useMemo, useState } from 'react';
import type { PanelIncident } from '../anomalies/PanelIncident';
import { IncidentDetails } from './IncidentDetails';
import type { IncidentActions, IncidentContext } from './IncidentContext';

interface Props {
  readonly incident: PanelIncident;
  readonly context: IncidentContext;
  /** What opens it. */
  readonly children: ReactElement;
}

/** Opens what there is to know of an incident, and closes once something is done about it. */
export function IncidentToggletip({ incident, context, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const closing = useMemo(
    () => ({ ...context, actions: closingAfter(context.actions, () => setIsOpen(false)) }),
    [context]
  );
  return (
    <Toggletip
      placement="auto"
      fitContent
      show={isOpen}
      onOpen={() => setIsOpen(true)}
      onClose={() => setIsOpen(false)}
      content={<IncidentDetails incident={incident} context={closing} />}
    >
      {children}
    </Toggletip>
  );
}

function closingAfter(actions: IncidentActions, close: () => void): IncidentActions {
  const { zoomTo, annotate, callWrong, exclude, remediate } = actions;
  const thenClose = (act: (incident: PanelIncident) => void) => (incident: PanelIncident) => {
    act(incident);
    close();
  };
  return {
    zoomTo: thenClose(zoomTo),
    annotate: annotate && thenClose(annotate),
    callWrong: thenClose(callWrong),
    exclude: thenClose(exclude),
    remediate: (incident, policy) => {
      remediate(incident, policy);
      close();
    },
  };
}
