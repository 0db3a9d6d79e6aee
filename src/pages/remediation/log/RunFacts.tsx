import { TextLink } from '@grafana/ui';
import { describeActor } from '../../../components/remediation/describeActor';
import { RunStateBadge } from '../../../components/remediation/RunStateBadge';
import { TimeText } from '../../../components/remediation/TimeText';
import type { RunRecord } from '../../../../pkg/store/records/RunRecord';
import { FactList } from '../FactList';
import { describeRunLength } from './describeRunLength';

/** Of a value that people read. */
const DIGITS = 6;

/** What a run was decided on, and how it ended. */
export function RunFacts({ run }: { readonly run: RunRecord }) {
  const values = Object.entries(run.values).map(([name, value]) => `${name} = ${Number(value.toPrecision(DIGITS))}`);
  const labels = Object.entries(run.labels).map(([name, value]) => `${name} = ${value}`);

  return (
    <FactList
      facts={[
        { name: 'State', value: <RunStateBadge state={run.state} /> },
        { name: 'Why', value: run.reason },
        { name: 'Started by', value: describeActor(run.actor) },
        { name: 'Decided', value: <TimeText timeMs={run.decidedMs} /> },
        ...(run.problemSinceMs === undefined
          ? []
          : [{ name: 'Problem since', value: <TimeText timeMs={run.problemSinceMs} /> }]),
        ...(run.endedMs === undefined ? [] : [{ name: 'Took', value: describeRunLength(run) }]),
        ...(values.length === 0 ? [] : [{ name: 'Values', value: values.join(', ') }]),
        ...(labels.length === 0 ? [] : [{ name: 'Labels', value: labels.join(', ') }]),
        ...(run.place === undefined
          ? []
          : [
              {
                name: 'Shown on',
                value: <TextLink href={dashboardPath(run.place, run.decidedMs)}>the dashboard, at that time</TextLink>,
              },
            ]),
      ]}
    />
  );
}

const MARGIN_MS = 30 * 60_000;

/** The dashboard with half an hour before and after, where the annotation of the action is. */
function dashboardPath({ dashboardUid, panelId }: NonNullable<RunRecord['place']>, timeMs: number): string {
  const parameters = new URLSearchParams({ from: String(timeMs - MARGIN_MS), to: String(timeMs + MARGIN_MS) });
  if (panelId !== undefined) {
    parameters.set('viewPanel', String(panelId));
  }
  return `/d/${encodeURIComponent(dashboardUid)}?${parameters}`;
}
