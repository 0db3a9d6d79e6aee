import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../findChromium';

/** Whether there is a browser to test in: an installed one, or one that Playwright has downloaded. */
export function hasBrowser(): boolean {
  return findChromium() !== undefined || existsSync(chromium.executablePath());
}
