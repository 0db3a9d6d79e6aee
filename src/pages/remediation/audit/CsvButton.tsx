import { useCallback } from 'react';
import { Button, Stack, Text } from '@grafana/ui';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAction } from '../../../components/remediation/useAction';
import { auditFilterAt } from './auditFilterAt';
import { downloadText } from './downloadText';
import type { AuditPageFilter } from './readAuditFilter';

/** Saves what the filter lets through as a file for a spreadsheet. */
export function CsvButton({ filter }: { readonly filter: AuditPageFilter }) {
  const download = useAction(
    useCallback(
      async () =>
        downloadText('presage-audit.csv', 'text/csv', await remediationApi.auditCsv(auditFilterAt(filter, Date.now()))),
      [filter]
    )
  );

  return (
    <Stack direction="row" gap={1} alignItems="center">
      {download.failure !== undefined && <Text color="error">{download.failure.explanation}</Text>}
      <Button variant="secondary" icon="download-alt" disabled={download.isRunning} onClick={() => download.run()}>
        Download CSV
      </Button>
    </Stack>
  );
}
