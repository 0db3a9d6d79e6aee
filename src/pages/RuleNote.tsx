import { Badge } from '@grafana/ui';
import type { FoundRule } from './grafana/findForecastRules';

/** How an alert rule does: its state, or why it can't be evaluated. */
export function RuleNote({ rule }: { readonly rule: FoundRule }) {
  if (rule.health === 'error') {
    return <Badge color="red" text="error" tooltip={rule.lastError ?? 'Grafana gives no reason.'} />;
  }
  const isFiring = rule.state === 'firing';
  return <Badge color={isFiring ? 'orange' : 'green'} text={rule.state ?? rule.health} />;
}
