import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Checkbox, FieldValidationMessage, InlineLabel, useStyles2 } from '@grafana/ui';
import { SHOW_NAMES, type ShowName } from '../../../pkg/query/forecastQuery';
import { LABEL_WIDTH } from './fieldWidths';

const DESCRIPTIONS: Record<ShowName, string> = {
  actual: 'The series itself',
  forecast: 'What is expected next',
  band: 'Between which values the future is expected',
  expected: 'What each point was expected to be before it came, and its band',
  anomaly: 'Where the series left what was expected: 1 above, -1 below',
  score: 'How unusual each point is, from 0 to 1',
  severity: 'How bad: 0 nothing, 1 warning, 2 critical',
  health: 'How well all series of the query are, from 0 to 100; its formula is below',
  breach: 'When the threshold is reached',
  components: 'What the series is made of: its trend and each season',
  scores: 'How well each model did on the recent past',
  incidents: 'Each anomaly from start to end: how bad, where, and why',
  changes: 'When a series moved to another level and stayed there, whatever its seasons',
};

interface ShowInputProps {
  readonly value: readonly ShowName[];
  readonly onChange: (value: ShowName[]) => void;
}

/** Picks the series and tables that the query returns. */
export function ShowInput({ value, onChange }: ShowInputProps) {
  const styles = useStyles2(getStyles);
  const toggle = (name: ShowName, isShown: boolean) =>
    onChange(SHOW_NAMES.filter((other) => (other === name ? isShown : value.includes(other))));

  return (
    <div className={styles.row} role="group" aria-label="Show">
      <InlineLabel as="span" width={LABEL_WIDTH} tooltip="What the query returns.">
        Show
      </InlineLabel>
      <div className={styles.choices}>
        {SHOW_NAMES.map((name) => (
          <Checkbox
            key={name}
            label={name}
            title={DESCRIPTIONS[name]}
            value={value.includes(name)}
            onChange={({ currentTarget }) => toggle(name, currentTarget.checked)}
          />
        ))}
        {value.length === 0 && <FieldValidationMessage>Pick at least one thing to show.</FieldValidationMessage>}
      </div>
    </div>
  );
}

function getStyles(theme: GrafanaTheme2) {
  return {
    row: css({ display: 'flex', alignItems: 'flex-start', marginBottom: theme.spacing(0.5) }),
    choices: css({
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      columnGap: theme.spacing(2),
      minHeight: theme.spacing(theme.components.height.md),
    }),
  };
}
