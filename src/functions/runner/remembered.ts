import { errorOf } from "./rawCell";

export type RawTable = readonly (readonly unknown[])[];

interface Entry<Key, Result> {
  readonly key: Key;
  readonly result: Result;
  readonly weight: number;
}

/** Cells or records that one memory holds in all: beyond, only the newest stays, however large. */
const MOST = 3_000_000;

/** The last few results with what they were made of. Pure functions make it safe: the same argument always means the same result. */
export class Remembered<Key, Result> {
  readonly #entries: Entry<Key, Result>[] = [];

  constructor(readonly same: (left: Key, right: Key) => boolean, readonly room: number, readonly weightOf: (key: Key) => number = () => 0) {}

  /** `last`: what was asked for before this, for those who can make the new result from it. */
  get(key: Key, make: (last: readonly Entry<Key, Result>[]) => Result): Result {
    const at = this.#entries.findIndex((entry) => this.same(entry.key, key));
    const known = at === -1 ? undefined : this.#entries.splice(at, 1)[0];
    const entry = known ?? { key, result: make(this.#entries), weight: this.weightOf(key) };
    this.#entries.unshift(entry);
    while (this.#entries.length > 1 && (this.#entries.length > this.room || this.#weight() > MOST)) this.#entries.pop();
    return entry.result;
  }

  #weight(): number {
    return this.#entries.reduce((sum, { weight }) => sum + weight, 0);
  }
}

export function cellsOf(table: RawTable): number {
  return table.length * (table[0]?.length ?? 0);
}

/** Same content, cell by cell: a host hands over a new copy of a range at every call. */
export function sameTable(left: RawTable, right: RawTable): boolean {
  if (left === right) return true;
  if (left.length !== right.length) return false;
  // Edits are mostly at the end or scattered; the last row differs soonest where rows were added or cleared.
  for (let row = left.length - 1; row >= 0; row -= 1) if (!sameRow(left[row] ?? [], right[row] ?? [])) return false;
  return true;
}

function sameRow(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let column = 0; column < left.length; column += 1) {
    const [a, b] = [left[column], right[column]];
    if (a !== b && !(typeof a === "object" && a !== null && errorOf(a) !== null && errorOf(a) === errorOf(b))) return false;
  }
  return true;
}

/** Same parts one by one, where the parts are remembered themselves and so are the same objects. */
export function sameParts(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((part, at) => part === right[at]);
}
