/** How long a file's own formulas may take as they please, in milliseconds. */
const MOST_MS = 3_000;
/** Steps of a formula after that: enough for what most people write. */
const LITTLE = 10_000;

/**
 * What a file's own formulas may cost in one calculation, for whoever made the file is not whoever waits. After a few seconds greedy ones are
 * stopped: they keep the value they came with and are marked stale. Typed in anew, or when everything is asked to be calculated, each may take
 * what any formula may.
 */
export class OpeningWork {
  #end = Infinity;
  /** Somebody asked for everything and waits for it. */
  isPatient = false;

  begin(): void {
    this.#end = performance.now() + MOST_MS;
  }

  /** Steps the next formula may take. */
  get share(): number {
    return this.isPatient || performance.now() < this.#end ? Infinity : LITTLE;
  }
}
