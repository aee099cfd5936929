/**
 * A value for every index from 0 up, kept as runs. Whole columns of one style, a million hidden rows or the area
 * touched since loading cost one entry each, which is what keeps formatted empty sheets cheap.
 */
export class RunList {
  private starts: number[] = [0];
  private values: number[];
  private hint = 0;

  constructor(private readonly base: number) {
    this.values = [base];
  }

  get(index: number): number {
    return this.values[this.find(index)] as number;
  }

  /** True where no index was ever set to another value than the base. */
  get isPlain(): boolean {
    return this.values.length === 1 && this.values[0] === this.base;
  }

  set(first: number, last: number, value: number): void {
    if (this.append(first, last, value)) return;
    const { starts, values } = this;
    const from = this.find(first);
    const to = this.find(last);
    if (from === to && values[from] === value) return;
    const nextStart = starts[to + 1] ?? Number.POSITIVE_INFINITY;
    const after = values[to] as number;
    const newStarts: number[] = [];
    const newValues: number[] = [];
    const push = (start: number, run: number): void => {
      if (newValues[newValues.length - 1] === run) return;
      newStarts.push(start);
      newValues.push(run);
    };
    let at = from;
    if ((starts[from] as number) < first) push(starts[from] as number, values[from] as number);
    else if (from > 0 && values[from - 1] === value) push(starts[--at] as number, value);
    push(first, value);
    let removed = to - at + 1;
    if (last + 1 < nextStart) push(last + 1, after);
    else if (to + 1 < values.length && values[to + 1] === value) removed++;
    starts.splice(at, removed, ...newStarts);
    values.splice(at, removed, ...newValues);
    this.hint = 0;
  }

  /** So many indices come before `at`, with a value of their own; what stands from there on moves up. */
  insert(at: number, count: number, value: number): void {
    this.rebuild((take) => {
      this.forEachRun(0, at - 1, take);
      take(at, at + count - 1, value);
      this.forEachRun(at, Number.MAX_SAFE_INTEGER, (first, last, run) => take(first + count, last + count, run));
    });
  }

  /** So many indices go from `at` on; what stands behind them moves down. */
  remove(at: number, count: number): void {
    this.rebuild((take) => {
      this.forEachRun(0, at - 1, take);
      this.forEachRun(at + count, Number.MAX_SAFE_INTEGER, (first, last, run) => take(first - count, last - count, run));
    });
  }

  /** Another list of the same runs. */
  copy(): RunList {
    const other = new RunList(this.base);
    other.starts = [...this.starts];
    other.values = [...this.values];
    return other;
  }

  private rebuild(fill: (take: (first: number, last: number, value: number) => void) => void): void {
    const starts: number[] = [];
    const values: number[] = [];
    fill((first, last, value) => {
      if (last < first || values[values.length - 1] === value) return;
      starts.push(first);
      values.push(value);
    });
    this.starts = starts;
    this.values = values;
    this.hint = 0;
  }

  /** Runs inside first..last, clipped, the base included. */
  forEachRun(first: number, last: number, visit: (first: number, last: number, value: number) => void): void {
    const runs: [number, number, number][] = [];
    for (let i = this.find(first); i < this.starts.length; i++) {
      const start = Math.max(first, this.starts[i] as number);
      if (start > last) break;
      const end = Math.min(last, (this.starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1);
      runs.push([start, end, this.values[i] as number]);
    }
    // Collected first, so that a visitor may set runs of this very list.
    for (const run of runs) visit(...run);
  }

  /** First and last index that differ from the base; null where none does. `end` bounds an open last run. */
  extent(end: number): { first: number; last: number } | null {
    let first = -1;
    let last = -1;
    this.forEachRun(0, end, (from, to, value) => {
      if (value === this.base) return;
      if (first < 0) first = from;
      last = to;
    });
    return first < 0 ? null : { first, last };
  }

  /** Row after row of the same, the way a file is read: the last run grows, nothing is spliced. */
  private append(first: number, last: number, value: number): boolean {
    const tail = this.starts.length - 1;
    if (tail === 0 || first !== this.starts[tail] || this.values[tail - 1] !== value || this.values[tail] === value) return false;
    this.starts[tail] = last + 1;
    return true;
  }

  private find(index: number): number {
    const { starts } = this;
    const tail = starts.length - 1;
    if (index >= (starts[tail] as number)) return tail;
    const hint = this.hint;
    if (index >= (starts[hint] as number) && index < (starts[hint + 1] as number)) return hint;
    let low = 0;
    let high = tail;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= index) low = middle;
      else high = middle - 1;
    }
    this.hint = low;
    return low;
  }
}
