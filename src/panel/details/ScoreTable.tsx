import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import type { Forecast, ModelScore } from '../../../pkg/forecast/Forecast';
import { modelLabel } from '../../components/modelLabel';
import { capitalise } from './capitalise';
import { formatScore } from './formatScore';

const HEADINGS = [
  { text: 'MASE', meaning: 'Mean error, where 1 is that of repeating the last season' },
  { text: 'sMAPE', meaning: 'Mean error in percent of the value, 0 to 200' },
  { text: 'MSIS', meaning: 'How narrow the 95 % band is, and how rarely the values leave it' },
  { text: 'Band held', meaning: 'Share of the values within the 95 % band: 95 % is right' },
] as const;

/** How every model did on the recent past, the best first, the chosen one marked. */
export function ScoreTable({ forecast }: { readonly forecast: Forecast }) {
  const styles = useStyles2(getStyles);
  const isBlend = forecast.model === 'blend';
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th>Model</th>
          {isBlend && <th title="The model's share of the forecast">Weight</th>}
          {HEADINGS.map(({ text, meaning }) => (
            <th key={text} title={meaning}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {forecast.scores.map((score) => (
          <tr key={score.model} className={score.model === forecast.model ? styles.chosen : undefined}>
            <td>
              {modelLabel(score.model)}
              {score.model === forecast.model && (
                <span title="Chosen">
                  <Icon name="check" size="sm" />
                </span>
              )}
            </td>
            {isBlend && <td>{formatScore.percent(weightOf(score, forecast))}</td>}
            {score.failure === undefined ? (
              <>
                <td>{formatScore.plain(score.mase)}</td>
                <td>{formatScore.percent(score.smape / 100)}</td>
                <td>{formatScore.plain(score.msis)}</td>
                <td>{formatScore.percent(score.coverage)}</td>
              </>
            ) : (
              <td colSpan={HEADINGS.length} className={styles.failure}>
                {capitalise(score.failure)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** NaN for a model that has no part in the blend, and for the blend itself. */
function weightOf({ model }: ModelScore, { weights }: Forecast): number {
  return weights.find((part) => part.model === model)?.weight ?? Number.NaN;
}

const getStyles = (theme: GrafanaTheme2) => ({
  table: css({
    fontVariantNumeric: 'tabular-nums',
    'th, td': { padding: theme.spacing(0.25, 0, 0.25, 2), textAlign: 'right', whiteSpace: 'nowrap' },
    'th:first-child, td:first-child': { paddingLeft: 0, textAlign: 'left' },
    th: { color: theme.colors.text.secondary, fontWeight: theme.typography.fontWeightRegular },
    'th[title]': { textDecoration: 'underline dotted', textUnderlineOffset: 3, cursor: 'help' },
  }),
  chosen: css({ td: { color: theme.colors.text.maxContrast, fontWeight: theme.typography.fontWeightMedium } }),
  failure: css({
    '&&': { maxWidth: theme.spacing(40), textAlign: 'left', whiteSpace: 'normal' },
    color: theme.colors.text.secondary,
  }),
});
