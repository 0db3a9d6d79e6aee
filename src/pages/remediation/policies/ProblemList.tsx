import { Alert } from '@grafana/ui';

/** What a policy lacks before it can be saved or tried. */
export function ProblemList({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) {
    return null;
  }
  return (
    <Alert severity="error" title="The policy is not complete" bottomSpacing={0}>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Alert>
  );
}
