import { EmptyState, LinkButton } from '@grafana/ui';
import { appPaths } from '../../../components/appPaths';

/** What to do where there is nothing to list. */
export function EmptyLog({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered) {
    return (
      <EmptyState variant="not-found" message="No remediation matches">
        Take out a filter to see more.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      variant="call-to-action"
      message="Nothing was remediated yet"
      button={
        <LinkButton href={appPaths.policies} icon="book">
          Go to the policies
        </LinkButton>
      }
    >
      A policy says when to act, on what and within which limits. Start with a template as a dry run: it shows here what
      it would do and sends nothing.
    </EmptyState>
  );
}
