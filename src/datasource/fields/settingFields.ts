import type { TextSettingName } from '../../components/settingText';

/** How one typed setting is shown. */
export interface SettingField {
  readonly name: TextSettingName;
  readonly label: string;
  readonly tooltip: string;
}

/** The typed settings in the order in which they are shown. */
export const SETTING_FIELDS: readonly SettingField[] = [
  {
    name: 'history',
    label: 'History',
    tooltip: 'How much of the past to learn from, such as 14d: two of the longest seasons at least.',
  },
  {
    name: 'horizon',
    label: 'Horizon',
    tooltip: "How far past the range's end to forecast, such as 4h or 1d.",
  },
  {
    name: 'step',
    label: 'Step',
    tooltip: 'Time between two points, such as 5m. Auto chooses it by the history.',
  },
  {
    name: 'season',
    label: 'Season',
    tooltip: 'What repeats: found in the data (auto), none, or up to three durations such as 1d, 7d.',
  },
  {
    name: 'levels',
    label: 'Levels',
    tooltip: 'Percentage of future values that each band is to hold: up to three, such as 80, 95.',
  },
  {
    name: 'bounds',
    label: 'Bounds',
    tooltip: "Values that the series can't leave: auto, none, or the lowest and the highest, such as 0, 100.",
  },
];
