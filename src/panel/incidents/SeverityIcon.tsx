import { useTheme2 } from '@grafana/ui';
import type { Incident } from '../../../pkg/anomaly/incidents/Incident';
import { severityColor } from '../chart/severityColor';

interface Props {
  readonly severity: Incident['severity'];
  readonly sizePx?: number;
}

/** A triangle warns, a diamond is critical: told apart without colours too. */
const SHAPES: Record<Incident['severity'], string> = {
  warning: 'M8 1.5 15 14 1 14Z',
  critical: 'M8 0.5 15.5 8 8 15.5 0.5 8Z',
};

/** The sign of an anomaly, in the chart as in the list; text beside it says the same. */
export function SeverityIcon({ severity, sizePx = 12 }: Props) {
  const theme = useTheme2();
  return (
    <svg viewBox="0 0 16 16" width={sizePx} height={sizePx} aria-hidden style={{ flexShrink: 0, display: 'block' }}>
      <path
        d={SHAPES[severity]}
        fill={severityColor(severity, theme)}
        stroke={theme.colors.background.primary}
        strokeWidth={1.5}
        paintOrder="stroke"
      />
    </svg>
  );
}
