import { useMemo } from 'react';
import { type CellProps, type Column, InteractiveTable, TextLink } from '@grafana/ui';
import { describeActor } from '../../../components/remediation/describeActor';
import { RunStateBadge } from '../../../components/remediation/RunStateBadge';
import { TimeText } from '../../../components/remediation/TimeText';
import type { RunRecord } from '../../../../pkg/store/records/RunRecord';
import { describeRunLength } from './describeRunLength';

interface RunTableProps {
  readonly runs: readonly RunRecord[];
  readonly hrefOf: (run: RunRecord) => string;
}

type Cell = CellProps<RunRecord>;

/** Runs, one a row; the time leads to its details. */
export function RunTable({ runs, hrefOf }: RunTableProps) {
  const columns = useMemo<Array<Column<RunRecord>>>(
    () => [
      {
        id: 'decidedMs',
        header: 'When',
        disableGrow: true,
        cell: ({ row: { original } }: Cell) => (
          <TextLink href={hrefOf(original)} inline={false}>
            <TimeText timeMs={original.decidedMs} />
          </TextLink>
        ),
      },
      {
        id: 'state',
        header: 'State',
        disableGrow: true,
        cell: ({ row: { original } }: Cell) => <RunStateBadge state={original.state} />,
      },
      { id: 'policyName', header: 'Policy' },
      { id: 'subject', header: 'On what' },
      { id: 'actor', header: 'By', cell: ({ row: { original } }: Cell) => describeActor(original.actor) },
      { id: 'reason', header: 'Why' },
      {
        id: 'length',
        header: 'Took',
        disableGrow: true,
        cell: ({ row: { original } }: Cell) => (
          <span style={{ whiteSpace: 'nowrap' }}>{describeRunLength(original)}</span>
        ),
      },
    ],
    [hrefOf]
  );
  const data = useMemo(() => [...runs], [runs]);

  return <InteractiveTable columns={columns} data={data} getRowId={({ id }: RunRecord) => id} />;
}
