import { existsSync } from 'node:fs';

const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The installed Chromium or Chrome, or `CHROMIUM_PATH`; undefined where there is only Playwright's own, or none. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'] ?? '', ...(USUAL_PLACES[process.platform] ?? [])];
  return places.find((place) => place !== '' && existsSync(place));
}
