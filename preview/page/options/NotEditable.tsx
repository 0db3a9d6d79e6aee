import { Text } from '@grafana/ui';

/** Stands where the preview has no form for an option. */
export function NotEditable() {
  return (
    <Text color="secondary" italic variant="bodySmall">
      Taken from the dashboard; the preview can’t edit it.
    </Text>
  );
}
