import path from 'node:path';
import { test as base } from '@playwright/test';
import { hasBrowser } from './hasBrowser';
import { PreviewPage } from './PreviewPage';

const SCREENSHOT_FOLDER = path.join('artifacts', 'screenshots');

interface Fixtures {
  readonly preview: PreviewPage;
}

/** Playwright's test with the preview's page; skipped where the machine has no browser. */
export const test = base.extend<Fixtures>({
  preview: async ({ page }, use) => {
    const preview = new PreviewPage(page, SCREENSHOT_FOLDER);
    await use(preview);
  },
});

test.skip(!hasBrowser(), 'No Chromium was found: install one, or set CHROMIUM_PATH to its executable.');
