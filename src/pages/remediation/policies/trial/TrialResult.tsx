import { useMemo } from 'react';
import { Badge, type CellProps, type Column, InteractiveTable, Stack, Text } from '@grafana/ui';
import { TimeText } from '../../../../components/remediation/TimeText';
import type { Firing, Trial } from '../../../../../pkg/remediation/trials/Trial';
import { describeTrial } from './describeTrial';
import { TrialTimeline } from './TrialTimeline';

const PAGE_SIZE = 20;

type Cell = CellProps<Firing>;

/** When a policy would have acted: in a sentence, on a time line and as a list. */
export function TrialResult({ trial }: { readonly trial: Trial }) {
  const data = useMemo(() => [...trial.firings], [trial]);

  return (
    <Stack direction="column" gap={2}>
      <Text element="p" weight="medium">
        {describeTrial(trial)}
      </Text>
      {trial.notes.map((note) => (
        <Text key={note} element="p" color="secondary">
          {note}
        </Text>
      ))}
      {data.length > 0 && (
        <>
          <TrialTimeline trial={trial} />
          <InteractiveTable
            columns={COLUMNS}
            data={data}
            pageSize={PAGE_SIZE}
            getRowId={({ atMs, subject }: Firing) => `${atMs} ${subject}`}
          />
        </>
      )}
    </Stack>
  );
}

const COLUMNS: Array<Column<Firing>> = [
  {
    id: 'atMs',
    header: 'When',
    disableGrow: true,
    cell: ({ row: { original } }: Cell) => <TimeText timeMs={original.atMs} />,
  },
  { id: 'subject', header: 'On what' },
  {
    id: 'values',
    header: 'Values',
    cell: ({ row: { original } }: Cell) =>
      Object.entries(original.values)
        .map(([name, value]) => `${name} = ${Number(value.toPrecision(4))}`)
        .join(', '),
  },
  {
    id: 'isDeclined',
    header: 'Would have',
    disableGrow: true,
    cell: ({ row: { original } }: Cell) => (
      <Badge color={original.isDeclined ? 'darkgrey' : 'green'} text={original.isDeclined ? 'held back' : 'acted'} />
    ),
  },
  { id: 'explanation', header: 'Why' },
];
