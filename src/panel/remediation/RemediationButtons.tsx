import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, Dropdown, IconButton, Menu, useStyles2 } from '@grafana/ui';
import type { Remediation } from './Remediation';

interface Props {
  readonly remediation: Remediation;
  /** Narrower panels put everything into one menu. */
  readonly widthPx: number;
}

/** Usual width of a letter and of what is around a button's text, in CSS pixels. */
const LETTER_PX = 6.5;
const BUTTON_PX = 24;

/** What the incidents need of the line. */
const INCIDENTS_PX = 280;

/** A button for each of the panel's policies, or one menu of them where there is little room. */
export function RemediationButtons({ remediation: { policies, problem, ask }, widthPx }: Props) {
  const styles = useStyles2(getStyles);
  if (problem !== undefined) {
    return (
      <IconButton
        name="exclamation-triangle"
        size="sm"
        className={styles.problem}
        tooltip={`No remediation buttons: ${problem.explanation}`}
      />
    );
  }
  if (policies.length === 0) {
    return null;
  }
  const neededPx = policies.reduce((sum, { name }) => sum + BUTTON_PX + LETTER_PX * name.length, INCIDENTS_PX);
  return (
    <div className={styles.buttons} role="group" aria-label="Remediation">
      {neededPx <= widthPx ? (
        policies.map((policy) => (
          <Button
            key={policy.id}
            size="sm"
            variant="secondary"
            tooltip={policy.description || `Sends to ${policy.targetName}, after you have confirmed it`}
            onClick={() => ask(policy)}
          >
            {policy.name}
          </Button>
        ))
      ) : (
        <Dropdown
          placement="top-end"
          overlay={
            <Menu>
              {policies.map((policy) => (
                <Menu.Item key={policy.id} label={policy.name} onClick={() => ask(policy)} />
              ))}
            </Menu>
          }
        >
          <Button size="sm" variant="secondary" icon="bolt" aria-label="Remediate">
            {null}
          </Button>
        </Dropdown>
      )}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  buttons: css({
    display: 'flex',
    flexShrink: 0,
    gap: theme.spacing(0.5),
    marginLeft: 'auto',
    paddingRight: theme.spacing(0.5),
  }),
  problem: css({ marginLeft: 'auto', marginRight: theme.spacing(1), color: theme.colors.warning.text }),
});
