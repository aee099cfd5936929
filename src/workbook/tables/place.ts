import type { Facts, Finding, Severity } from "../../rules/outcome";

/** Where a finding points on the user's sheets, 0-based; row or column −1 = the whole sheet, table or column. */
export interface CellPlace {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

export type HygieneFinding = Finding<CellPlace>;

/** So many findings of one kind about one text are listed one by one; more are no slips of single cells, and the first stands for them all. */
const LISTED = 20;
/** How many of one kind in one column in all. */
const LISTED_KIND = 100;

interface Counted { readonly index: number; count: number; shown: number }

/** What stands for a group: all of its findings, or the first of too many. */
const stands = (group: Counted, index: number): boolean => group.count <= LISTED || group.index === index;

/** Collects findings; the hundredth cell with the same fault only raises a count (`more` in the facts of the first). */
export class FindingList {
  readonly #found: HygieneFinding[] = [];
  readonly #groups: Counted[] = [];
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
    }
    const group = seen ?? { index: this.#found.length, count: 1, shown: 1 };
    if (!seen) this.#counts.set(key, group);
    this.#kinds.set(kind, ofKind + 1);
    this.#groups.push(group);
    this.#found.push({ code, severity, rule, where, facts });
  }

  all(): readonly HygieneFinding[] {
    return this.#found.flatMap((finding, index) => {
      const group = this.#groups[index];
      if (!group || !stands(group, index)) return [];
      const more = group.index !== index ? 0 : group.count > LISTED ? group.count - 1 : group.count - group.shown;
      return [more === 0 ? finding : { ...finding, facts: { ...finding.facts, more } }];
    });
  }
}
