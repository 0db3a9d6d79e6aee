import { useMemo } from 'react';
import { type CellProps, type Column, InteractiveTable, TextLink } from '@grafana/ui';
import { describeActor } from '../../../components/remediation/describeActor';
import { TimeText } from '../../../components/remediation/TimeText';
import type { AuditRecord } from '../../../../pkg/store/records/AuditRecord';
import { appPaths } from '../../../components/appPaths';
import { AuditDetail } from './AuditDetail';

type Cell = CellProps<AuditRecord>;

/** Entries, one a row; a row opens to its values and its place in the chain. */
export function AuditTable({ entries }: { readonly entries: readonly AuditRecord[] }) {
  const data = useMemo(() => [...entries], [entries]);

  return (
    <InteractiveTable
      columns={COLUMNS}
      data={data}
      getRowId={({ sequence }: AuditRecord) => String(sequence)}
      renderExpandedRow={(entry) => <AuditDetail entry={entry} />}
    />
  );
}

const COLUMNS: Array<Column<AuditRecord>> = [
  { id: 'sequence', header: 'No.', disableGrow: true },
  {
    id: 'atMs',
    header: 'When',
    disableGrow: true,
    cell: ({ row: { original } }: Cell) => <TimeText timeMs={original.atMs} />,
  },
  { id: 'kind', header: 'What' },
  { id: 'actor', header: 'By', cell: ({ row: { original } }: Cell) => describeActor(original.actor) },
  { id: 'subject', header: 'On what' },
  { id: 'summary', header: 'In a sentence' },
  {
    id: 'runId',
    header: 'Run',
    disableGrow: true,
    cell: ({ row: { original } }: Cell) =>
      original.runId === undefined ? null : (
        <TextLink href={appPaths.run(original.runId)} inline={false}>
          Open
        </TextLink>
      ),
  },
];
