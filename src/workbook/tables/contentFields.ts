import type { Purpose } from "../../rules/records";
import { bodyRoleOf, educationRank, employmentTypeOf, headerMeanings } from "../vocabulary";
import type { Assigned, ColumnLook } from "./assignFields";

/** Fields whose cells hold words of a short closed list: they are known by their cells where the header says nothing. */
const CLOSED: readonly (readonly [field: string, isWord: (text: string) => boolean])[] = [
  ["bodyRole", (text) => bodyRoleOf(text) !== null],
  ["employmentType", (text) => employmentTypeOf(text) !== null],
  ["education", (text) => educationRank(text) !== null],
];
const ENOUGH = 0.8;
/** As sure as a header that needed a prefix cut off. */
const STRENGTH = 0.65;

/** Share of a column's different values that such a list knows. */
export function shareOfBodyRoles({ values }: ColumnLook["content"]): number {
  return shareOf(values, (text) => bodyRoleOf(text) !== null);
}

function shareOf(values: ReadonlySet<string>, isWord: (text: string) => boolean): number {
  return values.size === 0 ? 0 : [...values].filter(isWord).length / values.size;
}

/** Columns of a roster that no header explains, by what their cells say. */
export function fieldsByContent(purpose: Purpose, columns: readonly ColumnLook[], given: ReadonlyMap<number, Assigned>): ReadonlyMap<number, Assigned> {
  const found = new Map<number, Assigned>();
  if (purpose !== "employees") return found;
  const taken = new Set([...given.values()].map((each) => each.field));
  for (const [field, isWord] of CLOSED) {
    if (taken.has(field)) continue;
    const best = columns
      .filter((look) => look.header !== "" && !given.has(look.column) && !found.has(look.column) && !saysOther(look))
      // Parts in a body are played by few; how somebody is employed is said of most.
      .filter(({ content }) => field === "bodyRole" || content.filled * 2 >= content.looked)
      .map((look) => ({ look, share: shareOf(look.content.values, isWord) }))
      .filter(({ share }) => share >= ENOUGH)
      .sort((a, b) => b.share - a.share)[0];
    if (best) found.set(best.look.column, { field, strength: STRENGTH, fit: best.share, weight: 0.4, concept: field });
  }
  return found;
}

const OTHER: ReadonlySet<string> = new Set(["remark", "reason", "unused"]);

/** 备注, reasons: what stands there is told about the person, and is no column of its kind. */
function saysOther(look: ColumnLook): boolean {
  const [first] = headerMeanings(look.header);
  return first !== undefined && OTHER.has(first.concept);
}
