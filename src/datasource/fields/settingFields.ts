import type { TextSettingName } from '../../components/settingText';

/** How one typed setting is offered. */
export interface SettingField {
  readonly name: TextSettingName;
  readonly label: string;
  readonly tooltip: string;
  /** Values to pick from; others can be written. */
  readonly choices: readonly string[];
  /** Whether a dashboard variable may stand for the value. */
  readonly takesVariables: boolean;
}

/** The typed settings in the order in which they are shown. */
export const SETTING_FIELDS: readonly SettingField[] = [
  {
    name: 'history',
    label: 'History',
    tooltip: 'How much of the past to learn from: two of the longest seasons at least.',
    choices: ['1d', '3d', '7d', '14d', '30d', '90d'],
    takesVariables: true,
  },
  {
    name: 'horizon',
    label: 'Horizon',
    tooltip: "How far past the range's end to forecast.",
    choices: ['1h', '4h', '12h', '1d', '3d', '7d'],
    takesVariables: true,
  },
  {
    name: 'step',
    label: 'Step',
    tooltip: 'Time between two points. Auto chooses it by the history.',
    choices: ['auto', '1m', '5m', '15m', '1h'],
    takesVariables: true,
  },
  {
    name: 'season',
    label: 'Season',
    tooltip: 'What repeats: found in the data (auto), none, or up to three durations such as "1d, 7d".',
    choices: ['auto', 'none', '1d', '1d, 7d'],
    takesVariables: false,
  },
  {
    name: 'levels',
    label: 'Levels',
    tooltip: 'Percentage of future values that each band is to hold: up to three, such as "80, 95".',
    choices: ['95', '80, 95', '50, 80, 95', '99'],
    takesVariables: false,
  },
  {
    name: 'bounds',
    label: 'Bounds',
    tooltip: 'Values that the series can\'t leave, lowest first, such as "0, 100".',
    choices: ['auto', 'none', '0, 1', '0, 100'],
    takesVariables: false,
  },
];
