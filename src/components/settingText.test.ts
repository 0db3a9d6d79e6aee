import { type TextSettingName, settingToText, textToSetting } from './settingText';

describe('textToSetting', () => {
  test.each<[TextSettingName, string, unknown]>([
    ['history', '14d', '14d'],
    ['horizon', ' 4h ', '4h'],
    ['step', 'auto', 'auto'],
    ['step', '5m', '5m'],
    ['season', 'auto', 'auto'],
    ['season', 'none', 'none'],
    ['season', '1d, 7d', ['1d', '7d']],
    ['levels', '80,95', [80, 95]],
    ['bounds', 'auto', 'auto'],
    ['bounds', '0, 100', [0, 100]],
    ['bounds', '-1.5, 1.5', [-1.5, 1.5]],
  ])('reads %s from "%s"', (name, text, value) => {
    expect(textToSetting(name, text)).toEqual({ value });
  });

  test.each<[TextSettingName, string]>([
    ['history', 'auto'],
    ['history', '2 weeks'],
    ['horizon', ''],
    ['step', 'none'],
    ['season', '1d, 2d, 3d, 4d'],
    ['season', '24'],
    ['levels', '100'],
    ['levels', '80,,95'],
    ['levels', 'high'],
    ['bounds', '100, 0'],
    ['bounds', '5'],
  ])('says how to write %s instead of "%s"', (name, text) => {
    expect(textToSetting(name, text)).toEqual({ problem: expect.stringMatching(/^Write /) });
  });
});

describe('settingToText', () => {
  test.each<[TextSettingName, string]>([
    ['history', '14d'],
    ['season', '1d, 7d'],
    ['levels', '80, 95'],
    ['bounds', '0, 100'],
  ])('writes %s the way it is read', (name, text) => {
    const parsed = textToSetting(name, text);

    expect('value' in parsed && settingToText(parsed.value)).toBe(text);
  });
});
