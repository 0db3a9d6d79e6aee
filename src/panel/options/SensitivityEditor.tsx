import type { StandardEditorContext, StandardEditorProps } from '@grafana/data';
import { Slider, Text } from '@grafana/ui';
import { useState } from 'react';
import { DEFAULT_SENSITIVITY } from '../../../pkg/anomaly/DetectionPlan';
import type { AlarmPreview } from '../anomalies/AlarmPreview';
import type { ForecastPanelOptions } from './ForecastPanelOptions';
import { useAlarmCountText } from './useAlarmCountText';

type Props = StandardEditorProps<number, object, ForecastPanelOptions, AlarmPreview>;

/** Sets how slight an anomaly may be to be marked, and tells what that would have meant in the past. */
export function SensitivityEditor({ value = DEFAULT_SENSITIVITY, onChange, id, item, context }: Props) {
  const [draft, setDraft] = useState<number>();
  const { instanceState }: StandardEditorContext<ForecastPanelOptions, AlarmPreview> = context;
  const text = useAlarmCountText(instanceState, draft ?? value);
  return (
    <div>
      <Slider
        inputId={id ?? item.id}
        ariaLabelForHandle={item.name}
        min={0}
        max={100}
        value={draft ?? value}
        onChange={setDraft}
        onAfterChange={(chosen) => {
          setDraft(undefined);
          onChange(chosen);
        }}
      />
      <div role="status">
        <Text variant="bodySmall" color="secondary">
          {text}
        </Text>
      </div>
    </div>
  );
}
