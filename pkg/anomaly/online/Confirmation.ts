/** Of the last so many points, so many have to be suspicious. */
const POINTS = 3;
const NEEDED = 2;

/** Tells when a suspicion is confirmed: by two of three points, since a single one may be an error of measurement. */
export class Confirmation {
  private readonly recent = new Array<boolean>(POINTS).fill(false);
  private next = 0;

  add(isSuspicious: boolean): boolean {
    this.recent[this.next] = isSuspicious;
    this.next = (this.next + 1) % POINTS;
    return isSuspicious && this.recent.filter(Boolean).length >= NEEDED;
  }

  reset(): void {
    this.recent.fill(false);
  }
}
