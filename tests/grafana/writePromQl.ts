import type { Page } from '@playwright/test';

/** Writes an expression in Prometheus' own query editor, in its code mode. */
export async function writePromQl(page: Page, expression: string): Promise<void> {
  const editor = page.getByRole('region', { name: 'Prometheus query' });
  await editor.getByRole('radio', { name: 'Code' }).click();
  await editor.locator('.monaco-editor').click();
  await page.keyboard.type(expression);
}
