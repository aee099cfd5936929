import type { Purpose } from "../../rules/records";
import { headerMeanings } from "../vocabulary";
import type { Assigned, ColumnLook } from "./assignFields";

const NOT_PERSONAL: ReadonlySet<string> = new Set(["anyId", "name", "grade", "step", "track"]);

export function isPersonal({ concept, field, fit }: Assigned): boolean {
  return !NOT_PERSONAL.has(concept) && !(field === "employmentType" && fit < 0.75);
}

/** Purposes that need only ids and names: what tells them, in a field or in the words of a header. */
const OWN: Readonly<Partial<Record<Purpose, readonly [fields: readonly string[], words: RegExp]>>> = {
  acquaintance: [["monthsKnown", "familiar"], /了解|熟悉|认识|共事|known|acquaint|familiar/i],
  conflicts: [["reason"], /回避|冲突|conflict|recus/i],
  applications: [["targetLevel", "crossTrack"], /申报|申请|拟|appl|antrag/i],
  pool: [["pool", "targetPosition", "readiness"], /梯队|人才|后备|继任|pool|success|bench/i],
  performance: [["score", "grade"], /绩效|业绩|perform|apprais/i],
};

export function lacksOwn(purpose: Purpose, has: ReadonlySet<string>, columns: readonly ColumnLook[]): boolean {
  const own = OWN[purpose];
  return own !== undefined && !own[0].some((field) => has.has(field)) && !columns.some((look) => own[1].test(look.header));
}

export function ratedInPairs(columns: readonly ColumnLook[]): boolean {
  const numbers = (concept: string): readonly number[] => columns.flatMap((look) => headerMeanings(look.header).flatMap((meaning) => (meaning.concept === concept && meaning.number !== undefined ? [meaning.number] : [])));
  const levels = new Set(numbers("level"));
  return new Set(numbers("competency").filter((number) => levels.has(number))).size >= 2;
}

export function withFigures(columns: readonly ColumnLook[], column: number): boolean {
  const values = [...(columns.find((look) => look.column === column)?.content.values ?? [])];
  const bare = new Set(values.map((value) => value.replace(/\d+/g, "").trim()));
  return values.length > 1 && bare.size > 1 && values.filter((value) => /\d/.test(value)).length * 2 > values.length;
}
