import type { Facts, Finding, Severity } from "../../rules/outcome";

/** Where a finding points on the user's sheets, 0-based; row or column −1 = the whole sheet, table or column. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

export type HygieneFinding = Finding<CellPlace>;

/** How many findings of one kind about one text are listed one by one; beyond, one finding counts the rest. */
const LISTED = 20;
/** How many of one kind in one column in all. */
const LISTED_KIND = 100;

/** Collects findings; the hundredth cell with the same fault only raises a count. */
export class FindingList {
  readonly #found: HygieneFinding[] = [];
  readonly #kinds = new Map<string, number>();
  readonly #counts = new Map<string, { index: number; count: number; listed: number }>();

  /** `once` names what is told a single time (a column of text dates), with the count of cells. */
  add(code: string, severity: Severity, rule: string, where: CellPlace, facts: Facts = {}, once?: string): void {
    const key = `${code}|${where.sheet ?? ""}|${String(facts["field"] ?? "")}|${once ?? String(facts["text"] ?? "")}`;
    const listed = once === undefined ? LISTED : 1;
    const seen = this.#counts.get(key);
    if (!seen) this.#counts.set(key, { index: this.#found.length, count: 1, listed });
    else {
      seen.count += 1;
      if (seen.count > listed) return;
    }
    const kind = `${code}|${where.sheet ?? ""}|${where.column}`;
    const ofKind = (this.#kinds.get(kind) ?? 0) + 1;
    this.#kinds.set(kind, ofKind);
    if (seen && ofKind > LISTED_KIND) return;
    this.#found.push({ code, severity, rule, where, facts });
  }

  all(): readonly HygieneFinding[] {
    const more = new Map([...this.#counts.values()].filter((seen) => seen.count > seen.listed).map((seen) => [seen.index, seen.count - seen.listed]));
    return this.#found.map((finding, index) => {
      const rest = more.get(index);
      return rest === undefined ? finding : { ...finding, facts: { ...finding.facts, more: rest } };
    });
  }
}
