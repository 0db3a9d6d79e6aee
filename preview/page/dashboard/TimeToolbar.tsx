import { dateTime, type TimeRange } from '@grafana/data';
import { RefreshPicker, Stack, TimeRangePicker } from '@grafana/ui';
import type { TimeControls } from './useTimeControls';

interface Props {
  readonly controls: TimeControls;
}

/** The time range picker and the refresh button of Grafana's dashboards. */
export function TimeToolbar({ controls }: Props) {
  const { range, refresh, setRange, setRefresh, reload } = controls;
  const lengthMs = range.to.valueOf() - range.from.valueOf();

  function move(fromPart: number, toPart: number): void {
    setRange(shifted(range, fromPart * lengthMs, toPart * lengthMs));
  }

  return (
    <Stack gap={1}>
      <TimeRangePicker
        isOnCanvas
        value={range}
        timeZone="browser"
        onChange={({ raw }) => setRange(raw)}
        onChangeTimeZone={() => undefined}
        onMoveBackward={() => move(-0.5, -0.5)}
        onMoveForward={() => move(0.5, 0.5)}
        onZoom={() => move(-0.5, 0.5)}
      />
      <RefreshPicker
        isOnCanvas
        value={refresh}
        intervals={['5s', '10s', '30s', '1m', '5m']}
        onRefresh={reload}
        onIntervalChanged={setRefresh}
      />
    </Stack>
  );
}

function shifted(range: TimeRange, fromMs: number, toMs: number): { from: TimeRange['from']; to: TimeRange['to'] } {
  return { from: dateTime(range.from.valueOf() + fromMs), to: dateTime(range.to.valueOf() + toMs) };
}
