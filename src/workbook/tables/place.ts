import type { Facts, Finding, Severity } from "../../rules/outcome";

/** Where a finding points on the user's sheets, 0-based; row or column −1 = the whole sheet, table or column. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

export type HygieneFinding = Finding<CellPlace>;

/** How many findings of one kind about one text are listed one by one; beyond, the first counts the rest. */
const LISTED = 20;
/** How many of one kind in one column in all. */
const LISTED_KIND = 100;

interface Counted { readonly index: number; count: number; shown: number }

/** Collects findings; the hundredth cell with the same fault only raises a count (`more` in the facts of the first). */
export class FindingList {
  readonly #found: HygieneFinding[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #counts = new Map<string, Counted>();

  /** `once` names what is told a single time (a column of text dates). */
  add(code: string, severity: Severity, rule: string, where: CellPlace, facts: Facts = {}, once?: string): void {
    const key = `${code}|${where.sheet ?? ""}|${String(facts["field"] ?? "")}|${once ?? String(facts["text"] ?? "")}`;
    const kind = `${code}|${where.sheet ?? ""}|${where.column}`;
    const ofKind = this.#kinds.get(kind) ?? 0;
    const seen = this.#counts.get(key);
    if (seen) {
      seen.count += 1;
      if (once !== undefined || seen.shown >= LISTED || ofKind >= LISTED_KIND) return;
      seen.shown += 1;
    } else this.#counts.set(key, { index: this.#found.length, count: 1, shown: 1 });
    this.#kinds.set(kind, ofKind + 1);
    this.#found.push({ code, severity, rule, where, facts });
  }

  all(): readonly HygieneFinding[] {
    const more = new Map([...this.#counts.values()].filter((seen) => seen.count > seen.shown).map((seen) => [seen.index, seen.count - seen.shown]));
    return this.#found.map((finding, index) => {
      const rest = more.get(index);
      return rest === undefined ? finding : { ...finding, facts: { ...finding.facts, more: rest } };
    });
  }
}
