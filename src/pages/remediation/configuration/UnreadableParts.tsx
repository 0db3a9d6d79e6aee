import { useCallback } from 'react';
import { Alert, Stack } from '@grafana/ui';
import type { ConfigurationAnswer } from '../../../components/remediation/answers/ConfigurationAnswer';
import { remediationApi } from '../../../components/remediation/remediationApi';
import { useAccess } from '../access/AccessContext';
import { DeleteButton } from '../DeleteButton';
import { readConfiguration } from './readConfiguration';

interface UnreadablePartsProps {
  readonly answer: ConfigurationAnswer;
  readonly onRemoved: () => void;
}

/** What is stored and no form can show: it stays until it is corrected where it was written, or removed here. */
export function UnreadableParts({ answer: { unreadable, isWritable }, onRemoved }: UnreadablePartsProps) {
  const { permissions } = useAccess();
  const remove = useCallback(async () => {
    const { configuration } = await readConfiguration();
    await remediationApi.saveConfiguration({ configuration, removesUnreadable: true });
    onRemoved();
  }, [onRemoved]);

  if (unreadable.length === 0) {
    return null;
  }
  const places = unreadable.map((place) => (place === '' ? 'all of them' : place)).join(', ');
  return (
    <Alert severity="warning" title="Some of the stored settings can't be read" bottomSpacing={0}>
      <Stack direction="column" gap={1} alignItems="flex-start">
        <span>
          {places}: what is saved here leaves them as they are. Correct them in the provisioning file, or delete them.
        </span>
        {permissions.write && isWritable && (
          <DeleteButton
            title="Delete what can't be read"
            consequence={`It is lost for good: ${places}.`}
            onDelete={remove}
          />
        )}
      </Stack>
    </Alert>
  );
}
