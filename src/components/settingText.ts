import { type ForecastSettings, forecastSettingsSchema } from '../../pkg/query/forecastSettings';

/** The settings a person types; the model and the transform are picked from a list. */
export type TextSettingName = 'history' | 'horizon' | 'step' | 'season' | 'levels' | 'bounds';

export type ParsedSetting<Name extends TextSettingName> =
  { readonly value: ForecastSettings[Name] } | { readonly problem: string };

const KEYWORDS = new Set(['auto', 'none']);

/** What a setting looks like in a text field: lists are separated by commas. */
export function settingToText(value: ForecastSettings[TextSettingName]): string {
  return Array.isArray(value) ? value.join(', ') : value;
}

/**
 * Reads a setting from a text field with the schema that the backend checks queries with.
 * @returns the setting's value, or what is wrong with the text
 */
export function textToSetting<Name extends TextSettingName>(name: Name, text: string): ParsedSetting<Name> {
  const result = forecastSettingsSchema.shape[name].safeParse(textToJson(name, text.trim()));
  if (result.success) {
    return { value: result.data as ForecastSettings[Name] };
  }
  return { problem: HINTS[name] };
}

const HINTS: Record<TextSettingName, string> = {
  history: 'Write a duration such as 14d, 12h or 30m.',
  horizon: 'Write a duration such as 1d, 4h or 30m.',
  step: 'Write auto, or a duration such as 5m or 1h.',
  season: 'Write auto, none, or up to three durations such as 1d, 7d.',
  levels: 'Write up to three percentages from 1 to 99.9, such as 80, 95.',
  bounds: 'Write auto, none, or the lowest and the highest value, such as 0, 100.',
};

function textToJson(name: TextSettingName, text: string): unknown {
  if (name === 'history' || name === 'horizon' || name === 'step' || KEYWORDS.has(text)) {
    return text;
  }
  const parts = text.split(',').map((part) => part.trim());
  return name === 'season' ? parts : parts.map((part) => (part === '' ? Number.NaN : Number(part)));
}
