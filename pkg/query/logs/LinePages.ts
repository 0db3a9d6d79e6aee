import type { LogLines } from '../../series/LogLines';

/** Answers of log lines, gathered from the newest back. */
export class LinePages {
  readonly #timesMs: number[] = [];
  readonly #texts: string[] = [];
  readonly #labels: Array<Readonly<Record<string, string>>> = [];

  get count(): number {
    return this.#texts.length;
  }

  /** Takes the lines from `fromMs` on and before `toMs`. */
  add({ timesMs, texts, labels }: LogLines, fromMs: number, toMs: number): void {
    timesMs.forEach((timeMs, line) => {
      if (fromMs <= timeMs && timeMs < toMs) {
        this.#timesMs.push(timeMs);
        this.#texts.push(texts[line]!);
        this.#labels.push(labels?.[line] ?? {});
      }
    });
  }

  toLines(): LogLines {
    return { timesMs: Float64Array.from(this.#timesMs), texts: this.#texts, labels: this.#labels };
  }
}
