import { Badge, type BadgeColor } from '@grafana/ui';
import type { FoundRule } from './grafana/findForecastRules';

interface RuleNoteProps {
  readonly rule: FoundRule;
}

/** How an alert rule does: its state, or why it can't be evaluated. */
export function RuleNote({ rule }: RuleNoteProps) {
  if (rule.health === 'error') {
    return <Badge color="red" text="error" tooltip={rule.lastError ?? 'Grafana gives no reason.'} />;
  }
  const { color, text } = LOOKS[rule.state];
  return <Badge color={color} text={text} />;
}

const LOOKS: Record<FoundRule['state'], { color: BadgeColor; text: string }> = {
  inactive: { color: 'green', text: 'normal' },
  pending: { color: 'blue', text: 'pending' },
  recovering: { color: 'blue', text: 'recovering' },
  firing: { color: 'orange', text: 'firing' },
  unknown: { color: 'darkgrey', text: 'not evaluated yet' },
};
