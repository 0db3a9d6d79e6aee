import { Alert } from '@grafana/ui';
import { useAccess } from './AccessContext';

/** Tells those who may only look why there are no buttons. */
export function AdminOnlyNote({ what }: { readonly what: string }) {
  const { permissions, isKnown } = useAccess();
  if (!isKnown || permissions.write) {
    return null;
  }
  return (
    <Alert severity="info" title={`You may see ${what} but not change them`} bottomSpacing={0}>
      That takes the role Admin, or the permission presage-forecast-app.remediation:write.
    </Alert>
  );
}
