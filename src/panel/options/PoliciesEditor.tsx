import type { StandardEditorProps } from '@grafana/data';
import { LoadingPlaceholder, MultiCombobox, Stack, Text, TextLink } from '@grafana/ui';
import { appPaths } from '../../components/appPaths';
import { remediationApi } from '../../components/remediation/remediationApi';
import { usePolled } from '../../components/remediation/usePolled';

const NOT_FOUND = 404;

/** Picks the policies that the panel has a button for. */
export function PoliciesEditor({ value, onChange, id, item }: StandardEditorProps<string[] | undefined>) {
  const { value: policies, failure } = usePolled(remediationApi.clickPolicies);
  if (failure !== undefined) {
    return (
      <Text variant="bodySmall" color="secondary">
        {failure.status === NOT_FOUND ? (
          <>
            Buttons need the Presage app: <TextLink href="/plugins/presage-forecast-app">enable it</TextLink>.
          </>
        ) : (
          failure.explanation
        )}
      </Text>
    );
  }
  if (policies === undefined) {
    return <LoadingPlaceholder text="" />;
  }
  const known = policies.map((policy) => ({ value: policy.id, label: policy.name, description: policy.description }));
  const gone = (value ?? []).filter((chosen) => !policies.some((policy) => policy.id === chosen));
  return (
    <Stack direction="column" gap={0.5}>
      <MultiCombobox
        {...(id === undefined ? {} : { id })}
        aria-label={item.name}
        options={[...known, ...gone.map((chosen) => ({ value: chosen, label: `${chosen} (gone)` }))]}
        value={value ?? []}
        placeholder="None"
        onChange={(chosen) => onChange(chosen.map((option) => option.value))}
      />
      {policies.length === 0 && (
        <Text variant="bodySmall" color="secondary">
          There is no policy yet that a click starts: <TextLink href={appPaths.newPolicy()}>write one</TextLink>.
        </Text>
      )}
    </Stack>
  );
}
