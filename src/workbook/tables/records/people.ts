import { foldName } from "../../../rules/numbers";

/** How an id in a list was found in the roster. */
export type MatchKind = "exact" | "width" | "zeros" | "name" | "ambiguous" | "unknown";

export interface Match {
  readonly id: string;
  readonly kind: MatchKind;
}

const AMBIGUOUS = "";

/** Who is who: ids as written, ids that differ by case, width or leading zeros, and unique names. */
export class People {
  readonly #exact = new Set<string>();
  readonly #folded = new Map<string, string>();
  readonly #zeros = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #known = new Map<string, Match>();

  add(id: string, name: string | null): void {
    this.#exact.add(id);
    put(this.#folded, foldName(id), id);
    put(this.#zeros, withoutZeros(id), id);
    if (name !== null) put(this.#names, nameKey(name), id);
  }

  get size(): number {
    return this.#exact.size;
  }

  has(id: string): boolean {
    return this.#exact.has(id);
  }

  /** Two people bear this name: no list may be matched by it. */
  makeAmbiguous(name: string): void {
    this.#names.set(nameKey(name), AMBIGUOUS);
    this.#known.clear();
  }

  /** The only person of this name, or null. */
  byName(name: string): string | null {
    return this.#names.get(nameKey(name)) || null;
  }

  find(text: string): Match {
    const known = this.#known.get(text);
    if (known) return known;
    const match = this.#look(text);
    this.#known.set(text, match);
    return match;
  }

  #look(text: string): Match {
    if (this.#exact.has(text)) return { id: text, kind: "exact" };
    const folded = this.#folded.get(foldName(text));
    if (folded) return { id: folded, kind: "width" };
    const zeros = this.#zeros.get(withoutZeros(text));
    if (zeros) return { id: zeros, kind: "zeros" };
    const name = this.#names.get(nameKey(text));
    if (name) return { id: name, kind: "name" };
    return { id: text, kind: name === AMBIGUOUS || zeros === AMBIGUOUS || folded === AMBIGUOUS ? "ambiguous" : "unknown" };
  }
}

function put(map: Map<string, string>, key: string, id: string): void {
  const other = map.get(key);
  map.set(key, other === undefined || other === id ? id : AMBIGUOUS);
}

const BETWEEN_CJK = /(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])/g;

const LAST_FIRST = /^([^,，]{1,40})\s*[,，]\s*([^,，]{1,40})$/;

/** Key of a person's name: `李 娜`, spread out to line up with longer names, is `李娜`; `Berg, Ann` is `Ann Berg`. */
export function nameKey(name: string): string {
  return foldName(name.trim().replace(LAST_FIRST, "$2 $1")).replace(BETWEEN_CJK, "");
}

/** `007` and `7`, `E0012` and `E12` are one number: figures after letters lose their leading zeros. */
export function withoutZeros(id: string): string {
  return foldName(id).replace(/^([a-z]*)0+(?=\d)/, "$1").replace(/^(\d+)\.0+$/, "$1");
}
