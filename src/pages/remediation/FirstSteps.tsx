import { Text, TextLink } from '@grafana/ui';
import { appPaths } from '../../components/appPaths';

/** The way from nothing to a first remediation. */
export function FirstSteps() {
  return (
    <ol aria-label="First steps of remediation">
      <li>
        <TextLink href={appPaths.settings}>Allow a host</TextLink>: while none is, nothing is sent anywhere.
      </li>
      <li>
        <TextLink href={appPaths.newTarget}>Add a target</TextLink> there and send it a test.
      </li>
      <li>
        <TextLink href={appPaths.policies}>Make a policy from a template</TextLink> and try it on the last 7 days.
      </li>
      <li>
        <Text>Let it run dry for a while, then for real.</Text>
      </li>
    </ol>
  );
}
