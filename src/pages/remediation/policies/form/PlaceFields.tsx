import { Stack } from '@grafana/ui';
import type { Policy } from '../../../../../pkg/remediation/policies/Policy';
import { OptionalPart } from './OptionalPart';
import { TextField } from './TextField';

type Place = NonNullable<Policy['place']>;

interface PlaceFieldsProps {
  readonly place: Place | undefined;
  readonly onChange: (place: Place | undefined) => void;
}

/** The graph on which each action is marked. */
export function PlaceFields({ place, onChange }: PlaceFieldsProps) {
  return (
    <OptionalPart
      label="Mark actions on a dashboard"
      description="Where the trigger does not tell: a button knows its panel, and an alert often does."
      part={place}
      initial={{ dashboardUid: '' }}
      onChange={onChange}
    >
      {(part) => (
        <Stack direction="row" gap={2}>
          <TextField
            label="Dashboard's uid"
            description="From its address, after /d/."
            width={30}
            isRequired
            value={part.dashboardUid}
            onChange={(dashboardUid) => onChange({ ...part, dashboardUid })}
          />
          <TextField
            label="Panel's id"
            description="All panels where empty."
            width={16}
            value={part.panelId === undefined ? '' : String(part.panelId)}
            onChange={(text) => onChange(withPanelId(part, text))}
          />
        </Stack>
      )}
    </OptionalPart>
  );
}

function withPanelId({ dashboardUid }: Place, text: string): Place {
  const panelId = Number.parseInt(text, 10);
  return Number.isNaN(panelId) ? { dashboardUid } : { dashboardUid, panelId };
}
