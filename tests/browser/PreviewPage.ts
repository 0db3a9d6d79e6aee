import path from 'node:path';
import type { Locator, Page } from '@playwright/test';

/** A colour and how far each channel may be off. */
export interface Ink {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

const CHANNEL_TOLERANCE = 60;

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

  /**
   * Counts pixels of about one colour between two parts of a panel's plot.
   * @param fromPart left end as a part of the plot's width, 0 to 1
   */
  async countInk(title: string, ink: Ink, fromPart: number, toPart: number): Promise<number> {
    const chart = this.panel(title).locator('.uplot').first();
    return chart.evaluate(
      (element, { ink: wanted, from, to, tolerance }) => {
        const canvas = element.querySelector('canvas');
        const plot = element.querySelector('.u-over');
        const context = canvas?.getContext('2d');
        if (!canvas?.width || !plot?.clientWidth || !context) {
          return 0;
        }
        const whole = canvas.getBoundingClientRect();
        const inside = plot.getBoundingClientRect();
        const scale = canvas.width / whole.width;
        const left = Math.floor((inside.left - whole.left + from * inside.width) * scale);
        const width = Math.floor((to - from) * inside.width * scale);
        const top = Math.floor((inside.top - whole.top) * scale);
        const { data } = context.getImageData(left, top, width, Math.floor(inside.height * scale));
        let count = 0;
        for (let index = 0; index < data.length; index += 4) {
          const isNear =
            Math.abs((data[index] ?? 0) - wanted.red) < tolerance &&
            Math.abs((data[index + 1] ?? 0) - wanted.green) < tolerance &&
            Math.abs((data[index + 2] ?? 0) - wanted.blue) < tolerance &&
            (data[index + 3] ?? 0) > 128;
          count += Number(isNear);
        }
        return count;
      },
      { ink, from: fromPart, to: toPart, tolerance: CHANNEL_TOLERANCE }
    );
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
