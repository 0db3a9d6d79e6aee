/** An alarm closes once the strangeness is below this share of what opened it. */
const CLOSING_SHARE = 0.7;
/** Strangeness, in thresholds, from which an alarm is critical. */
const CRITICAL_THRESHOLDS = 2;

/** Opens where a system leaves its usual state and stays open, with hysteresis, until it is back. */
export class DepartureAlarm {
  private openRows = 0;
  private isSevere = false;

  get isOpen(): boolean {
    return this.openRows > 0;
  }

  /** Rows since it opened. */
  get length(): number {
    return this.openRows;
  }

  get isCritical(): boolean {
    return this.isSevere;
  }

  /** Whether strangeness of so many thresholds keeps the alarm from closing. */
  isHeldBy(strangeness: number): boolean {
    return this.isOpen && strangeness >= CLOSING_SHARE;
  }

  /**
   * @param strangeness in thresholds
   * @param isWide whether a good part of the features left their usual state at once
   */
  add(strangeness: number, isWide: boolean): void {
    if (strangeness < 1 && !this.isHeldBy(strangeness)) {
      this.close();
      return;
    }
    this.openRows++;
    this.isSevere ||= isWide || strangeness >= CRITICAL_THRESHOLDS;
  }

  close(): void {
    this.openRows = 0;
    this.isSevere = false;
  }
}
