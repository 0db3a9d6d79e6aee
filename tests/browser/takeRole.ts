import type { Page } from '@playwright/test';
import { ROLE_COOKIE } from '../../preview/host/previewUser';
import type { Role } from '../../pkg/store/records/Person';

/** Gives the preview's person a role, from the next request of the page on. */
export async function takeRole(page: Page, role: Role): Promise<void> {
  const { hostname: domain } = new URL(page.url());
  await page.context().addCookies([{ name: ROLE_COOKIE, value: role, domain, path: '/' }]);
}
