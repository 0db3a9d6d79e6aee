import { LoadingState, type PanelData } from '@grafana/data';
import { useState } from 'react';

/** The panel's last complete data, so that nothing starts over while a refresh is under way. */
export function useSettledData(data: PanelData): PanelData {
  const [settled, setSettled] = useState(data);
  const isComplete = data.state !== LoadingState.Loading && data.state !== LoadingState.NotStarted;
  if (isComplete && data !== settled) {
    setSettled(data);
  }
  return settled;
}
