import { Badge, Stack, TextLink } from '@grafana/ui';
import type { Target } from '../../../../pkg/remediation/targets/Target';
import { appPaths } from '../../../components/appPaths';
import { PlainList } from '../PlainList';

/** Targets whose settings are wrong: nothing is sent to them, and there is nothing to tell of them but that. */
export function BrokenTargets({ targets }: { readonly targets: readonly Target[] }) {
  return (
    <PlainList
      label="Broken targets"
      items={targets.map(({ id, name }) => ({
        key: id,
        content: (
          <article aria-label={name}>
            <Stack direction="row" gap={1} alignItems="center">
              <TextLink href={appPaths.target(id)} inline={false}>
                {name}
              </TextLink>
              <Badge color="red" icon="exclamation-triangle" text="broken" />
            </Stack>
          </article>
        ),
      }))}
    />
  );
}
