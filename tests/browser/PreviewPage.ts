import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { countInk, type Ink } from '../countInk';

/** What the browser tests do on the preview's pages. */
export class PreviewPage {
  readonly page: Page;
  readonly #screenshotFolder: string;

  constructor(page: Page, screenshotFolder: string) {
    this.page = page;
    this.#screenshotFolder = screenshotFolder;
  }

  async openDashboard(uid: string, search = ''): Promise<void> {
    await this.page.goto(`/d/${uid}${search}`);
  }

  panel(title: string): Locator {
    return this.page.getByTestId(`panel ${title}`);
  }

  /** Opens the side form with a panel's options. */
  async openOptions(title: string): Promise<Locator> {
    await this.panel(title)
      .getByRole('button', { name: `Options of ${title}` })
      .click();
    return this.page.getByRole('dialog');
  }

  /** Counts pixels of about one colour between two parts (0 to 1) of a panel's plot. */
  countInk(title: string, ink: Ink, fromPart: number, toPart: number): Promise<number> {
    return countInk(this.panel(title).locator('.uplot').first(), ink, fromPart, toPart);
  }

  /** Moves the pointer over a panel's plot. */
  async hoverPlot(title: string, part: number): Promise<void> {
    const plot = this.panel(title).locator('.u-over').first();
    const box = await plot.boundingBox();
    if (box === null) {
      throw new Error(`The panel "${title}" has no plot on the page.`);
    }
    await this.page.mouse.move(box.x + box.width * part, box.y + box.height / 2, { steps: 4 });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(this.#screenshotFolder, `${name}.png`) });
  }
}
